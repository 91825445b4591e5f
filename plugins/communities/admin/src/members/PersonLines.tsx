import { Box, Flex, Typography } from '@strapi/design-system';
import type { Member } from '../../../shared/memberships';
import { useText } from '../intl';
import { ReadableBadge as Badge } from '../parts/ReadableBadge';

/** A member in a few lines. `withRole` where no column beside it says the role and since when. */
export function PersonLines({ member, withRole = false }: { member: Member; withRole?: boolean }) {
  const { t, day, moment, countryName } = useText();
  const { state, role, joinedAt, suspendedUntil, reason } = member;
  const about = [
    withRole ? t(`role.${role}`) : null,
    withRole && joinedAt ? day(joinedAt) : null,
    member.institution,
    member.country ? countryName(member.country) : null,
  ];
  const lines = [
    about.filter(Boolean).join(' · '),
    suspendedUntil ? t('members.suspended-until', { date: moment(suspendedUntil) }) : '',
    reason ? t('members.reason', { reason }) : '',
  ];
  return (
    <Box paddingTop={2} paddingBottom={2} style={{ overflowWrap: 'anywhere' }}>
      <Flex gap={2} wrap="wrap">
        <Typography fontWeight="semiBold">{member.name}</Typography>
        {member.mailFails ? <Badge variant="warning">{t('members.mail-fails')}</Badge> : null}
        {state && state !== 'active' ? <Badge variant="warning">{t(`members.state.${state}`)}</Badge> : null}
      </Flex>
      {lines
        .filter((line) => line !== '')
        .map((line) => (
          <Typography key={line} variant="pi" textColor="neutral600" tag="p">
            {line}
          </Typography>
        ))}
    </Box>
  );
}
