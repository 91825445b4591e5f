import { Flex } from '@strapi/design-system';
import type { Announcement } from '../../../shared/announcements';
import type { Community } from '../../../shared/communities';
import { useText } from '../intl';
import { ReadableBadge as Badge } from '../parts/ReadableBadge';

interface Props {
  announcement: Announcement;
  community: Community;
}

/** What is not as usual about it. */
export function AnnouncementBadges({ announcement, community }: Props) {
  const { t } = useText();
  const { state, expired, pinned, acknowledge, acknowledgedAt, recipients, audience } = announcement;
  const waits = announcement.may.includes('acknowledge');
  return (
    <Flex gap={1} wrap="wrap">
      {state === 'draft' ? <Badge variant="neutral">{t('announcements.badge.draft')}</Badge> : null}
      {state === 'scheduled' ? <Badge variant="primary">{t('announcements.badge.scheduled')}</Badge> : null}
      {expired ? <Badge variant="warning">{t('announcements.badge.expired')}</Badge> : null}
      {pinned ? <Badge variant="secondary">{t('announcements.badge.pinned')}</Badge> : null}
      {waits ? <Badge variant="danger">{t('announcements.badge.waits')}</Badge> : null}
      {acknowledgedAt ? <Badge variant="success">{t('announcements.badge.acknowledged')}</Badge> : null}
      {acknowledge && !waits && !acknowledgedAt ? (
        <Badge variant="alternative">{t('announcements.badge.asks')}</Badge>
      ) : null}
      {recipients === 'members' ? null : <Badge variant="neutral">{t(`announcements.for.${recipients}`)}</Badge>}
      {recipients === 'members' && audience === 'members' && community.visibility === 'public' ? (
        <Badge variant="neutral">{t('audience.members')}</Badge>
      ) : null}
    </Flex>
  );
}
