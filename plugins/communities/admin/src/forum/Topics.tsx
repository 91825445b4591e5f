import { Box, Flex, LinkButton, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Link as RouterLink } from 'react-router-dom';
import type { KeysetMeta } from '../../../shared/common';
import type { Community } from '../../../shared/communities';
import type { Topic } from '../../../shared/forum';
import { useRead } from '../api';
import { useText } from '../intl';
import { useAddress } from '../parts/address';
import { Answered, Empty } from '../parts/Answered';
import { ByCursor } from '../parts/ByCursor';
import { useTopOf } from '../parts/useTopOf';
import { TopicRow } from './TopicRow';
import { TopicsFilters } from './TopicsFilters';
import { isMemberOf, type Category } from './types';

export function Topics({ community, categories }: { community: Community; categories: Category[] }) {
  const { t } = useText();
  const address = useAddress();
  const cursor = address.get('cursor');
  const top = useTopOf<HTMLHeadingElement>(cursor);
  const filters = {
    category: address.get('category'),
    unread: address.get('unread'),
    pinned: address.get('pinned'),
  };
  const words = address.get('_q');
  const topics = useRead<Topic[], KeysetMeta>(`/${community.documentId}/topics`, {
    filters,
    _q: words,
    pagination: { cursor },
  });
  const isSearching = words !== '' || Object.values(filters).some((it) => it !== '');
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex justifyContent="space-between" gap={3} wrap="wrap">
        <Typography variant="beta" tag="h2" ref={top} tabIndex={-1}>
          {t('forum.topics')}
        </Typography>
        <Flex gap={2} wrap="wrap">
          {community.may.includes('moderate') ? (
            <LinkButton tag={RouterLink} variant="tertiary" to={address.to({ show: 'categories' })}>
              {t('forum.categories')}
            </LinkButton>
          ) : null}
          {community.may.includes('startTopic') ? (
            <LinkButton tag={RouterLink} startIcon={<Plus />} to={address.to({ show: 'new' })}>
              {t('forum.new')}
            </LinkButton>
          ) : null}
        </Flex>
      </Flex>
      <TopicsFilters categories={categories} isMember={isMemberOf(community)} />
      <Answered read={topics} empty={<Empty>{t(isSearching ? 'empty.found' : 'forum.topics.none')}</Empty>}>
        {(all) => (
          <Box tag="ul" background="neutral0" hasRadius shadow="tableShadow" aria-busy={topics.isFetching}>
            {all.map((topic) => (
              <TopicRow key={topic.documentId} topic={topic} categories={categories} community={community} />
            ))}
          </Box>
        )}
      </Answered>
      <ByCursor meta={topics.meta} isFetching={topics.isFetching} onTurn={(to) => address.set({ cursor: to })} />
    </Flex>
  );
}
