import { useRef, useState } from 'react';
import { IconButton, Menu } from '@strapi/design-system';
import { More } from '@strapi/icons';
import type { Webhook, WebhookEvent } from '../../../shared/webhooks';
import { useAct } from '../api';
import { useText } from '../intl';
import { AskDialog } from '../parts/AskDialog';
import { WebhookDialog } from './WebhookDialog';

interface Props {
  webhook: Webhook;
  /** Of the webhook. */
  path: string;
  events: readonly WebhookEvent[];
  onSecret(secret: string): void;
}

export function WebhookMenu({ webhook, path, events, onSecret }: Props) {
  const { t } = useText();
  const { act } = useAct();
  const [open, setOpen] = useState<'edit' | 'secret' | 'remove' | null>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  const { name, active } = webhook;
  const close = () => {
    setOpen(null);
    // The item that opened the dialog has gone with its menu: the focus goes to what opened the menu.
    requestAnimationFrame(() => trigger.current?.focus());
  };
  const turn = () =>
    act('PUT', path, { active: !active }, { done: t(active ? 'webhooks.off.done' : 'webhooks.on.done', { name }) });
  const renew = async () => {
    const answer = await act<{ secret: string }>('POST', `${path}/secret`, {});
    if (answer) onSecret(answer.data.secret);
    return answer !== null;
  };
  const remove = async () =>
    (await act('DELETE', path, undefined, { done: t('webhooks.remove.done', { name }) })) !== null;
  return (
    <>
      <Menu.Root>
        <Menu.Trigger
          ref={trigger}
          tag={IconButton}
          variant="tertiary"
          icon={<More />}
          label={t('webhooks.acts', { name })}
          endIcon={null}
        />
        <Menu.Content popoverPlacement="bottom-end" maxHeight="40rem">
          <Menu.Item onSelect={() => setOpen('edit')}>{t('webhooks.edit')}</Menu.Item>
          <Menu.Item onSelect={() => void turn()}>{t(active ? 'webhooks.off' : 'webhooks.on')}</Menu.Item>
          <Menu.Item onSelect={() => setOpen('secret')}>{t('webhooks.renew')}</Menu.Item>
          <Menu.Item variant="danger" onSelect={() => setOpen('remove')}>
            {t('webhooks.remove')}
          </Menu.Item>
        </Menu.Content>
      </Menu.Root>
      {open === 'edit' ? <WebhookDialog path={path} webhook={webhook} events={events} onClose={close} /> : null}
      {open === 'secret' ? (
        <AskDialog
          title={t('webhooks.renew.title', { name })}
          confirm={t('webhooks.renew')}
          danger
          onConfirm={renew}
          onClose={close}
        >
          {t('webhooks.renew.what')}
        </AskDialog>
      ) : null}
      {open === 'remove' ? (
        <AskDialog
          title={t('webhooks.remove.title', { name })}
          confirm={t('webhooks.remove')}
          danger
          onConfirm={remove}
          onClose={close}
        >
          {t('webhooks.remove.what')}
        </AskDialog>
      ) : null}
    </>
  );
}
