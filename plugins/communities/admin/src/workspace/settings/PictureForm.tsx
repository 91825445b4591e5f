import { useRef, useState, type ChangeEvent } from 'react';
import { Button, Field, Flex } from '@strapi/design-system';
import type { Community } from '../../../../shared/communities';
import { useAct } from '../../api';
import { useText } from '../../intl';
import { AskDialog } from '../../parts/AskDialog';
import { CommunityPicture } from '../../parts/CommunityPicture';
import { FileInput } from '../../parts/FileInput';
import { Panel } from '../../parts/Panel';
import { TextInput } from '../../parts/TextInput';
import { useUnsaved } from './unsaved';

/** As the server accepts them; it makes a picture of its own out of each. */
const KINDS = 'image/jpeg,image/png,image/webp,image/gif,image/avif,image/heif';
const MAX_BYTES = 10 * 1024 * 1024;

interface Props {
  community: Community;
  kind: 'picture' | 'banner';
}

/** The picture of the card, or the banner of the page, with a text for those who do not see it. */
export function PictureForm({ community, kind }: Props) {
  const { t } = useText();
  const { act, isActing } = useAct();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [alternativeText, setAlternativeText] = useState('');
  const [isRemoving, setRemoving] = useState(false);
  useUnsaved(kind, file !== null);
  const { documentId, [kind]: present } = community;
  const path = `/${documentId}/${kind}`;
  const isTooBig = file !== null && file.size > MAX_BYTES;

  const choose = (event: ChangeEvent<HTMLInputElement>) => setFile(event.target.files?.[0] ?? null);
  const clear = () => {
    setFile(null);
    setAlternativeText('');
    if (input.current) input.current.value = '';
  };
  const upload = async () => {
    if (!file) return;
    const form = new FormData();
    form.append('files', file);
    form.append('data', JSON.stringify({ alternativeText }));
    if (await act('PUT', path, form, { done: t('saved') })) clear();
  };
  const remove = async () => (await act('DELETE', path, undefined, { done: t(`image.${kind}.removed`) })) !== null;

  return (
    <Panel title={t(`image.${kind}.title`)} hint={t(`image.${kind}.hint`)}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        {present && (
          <Flex gap={4} alignItems="flex-end" wrap="wrap">
            <CommunityPicture
              community={documentId}
              kind={kind}
              picture={present}
              {...(kind === 'picture' ? { width: '9.6rem', height: '9.6rem' } : { width: '48rem' })}
            />
            <Button variant="danger-light" onClick={() => setRemoving(true)}>
              {t(`image.${kind}.remove`)}
            </Button>
          </Flex>
        )}
        <Field.Root hint={t('image.kinds')} error={isTooBig ? t('image.too-big') : undefined}>
          <Field.Label>{t(present ? `image.${kind}.replace` : `image.${kind}.choose`)}</Field.Label>
          <FileInput ref={input} type="file" accept={KINDS} onChange={choose} />
          <Field.Hint />
          <Field.Error />
        </Field.Root>
        {file && (
          <>
            <TextInput
              name={`${kind}-alternative-text`}
              label={t('image.alternative')}
              hint={t('image.alternative.hint')}
              value={alternativeText}
              onChange={setAlternativeText}
              min={1}
              max={300}
            />
            <Flex gap={2}>
              <Button
                disabled={alternativeText.trim() === '' || isTooBig}
                loading={isActing}
                onClick={() => void upload()}
              >
                {t('image.upload')}
              </Button>
              <Button variant="tertiary" disabled={isActing} onClick={clear}>
                {t('act.cancel')}
              </Button>
            </Flex>
          </>
        )}
      </Flex>
      {isRemoving && (
        <AskDialog
          title={t(`image.${kind}.remove.title`)}
          confirm={t(`image.${kind}.remove`)}
          danger
          onConfirm={remove}
          onClose={() => setRemoving(false)}
        >
          {t(`image.${kind}.remove.what`)}
        </AskDialog>
      )}
    </Panel>
  );
}
