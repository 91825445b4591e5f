import { useRef, useState } from 'react';
import { Menu } from '@strapi/design-system';
import { More } from '@strapi/icons';
import type { Announcement } from '../../../shared/announcements';
import { useAct } from '../api';
import { useText } from '../intl';
import { AskDialog } from '../parts/AskDialog';

interface Props {
  announcement: Announcement;
  /** Of the announcement. */
  path: string;
  /** It is there no longer, or not for this person. */
  onGone(): void;
}

/** What is done with an announcement less often; nothing where that is nothing. */
export function AnnouncementMenu({ announcement, path, onGone }: Props) {
  const { t } = useText();
  const { act } = useAct();
  const [open, setOpen] = useState<'unschedule' | 'delete' | null>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  const may = (name: string) => announcement.may.includes(name);
  const close = () => {
    setOpen(null);
    // The item that opened the dialog has gone with its menu: the focus goes to what opened the menu.
    requestAnimationFrame(() => trigger.current?.focus());
  };
  const pin = announcement.pinned ? 'unpin' : 'pin';
  const setPinned = () => act('PUT', path, { pinned: !announcement.pinned }, { done: t(`announcements.${pin}.done`) });
  const leave = async (method: 'POST' | 'DELETE', address: string, done: string) => {
    const isDone = (await act(method, address, undefined, { done })) !== null;
    if (isDone) onGone();
    return isDone;
  };
  if (!['pin', 'unschedule', 'delete'].some(may)) return null;
  return (
    <>
      <Menu.Root>
        <Menu.Trigger ref={trigger} variant="tertiary" endIcon={<More aria-hidden />}>
          {t('announcements.acts')}
        </Menu.Trigger>
        <Menu.Content popoverPlacement="bottom-end" maxHeight="40rem">
          {may('pin') ? <Menu.Item onSelect={() => void setPinned()}>{t(`announcements.${pin}`)}</Menu.Item> : null}
          {may('unschedule') ? (
            <Menu.Item onSelect={() => setOpen('unschedule')}>{t('announcements.unschedule')}</Menu.Item>
          ) : null}
          {may('delete') ? (
            <Menu.Item variant="danger" onSelect={() => setOpen('delete')}>
              {t('announcements.delete')}
            </Menu.Item>
          ) : null}
        </Menu.Content>
      </Menu.Root>
      {open === 'unschedule' ? (
        <AskDialog
          title={t('announcements.unschedule.title')}
          confirm={t('announcements.unschedule')}
          onConfirm={() => leave('POST', `${path}/unschedule`, t('announcements.unschedule.done'))}
          onClose={close}
        >
          {t('announcements.unschedule.what')}
        </AskDialog>
      ) : null}
      {open === 'delete' ? (
        <AskDialog
          title={t('announcements.delete.title')}
          confirm={t('announcements.delete')}
          danger
          onConfirm={() => leave('DELETE', path, t('announcements.delete.done'))}
          onClose={close}
        >
          {t('announcements.delete.what')}
        </AskDialog>
      ) : null}
    </>
  );
}
