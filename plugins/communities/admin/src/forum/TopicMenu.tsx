import { useRef, useState } from 'react';
import { Menu } from '@strapi/design-system';
import { More } from '@strapi/icons';
import type { Community } from '../../../shared/communities';
import type { Topic, TopicUpdateBody } from '../../../shared/forum';
import { useAct } from '../api';
import type { TextKey } from '../intl';
import { useText } from '../intl';
import { AskDialog } from '../parts/AskDialog';
import { EditTopic } from './EditTopic';
import type { Category } from './types';

interface Props {
  topic: Topic;
  /** Of the topic. */
  path: string;
  community: Community;
  categories: Category[];
  onDeleted(): void;
}

/** What this person may do with the topic as a whole; nothing where that is nothing. */
export function TopicMenu({ topic, path, community, categories, onDeleted }: Props) {
  const { t } = useText();
  const { act } = useAct();
  const [open, setOpen] = useState<'edit' | 'lock' | 'delete' | null>(null);
  const may = (name: string) => topic.may.includes(name);
  const trigger = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(null);
    // The item that opened the dialog has gone with its menu: the focus goes to what opened the menu.
    requestAnimationFrame(() => trigger.current?.focus());
  };
  const update = async (changes: TopicUpdateBody, done: TextKey) =>
    (await act('PUT', path, changes, { done: t(done) })) !== null;
  const remove = async () => {
    const isDone = (await act('DELETE', path, undefined, { done: t('forum.topic.delete.done') })) !== null;
    if (isDone) onDeleted();
    return isDone;
  };
  if (!['edit', 'setAudience', 'pin', 'lock', 'delete'].some(may)) return null;
  const pin = topic.pinned ? 'unpin' : 'pin';
  return (
    <>
      <Menu.Root>
        <Menu.Trigger ref={trigger} variant="tertiary" endIcon={<More aria-hidden />}>
          {t('forum.topic.acts')}
        </Menu.Trigger>
        <Menu.Content popoverPlacement="bottom-end" maxHeight="40rem">
          {may('edit') || may('setAudience') ? (
            <Menu.Item onSelect={() => setOpen('edit')}>{t('forum.topic.edit')}</Menu.Item>
          ) : null}
          {may('pin') ? (
            <Menu.Item onSelect={() => void update({ pinned: !topic.pinned }, `forum.topic.${pin}.done`)}>
              {t(`forum.topic.${pin}`)}
            </Menu.Item>
          ) : null}
          {may('lock') && topic.locked ? (
            <Menu.Item onSelect={() => void update({ locked: false }, 'forum.topic.unlock.done')}>
              {t('forum.topic.unlock')}
            </Menu.Item>
          ) : null}
          {may('lock') && !topic.locked ? (
            <Menu.Item onSelect={() => setOpen('lock')}>{t('forum.topic.lock')}</Menu.Item>
          ) : null}
          {may('delete') ? (
            <Menu.Item variant="danger" onSelect={() => setOpen('delete')}>
              {t('forum.topic.delete')}
            </Menu.Item>
          ) : null}
        </Menu.Content>
      </Menu.Root>
      {open === 'edit' ? (
        <EditTopic topic={topic} path={path} community={community} categories={categories} onClose={close} />
      ) : null}
      {open === 'lock' ? (
        <AskDialog
          title={t('forum.topic.lock.title')}
          confirm={t('forum.topic.lock')}
          onConfirm={() => update({ locked: true }, 'forum.topic.lock.done')}
          onClose={close}
        >
          {t('forum.topic.lock.what')}
        </AskDialog>
      ) : null}
      {open === 'delete' ? (
        <AskDialog
          title={t('forum.topic.delete.title')}
          confirm={t('forum.topic.delete')}
          danger
          onConfirm={remove}
          onClose={close}
        >
          {t('forum.topic.delete.what', { count: topic.postCount })}
        </AskDialog>
      ) : null}
    </>
  );
}
