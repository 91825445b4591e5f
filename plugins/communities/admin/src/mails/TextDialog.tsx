import { useState } from 'react';
import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import type { Example, Wording } from '../../../shared/wording';
import { useAct } from '../api';
import { useText } from '../intl';
import { TextInput } from '../parts/TextInput';
import type { MailLanguage } from '../languages';
import { MailPreview } from './MailPreview';

interface Props {
  wording: Wording;
  language: MailLanguage;
  onClose(): void;
}

/** Writes one text anew, with a look at the mail that it stands in before it is saved. */
export function TextDialog({ wording: { key, text, original, placeholders, isOwn }, language, onClose }: Props) {
  const { t, because } = useText();
  const { act, isActing } = useAct();
  const [written, setWritten] = useState(text);
  const [example, setExample] = useState<Example | null>(null);
  const [problem, setProblem] = useState<string>();
  const isLong = original === '' || original.length > 80;

  const onRefusal = (refusal: Parameters<typeof because>[0]) => {
    setProblem(because(refusal));
    return refusal.status === 400;
  };
  const send = <T,>(method: 'POST' | 'PUT', path: string, value: string | null, done?: string) => {
    setProblem(undefined);
    return act<T>(method, path, { language, key, text: value }, { onRefusal, ...(done ? { done } : {}) });
  };
  const look = async () => setExample((await send<Example>('POST', '/mail/texts/preview', written))?.data ?? null);
  const test = () => send('POST', '/mail/texts/test', written, t('mails.test.done'));
  const save = async (value: string | null) => {
    if (await send('PUT', '/mail/texts', value, t('saved'))) onClose();
  };

  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
      <Modal.Content>
        <Modal.Header closeLabel={t('forum.close')}>
          <Modal.Title>{t('mails.edit')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <TextInput
              name="text"
              label={t('mails.text')}
              value={written}
              onChange={setWritten}
              max={2000}
              rows={isLong ? 4 : 2}
              error={problem}
              {...(placeholders.length > 0
                ? { hint: t('mails.placeholders', { words: placeholders.map((it) => `{{${it}}}`).join(' ') }) }
                : {})}
            />
            {written !== original && original !== '' && (
              <Typography variant="pi" textColor="neutral600">
                {t('mails.original', { text: original })}
              </Typography>
            )}
            <Flex gap={2} wrap="wrap">
              <Button variant="secondary" loading={isActing} onClick={() => void look()}>
                {t('mails.preview')}
              </Button>
              <Button variant="tertiary" disabled={isActing} onClick={() => void test()}>
                {t('mails.test')}
              </Button>
            </Flex>
            {example && <MailPreview example={example} language={language} />}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {t('act.cancel')}
          </Button>
          <Flex gap={2} wrap="wrap">
            {isOwn && (
              <Button variant="secondary" disabled={isActing} onClick={() => void save(null)}>
                {t('mails.back')}
              </Button>
            )}
            <Button loading={isActing} disabled={written === text} onClick={() => void save(written)}>
              {t('act.save')}
            </Button>
          </Flex>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
