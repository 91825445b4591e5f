import { useState } from 'react';
import { Button, Flex, Link, Typography } from '@strapi/design-system';
import { Folder as FolderIcon } from '@strapi/icons';
import { Link as RouterLink } from 'react-router-dom';
import type { Community } from '../../../shared/communities';
import type { Folder } from '../../../shared/documents';
import { useAct } from '../api';
import { useText } from '../intl';
import { useAddress } from '../parts/address';
import { AskDialog } from '../parts/AskDialog';
import { Row } from '../parts/Rows';
import { FolderDialog } from './FolderDialog';

interface Props {
  folder: Folder;
  folders: Folder[];
  community: Community;
}

export function FolderRow({ folder, folders, community }: Props) {
  const { t } = useText();
  const { act } = useAct();
  const address = useAddress();
  const [open, setOpen] = useState<'edit' | 'delete' | null>(null);
  const { documentId, name } = folder;
  const path = `/${community.documentId}/folders/${documentId}`;
  const about = [
    t('documents.folder.count', { count: folder.documentCount }),
    ...(community.visibility === 'public' ? [t(`audience.${folder.audience}`)] : []),
  ];
  const acts = folder.may.includes('edit') ? (
    <Flex gap={2} wrap="wrap">
      <Button
        size="S"
        variant="tertiary"
        aria-label={t('documents.folder.edit.of', { name })}
        onClick={() => setOpen('edit')}
      >
        {t('documents.folder.edit')}
      </Button>
      <Button
        size="S"
        variant="danger-light"
        aria-label={t('documents.folder.delete.of', { name })}
        onClick={() => setOpen('delete')}
      >
        {t('documents.folder.delete')}
      </Button>
    </Flex>
  ) : undefined;
  return (
    <Row acts={acts}>
      <Flex gap={2}>
        <FolderIcon aria-hidden />
        <Link tag={RouterLink} to={address.to({ folder: documentId, cursor: null })}>
          {name}
        </Link>
      </Flex>
      <Typography variant="pi" textColor="neutral600">
        {about.join(' · ')}
      </Typography>
      {open === 'edit' ? (
        <FolderDialog community={community} folders={folders} folder={folder} onClose={() => setOpen(null)} />
      ) : null}
      {open === 'delete' ? (
        <AskDialog
          title={t('documents.folder.delete.title', { name })}
          confirm={t('documents.folder.delete')}
          danger
          onConfirm={async () =>
            (await act('DELETE', path, undefined, { done: t('documents.folder.delete.done') })) !== null
          }
          onClose={() => setOpen(null)}
        >
          {t('documents.folder.delete.what')}
        </AskDialog>
      ) : null}
    </Row>
  );
}
