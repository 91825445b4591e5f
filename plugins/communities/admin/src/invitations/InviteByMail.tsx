import { useState } from 'react';
import { Button, Flex } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import type { Community } from '../../../shared/communities';
import type { LineResult } from '../../../shared/invitations';
import { useAct } from '../api';
import { useText } from '../intl';
import { useAddress } from '../parts/address';
import { Panel } from '../parts/Panel';
import { TextInput } from '../parts/TextInput';
import { MailWords } from './MailWords';
import { PreviewLines } from './PreviewLines';

/** Addresses are pasted and checked; then those that can be invited are, in the inviter's own words. */
export function InviteByMail({ community }: { community: Community }) {
  const { t, because } = useText();
  const { act, isActing } = useAct();
  const { set } = useAddress();
  const { toggleNotification } = useNotification();
  const [addresses, setAddresses] = useState('');
  const [words, setWords] = useState({ message: '', language: community.language ?? 'en' });
  const [lines, setLines] = useState<LineResult[] | null>(null);
  const [error, setError] = useState<string>();
  const path = `/${community.documentId}/invitations`;
  const count = lines?.filter(({ result }) => result === 'valid').length ?? 0;

  const change = (value: string) => {
    setAddresses(value);
    setLines(null);
    setError(undefined);
  };
  const ask = (to: string, more: object = {}) =>
    act<LineResult[]>(
      'POST',
      to,
      { addresses, ...more },
      {
        onRefusal: (refusal) => {
          if (!refusal.fields.includes('addresses')) return false;
          setError(because(refusal));
          return true;
        },
      }
    );
  const check = async () => {
    if (addresses.trim().length < 3) return setError(t('invite.addresses.needed'));
    const answer = await ask(`${path}/preview`);
    if (answer) setLines(answer.data);
  };
  const send = async () => {
    const { message, language } = words;
    const answer = await ask(path, { language, ...(message.trim() ? { message } : {}) });
    if (!answer) return;
    const invited = answer.data.filter(({ result }) => result === 'valid').length;
    toggleNotification({ type: 'success', message: t('invite.done', { count: invited }) });
    change('');
    set({ show: 'invitations' });
  };

  return (
    <Panel title={t('invite.mail')} hint={t('invite.mail.hint')}>
      <Flex direction="column" alignItems="stretch" gap={5}>
        <TextInput
          name="addresses"
          label={t('invite.addresses')}
          hint={t('invite.addresses.hint')}
          value={addresses}
          onChange={change}
          min={1}
          max={20_000}
          rows={6}
          error={error}
        />
        {lines === null ? (
          <Flex>
            <Button variant="secondary" loading={isActing} onClick={() => void check()}>
              {t('invite.check')}
            </Button>
          </Flex>
        ) : (
          <>
            <PreviewLines lines={lines} />
            {count > 0 ? (
              <>
                <MailWords {...words} onChange={setWords} />
                <Flex>
                  <Button loading={isActing} onClick={() => void send()}>
                    {t('invite.send', { count })}
                  </Button>
                </Flex>
              </>
            ) : null}
          </>
        )}
      </Flex>
    </Panel>
  );
}
