import { Box, Flex, Typography } from '@strapi/design-system';
import { Table, useIsMobile } from '@strapi/strapi/admin';
import { styled } from 'styled-components';
import type { Community } from '../../../shared/communities';
import type { Member } from '../../../shared/memberships';
import { useText } from '../intl';
import { MemberMenu } from './MemberMenu';
import { PersonLines } from './PersonLines';

interface Props {
  members: Member[];
  community: Community;
}

/** A table, or on a phone, which has no room for columns, a list. */
export function MembersTable(props: Props) {
  return useIsMobile() ? <Narrow {...props} /> : <Wide {...props} />;
}

function Wide({ members, community }: Props) {
  const { t, day } = useText();
  const headers = [
    { name: 'name', label: t('members.name') },
    { name: 'role', label: t('members.role') },
    { name: 'joinedAt', label: t('members.since') },
    { name: 'acts', label: t('members.acts') },
  ];
  return (
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
                <PersonLines member={member} />
              </Table.Cell>
              <Table.Cell>
                <Typography>{t(`role.${member.role}`)}</Typography>
              </Table.Cell>
              <Table.Cell>
                <Typography>{member.joinedAt ? day(member.joinedAt) : '—'}</Typography>
              </Table.Cell>
              <Table.Cell>
                <MemberMenu member={member} community={community} />
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table.Content>
    </Table.Root>
  );
}

const Row = styled(Flex)`
  & + & {
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
`;

const Narrow = ({ members, community }: Props) => (
  <Box tag="ul" background="neutral0" hasRadius shadow="tableShadow" paddingLeft={4} paddingRight={4}>
    {members.map((member) => (
      <Row key={member.documentId} tag="li" justifyContent="space-between" gap={2}>
        <PersonLines member={member} withRole />
        <MemberMenu member={member} community={community} />
      </Row>
    ))}
  </Box>
);
