import type { Community } from '../../../shared/communities';
import type { Member } from '../../../shared/memberships';

/** An act on a person that asks for nothing but a yes and at most a reason. */
interface Plain {
  method: 'POST' | 'DELETE';
  /** After the path of the member. */
  path: string;
  reason: 'needed' | 'none';
  danger: boolean;
}

export const PLAIN = {
  endSuspension: { method: 'POST', path: '/end-suspension', reason: 'none', danger: false },
  revokeInvitation: { method: 'POST', path: '/revoke-invitation', reason: 'none', danger: true },
  remove: { method: 'DELETE', path: '', reason: 'none', danger: true },
  ban: { method: 'POST', path: '/ban', reason: 'needed', danger: true },
  liftBan: { method: 'POST', path: '/lift-ban', reason: 'none', danger: false },
} as const satisfies Record<string, Plain>;
export type PlainAct = keyof typeof PLAIN;

export const isPlain = (act: MemberAct): act is PlainAct => act in PLAIN;

const IN_ORDER = [
  'setRole',
  'stepDown',
  'offerOwnership',
  'panelAccount',
  'suspend',
  'endSuspension',
  'revokeInvitation',
  'liftBan',
  'remove',
  'ban',
] as const;
export type MemberAct = (typeof IN_ORDER)[number];

/** What the viewer may do with this person, the dangerous things last. */
export function actsOn(member: Member, community: Community): MemberAct[] {
  const isOther = member.state === 'active' && member.role !== 'owner';
  const runsIt = member.role === 'owner' || member.role === 'administrator';
  return IN_ORDER.filter((act) => {
    if (act === 'offerOwnership') return community.may.includes(act) && isOther;
    // Null for everybody but the platform team.
    if (act === 'panelAccount') return member.panelAccount === false && runsIt;
    return member.may.includes(act);
  });
}
