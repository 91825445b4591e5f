import type { z } from '@strapi/utils';
import type { Member, MembershipState, suspendBody } from '../../../shared/memberships';
import type { Actor } from '../access/actor';
import { PERSON_RULES, type PersonAct } from '../access/rules';
import type { Standing } from '../access/standing';
import { transact, update } from '../database';
import { conflict, forbidden, invalid } from '../refusals';
import { readMember } from './list';
import { changeMembership, findMembership, membershipNow, takeTurnIn, type MembershipRow } from './rows';

type Acting = Extract<Actor, { kind: 'member' }>;

interface Sanction {
  act: PersonAct;
  from: MembershipState[];
  set: Record<string, unknown> & { state: MembershipState };
  action: string;
  reason?: string;
  details?: Record<string, unknown>;
}

/** Finds, asks whether `actor` may, and asks again of the row as it is once the turn is taken. */
async function sanction(actor: Acting, at: Standing, member: string, it: Sanction): Promise<void> {
  demandMay(actor, at, await findMembership(actor, at, member), it.act);
  await transact(async () => {
    const { offeredTo } = await takeTurnIn(at.community.id);
    const now = await membershipNow(at.community.id, member);
    if (!now || !it.from.includes(now.state)) throw conflict('already-decided');
    demandMay(actor, at, now, it.act);
    await changeMembership(actor, at.community.id, member, {
      from: it.from,
      set: it.set,
      action: it.action,
      reason: it.reason ?? null,
      ...(it.details ? { details: it.details } : {}),
    });
    if (offeredTo === member) await update('cm_communities', { document_id: at.community.id }, { offered_to: null });
  });
}

function demandMay(actor: Acting, at: Standing, found: MembershipRow, act: PersonAct) {
  if (!PERSON_RULES[act](at, { ...found, isMe: found.member === actor.id })) throw forbidden();
}

export async function suspend(
  actor: Acting,
  at: Standing,
  member: string,
  { reason, until }: z.output<typeof suspendBody>
): Promise<Member> {
  const end = new Date(until);
  if (end.getTime() <= Date.now()) throw invalid('data.until', 'not-in-future');
  await sanction(actor, at, member, {
    act: 'suspend',
    from: ['active'],
    set: { state: 'suspended', suspended_until: end, reason, decided_by: actor.id },
    action: 'membership.suspended',
    reason,
    details: { until: end.toISOString() },
  });
  return readMember(actor, at, member);
}

export async function endSuspension(actor: Acting, at: Standing, member: string): Promise<Member> {
  await sanction(actor, at, member, {
    act: 'endSuspension',
    from: ['suspended'],
    set: { state: 'active', suspended_until: null, reason: null },
    action: 'membership.suspension-ended',
  });
  return readMember(actor, at, member);
}

/** Bans; the next request of that person already finds the door closed. */
export async function ban(actor: Acting, at: Standing, member: string, reason: string): Promise<Member> {
  await sanction(actor, at, member, {
    act: 'ban',
    from: ['active', 'suspended', 'requested', 'left', 'removed', 'refused'],
    set: { state: 'banned', role: 'member', reason, ended_at: new Date(), suspended_until: null, decided_by: actor.id },
    action: 'membership.banned',
    reason,
  });
  return readMember(actor, at, member);
}

export async function liftBan(actor: Acting, at: Standing, member: string): Promise<null> {
  await sanction(actor, at, member, {
    act: 'liftBan',
    from: ['banned'],
    set: { state: 'removed', reason: null },
    action: 'membership.ban-lifted',
  });
  return null;
}

export async function remove(actor: Acting, at: Standing, member: string): Promise<void> {
  await sanction(actor, at, member, {
    act: 'remove',
    from: ['active', 'suspended'],
    set: { state: 'removed', role: 'member', ended_at: new Date(), suspended_until: null, decided_by: actor.id },
    action: 'membership.removed',
  });
}
