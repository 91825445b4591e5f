import { useState } from 'react';
import { Button, Flex, Typography } from '@strapi/design-system';
import type { Document, Version } from '../../../shared/documents';
import { useAct, useRead } from '../api';
import { useText } from '../intl';
import { Answered } from '../parts/Answered';
import { AskDialog } from '../parts/AskDialog';
import { ReadableBadge as Badge } from '../parts/ReadableBadge';
import { Row, Rows } from '../parts/Rows';
import { TextInput } from '../parts/TextInput';
import { DownloadButton } from './DownloadButton';
import { UploadBox } from './UploadBox';

interface Props {
  document: Document;
  path: string;
  onDone(): void;
}

/** Every version that this person may see, and a place for the next one. */
export function Versions({ document, path, onDone }: Props) {
  const { t } = useText();
  const versions = useRead<Version[]>(`${path}/versions`);
  const [note, setNote] = useState('');
  const [restored, setRestored] = useState<Version | null>(null);
  const { act } = useAct();
  const reload = (added: number) => {
    // A file that was refused is tried again, with the same note.
    if (added > 0) setNote('');
    versions.reload();
    onDone();
  };
  const restore = async () => {
    const to = `${path}/versions/${restored?.documentId}/restore`;
    return (await act('POST', to, {}, { done: t('documents.version.restore.done') })) !== null;
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography variant="delta" tag="h3">
        {t('documents.versions')}
      </Typography>
      <Answered read={versions}>
        {(all) => (
          <Rows label={t('documents.versions')}>
            {all.map((it) => (
              <VersionRow key={it.documentId} version={it} document={document} path={path} onRestore={setRestored} />
            ))}
          </Rows>
        )}
      </Answered>
      {document.may.includes('addVersion') ? (
        <>
          <TextInput name="note" label={t('documents.version.note')} value={note} onChange={setNote} max={1_000} />
          <UploadBox path={`${path}/versions`} data={note.trim() ? { note } : {}} isOne onDone={reload} />
        </>
      ) : null}
      {restored ? (
        <AskDialog
          title={t('documents.version.restore.title', { number: restored.number })}
          confirm={t('documents.version.restore')}
          onConfirm={restore}
          onClose={() => setRestored(null)}
        >
          {t('documents.version.restore.what')}
        </AskDialog>
      ) : null}
    </Flex>
  );
}

interface RowProps {
  version: Version;
  document: Document;
  path: string;
  onRestore(version: Version): void;
}

function VersionRow({ version, document, path, onRestore }: RowProps) {
  const { t, size, moment } = useText();
  const { documentId, number, state, isCurrent, file, note, author } = version;
  const about = [file.name, size(file.size), author?.name ?? t('former-member'), moment(version.createdAt)];
  const mayRestore = !isCurrent && state === 'published' && document.may.includes('restore');
  const acts =
    state === 'published' ? (
      <Flex gap={2} wrap="wrap">
        <DownloadButton
          path={`${path}/versions/${documentId}/file`}
          name={file.name}
          label={t('documents.download.of', { name: t('documents.version', { number }) })}
        >
          {t('documents.download')}
        </DownloadButton>
        {mayRestore ? (
          <Button
            size="S"
            variant="tertiary"
            aria-label={t('documents.version.restore.of', { number })}
            onClick={() => onRestore(version)}
          >
            {t('documents.version.restore')}
          </Button>
        ) : null}
      </Flex>
    ) : undefined;
  return (
    <Row acts={acts}>
      <Flex gap={2} wrap="wrap">
        <Typography fontWeight="semiBold">{t('documents.version', { number })}</Typography>
        {isCurrent ? <Badge variant="primary">{t('documents.version.current')}</Badge> : null}
        {state === 'published' ? null : <Badge>{t(`forum.state.${state}`)}</Badge>}
      </Flex>
      {note ? <Typography>{note}</Typography> : null}
      <Typography variant="pi" textColor="neutral600" display="block">
        {about.join(' · ')}
      </Typography>
    </Row>
  );
}
