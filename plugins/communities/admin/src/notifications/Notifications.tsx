import { Button, Flex } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import type { KeysetMeta } from '../../../shared/common';
import type { Notification } from '../../../shared/notifications';
import { useAct, useRead } from '../api';
import { useText } from '../intl';
import { useAddress } from '../parts/address';
import { Answered, Empty } from '../parts/Answered';
import { ByCursor } from '../parts/ByCursor';
import { MemberTabs } from '../parts/MemberTabs';
import { SwitchLinks } from '../parts/SwitchLinks';
import { NotificationRow } from './NotificationRow';

/** What a community administrator was told, the newest first. */
export function Notifications() {
  const { t, locale } = useText();
  const address = useAddress();
  const { act, isActing } = useAct();
  const unread = address.get('unread') === '1';
  const list = useRead<Notification[], KeysetMeta>('/notifications', {
    filters: unread ? { unread: true } : {},
    locale,
    pagination: { cursor: address.get('cursor'), pageSize: 20 },
  });
  const hasUnread = list.data?.some(({ read }) => !read) ?? false;
  return (
    <Page.Main>
      <Page.Title>{t('notifications.name')}</Page.Title>
      <Layouts.Header
        title={t('notifications.name')}
        primaryAction={
          hasUnread ? (
            <Button
              variant="secondary"
              loading={isActing}
              onClick={() => void act('POST', '/notifications/read', { all: true })}
            >
              {t('widget.news.read')}
            </Button>
          ) : null
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
          <MemberTabs />
          <SwitchLinks
            label={t('notifications.name')}
            current={unread ? 'unread' : 'all'}
            options={[
              { value: 'all', to: address.to({ unread: '', cursor: '' }), label: t('notifications.all') },
              { value: 'unread', to: address.to({ unread: '1', cursor: '' }), label: t('notifications.unread') },
            ]}
          />
          <Answered read={list} empty={<Empty>{t('widget.news.none')}</Empty>}>
            {(found) => (
              <div aria-busy={list.isFetching}>
                <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
                  {found.map((it) => (
                    <NotificationRow key={it.documentId} notification={it} />
                  ))}
                </Flex>
                <ByCursor meta={list.meta} isFetching={list.isFetching} onTurn={(cursor) => address.set({ cursor })} />
              </div>
            )}
          </Answered>
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}
