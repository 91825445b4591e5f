import { Flex } from '@strapi/design-system';
import type { Community } from '../../../shared/communities';
import type { Topic } from '../../../shared/forum';
import { useText } from '../intl';
import { ReadableBadge as Badge } from '../parts/ReadableBadge';

interface Props {
  topic: Topic;
  community: Community;
  /** Left out on the topic's own page, where one is just reading it. */
  withUnread?: boolean;
}

export function TopicBadges({ topic, community, withUnread = false }: Props) {
  const { t } = useText();
  // In a private community nothing is public, so there it says nothing.
  const membersOnly = community.visibility === 'public' && topic.audience === 'members';
  return (
    <Flex gap={1} wrap="wrap">
      {withUnread && topic.unread ? <Badge variant="primary">{t('forum.badge.unread')}</Badge> : null}
      {topic.pinned ? <Badge variant="secondary">{t('forum.badge.pinned')}</Badge> : null}
      {topic.locked ? <Badge variant="warning">{t('forum.badge.locked')}</Badge> : null}
      {membersOnly ? <Badge variant="neutral">{t('audience.members')}</Badge> : null}
      {topic.state === 'published' ? null : <Badge variant="danger">{t(`forum.state.${topic.state}`)}</Badge>}
    </Flex>
  );
}
