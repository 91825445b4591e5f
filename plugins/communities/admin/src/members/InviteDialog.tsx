import { useState } from 'react';
import { Flex } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import type { Member } from '../../../shared/memberships';
import { useAct } from '../api';
import { useText } from '../intl';
import { AskDialog } from '../parts/AskDialog';
import { TextInput } from '../parts/TextInput';

/** @param path of the members */
export function InviteDialog({ path, onClose }: { path: string; onClose(): void }) {
  const { t, because } = useText();
  const { act } = useAct();
  const { toggleNotification } = useNotification();
  const [username, setUsername] = useState('');
  const [message, setMessage] = useState('');
  const [error, setError] = useState<string>();
  const invite = async () => {
    if (username.trim() === '') {
      setError(t('members.invite.username.needed'));
      return false;
    }
    const input = { username, ...(message.trim() ? { message } : {}) };
    const answer = await act<Member>('POST', `${path}/invite`, input, {
      onRefusal: (refusal) => {
        if (refusal.reason === null) return false;
        setError(because(refusal));
        return true;
      },
    });
    if (!answer) return false;
    // Who had asked to join is let in at once.
    const key = answer.data.state === 'active' ? 'members.approve.done' : 'members.invite.done';
    toggleNotification({ type: 'success', message: t(key, { name: answer.data.name }) });
    return true;
  };
  return (
    <AskDialog
      title={t('members.invite')}
      confirm={t('members.invite.confirm')}
      onConfirm={invite}
      onClose={onClose}
      fields={
        <Flex direction="column" alignItems="stretch" gap={4}>
          <TextInput
            name="username"
            label={t('members.invite.username')}
            hint={t('members.invite.username.hint')}
            value={username}
            onChange={(value) => {
              setUsername(value);
              setError(undefined);
            }}
            min={1}
            max={100}
            error={error}
          />
          <TextInput
            name="message"
            label={t('optional', { label: t('members.invite.message') })}
            value={message}
            onChange={setMessage}
            max={2000}
            rows={4}
          />
        </Flex>
      }
    >
      {t('members.invite.what')}
    </AskDialog>
  );
}
