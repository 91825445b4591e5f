import type { z } from '@strapi/utils';
import type { Community } from '../../../shared/communities';
import type { inviteBody, Member as ListedMember } from '../../../shared/memberships';
import type { Actor } from '../access/actor';
import { COMMUNITY_RULES, PERSON_RULES } from '../access/rules';
import type { Standing } from '../access/standing';
import { record } from '../audit';
import { presentOne } from '../communities/present';
import { insert, rows, transact } from '../database';
import { accountNamed } from '../people';
import { conflict, forbidden, invalid } from '../refusals';
import { demandRulesAccepted } from './join';
import { readMember } from './list';
import { changeMembership, findMembership, membershipNow, takeTurnIn } from './rows';

type Member = Extract<Actor, { kind: 'member' }>;

/** Invites somebody who has an account. Who had asked to join becomes a member at once. */
export async function invite(actor: Member, at: Standing, body: z.output<typeof inviteBody>): Promise<ListedMember> {
  if (!COMMUNITY_RULES.invite(at)) throw forbidden();
  const member = await accountNamed(body.username);
  if (member === null) throw invalid('data.username', 'no-account');
  const community = at.community.id;
  return transact(async () => {
    await takeTurnIn(community);
    const before = await membershipNow(community, member);
    const invited = {
      state: 'invited' as const,
      role: 'member',
      message: body.message ?? null,
      reason: null,
      invited_by: actor.id,
    };
    if (!before) {
      await insert('cm_memberships', { community, member, ...invited });
      await record(actor, { community, action: 'membership.invited', subjectKind: 'person', subject: member });
    } else if (before.state === 'requested') {
      const set = { state: 'active' as const, joined_at: new Date(), decided_by: actor.id };
      await changeMembership(actor, community, member, { from: ['requested'], set, action: 'membership.approved' });
    } else {
      const from = ['left' as const, 'removed' as const, 'refused' as const];
      const again = await changeMembership(actor, community, member, {
        from,
        set: invited,
        action: 'membership.invited',
      });
      if (!again) throw conflict(before.state === 'banned' ? 'banned' : 'already-member');
    }
    return readMember(actor, at, member);
  });
}

/** The role that an invitation leads to, as long as whoever invited could still give it. */
const OFFERED = `SELECT o.offered_role AS "role" FROM cm_memberships o
  JOIN cm_memberships i ON i.community = o.community AND i.member = o.invited_by
    AND i.state = 'active' AND i.role IN ('administrator', 'owner')
  WHERE o.community = :community AND o.member = :member AND o.state = 'invited'`;

export function acceptInvitation(actor: Member, at: Standing, acceptRules: number | undefined): Promise<Community> {
  if (!COMMUNITY_RULES.acceptInvitation(at)) throw conflict('invitation-needed');
  const community = at.community.id;
  return transact(async () => {
    const { rulesVersion } = await takeTurnIn(community);
    demandRulesAccepted(rulesVersion, acceptRules);
    const [offered] = await rows<{ role: string | null }>(OFFERED, { community, member: actor.id });
    const role = offered?.role ?? 'member';
    const accepted = await changeMembership(actor, community, actor.id, {
      from: ['invited'],
      set: { state: 'active', role, joined_at: new Date(), accepted_rules: rulesVersion },
      action: 'membership.invitation-accepted',
      ...(role === 'member' ? {} : { details: { to: role } }),
    });
    if (!accepted) throw conflict('invitation-needed');
    return (await presentOne(actor, community)) as Community;
  });
}

export function declineInvitation(actor: Member, at: Standing): Promise<null> {
  if (!COMMUNITY_RULES.declineInvitation(at)) throw conflict('invitation-needed');
  return endInvitation(actor, at, actor.id, 'membership.invitation-declined');
}

export async function revokeInvitation(actor: Member, at: Standing, member: string): Promise<null> {
  const found = await findMembership(actor, at, member);
  if (!PERSON_RULES.revokeInvitation(at, { ...found, isMe: member === actor.id })) throw forbidden();
  return endInvitation(actor, at, member, 'membership.invitation-revoked');
}

const endInvitation = (actor: Member, at: Standing, member: string, action: string): Promise<null> =>
  transact(async () => {
    await takeTurnIn(at.community.id);
    const set = { state: 'left' as const, ended_at: new Date() };
    if (!(await changeMembership(actor, at.community.id, member, { from: ['invited'], set, action }))) {
      throw conflict('already-decided');
    }
    return null;
  });
