import { useState, type FormEvent } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import type { Topic } from '../../../shared/forum';
import { useAct } from '../api';
import { useText } from '../intl';
import { useAddress } from '../parts/address';
import { MarkdownField } from './MarkdownField';

/** @param path of the topic */
export function Reply({ topic, path }: { topic: Topic; path: string }) {
  const { t } = useText();
  const address = useAddress();
  const { act, isActing } = useAct();
  const [text, setText] = useState('');
  if (!topic.may.includes('reply')) {
    return topic.locked ? <Typography textColor="neutral600">{t('forum.reply.locked')}</Typography> : null;
  }
  const send = async () => {
    if (!(await act('POST', `${path}/posts`, { text }, { done: t('forum.reply.done') }))) return;
    setText('');
    address.set({ at: null, around: 'last' }, { replace: true });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send();
  };
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={5}>
      <Flex tag="form" onSubmit={submit} direction="column" alignItems="stretch" gap={3}>
        {topic.locked ? <Typography textColor="neutral600">{t('forum.reply.although-locked')}</Typography> : null}
        <MarkdownField label={t('forum.reply')} value={text} onChange={setText} />
        <Flex>
          <Button type="submit" loading={isActing} disabled={text.trim() === ''}>
            {t('forum.reply.send')}
          </Button>
        </Flex>
      </Flex>
    </Box>
  );
}
