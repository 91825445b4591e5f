import type { Community } from '../../../shared/communities';
import type { JoinBody, MembershipState } from '../../../shared/memberships';
import type { Actor } from '../access/actor';
import { COMMUNITY_RULES } from '../access/rules';
import type { Standing } from '../access/standing';
import { record } from '../audit';
import { presentOne } from '../communities/present';
import { insert, sql, transact, update } from '../database';
import { conflict, forbidden, invalid, type Reason } from '../refusals';
import { changeMembership, membershipNow, takeTurnIn } from './rows';

type Member = Extract<Actor, { kind: 'member' }>;

/** A past relation that a new request may take the place of. */
const PAST: MembershipState[] = ['left', 'removed', 'refused'];
const IN_THE_WAY: Partial<Record<MembershipState, Reason>> = { banned: 'banned', requested: 'already-requested' };

/** @throws ValidationError where the community has rules and another version was read, or none */
export function demandRulesAccepted(version: number, accepted: number | undefined): void {
  if (version > 0 && accepted !== version) throw invalid('data.acceptRules', 'rules-not-accepted');
}

function whyNot(at: Standing): Reason {
  if (at.name === 'banned') return 'banned';
  if (at.name === 'applicant') return 'already-requested';
  if (at.name !== 'outsider' && at.name !== 'invitee') return 'already-member';
  return at.community.joinPolicy === 'invitation' ? 'invitation-needed' : 'wrong-state';
}

/** Joins an open community, or asks to join one that decides. */
export function join(actor: Member, at: Standing, body: JoinBody): Promise<Community> {
  const community = at.community.id;
  const opensDoor = COMMUNITY_RULES.join(at);
  if (!opensDoor && !COMMUNITY_RULES.askToJoin(at)) throw conflict(whyNot(at));
  return transact(async () => {
    const now = await takeTurnIn(community);
    const current = { ...at, community: { ...at.community, ...now } };
    if (!COMMUNITY_RULES.join(current) && !COMMUNITY_RULES.askToJoin(current)) throw conflict(whyNot(current));
    demandRulesAccepted(now.rulesVersion, body.acceptRules);
    const isOpen = COMMUNITY_RULES.join(current);
    const row = {
      role: 'member',
      state: isOpen ? ('active' as const) : ('requested' as const),
      message: body.message ?? null,
      reason: null,
      accepted_rules: now.rulesVersion,
      requested_at: isOpen ? null : new Date(),
      joined_at: isOpen ? new Date() : null,
      ended_at: null,
      suspended_until: null,
      invited_by: null,
      decided_by: null,
    };
    const before = await membershipNow(community, actor.id);
    const action = isOpen ? 'membership.joined' : 'membership.requested';
    if (before) {
      const again = await changeMembership(actor, community, actor.id, { from: PAST, set: row, action });
      if (!again) throw conflict(IN_THE_WAY[before.state] ?? 'already-member');
    } else {
      await insert('cm_memberships', { community, member: actor.id, ...row });
      if (isOpen) await sql()('cm_communities').where({ document_id: community }).increment('member_count', 1);
      await record(actor, { community, action, subjectKind: 'person', subject: actor.id });
    }
    return (await presentOne(actor, community)) as Community;
  });
}

export const withdrawRequest = (actor: Member, at: Standing): Promise<null> =>
  endMine(actor, at, 'withdrawRequest', ['requested'], 'membership.request-withdrawn');

export const leave = (actor: Member, at: Standing): Promise<null> => {
  if (at.name === 'owner') throw conflict('owner-must-transfer');
  return endMine(actor, at, 'leave', ['active', 'suspended'], 'membership.left');
};

function endMine(
  actor: Member,
  at: Standing,
  rule: 'withdrawRequest' | 'leave',
  from: MembershipState[],
  action: string
): Promise<null> {
  if (!COMMUNITY_RULES[rule](at)) throw conflict('not-a-member');
  const community = at.community.id;
  return transact(async () => {
    const { offeredTo } = await takeTurnIn(community);
    const before = await membershipNow(community, actor.id);
    if (before?.role === 'owner') throw conflict('owner-must-transfer');
    const set = { state: 'left' as const, role: 'member', ended_at: new Date() };
    if (!(await changeMembership(actor, community, actor.id, { from, set, action }))) throw conflict('not-a-member');
    if (offeredTo === actor.id) await update('cm_communities', { document_id: community }, { offered_to: null });
    return null;
  });
}

/** A member accepts the rules in their present version. */
export function acceptRules(actor: Member, at: Standing, version: number): Promise<Community> {
  if (!COMMUNITY_RULES.acceptRules(at)) throw forbidden();
  const community = at.community.id;
  return transact(async () => {
    const { rulesVersion } = await takeTurnIn(community);
    if (version !== rulesVersion) throw invalid('data.version', 'rules-not-accepted');
    const held = (await sql()('cm_memberships').where({ community, member: actor.id }).first('accepted_rules')) as {
      accepted_rules: number;
    };
    if (held.accepted_rules !== version) {
      await changeMembership(actor, community, actor.id, {
        from: ['active', 'suspended'],
        set: { accepted_rules: version },
        action: 'membership.rules-accepted',
        details: { version },
      });
    }
    return (await presentOne(actor, community)) as Community;
  });
}
