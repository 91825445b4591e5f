import { LinkButton } from '@strapi/design-system';
import { Bell as BellIcon } from '@strapi/icons';
import { Link } from 'react-router-dom';
import { useRead } from '../api';
import { useText } from '../intl';
import { NOTIFICATIONS } from '../paths';
import { useIsTeam } from '../permissions';

/** The way to what a community administrator has not read, with how much that is. The platform team has none. */
export function Bell() {
  const { t } = useText();
  const isTeam = useIsTeam();
  const count = useRead<{ unread: number }>(isTeam === false ? '/notifications/count' : null);
  if (isTeam !== false) return null;
  const unread = count.data?.unread ?? 0;
  const shown = unread >= 100 ? '99+' : String(unread);
  return (
    <LinkButton
      tag={Link}
      to={NOTIFICATIONS}
      variant="tertiary"
      startIcon={<BellIcon aria-hidden />}
      aria-label={t('notifications.bell', { count: unread, shown })}
    >
      {unread > 0 ? shown : t('notifications.name')}
    </LinkButton>
  );
}
