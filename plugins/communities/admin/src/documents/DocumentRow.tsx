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
  const { t, size, day, calendarDay, languageName } = useText();
  const address = useAddress();
  const { documentId, title, file, state } = document;
  const about = [
    file.type.toUpperCase(),
    size(file.size),
    languageName(document.language),
    ...(community.visibility === 'public' ? [t(`audience.${document.audience}`)] : []),
    t('documents.changed', { date: day(document.changedAt) }),
  ];
  const subject = [
    ...document.themes.map(({ name }) => name),
    ...(document.date ? [t('documents.dated', { date: calendarDay(document.date) })] : []),
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
      <Typography tag="p" variant="pi" textColor="neutral600">
        {about.join(' · ')}
      </Typography>
      {subject.length > 0 ? (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {subject.join(' · ')}
        </Typography>
      ) : null}
    </Row>
  );
}
