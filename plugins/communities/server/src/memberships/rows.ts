import type { MembershipState, Role } from '../../../shared/memberships';
import type { Actor } from '../access/actor';
import { seenBy } from '../access/actor';
import type { Standing } from '../access/standing';
import { membershipOf, membershipVisible } from '../access/visible';
import { record } from '../audit';
import { rows, sql } from '../database';
import { addJob } from '../jobs/queue';
import { revokeIfIdle } from '../panel-account/give';
import { notFound } from '../refusals';

export interface MembershipRow {
  id: string;
  member: string;
  role: Role;
  state: MembershipState;
}

/** Holds the community's row until the transaction ends: acts that count administrators or members take turns. */
export const takeTurnIn = (community: string) =>
  sql()('cm_communities')
    .where({ document_id: community })
    .forUpdate()
    .first(
      'state',
      'join_policy as joinPolicy',
      'offered_to as offeredTo',
      'rules_version as rulesVersion'
    ) as unknown as Promise<{
    state: Standing['community']['state'];
    joinPolicy: Standing['community']['joinPolicy'];
    offeredTo: string | null;
    rulesVersion: number;
  }>;

/** The membership of `member` as `actor` may see it. @throws NotFoundError */
export async function findMembership(actor: Actor, at: Standing, member: string): Promise<MembershipRow> {
  const [found] = await rows<MembershipRow>(
    `SELECT o.document_id AS "id", o.member AS "member", o.role AS "role", o.state AS "state"
     FROM cm_communities c ${membershipOf()} JOIN cm_memberships o ON o.community = c.document_id
     WHERE c.document_id = :community AND o.member = :member AND ${membershipVisible()}`,
    { ...seenBy(actor), community: at.community.id, member }
  );
  const isMe = actor.kind === 'member' && actor.id === member;
  if (!found || !(isMe || at.sees.members)) throw notFound();
  return found;
}

/** The row as it is now, once the turn has been taken. */
export const membershipNow = async (community: string, member: string): Promise<MembershipRow | undefined> =>
  (
    await rows<MembershipRow>(
      `SELECT o.document_id AS "id", o.member AS "member", o.role AS "role", o.state AS "state"
       FROM cm_memberships o WHERE o.community = :community AND o.member = :member`,
      { community, member }
    )
  )[0];

interface Change {
  /** The states from which this is possible. */
  from: MembershipState[];
  set: Record<string, unknown> & { state?: MembershipState };
  action: string;
  reason?: string | null;
  details?: Record<string, unknown>;
}

/**
 * Changes a membership from one of the states `from`, with its audit row, the member count and the panel account that
 * hangs on the role; belongs into a transaction that has taken its turn.
 * @returns false where the membership was in another state
 */
export async function changeMembership(
  actor: Actor,
  community: string,
  member: string,
  change: Change
): Promise<boolean> {
  const before = await membershipNow(community, member);
  if (!before || !change.from.includes(before.state)) return false;
  const changed = await sql()('cm_memberships')
    .where({ document_id: before.id, state: before.state })
    // What was offered with an invitation ends with it.
    .update({ offered_role: null, ...change.set, updated_at: new Date() });
  if (changed === 0) return false;
  await record(actor, {
    community,
    action: change.action,
    subjectKind: 'person',
    subject: member,
    reason: change.reason ?? null,
    ...(change.details ? { details: change.details } : {}),
  });
  const after = change.set.state ?? before.state;
  const step = Number(counts(after)) - Number(counts(before.state));
  if (step < 0) await addJob('events.release', { community, member });
  if (step !== 0) await sql()('cm_communities').where({ document_id: community }).increment('member_count', step);
  if (before.role === 'owner' || before.role === 'administrator') await revokeIfIdle(actor, community, member);
  return true;
}

/** A suspended member is a member still. */
const counts = (state: MembershipState) => state === 'active' || state === 'suspended';
