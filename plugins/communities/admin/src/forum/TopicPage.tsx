import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Link as RouterLink } from 'react-router-dom';
import type { Community } from '../../../shared/communities';
import type { Topic } from '../../../shared/forum';
import { useRead } from '../api';
import { useText } from '../intl';
import { Answered } from '../parts/Answered';
import { useAddress } from '../parts/address';
import { Posts } from './Posts';
import { Reply } from './Reply';
import { TopicBadges } from './TopicBadges';
import { TopicMenu } from './TopicMenu';
import type { Category } from './types';

interface Props {
  id: string;
  community: Community;
  categories: Category[];
}

export function TopicPage({ id, community, categories }: Props) {
  const { t, moment } = useText();
  const address = useAddress();
  const path = `/${community.documentId}/topics/${id}`;
  const topic = useRead<Topic>(path);
  const list = { topic: null, at: null, around: null };
  const leave = () => address.set(list);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Link tag={RouterLink} to={address.to(list)} startIcon={<ArrowLeft />}>
        {t('forum.topics.all')}
      </Link>
      <Answered read={topic}>
        {(it) => (
          <>
            <Flex justifyContent="space-between" alignItems="flex-start" gap={3}>
              <Flex direction="column" alignItems="flex-start" gap={2}>
                <Box style={{ overflowWrap: 'anywhere' }}>
                  <Typography variant="beta" tag="h2">
                    {it.title}
                  </Typography>
                </Box>
                <Typography variant="pi" textColor="neutral600">
                  {[
                    categories.find(({ documentId }) => documentId === it.category)?.name,
                    t('forum.started-by', { author: it.author?.name ?? t('former-member') }),
                    moment(it.createdAt),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </Typography>
                <TopicBadges topic={it} community={community} />
              </Flex>
              <TopicMenu topic={it} path={path} community={community} categories={categories} onDeleted={leave} />
            </Flex>
            <Posts topic={it} path={path} />
            <Reply topic={it} path={path} />
          </>
        )}
      </Answered>
    </Flex>
  );
}
