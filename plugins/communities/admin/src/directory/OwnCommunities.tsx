import { Box, EmptyStateLayout, Flex, Grid, Link, Typography } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Link as RouterLink, Navigate } from 'react-router-dom';
import type { Community } from '../../../shared/communities';
import { useRead } from '../api';
import { useText } from '../intl';
import { Answered } from '../parts/Answered';
import { CommunityPicture } from '../parts/CommunityPicture';
import { MemberTabs } from '../parts/MemberTabs';
import { StateBadge, VisibilityBadge } from '../parts/StateBadge';
import { pathOfCommunity } from '../paths';

const administers = ({ membership, state }: Community) =>
  state !== null && membership?.state === 'active' && ['owner', 'administrator'].includes(membership.role);

/** The communities that the person in front of the panel administers, the liveliest first. */
export function useOwnCommunities(skip = false) {
  const { locale } = useText();
  const read = useRead<Community[]>(skip ? null : '', {
    filters: { mine: true },
    sort: 'lastActivityAt:desc',
    locale,
    pagination: { pageSize: 100 },
  });
  return { ...read, data: read.data?.filter(administers) };
}

/** Where a community administrator lands: the only community, or the list of several. */
export function OwnCommunities() {
  const { t } = useText();
  const own = useOwnCommunities();
  const [only, ...others] = own.data ?? [];
  if (only && others.length === 0) return <Navigate to={pathOfCommunity(only.documentId)} replace />;
  return (
    <Page.Main>
      <Page.Title>{t('own.title')}</Page.Title>
      <Layouts.Header title={t('own.title')} />
      <Layouts.Content>
        <Box paddingBottom={4}>
          <MemberTabs />
        </Box>
        <Answered read={own} empty={<None />}>
          {(all) => (
            <Grid.Root gap={4} tag="ul" paddingBottom={8}>
              {all.map((community) => (
                <Grid.Item key={community.documentId} tag="li" col={6} xs={12} alignItems="stretch">
                  <Card community={community} />
                </Grid.Item>
              ))}
            </Grid.Root>
          )}
        </Answered>
      </Layouts.Content>
    </Page.Main>
  );
}

function None() {
  const { t } = useText();
  return (
    <EmptyStateLayout
      icon={<EmptyDocuments width="16rem" />}
      content={`${t('none-of-yours.title')}. ${t('none-of-yours.text')}`}
    />
  );
}

function Card({ community }: { community: Community }) {
  const { t, ago } = useText();
  const { documentId, picture, lastActivityAt } = community;
  return (
    <Flex background="neutral0" hasRadius shadow="tableShadow" padding={4} gap={4} alignItems="flex-start" width="100%">
      {picture && (
        <Box shrink={0}>
          <CommunityPicture community={documentId} kind="picture" picture={picture} width="6.4rem" height="6.4rem" />
        </Box>
      )}
      <Flex direction="column" alignItems="flex-start" gap={2} minWidth={0}>
        <Typography variant="delta" tag="h2">
          <Link tag={RouterLink} to={pathOfCommunity(documentId)}>
            {community.name}
          </Link>
        </Typography>
        <Flex gap={2} wrap="wrap">
          <StateBadge state={community.state} />
          <VisibilityBadge {...community} />
        </Flex>
        <Typography textColor="neutral600">
          {t('directory.members', { count: community.memberCount })}
          {lastActivityAt && ` · ${t('own.activity', { ago: ago(lastActivityAt) })}`}
        </Typography>
      </Flex>
    </Flex>
  );
}
