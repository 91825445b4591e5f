import { Box, Flex, Link, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import type { Community } from '../../../shared/communities';
import { useText, type TextKey } from '../intl';
import { StateBadge, VisibilityBadge } from '../parts/StateBadge';
import { pathOfCommunity, pathOfRequest } from '../paths';

/** Columns that a phone has no room for; what matters of them stands under the name there. */
const WIDE = { initial: 'none', medium: 'table-cell' } as const;
const NARROW = { initial: 'flex', medium: 'none' } as const;

const isUndecided = ({ state }: Community) =>
  state === 'requested' || state === 'information-asked' || state === 'refused';

export const pathOf = (community: Community) =>
  isUndecided(community) ? pathOfRequest(community.documentId) : pathOfCommunity(community.documentId);

export function CommunitiesTable({ communities }: { communities: Community[] }) {
  const { t, number, ago } = useText();
  const head = (key: TextKey, display?: typeof WIDE) => (
    <Th display={display}>
      <Typography variant="sigma" textColor="neutral600">
        {t(key)}
      </Typography>
    </Th>
  );
  return (
    <Table colCount={7} rowCount={communities.length + 1} aria-label={t('name')}>
      <Thead>
        <Tr>
          {head('directory.column.name')}
          {head('directory.column.state', WIDE)}
          {head('directory.column.visibility', WIDE)}
          {head('directory.column.joining', WIDE)}
          {head('directory.column.members', WIDE)}
          {head('directory.column.topics', WIDE)}
          {head('directory.column.activity', WIDE)}
        </Tr>
      </Thead>
      <Tbody>
        {communities.map((community) => (
          <Tr key={community.documentId}>
            <Td>
              <NameCell community={community} />
            </Td>
            <Td display={WIDE}>
              <StateBadge state={community.state} />
            </Td>
            <Td display={WIDE}>
              <VisibilityBadge {...community} />
            </Td>
            <Td display={WIDE}>
              <Typography>{t(`join.${community.joinPolicy}`)}</Typography>
            </Td>
            <Td display={WIDE}>
              <Typography>{number(community.memberCount)}</Typography>
            </Td>
            <Td display={WIDE}>
              <Unless value={community.topicCount}>{(count) => number(count)}</Unless>
            </Td>
            <Td display={WIDE}>
              <Unless value={community.lastActivityAt}>{ago}</Unless>
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}

function NameCell({ community }: { community: Community }) {
  const { t } = useText();
  return (
    <Box paddingTop={3} paddingBottom={3} maxWidth="40rem" style={{ whiteSpace: 'normal' }}>
      <Link tag={RouterLink} to={pathOf(community)}>
        {community.name}
      </Link>
      <Flex display={NARROW} gap={2} wrap="wrap" paddingTop={2}>
        <StateBadge state={community.state} />
        <Typography variant="pi" textColor="neutral600">
          {t(`visibility.${community.visibility}`)} · {t('directory.members', { count: community.memberCount })}
        </Typography>
      </Flex>
    </Box>
  );
}

/** What the viewer may not know is null, and a dash in the table. */
function Unless<T>({ value, children }: { value: T | null; children(value: T): string }) {
  const { t } = useText();
  if (value !== null) return <Typography>{children(value)}</Typography>;
  return (
    <Typography textColor="neutral600" aria-label={t('directory.not-shown')} role="img">
      –
    </Typography>
  );
}
