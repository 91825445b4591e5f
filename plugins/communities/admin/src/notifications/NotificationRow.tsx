import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import type { Notification } from '../../../shared/notifications';
import { useAct } from '../api';
import { useText } from '../intl';
import { ReadableBadge } from '../parts/ReadableBadge';
import { placeOf } from './place';

/** One thing that was told; following it marks it as read. */
export function NotificationRow({ notification }: { notification: Notification }) {
  const { t, ago } = useText();
  const { act } = useAct();
  const { documentId, text, community, reason, read, updatedAt } = notification;
  const markRead = () => {
    if (!read) void act('POST', '/notifications/read', { notifications: [documentId] });
  };
  return (
    <Box tag="li" background="neutral0" padding={4} hasRadius shadow="tableShadow">
      <Flex justifyContent="space-between" alignItems="flex-start" gap={4} wrap="wrap">
        <Box minWidth={0} style={{ overflowWrap: 'anywhere' }}>
          <Typography fontWeight={read ? 'regular' : 'bold'}>
            <Link tag={RouterLink} to={placeOf(notification)} onClick={markRead}>
              {text}
            </Link>
          </Typography>
          {reason && (
            <Typography tag="p" textColor="neutral700" paddingTop={1}>
              {reason}
            </Typography>
          )}
          <Typography tag="p" variant="pi" textColor="neutral600" paddingTop={1}>
            {[community?.name, ago(updatedAt)].filter(Boolean).join(' · ')}
          </Typography>
        </Box>
        {!read && <ReadableBadge variant="primary">{t('notifications.new')}</ReadableBadge>}
      </Flex>
    </Box>
  );
}
