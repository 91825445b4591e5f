import { Badge, Flex, Link, Typography } from '@strapi/design-system';
import { File } from '@strapi/icons';
import { Link as RouterLink } from 'react-router-dom';
import type { Community } from '../../../shared/communities';
import type { Document } from '../../../shared/documents';
import { useText } from '../intl';
import { useAddress } from '../parts/address';
import { Row } from '../parts/Rows';
import { DownloadButton } from './DownloadButton';

export function DocumentRow({ document, community }: { document: Document; community: Community }) {
  const { t, size, day, languageName } = useText();
  const address = useAddress();
  const { documentId, title, file, state } = document;
  const about = [
    file.type.toUpperCase(),
    size(file.size),
    languageName(document.language),
    ...(community.visibility === 'public' ? [t(`audience.${document.audience}`)] : []),
    day(document.changedAt),
  ];
  return (
    <Row
      acts={
        state === 'published' ? (
          <DownloadButton
            path={`/${community.documentId}/documents/${documentId}/file`}
            name={file.name}
            label={t('documents.download.of', { name: title })}
          >
            {t('documents.download')}
          </DownloadButton>
        ) : undefined
      }
    >
      <Flex gap={2} wrap="wrap">
        <File aria-hidden />
        <Link tag={RouterLink} to={address.to({ document: documentId })}>
          {title}
        </Link>
        {state === 'published' ? null : <Badge>{t(`forum.state.${state}`)}</Badge>}
      </Flex>
      <Typography variant="pi" textColor="neutral600">
        {about.join(' · ')}
      </Typography>
    </Row>
  );
}
