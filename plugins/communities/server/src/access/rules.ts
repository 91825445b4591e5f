import type { CommunityState } from '../../../shared/communities';
import type { MembershipState, Role } from '../../../shared/memberships';
import { hasSection, type Standing, type StandingName } from './standing';

/**
 * Who may do what: pure functions of a standing. What somebody may *see* is no question here but a filter
 * (visible.ts); each of these presumes a community, item or person that the actor sees.
 */
type Rule = (standing: Standing) => boolean;

const RANK: Partial<Record<StandingName, number>> = { member: 1, moderator: 2, administrator: 3, owner: 4 };
const ROLE_RANK: Record<Role, number> = { member: 1, moderator: 2, administrator: 3, owner: 4 };

const rank = (standing: Standing) => RANK[standing.name] ?? 0;
const isMember: Rule = (at) => rank(at) >= 1;
const isModerator: Rule = (at) => rank(at) >= 2;
const isAdministrator: Rule = (at) => rank(at) >= 3;
const isTeam: Rule = (at) => at.name === 'team';
const inState = (at: Standing, ...states: CommunityState[]) => states.includes(at.community.state);

const isAlive: Rule = (at) => inState(at, 'draft', 'active', 'dormant');
const takesMembers: Rule = (at) => inState(at, 'active', 'dormant');
const awaitsDecision: Rule = (at) => inState(at, 'requested', 'information-asked');
const isStranger: Rule = (at) => at.name === 'outsider';

const keepsDocuments: Rule = (at) => isMember(at) && isAlive(at) && hasSection(at.community.sections, 'documents');

/** Acts on a community. The names are those of `may` in its answers. */
export const COMMUNITY_RULES = {
  editRequest: (at) => at.isApplicant && awaitsDecision(at),
  write: (at) => (at.isApplicant && awaitsDecision(at)) || isTeam(at) || (isAlive(at) && isAdministrator(at)),
  ask: (at) => isTeam(at) && inState(at, 'requested'),
  approve: (at) => isTeam(at) && awaitsDecision(at),
  refuse: (at) => isTeam(at) && awaitsDecision(at),
  edit: (at) => isAdministrator(at) && isAlive(at),
  open: (at) => isAdministrator(at) && inState(at, 'draft'),
  backToDraft: (at) => isAdministrator(at) && inState(at, 'active'),
  rest: (at) => isTeam(at) && inState(at, 'active'),
  wake: (at) => (isTeam(at) || isAdministrator(at)) && inState(at, 'dormant'),
  archive: (at) => (isTeam(at) || isAdministrator(at)) && inState(at, 'active', 'dormant'),
  restore: (at) => isTeam(at) && inState(at, 'archived'),
  join: (at) => isStranger(at) && takesMembers(at) && at.community.joinPolicy === 'open',
  askToJoin: (at) => isStranger(at) && takesMembers(at) && at.community.joinPolicy === 'request',
  withdrawRequest: (at) => at.name === 'applicant',
  acceptInvitation: (at) => at.name === 'invitee' && isAlive(at),
  declineInvitation: (at) => at.name === 'invitee',
  leave: (at) => at.name !== 'owner' && (isMember(at) || at.name === 'suspended'),
  acceptRules: (at) => isMember(at) || at.name === 'suspended',
  follow: (at) => isMember(at) || at.name === 'suspended',
  invite: (at) => isAdministrator(at) && isAlive(at),
  importMembers: (at) => isAdministrator(at) && isAlive(at),
  readImports: (at) => isAdministrator(at),
  exportMembers: (at) => isAdministrator(at),
  decideRequests: (at) => isAdministrator(at),
  offerOwnership: (at) => at.name === 'owner' && isAlive(at),
  answerOffer: (at) => isMember(at) && at.membership !== null && at.community.offeredTo !== null,
  readAudit: (at) => isAdministrator(at) || isTeam(at),
  manageWebhooks: (at) => isAdministrator(at),
  startTopic: (at) => isMember(at) && isAlive(at) && hasSection(at.community.sections, 'forum'),
  moderate: (at) => isModerator(at) && isAlive(at),
  upload: (at) => keepsDocuments(at) && (isModerator(at) || at.community.uploadBy === 'members'),
  arrangeDocuments: (at) => keepsDocuments(at) && isModerator(at),
  createEvent: (at) => isModerator(at) && isAlive(at) && hasSection(at.community.sections, 'events'),
  announce: (at) => isAdministrator(at) && isAlive(at) && hasSection(at.community.sections, 'announcements'),
} as const satisfies Record<string, Rule>;
export type CommunityAct = keyof typeof COMMUNITY_RULES;

