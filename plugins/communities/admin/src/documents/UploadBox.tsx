import { useRef, useState, type DragEvent } from 'react';
import { Box, Button, Flex, ProgressBar, Typography } from '@strapi/design-system';
import { Upload } from '@strapi/icons';
import { useText } from '../intl';
import { useUpload } from './useUpload';

interface Props {
  /** Where files go, below a community. */
  path: string;
  /** What is said of each. */
  data: Record<string, unknown>;
  /** A new version is one file. */
  isOne?: boolean;
  /** @param added how many of them were taken */
  onDone(added: number): void;
}

/** Files to be dropped or chosen, several at once; each goes up by itself, and it is seen how far it has come. */
export function UploadBox({ path, data, isOne = false, onDone }: Props) {
  const { t } = useText();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const { upload, underWay } = useUpload(path, data, onDone);
  const take = (files: FileList | null) => {
    const all = [...(files ?? [])].slice(0, isOne ? 1 : 50);
    if (all.length > 0) void upload(all);
    if (input.current) input.current.value = '';
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <Box
      padding={4}
      hasRadius
      background={isOver ? 'primary100' : 'neutral0'}
      borderColor={isOver ? 'primary500' : 'neutral300'}
      borderStyle="dashed"
      borderWidth="1px"
      onDragOver={(event: DragEvent) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Flex gap={3} wrap="wrap">
        <Button
          startIcon={<Upload />}
          variant="secondary"
          loading={underWay !== null}
          onClick={() => input.current?.click()}
        >
          {t(isOne ? 'documents.version.add' : 'documents.upload')}
        </Button>
        <Typography variant="pi" textColor="neutral600">
          {t('documents.upload.hint')}
        </Typography>
        {/* The button stands for it, also to screen readers. */}
        <input ref={input} type="file" hidden multiple={!isOne} onChange={(event) => take(event.target.files)} />
      </Flex>
      {underWay ? (
        <Flex direction="column" alignItems="stretch" gap={2} paddingTop={3} role="status">
          <Typography variant="pi">{t('documents.upload.progress', { ...underWay })}</Typography>
          <ProgressBar value={underWay.percent} aria-label={underWay.name} />
        </Flex>
      ) : null}
    </Box>
  );
}
