import type { Actor } from '../access/actor';
import { record } from '../audit';
import { insert, rows, sql } from '../database';
import { changeMembership, membershipNow } from './rows';

/** Accounts that certainly belong to whom the address belongs to, and one for an address. */
const ACCOUNTS = (names: string[]) => `
  SELECT LOWER(u.email) AS "address", MIN(u.document_id) AS "member", MIN(o.state) AS "state" FROM up_users u
  LEFT JOIN cm_memberships o ON o.member = u.document_id AND o.community = :community
  WHERE LOWER(u.email) IN (${names.join(', ')}) AND u.confirmed IS TRUE AND u.blocked IS NOT TRUE
  GROUP BY LOWER(u.email) HAVING COUNT(*) = 1`;
const AT_ONCE = 500;

/** Who can be made a member without being asked, by address: nobody who left by themselves, or declined. */
export async function addable(community: string, addresses: string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (let from = 0; from < addresses.length; from += AT_ONCE) {
    const some = addresses.slice(from, from + AT_ONCE);
    const accounts = await rows<{ address: string; member: string; state: string | null }>(
      ACCOUNTS(some.map((_, n) => `:address${n}`)),
      { community, ...Object.fromEntries(some.map((it, n) => [`address${n}`, it])) }
    );
    for (const { address, member, state } of accounts) {
      if (state === null || ['requested', 'removed', 'refused'].includes(state)) found.set(address, member);
    }
  }
  return found;
}

/**
 * Makes somebody a member, in a transaction that has taken its turn and knows that they are `addable`. The rules they
 * are asked about as after every change of these: nobody else accepts for them.
 */
export async function addMember(
  actor: Extract<Actor, { kind: 'member' }>,
  community: string,
  member: string,
  role: 'moderator' | 'member'
): Promise<void> {
  const set = {
    role: 'member',
    state: 'active' as const,
    reason: null,
    joined_at: new Date(),
    ended_at: null,
    suspended_until: null,
    decided_by: actor.id,
  };
  const action = 'membership.added';
  if (await membershipNow(community, member)) {
    const from = ['requested' as const, 'removed' as const, 'refused' as const];
    await changeMembership(actor, community, member, { from, set, action });
  } else {
    await insert('cm_memberships', { community, member, ...set });
    await sql()('cm_communities').where({ document_id: community }).increment('member_count', 1);
    await record(actor, { community, action, subjectKind: 'person', subject: member });
  }
  if (role === 'member') return;
  await changeMembership(actor, community, member, {
    from: ['active'],
    set: { role },
    action: 'membership.role-changed',
    details: { from: 'member', to: role },
  });
}
