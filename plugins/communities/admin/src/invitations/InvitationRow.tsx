import { useState } from 'react';
import { Button, Flex, Typography } from '@strapi/design-system';
import type { Invitation } from '../../../shared/invitations';
import { useAct } from '../api';
import { useText } from '../intl';
import { AskDialog } from '../parts/AskDialog';
import { ReadableBadge } from '../parts/ReadableBadge';
import { Row } from '../parts/Rows';

const COLOURS = { waiting: 'warning', claimed: 'success', revoked: 'neutral', expired: 'neutral' } as const;

interface Props {
  invitation: Invitation;
  /** Of the invitations. */
  path: string;
  mayInvite: boolean;
}

export function InvitationRow({ invitation, path, mayInvite }: Props) {
  const { t, day, ago } = useText();
  const { act, isActing } = useAct();
  const [isRevoking, setRevoking] = useState(false);
  const { documentId, address, state, inviter, createdAt, expiresAt, sentAt } = invitation;
  const isOpen = state === 'waiting' || state === 'expired';
  const about = [
    t('invitations.by', { name: inviter?.name ?? t('former-member'), when: ago(createdAt) }),
    isOpen && sentAt ? t('invitations.sent', { when: ago(sentAt) }) : null,
    state === 'waiting' ? t('invitations.until', { date: day(expiresAt) }) : null,
  ];
  const resend = () =>
    act('POST', `${path}/${documentId}/resend`, {}, { done: t('invitations.resend.done', { address }) });
  const revoke = async () =>
    (await act('POST', `${path}/${documentId}/revoke`, {}, { done: t('invitations.revoke.done', { address }) })) !==
    null;
  return (
    <Row
      acts={
        isOpen && mayInvite ? (
          <Flex gap={2} wrap="wrap">
            <Button
              size="S"
              variant="secondary"
              loading={isActing}
              aria-label={t('invitations.resend.to', { address })}
              onClick={() => void resend()}
            >
              {t('invitations.resend')}
            </Button>
            <Button
              size="S"
              variant="danger-light"
              aria-label={t('invitations.revoke.of', { address })}
              onClick={() => setRevoking(true)}
            >
              {t('invitations.revoke')}
            </Button>
          </Flex>
        ) : null
      }
    >
      <Flex gap={2} wrap="wrap">
        <Typography fontWeight="semiBold">{address}</Typography>
        <ReadableBadge variant={COLOURS[state]}>{t(`invitations.state.${state}`)}</ReadableBadge>
      </Flex>
      <Typography variant="pi" textColor="neutral600" tag="p">
        {about.filter(Boolean).join(' · ')}
      </Typography>
      {isOpen ? <MailProblem {...invitation} /> : null}
      {isRevoking ? (
        <AskDialog
          title={t('invitations.revoke.title', { address })}
          confirm={t('invitations.revoke')}
          danger
          onConfirm={revoke}
          onClose={() => setRevoking(false)}
        >
          {t('invitations.revoke.what')}
        </AskDialog>
      ) : null}
    </Row>
  );
}

/** Why the mail did not go: a reason of ours, or what the mail server answered. */
function MailProblem({ problem, sentAt, state }: Invitation) {
  const { t } = useText();
  if (problem) {
    const isOurs = problem === 'unwanted' || problem === 'too-many';
    return (
      <Typography variant="pi" textColor="danger700" tag="p">
        {isOurs ? t(`invitations.problem.${problem}`) : t('invitations.problem.server', { answer: problem })}
      </Typography>
    );
  }
  if (sentAt || state !== 'waiting') return null;
  return (
    <Typography variant="pi" textColor="neutral600" tag="p">
      {t('invitations.underway')}
    </Typography>
  );
}
