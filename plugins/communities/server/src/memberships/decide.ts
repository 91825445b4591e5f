import type { z } from '@strapi/utils';
import type { decideManyBody, decisions } from '../../../shared/memberships';
import type { Actor } from '../access/actor';
import { COMMUNITY_RULES } from '../access/rules';
import type { Standing } from '../access/standing';
import { transact } from '../database';
import { forbidden } from '../refusals';
import { changeMembership, takeTurnIn } from './rows';

type Member = Extract<Actor, { kind: 'member' }>;
type Decisions = z.output<typeof decisions>;

const DECISIONS = {
  approve: { state: 'active', done: 'membership.approved' },
  refuse: { state: 'refused', done: 'membership.refused' },
} as const;

/** Approves or refuses join requests, all in one transaction; each person gets a result of their own. */
export function decideMany(
  decision: keyof typeof DECISIONS,
  actor: Member,
  at: Standing,
  { members, reason }: z.output<typeof decideManyBody>
): Promise<Decisions> {
  if (!COMMUNITY_RULES.decideRequests(at)) throw forbidden();
  const community = at.community.id;
  const { state, done } = DECISIONS[decision];
  const when = state === 'active' ? { joined_at: new Date() } : { ended_at: new Date() };
  return transact(async () => {
    await takeTurnIn(community);
    const results: Decisions = [];
    for (const member of new Set(members)) {
      const changed = await changeMembership(actor, community, member, {
        from: ['requested'],
        set: { state, reason: reason ?? null, decided_by: actor.id, ...when },
        action: done,
        reason: reason ?? null,
      });
      results.push({ documentId: member, done: changed, reason: changed ? null : 'already-decided' });
    }
    return results;
  });
}
