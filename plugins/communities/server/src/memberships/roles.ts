import type { Member, Role } from '../../../shared/memberships';
import type { Actor } from '../access/actor';
import { canGive, PERSON_RULES } from '../access/rules';
import type { Standing } from '../access/standing';
import { transact } from '../database';
import { conflict, forbidden } from '../refusals';
import { readMember } from './list';
import { changeMembership, findMembership, membershipNow, takeTurnIn } from './rows';

/** Gives a member another role below or equal to one's own, or steps down from one's own role. */
export async function setRole(
  actor: Extract<Actor, { kind: 'member' }>,
  at: Standing,
  member: string,
  role: Exclude<Role, 'owner'>
): Promise<Member> {
  const found = await findMembership(actor, at, member);
  const isMe = member === actor.id;
  const demotesMe = isMe && PERSON_RULES.stepDown(at, { ...found, isMe }) && isBelow(role, found.role);
  const names = PERSON_RULES.setRole(at, { ...found, isMe }) && canGive(at, role);
  if (!demotesMe && !names) throw forbidden();
  return transact(async () => {
    await takeTurnIn(at.community.id);
    const now = await membershipNow(at.community.id, member);
    if (now?.role !== found.role) throw conflict('already-decided');
    const changed = await changeMembership(actor, at.community.id, member, {
      from: ['active'],
      set: { role },
      action: 'membership.role-changed',
      details: { from: found.role, to: role },
    });
    if (!changed) throw conflict('already-decided');
    return readMember(actor, at, member);
  });
}

const ORDER: Role[] = ['member', 'moderator', 'administrator', 'owner'];
const isBelow = (role: Role, other: Role) => ORDER.indexOf(role) < ORDER.indexOf(other);