/** All acts on the community that are open to this standing now. */
export const actsOn = (at: Standing): CommunityAct[] =>
  (Object.keys(COMMUNITY_RULES) as CommunityAct[]).filter((act) => COMMUNITY_RULES[act](at));

export interface Target {
  isMe: boolean;
  role: Role;
  state: MembershipState;
}

const outranks = (at: Standing, { role }: Target) => rank(at) > ROLE_RANK[role];

/** Acts on another person in the community. Nobody acts on an equal; nobody gives a role above their own. */
export const PERSON_RULES = {
  approve: (at, who) => isAdministrator(at) && who.state === 'requested',
  refuse: (at, who) => isAdministrator(at) && who.state === 'requested',
  revokeInvitation: (at, who) => isAdministrator(at) && who.state === 'invited',
  setRole: (at, who) => isAdministrator(at) && who.state === 'active' && outranks(at, who) && !who.isMe,
  stepDown: (at, who) => who.isMe && who.state === 'active' && (at.name === 'administrator' || at.name === 'moderator'),
  suspend: (at, who) => isModerator(at) && who.state === 'active' && outranks(at, who) && !who.isMe,
  endSuspension: (at, who) => isModerator(at) && who.state === 'suspended' && outranks(at, who) && !who.isMe,
  ban: (at, who) =>
    isAdministrator(at) && who.state !== 'banned' && who.state !== 'invited' && outranks(at, who) && !who.isMe,
  liftBan: (at, who) => isAdministrator(at) && who.state === 'banned',
  remove: (at, who) =>
    isAdministrator(at) && (who.state === 'active' || who.state === 'suspended') && outranks(at, who) && !who.isMe,
} as const satisfies Record<string, (at: Standing, who: Target) => boolean>;
export type PersonAct = keyof typeof PERSON_RULES;

export const actsOnPerson = (at: Standing, who: Target): PersonAct[] =>
  (Object.keys(PERSON_RULES) as PersonAct[]).filter((act) => PERSON_RULES[act](at, who));

/** An administrator names moderators and administrators; only the owner takes the role of administrator away. */
export const canGive = (at: Standing, role: Role) => role !== 'owner' && rank(at) >= ROLE_RANK[role];

export interface Item {
  isMine: boolean;
  state: string;
  locked: boolean;
}

const canWriteIn = (at: Standing) => COMMUNITY_RULES.startTopic(at);

/** Acts on a topic (and, for `reply`, in it). */
export const TOPIC_RULES = {
  reply: (at, it) => canWriteIn(at) && it.state === 'published' && (!it.locked || isModerator(at)),
  edit: (at, it) => canWriteIn(at) && ((it.isMine && !it.locked && it.state === 'published') || isModerator(at)),
  delete: (at, it) => canWriteIn(at) && isModerator(at) && it.state !== 'deleted',
  pin: (at) => canWriteIn(at) && isModerator(at),
  lock: (at) => canWriteIn(at) && isModerator(at),
  setAudience: (at) => canWriteIn(at) && isModerator(at),
} as const satisfies Record<string, (at: Standing, it: Item) => boolean>;

