import { Flex } from '@strapi/design-system';
import type { Community } from '../../../shared/communities';
import type { Event } from '../../../shared/events';
import { useText } from '../intl';
import { ReadableBadge as Badge } from '../parts/ReadableBadge';

export function EventBadges({ event, community }: { event: Event; community: Community }) {
  const { t } = useText();
  // In a private community nothing is public, so there it says nothing.
  const membersOnly = community.visibility === 'public' && event.audience === 'members';
  const isFull = event.capacity !== null && event.attending !== null && event.attending >= event.capacity;
  return (
    <Flex gap={1} wrap="wrap">
      <Badge variant="secondary">{t(`events.category.${event.category}`)}</Badge>
      {event.online ? <Badge variant="primary">{t('events.online')}</Badge> : null}
      {membersOnly ? <Badge variant="neutral">{t('audience.members')}</Badge> : null}
      {event.cancelledAt ? <Badge variant="danger">{t('events.cancelled')}</Badge> : null}
      {isFull && !event.cancelledAt ? <Badge variant="warning">{t('events.full')}</Badge> : null}
      {event.state === 'published' ? null : <Badge variant="danger">{t(`forum.state.${event.state}`)}</Badge>}
    </Flex>
  );
}
