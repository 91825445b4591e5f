import { Flex, Grid, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { styled } from 'styled-components';
import type { Community } from '../../../shared/communities';
import type { Overview } from '../../../shared/life';
import { useRead } from '../api';
import { useText } from '../intl';
import { Answered } from '../parts/Answered';
import { Panel } from '../parts/Panel';
import { pathOfCommunity } from '../paths';
import { About } from './About';
import { BeforeOpening } from './BeforeOpening';
import { PostsPerMonth } from './PostsPerMonth';

export function OverviewTab({ community }: { community: Community }) {
  const overview = useRead<Overview>(community.may.includes('readAudit') ? `/${community.documentId}/overview` : null);
  return (
    <Grid.Root gap={4}>
      <Grid.Item col={8} xs={12} direction="column" alignItems="stretch" gap={4}>
        {community.may.includes('open') && <BeforeOpening community={community} />}
        {community.may.includes('readAudit') && (
          <Answered read={overview}>{(figures) => <Figures community={community} figures={figures} />}</Answered>
        )}
      </Grid.Item>
      <Grid.Item col={4} xs={12} direction="column" alignItems="stretch" gap={4}>
        <About community={community} />
      </Grid.Item>
    </Grid.Root>
  );
}

function Figures({ community, figures }: { community: Community; figures: Overview }) {
  const { t, ago } = useText();
  const { documentId } = community;
  const { members, joinRequests, topics, posts, postsLast30Days, authorsLast30Days, unansweredTopics } = figures;
  return (
    <>
      <Panel
        title={t('overview.figures')}
        hint={figures.lastActivityAt ? t('overview.last', { ago: ago(figures.lastActivityAt) }) : t('overview.never')}
      >
        <FigureList>
          <Figure label={t('overview.members')} value={members} />
          {joinRequests !== null && (
            <Figure
              label={t('overview.join-requests')}
              value={joinRequests}
              to={joinRequests > 0 ? pathOfCommunity(documentId, 'members') : undefined}
            />
          )}
          <Figure label={t('overview.topics')} value={topics} />
          <Figure label={t('overview.posts')} value={posts} />
          <Figure label={t('overview.posts-30')} value={postsLast30Days} />
          <Figure label={t('overview.authors-30')} value={authorsLast30Days} />
          <Figure label={t('overview.unanswered')} value={unansweredTopics} />
        </FigureList>
      </Panel>
      <PostsPerMonth months={figures.months} />
    </>
  );
}

/** Not the design system's grid, whose two boxes around each item part the terms from their list. */
const FigureList = styled.dl`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr));
  gap: ${({ theme }) => theme.spaces[4]};
`;

/** As the labels beside it. */
const SmallLink = styled(Link<typeof RouterLink>)`
  &,
  & > span {
    font-size: inherit;
    line-height: inherit;
  }
`;

function Figure({ label, value, to }: { label: string; value: number; to?: string | undefined }) {
  const { number } = useText();
  return (
    <Flex direction="column-reverse" justifyContent="flex-end" alignItems="flex-start" gap={1}>
      <Typography tag="dt" variant="pi" textColor="neutral600">
        {to ? (
          <SmallLink tag={RouterLink} to={to}>
            {label}
          </SmallLink>
        ) : (
          label
        )}
      </Typography>
      <Typography tag="dd" variant="alpha">
        {number(value)}
      </Typography>
    </Flex>
  );
}
