import { useRead } from '../api';
import { useText } from '../intl';
import { HOME, NOTIFICATIONS, NOTIFICATION_SETTINGS } from '../paths';
import { LinkTabs } from './LinkTabs';

/** Between the pages of a community administrator that are about all their communities. */
export function MemberTabs() {
  const { t } = useText();
  const count = useRead<{ unread: number }>('/notifications/count');
  return (
    <LinkTabs
      label={t('name')}
      links={[
        { to: HOME, label: t('own.title'), end: true },
        { to: NOTIFICATIONS, label: t('notifications.name'), count: count.data?.unread, end: true },
        { to: NOTIFICATION_SETTINGS, label: t('notifications.settings') },
      ]}
    />
  );
}
