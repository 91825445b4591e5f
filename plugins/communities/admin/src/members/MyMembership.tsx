import { useState } from 'react';
import { Button, Typography } from '@strapi/design-system';
import type { Person } from '../../../shared/common';
import type { Community } from '../../../shared/communities';
import type { Member } from '../../../shared/memberships';
import { useAct, useRead } from '../api';
import { useText } from '../intl';
import { Answered } from '../parts/Answered';
import { AskDialog } from '../parts/AskDialog';
import { Panel } from '../parts/Panel';
import { RoleDialog } from './RoleDialog';

const never = () => false;

/** One's own role, and the ways out of it. */
export function MyMembership({ community }: { community: Community }) {
  const { t } = useText();
  const { act } = useAct();
  const me = useRead<Person>('/profile');
  const path = me.data ? `/${community.documentId}/members/${me.data.documentId}` : null;
  const mine = useRead<Member>(path);
  const [open, setOpen] = useState<'leave' | 'stepDown' | null>(null);
  const close = () => setOpen(null);
  const leave = async () =>
    (await act(
      'POST',
      `/${community.documentId}/leave`,
      {},
      { done: t('members.leave.done', { community: community.name }) }
    )) !== null;
  return (
    <Panel
      title={t('members.mine')}
      acts={
        <>
          {mine.data?.may.includes('stepDown') ? (
            <Button variant="tertiary" onClick={() => setOpen('stepDown')}>
              {t('members.stepDown')}
            </Button>
          ) : null}
          {community.may.includes('leave') ? (
            <Button variant="danger-light" onClick={() => setOpen('leave')}>
              {t('members.leave')}
            </Button>
          ) : null}
        </>
      }
    >
      <Answered read={mine} isEmpty={never}>
        {({ role, joinedAt }) => <Since role={role} joinedAt={joinedAt} />}
      </Answered>
      {open === 'stepDown' && mine.data && path ? (
        <RoleDialog act="stepDown" member={mine.data} path={path} onClose={close} />
      ) : null}
      {open === 'leave' ? (
        <AskDialog
          title={t('members.leave.title', { community: community.name })}
          confirm={t('members.leave')}
          danger
          onConfirm={leave}
          onClose={close}
        >
          {t(community.joinPolicy === 'open' ? 'members.leave.what.open' : 'members.leave.what')}
        </AskDialog>
      ) : null}
    </Panel>
  );
}

function Since({ role, joinedAt }: Pick<Member, 'role' | 'joinedAt'>) {
  const { t, day } = useText();
  const since = joinedAt ? day(joinedAt) : null;
  return (
    <>
      <Typography tag="p">
        {since ? t('members.mine.since', { role: t(`role.${role}`), since }) : t(`role.${role}`)}
      </Typography>
      {role === 'owner' ? (
        <Typography tag="p" variant="pi" textColor="neutral600" paddingTop={1}>
          {t('members.mine.owner')}
        </Typography>
      ) : null}
    </>
  );
}
