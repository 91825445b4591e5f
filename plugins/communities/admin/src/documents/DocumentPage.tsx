import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Link as RouterLink } from 'react-router-dom';
import type { Community } from '../../../shared/communities';
import type { Document, Folder } from '../../../shared/documents';
import { useRead } from '../api';
import { useText } from '../intl';
import { useAddress } from '../parts/address';
import { Answered } from '../parts/Answered';
import { Panel } from '../parts/Panel';
import { DocumentActs } from './DocumentActs';
import { DocumentFacts } from './DocumentFacts';
import { Thumbnail } from './Thumbnail';
import { Versions } from './Versions';

interface Props {
  id: string;
  community: Community;
  folders: Folder[];
}

export function DocumentPage({ id, community, folders }: Props) {
  const { t } = useText();
  const address = useAddress();
  const path = `/${community.documentId}/documents/${id}`;
  const document = useRead<Document>(path);
  const back = { document: null };
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Link tag={RouterLink} to={address.to(back)} startIcon={<ArrowLeft />}>
        {t('documents.title')}
      </Link>
      <Answered read={document}>
        {(it) => (
          <>
            <Flex justifyContent="space-between" alignItems="flex-start" gap={3} wrap="wrap">
              <Box style={{ overflowWrap: 'anywhere' }}>
                <Typography variant="beta" tag="h2">
                  {it.title}
                </Typography>
              </Box>
              <DocumentActs
                document={it}
                path={path}
                community={community}
                folders={folders}
                onDeleted={() => address.set(back)}
              />
            </Flex>
            <Panel>
              <Flex gap={6} alignItems="flex-start" wrap="wrap">
                {it.hasThumbnail ? <Thumbnail document={it} path={path} /> : null}
                <DocumentFacts document={it} community={community} folders={folders} />
              </Flex>
            </Panel>
            <Versions document={it} path={path} onDone={document.reload} />
          </>
        )}
      </Answered>
    </Flex>
  );
}
