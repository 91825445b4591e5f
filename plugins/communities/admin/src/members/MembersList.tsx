import { useId } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Link } from 'react-router-dom';
import type { NumberedMeta } from '../../../shared/common';
import type { Community } from '../../../shared/communities';
import type { Member } from '../../../shared/memberships';
import { useRead } from '../api';
import { useText } from '../intl';
import { useAddress } from '../parts/address';
import { Answered, Empty } from '../parts/Answered';
import { ByNumber } from '../parts/ByNumber';
import { useTopOf } from '../parts/useTopOf';
import { ExportButton } from './ExportButton';
import { FILTERS, MembersFilters } from './MembersFilters';
import { MembersTable } from './MembersTable';

export function MembersList({ community }: { community: Community }) {
  const { t } = useText();
  const { get, to } = useAddress();
  const id = useId();
  const top = useTopOf<HTMLDivElement>(get('page'));
  const filters = Object.fromEntries(FILTERS.map((name) => [name, get(name)]));
  const path = `/${community.documentId}/members`;
  const members = useRead<Member[], NumberedMeta>(path, {
    filters,
    _q: get('_q'),
    sort: get('sort'),
    pagination: { page: get('page'), pageSize: get('pageSize') || 20 },
  });
  // Where the list is not for this viewer there is nothing to search in either.
  const isClosed = members.refusal?.status === 404;
  return (
    <Flex ref={top} tabIndex={-1} tag="section" aria-labelledby={id} direction="column" alignItems="stretch" gap={4}>
      <Flex justifyContent="space-between" gap={3} wrap="wrap">
        <Typography variant="beta" tag="h2" id={id}>
          {t('members')}
        </Typography>
        <Flex gap={2} wrap="wrap">
          {community.may.includes('exportMembers') ? (
            <ExportButton path={path} name="members" label={t('members.export')} />
          ) : null}
          {community.may.includes('invite') ? (
            <Button tag={Link} to={to({ show: 'invite', page: null })} startIcon={<Plus />}>
              {t('members.invite')}
            </Button>
          ) : null}
        </Flex>
      </Flex>
      {isClosed ? (
        <Empty>{t('members.closed')}</Empty>
      ) : (
        <>
          <MembersFilters community={community} />
          <Answered read={members} empty={<Empty>{t('members.none')}</Empty>}>
            {(all) => (
              <Box aria-busy={members.isFetching}>
                <MembersTable members={all} community={community} />
                <ByNumber meta={members.meta} />
              </Box>
            )}
          </Answered>
        </>
      )}
    </Flex>
  );
}
