import { useId } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Link } from 'react-router-dom';
import type { NumberedMeta } from '../../../shared/common';
import type { Community } from '../../../shared/communities';
import type { Invitation } from '../../../shared/invitations';
import { useRead } from '../api';
import { useText } from '../intl';
import { useAddress } from '../parts/address';
import { Answered, Empty } from '../parts/Answered';
import { ByNumber } from '../parts/ByNumber';
import { FilterChoice } from '../parts/FilterChoice';
import { Rows } from '../parts/Rows';
import { useTopOf } from '../parts/useTopOf';
import { InvitationRow } from './InvitationRow';

const STATES: Invitation['state'][] = ['waiting', 'claimed', 'revoked', 'expired'];

/** Who was invited by mail, and what became of it. */
export function InvitationsList({ community }: { community: Community }) {
  const { t } = useText();
  const id = useId();
  const { get, to } = useAddress();
  const top = useTopOf<HTMLDivElement>(get('page'));
  const state = get('state') as Invitation['state'] | '';
  const path = `/${community.documentId}/invitations`;
  const invitations = useRead<Invitation[], NumberedMeta>(path, {
    filters: { state },
    pagination: { page: get('page'), pageSize: get('pageSize') || 20 },
  });
  return (
    <Flex ref={top} tabIndex={-1} tag="section" aria-labelledby={id} direction="column" alignItems="stretch" gap={4}>
      <Flex justifyContent="space-between" gap={3} wrap="wrap">
        <Box>
          <Typography variant="beta" tag="h2" id={id}>
            {t('invitations')}
          </Typography>
          <Typography tag="p" variant="pi" textColor="neutral600" paddingTop={1}>
            {t('invitations.hint')}
          </Typography>
        </Box>
        {community.may.includes('invite') ? (
          <Button tag={Link} to={to({ show: 'invite', state: null, page: null })} startIcon={<Plus />}>
            {t('invite.mail')}
          </Button>
        ) : null}
      </Flex>
      <Box maxWidth="24rem">
        <FilterChoice
          name="state"
          label={t('members.filter.state')}
          placeholder={t('invitations.state.any')}
          options={STATES.map((value) => ({ value, label: t(`invitations.state.${value}`) }))}
          resets="page"
        />
      </Box>
      <Answered read={invitations} empty={<Empty>{t(state ? 'empty.found' : 'invitations.none')}</Empty>}>
        {(all) => (
          <Box aria-busy={invitations.isFetching}>
            <Rows label={t('invitations')}>
              {all.map((it) => (
                <InvitationRow
                  key={it.documentId}
                  invitation={it}
                  path={path}
                  mayInvite={community.may.includes('invite')}
                />
              ))}
            </Rows>
            <ByNumber meta={invitations.meta} />
          </Box>
        )}
      </Answered>
    </Flex>
  );
}
