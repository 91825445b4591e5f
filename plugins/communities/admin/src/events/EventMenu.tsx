import { useState } from 'react';
import { Button, Flex, LinkButton } from '@strapi/design-system';
import { Pencil } from '@strapi/icons';
import { Link as RouterLink } from 'react-router-dom';
import type { Event } from '../../../shared/events';
import { useAct } from '../api';
import { useText } from '../intl';
import { useAddress } from '../parts/address';
import { AskDialog } from '../parts/AskDialog';

/** What can be done with an event, and what each of it means for those who attend. */
export function EventMenu({ event, path }: { event: Event; path: string }) {
  const { t } = useText();
  const address = useAddress();
  const { act, isActing } = useAct();
  const [open, setOpen] = useState<'cancel' | 'delete' | null>(null);
  const close = () => setOpen(null);
  const may = (what: string) => event.may.includes(what);
  const count = event.attending ?? 0;
  const cancel = async (reason: string) =>
    (await act('POST', `${path}/cancel`, reason ? { reason } : {}, { done: t('events.cancel.done') })) !== null;
  const remove = async () => {
    if (!(await act('DELETE', path, undefined, { done: t('events.delete.done') }))) return false;
    address.set({ event: null, show: null }, { replace: true });
    return true;
  };
  return (
    <Flex gap={2} wrap="wrap">
      {event.state === 'draft' && may('edit') ? (
        <Button
          loading={isActing}
          onClick={() => void act('PUT', path, { state: 'published' }, { done: t('events.publish.done') })}
        >
          {t('events.publish')}
        </Button>
      ) : null}
      {may('edit') ? (
        <LinkButton tag={RouterLink} variant="tertiary" startIcon={<Pencil />} to={address.to({ show: 'edit' })}>
          {t('act.edit')}
        </LinkButton>
      ) : null}
      {may('cancel') ? (
        <Button variant="tertiary" onClick={() => setOpen('cancel')}>
          {t('events.cancel')}
        </Button>
      ) : null}
      {may('delete') ? (
        <Button variant="danger-light" onClick={() => setOpen('delete')}>
          {t('events.delete')}
        </Button>
      ) : null}
      {open === 'cancel' ? (
        <AskDialog
          title={t('events.cancel.title', { title: event.title })}
          confirm={t('events.cancel')}
          danger
          reason="optional"
          reasonHint={t('events.cancel.hint')}
          onConfirm={cancel}
          onClose={close}
        >
          {t('events.told')} {t('events.cancel.what')}
        </AskDialog>
      ) : null}
      {open === 'delete' ? (
        <AskDialog
          title={t('events.delete.title', { title: event.title })}
          confirm={t('events.delete')}
          danger
          onConfirm={remove}
          onClose={close}
        >
          {t('events.delete.what', { count })}
        </AskDialog>
      ) : null}
    </Flex>
  );
}
