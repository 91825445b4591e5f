import { useState } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import type { z } from '@strapi/utils';
import type { Community } from '../../../shared/communities';
import type { message } from '../../../shared/life';
import { useAct, useRead } from '../api';
import { useText } from '../intl';
import { Answered } from '../parts/Answered';
import { Panel } from '../parts/Panel';
import { TextInput } from '../parts/TextInput';

type Message = z.infer<typeof message>;

/** The talk between platform team and applicant, later the administrators. */
export function Talk({ request }: { request: Community }) {
  const { t } = useText();
  const messages = useRead<Message[]>(`/${request.documentId}/messages`);
  return (
    <Panel title={t('talk.title')} hint={t('talk.hint')}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Answered read={messages} empty={<Typography textColor="neutral600">{t('talk.empty')}</Typography>}>
          {(all) => (
            <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
              {all.map((it) => (
                <Said key={it.documentId} message={it} />
              ))}
            </Flex>
          )}
        </Answered>
        {request.may.includes('write') && <Answer request={request} />}
      </Flex>
    </Panel>
  );
}

function Said({ message: { author, fromTeam, text, createdAt } }: { message: Message }) {
  const { t, moment } = useText();
  return (
    <Box tag="li" background={fromTeam ? 'primary100' : 'neutral100'} hasRadius padding={4}>
      <Flex justifyContent="space-between" gap={2} wrap="wrap">
        <Typography fontWeight="semiBold">{fromTeam ? t('team') : (author?.name ?? t('former-member'))}</Typography>
        <Typography tag="time" dateTime={createdAt} variant="pi" textColor="neutral700">
          {moment(createdAt)}
        </Typography>
      </Flex>
      <Typography tag="p" paddingTop={2} style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {text}
      </Typography>
    </Box>
  );
}

function Answer({ request: { documentId, may } }: { request: Community }) {
  const { t } = useText();
  const { act, isActing } = useAct();
  const [text, setText] = useState('');
  const send = async (how: 'messages' | 'ask', done: string) => {
    const sent = await act('POST', `/${documentId}/${how}`, { text }, { done });
    if (sent) setText('');
  };
  const isEmpty = text.trim() === '';
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <TextInput name="text" label={t('talk.write')} value={text} onChange={setText} max={5000} rows={4} />
      <Flex gap={2} wrap="wrap">
        <Button
          variant="secondary"
          disabled={isEmpty}
          loading={isActing}
          onClick={() => void send('messages', t('talk.sent'))}
        >
          {t('act.send')}
        </Button>
        {may.includes('ask') && (
          <Button variant="tertiary" disabled={isEmpty || isActing} onClick={() => void send('ask', t('talk.asked'))}>
            {t('talk.ask')}
          </Button>
        )}
      </Flex>
      {may.includes('ask') && (
        <Typography variant="pi" textColor="neutral600">
          {t('talk.ask.hint')}
        </Typography>
      )}
    </Flex>
  );
}
