import { Box, Button, Checkbox, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { Member } from '../../../shared/memberships';
import { useText } from '../intl';
import type { Decision } from './DecideDialog';

const Row = styled(Flex)`
  border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
`;
const Message = styled(Typography)`
  overflow-wrap: anywhere;
  white-space: pre-wrap;
`;

interface Props {
  person: Member;
  isChosen: boolean;
  onChoose(isChosen: boolean): void;
  onDecide(decision: Decision): void;
}

export function JoinRequest({ person, isChosen, onChoose, onDecide }: Props) {
  const { t, ago, countryName } = useText();
  const { name } = person;
  const about = [
    person.institution,
    person.country ? countryName(person.country) : null,
    person.requestedAt ? t('members.requested', { when: ago(person.requestedAt) }) : null,
  ];
  return (
    <Row
      tag="li"
      justifyContent="space-between"
      alignItems="flex-start"
      gap={3}
      wrap="wrap"
      paddingTop={4}
      paddingBottom={4}
    >
      <Box flex="1 1 28rem">
        <Checkbox checked={isChosen} onCheckedChange={(checked) => onChoose(checked === true)}>
          <Typography fontWeight="bold">{name}</Typography>
        </Checkbox>
        <Typography variant="pi" textColor="neutral600" tag="p" paddingTop={1}>
          {about.filter(Boolean).join(' · ')}
        </Typography>
        {person.message ? (
          <Message tag="p" paddingTop={2}>
            {person.message}
          </Message>
        ) : null}
      </Box>
      <Flex gap={2}>
        {person.may.includes('approve') ? (
          <Button
            variant="secondary"
            aria-label={t('members.approve.one', { name })}
            onClick={() => onDecide('approve')}
          >
            {t('members.approve')}
          </Button>
        ) : null}
        {person.may.includes('refuse') ? (
          <Button variant="tertiary" aria-label={t('members.refuse.one', { name })} onClick={() => onDecide('refuse')}>
            {t('members.refuse')}
          </Button>
        ) : null}
      </Flex>
    </Row>
  );
}
