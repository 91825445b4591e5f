import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import { Table, useIsMobile } from '@strapi/strapi/admin';
import type { Community } from '../../../shared/communities';
import type { Member } from '../../../shared/memberships';
import { useText } from '../intl';
import { MemberMenu } from './MemberMenu';

interface Props {
  members: Member[];
  community: Community;
  isFetching: boolean;
}

export function MembersTable({ members, community, isFetching }: Props) {
  const { t, day } = useText();
  // On a phone everything about a person stands in one column.
  const isNarrow = useIsMobile();
  const headers = [
    { name: 'name', label: t('members.name') },
    ...(isNarrow
      ? []
      : [
          { name: 'role', label: t('members.role') },
          { name: 'joinedAt', label: t('members.since') },
        ]),
    { name: 'acts', label: t('members.acts') },
  ];
  return (
    <Box aria-busy={isFetching}>
      <Table.Root rows={members.map((it) => ({ ...it, id: it.documentId }))} headers={headers}>
        <Table.Content>
          <Table.Head>
            {headers.map((header) => (
              <Table.HeaderCell key={header.name} {...header} />
            ))}
          </Table.Head>
          <Table.Body>
            {members.map((member) => (
              <Table.Row key={member.documentId}>
                <Table.Cell>
                  <Person member={member} isNarrow={isNarrow} />
                </Table.Cell>
                {isNarrow ? null : (
                  <>
                    <Table.Cell>
                      <Typography>{t(`role.${member.role}`)}</Typography>
                    </Table.Cell>
                    <Table.Cell>
                      <Typography>{member.joinedAt ? day(member.joinedAt) : '—'}</Typography>
                    </Table.Cell>
                  </>
                )}
                <Table.Cell>
                  <MemberMenu member={member} community={community} />
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table.Content>
      </Table.Root>
    </Box>
  );
}

function Person({ member, isNarrow }: { member: Member; isNarrow: boolean }) {
  const { t, moment, countryName } = useText();
  const about = [
    isNarrow ? t(`role.${member.role}`) : null,
    member.institution,
    member.country ? countryName(member.country) : null,
  ].filter(Boolean);
  const { state, suspendedUntil } = member;
  return (
    <Box paddingTop={2} paddingBottom={2} style={{ overflowWrap: 'anywhere' }}>
      <Flex gap={2} wrap="wrap">
        <Typography fontWeight="semiBold">{member.name}</Typography>
        {state && state !== 'active' ? <Badge variant="warning">{t(`members.state.${state}`)}</Badge> : null}
      </Flex>
      {about.length > 0 ? (
        <Typography variant="pi" textColor="neutral600" tag="p">
          {about.join(' · ')}
        </Typography>
      ) : null}
      {suspendedUntil ? (
        <Typography variant="pi" textColor="neutral600" tag="p">
          {t('members.suspended-until', { date: moment(suspendedUntil) })}
        </Typography>
      ) : null}
      {member.reason ? (
        <Typography variant="pi" textColor="neutral600" tag="p">
          {t('members.reason', { reason: member.reason })}
        </Typography>
      ) : null}
    </Box>
  );
}