/** Acts on a post; `locked` is the topic's. Moderators delete, but do not put words into somebody's mouth. */
export const POST_RULES = {
  edit: (at, it) => canWriteIn(at) && it.isMine && it.state === 'published' && (!it.locked || isModerator(at)),
  delete: (at, it) =>
    canWriteIn(at) &&
    it.state !== 'deleted' &&
    (isModerator(at) || (it.isMine && !it.locked && it.state === 'published')),
  readHistory: (at, it) => isModerator(at) && it.state !== 'deleted',
} as const satisfies Record<string, (at: Standing, it: Item) => boolean>;

/** Acts on a document. `move`: to another folder, which may change who sees it. */
export const DOCUMENT_RULES = {
  edit: (at, it) => keepsDocuments(at) && it.state !== 'deleted' && (isModerator(at) || it.isMine),
  move: (at, it) => keepsDocuments(at) && it.state !== 'deleted' && isModerator(at),
  addVersion: (at, it) =>
    COMMUNITY_RULES.upload(at) && it.state === 'published' && !it.locked && (isModerator(at) || it.isMine),
  restore: (at, it) => keepsDocuments(at) && it.state === 'published' && (isModerator(at) || it.isMine),
  delete: (at, it) => keepsDocuments(at) && it.state !== 'deleted' && (isModerator(at) || it.isMine),
} as const satisfies Record<string, (at: Standing, it: Item) => boolean>;

const organisesIn = (at: Standing) => COMMUNITY_RULES.createEvent(at);

/** Acts on an event; `locked`: it was cancelled. Who is suspended may see it and not attend. */
export const EVENT_RULES = {
  attend: (at, it) =>
    isMember(at) &&
    isAlive(at) &&
    hasSection(at.community.sections, 'events') &&
    it.state === 'published' &&
    !it.locked,
  edit: (at, it) => organisesIn(at) && it.state !== 'deleted' && !it.locked,
  cancel: (at, it) => organisesIn(at) && it.state === 'published' && !it.locked,
  delete: (at, it) => organisesIn(at) && it.state !== 'deleted',
  readAttendees: (at, it) => isAdministrator(at) || (isMember(at) && it.isMine),
} as const satisfies Record<string, (at: Standing, it: Item) => boolean>;

export interface AnnouncementItem {
  isMine: boolean;
  state: 'draft' | 'scheduled' | 'published' | 'expired';
  /** Whether it asks to be acknowledged, and whether the actor has done it. */
  asks: boolean;
  isAcknowledged: boolean;
}

const canAnnounce = (at: Standing) => COMMUNITY_RULES.announce(at);
const isOut = ({ state }: AnnouncementItem) => state === 'published';
const isNotOutYet = ({ state }: AnnouncementItem) => state === 'draft' || state === 'scheduled';

/** Acts on an announcement. Who is suspended reads, and so says that they have. */
export const ANNOUNCEMENT_RULES = {
  edit: (at) => canAnnounce(at),
  publish: (at, it) => canAnnounce(at) && isNotOutYet(it),
  unschedule: (at, it) => canAnnounce(at) && it.state === 'scheduled',
  pin: (at) => canAnnounce(at),
  delete: (at) => canAnnounce(at),
  acknowledge: (at, it) =>
    (isMember(at) || at.name === 'suspended') &&
    isAlive(at) &&
    isOut(it) &&
    it.asks &&
    !it.isMine &&
    !it.isAcknowledged,
  readAcknowledgements: (at, it) => isAdministrator(at) && it.asks && (isOut(it) || it.state === 'expired'),
  remind: (at, it) => canAnnounce(at) && it.asks && isOut(it),
} as const satisfies Record<string, (at: Standing, it: AnnouncementItem) => boolean>;

export function actsOnItem<Act extends string, It>(
  rules: Record<Act, (at: Standing, it: It) => boolean>,
  at: Standing,
  item: It
): Act[] {
  return (Object.keys(rules) as Act[]).filter((act) => rules[act](at, item));
}
