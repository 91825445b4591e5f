import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { styled } from 'styled-components';
import type { Community } from '../../../shared/communities';
import type { Topic } from '../../../shared/forum';
import { useText } from '../intl';
import { useAddress } from '../parts/address';
import { TopicBadges } from './TopicBadges';
import type { Category } from './types';

const Row = styled(Box)`
  & + & {
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
  overflow-wrap: anywhere;
`;

interface Props {
  topic: Topic;
  community: Community;
  categories: Category[];
}

export function TopicRow({ topic, community, categories }: Props) {
  const { t, ago, moment } = useText();
  const address = useAddress();
  const category = categories.find(({ documentId }) => documentId === topic.category);
  const author = topic.author?.name ?? t('former-member');
  const answered = topic.postCount > 1;
  const about = [
    category?.name,
    t('forum.started-by', { author }),
    t('forum.replies', { count: Math.max(topic.postCount - 1, 0) }),
  ];
  return (
    <Row tag="li" padding={4}>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={2} wrap="wrap">
        <Typography variant="omega" tag="h3" fontWeight={topic.unread ? 'bold' : 'semiBold'}>
          <Link tag={RouterLink} to={address.to({ topic: topic.documentId })}>
            {topic.title}
          </Link>
        </Typography>
        <TopicBadges topic={topic} community={community} withUnread />
      </Flex>
      <Flex
        direction={{ initial: 'column', medium: 'row' }}
        justifyContent="space-between"
        alignItems="baseline"
        gap={{ initial: 1, medium: 2 }}
        paddingTop={1}
      >
        <Typography variant="pi" textColor="neutral600">
          {about.filter(Boolean).join(' · ')}
        </Typography>
        <Typography variant="pi" textColor="neutral600" title={moment(topic.lastPostAt)}>
          {answered
            ? t('forum.last-post', {
                author: topic.lastAuthor?.name ?? t('former-member'),
                when: ago(topic.lastPostAt),
              })
            : ago(topic.createdAt)}
        </Typography>
      </Flex>
    </Row>
  );
}
