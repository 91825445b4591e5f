import { useState } from 'react';
import { Button, Flex, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import type { KeysetMeta } from '../../../shared/common';
import type { Community } from '../../../shared/communities';
import type { Document, Folder } from '../../../shared/documents';
import { useRead } from '../api';
import { useText } from '../intl';
import { useAddress } from '../parts/address';
import { Answered, Empty } from '../parts/Answered';
import { ByCursor } from '../parts/ByCursor';
import { Rows } from '../parts/Rows';
import { DocumentFilters } from './DocumentFilters';
import { DocumentRow } from './DocumentRow';
import { DownloadButton } from './DownloadButton';
import { FolderDialog } from './FolderDialog';
import { FolderPath } from './FolderPath';
import { FolderRow } from './FolderRow';
import { UploadBox } from './UploadBox';

const never = () => false;

interface Props {
  community: Community;
  folders: Folder[];
  /** There are more documents in a folder than it says. */
  onAdded(): void;
}

/** One folder, or the top: what stands in it, and whatever can be added there. A search looks everywhere. */
export function Documents({ community, folders, onAdded }: Props) {
  const { t } = useText();
  const address = useAddress();
  const [isAdding, setAdding] = useState(false);
  const path = `/${community.documentId}`;
  const folder = folders.find(({ documentId }) => documentId === address.get('folder'));
  const [_q, theme, language] = ['_q', 'theme', 'language'].map(address.get);
  const isSearch = Boolean(_q || theme || language);
  const documents = useRead<Document[], KeysetMeta>(`${path}/documents`, {
    filters: isSearch ? { theme, language } : { folder: folder?.documentId ?? 'none' },
    _q,
    pagination: { cursor: address.get('cursor') },
  });
  const added = () => {
    documents.reload();
    onAdded();
  };
  const inside = isSearch ? [] : folders.filter(({ parent }) => parent === (folder?.documentId ?? null));
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex justifyContent="space-between" gap={3} wrap="wrap">
        <Typography variant="beta" tag="h2">
          {folder?.name ?? t('documents.title')}
        </Typography>
        <Flex gap={2} wrap="wrap">
          {folder ? (
            <DownloadButton path={`${path}/folders/${folder.documentId}/zip`} name={`${folder.name}.zip`}>
              {t('documents.zip')}
            </DownloadButton>
          ) : null}
          {community.may.includes('arrangeDocuments') ? (
            <Button variant="tertiary" startIcon={<Plus />} onClick={() => setAdding(true)}>
              {t('documents.folder.new')}
            </Button>
          ) : null}
        </Flex>
      </Flex>
      <FolderPath folders={folders} folder={folder} />
      <DocumentFilters community={community} />
      {community.may.includes('upload') && !isSearch ? (
        <UploadBox path={`${path}/documents`} data={folder ? { folder: folder.documentId } : {}} onDone={added} />
      ) : null}
      <Answered read={documents} isEmpty={never}>
        {(all) =>
          all.length + inside.length === 0 ? (
            <Empty>{t(isSearch ? 'empty.found' : 'documents.none')}</Empty>
          ) : (
            <Rows label={folder?.name ?? t('documents.title')}>
              {inside.map((it) => (
                <FolderRow key={it.documentId} folder={it} folders={folders} community={community} />
              ))}
              {all.map((it) => (
                <DocumentRow key={it.documentId} document={it} community={community} />
              ))}
            </Rows>
          )
        }
      </Answered>
      <ByCursor meta={documents.meta} isFetching={documents.isFetching} onTurn={(to) => address.set({ cursor: to })} />
      {isAdding ? (
        <FolderDialog community={community} folders={folders} parent={folder} onClose={() => setAdding(false)} />
      ) : null}
    </Flex>
  );
}
