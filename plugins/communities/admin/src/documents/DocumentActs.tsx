import { useState } from 'react';
import { Button, Flex } from '@strapi/design-system';
import type { Community } from '../../../shared/communities';
import type { Document, Folder } from '../../../shared/documents';
import { useAct } from '../api';
import { useText } from '../intl';
import { AskDialog } from '../parts/AskDialog';
import { DownloadButton } from './DownloadButton';
import { EditDocument } from './EditDocument';

interface Props {
  document: Document;
  path: string;
  community: Community;
  folders: Folder[];
  onDeleted(): void;
}

export function DocumentActs({ document, path, community, folders, onDeleted }: Props) {
  const { t } = useText();
  const { act } = useAct();
  const [open, setOpen] = useState<'edit' | 'delete' | null>(null);
  const close = () => setOpen(null);
  const remove = async () => {
    const isDone = (await act('DELETE', path, undefined, { done: t('documents.delete.done') })) !== null;
    if (isDone) onDeleted();
    return isDone;
  };
  return (
    <Flex gap={2} wrap="wrap">
      {document.state === 'published' ? (
        <DownloadButton path={`${path}/file`} name={document.file.name}>
          {t('documents.download')}
        </DownloadButton>
      ) : null}
      {document.may.includes('edit') ? (
        <Button size="S" variant="tertiary" onClick={() => setOpen('edit')}>
          {t('documents.edit')}
        </Button>
      ) : null}
      {document.may.includes('delete') ? (
        <Button size="S" variant="danger-light" onClick={() => setOpen('delete')}>
          {t('documents.delete')}
        </Button>
      ) : null}
      {open === 'edit' ? (
        <EditDocument document={document} path={path} community={community} folders={folders} onClose={close} />
      ) : null}
      {open === 'delete' ? (
        <AskDialog
          title={t('documents.delete.title')}
          confirm={t('documents.delete')}
          danger
          onConfirm={remove}
          onClose={close}
        >
          {t('documents.delete.what')}
        </AskDialog>
      ) : null}
    </Flex>
  );
}
