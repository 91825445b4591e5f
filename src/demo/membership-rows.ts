import type { Who } from './data/people';
import type { Special } from './data/types';
import { audit } from './life-rows';
import { add, type Scene } from './rows';
import { chance, DAY } from './time';

type Role = 'owner' | 'administrator' | 'moderator' | 'member';

/** Who belongs to the community by its data and by what they wrote, with the role that they have. */
export function rolesIn({ content }: Scene): Map<Who, Role> {
  const roles = new Map<Who, Role>();
  if (!content.steps.some(({ action }) => action === 'approved')) return roles;
  const outside = new Set(content.specials.map(({ who }) => who));
  const give = (who: Who, role: Role) => void (!roles.has(who) && !outside.has(who) && roles.set(who, role));
  give(content.applicant, 'owner');
  content.administrators.forEach((who) => give(who, 'administrator'));
  content.moderators.forEach((who) => give(who, 'moderator'));
  content.topics.flatMap(({ posts }) => posts).forEach(([who]) => give(who, 'member'));
  content.members.forEach((who) => give(who, 'member'));
  return roles;
}

/** Rows of the memberships with their audit entries; gives the number of members. */
export function membershipRows(scene: Scene, firstPosts: Map<Who, number>): number {
  const roles = rolesIn(scene);
  for (const [who, role] of roles) memberRows(scene, who, role, firstPosts.get(who));
  for (const special of scene.content.specials) specialRows(scene, special, firstPosts.get(special.who));
  const suspended = scene.content.specials.filter(({ state }) => state === 'suspended');
  return roles.size + suspended.length;
}

/** When somebody joined: before their first words, after the opening (the administration prepares it). */
function joinedAt({ content, now }: Scene, who: Who, role: Role, until: number): number {
  const time = (action: string) =>
    content.steps.filter((it) => it.action === action).map(({ ago }) => now - ago * DAY)[0];
  const approved = time('approved') as number;
  const opened = time('opened') ?? approved + DAY;
  if (role === 'owner') return approved;
  if (role !== 'member' && opened < until)
    return approved + (0.1 + 0.8 * chance('prepares', who)) * (opened - approved);
  const end = time('dormant') ?? time('archived') ?? now;
  const latest = Math.min(until, end);
  const share =
    until < now
      ? 1 - Math.min(0.7, ((0.2 + 9 * chance('before', who)) * DAY) / (latest - opened))
      : 0.95 * chance('joined', content.slug, who);
  return opened + share * (latest - opened);
}

/** The audit entries of a way in; gives when it began and what it leaves in the row. */
function entry(scene: Scene, who: Who, role: Role, at: number) {
  const { content, people, now } = scene;
  const subject = people[who];
  const decider = content.administrators.find((it) => it !== who && chance('decides', who) < 0.5) ?? content.applicant;
  const opened = content.steps.find(({ action }) => action === 'opened');
  const deed = (action: string) => ({ action: `membership.${action}`, subjectKind: 'person' as const, subject });
  if (role === 'owner') return { since: at, row: {} };
  const isInvited = content.joinPolicy === 'invitation' || !opened || at < now - opened.ago * DAY;
  if (!isInvited && content.joinPolicy === 'open') {
    audit(scene, at, who, deed('joined'));
    return { since: at, row: {} };
  }
  const since = at - (0.1 + 1.5 * chance('waits', who)) * DAY * (isInvited ? 0.2 : 1);
  audit(scene, since, isInvited ? decider : who, deed(isInvited ? 'invited' : 'requested'));
  audit(scene, at, isInvited ? who : decider, deed(isInvited ? 'invitation-accepted' : 'approved'));
  const row = isInvited ? { invitedBy: people[decider] } : { requestedAt: new Date(since), decidedBy: people[decider] };
  return { since, row };
}

function acceptedRules(scene: Scene, who: Who, role: Role, joined: number): number {
  const { content, now, people } = scene;
  const newest = content.rules.length;
  const atJoining = Math.max(Math.min(1, newest), content.rules.filter(({ ago }) => now - ago * DAY <= joined).length);
  if (atJoining === newest || (role === 'member' && chance('accepts', content.slug, who) < 0.4)) return atJoining;
  const published = now - (content.rules[newest - 1] as { ago: number }).ago * DAY;
  const at = published + (0.1 + 9 * chance('accepted', who)) * DAY;
  const subject = people[who];
  audit(scene, at, who, {
    action: 'membership.rules-accepted',
    subjectKind: 'person',
    subject,
    details: { version: newest },
  });
  return newest;
}

function memberRows(scene: Scene, who: Who, role: Role, firstPost: number | undefined): void {
  const { content, people, now } = scene;
  const joined = joinedAt(scene, who, role, firstPost ?? now);
  const { since, row } = entry(scene, who, role, joined);
  if (role === 'administrator' || role === 'moderator') {
    const details = { from: 'member', to: role };
    const subject = people[who];
    audit(scene, joined + DAY / 24, content.applicant, {
      action: 'membership.role-changed',
      subjectKind: 'person',
      subject,
      details,
    });
  }
  add(scene, 'membership', since, {
    community: scene.id,
    member: people[who],
    role,
    state: 'active',
    acceptedRules: acceptedRules(scene, who, role, joined),
    joinedAt: new Date(joined),
    ...row,
  });
}

/** Somebody who waits at the door, was shown it, or went. */
function specialRows(scene: Scene, special: Special, firstPost: number | undefined): void {
  const { content, people, now } = scene;
  const { who, state, by = content.applicant, message = null, reason = null } = special;
  const at = now - special.ago * DAY;
  const subject = people[who];
  const deed = (action: string, details?: Record<string, unknown>) => ({
    action: `membership.${action}`,
    subjectKind: 'person' as const,
    subject,
    details,
    reason: reason ?? undefined,
  });
  const row = {
    community: scene.id,
    member: subject,
    role: 'member',
    state,
    message,
    reason,
    acceptedRules: content.rules.length,
  };
  if (state === 'requested') {
    audit(scene, at, who, deed('requested'));
    add(scene, 'membership', at, { ...row, requestedAt: new Date(at) });
  } else if (state === 'invited') {
    audit(scene, at, by, deed('invited'));
    add(scene, 'membership', at, { ...row, acceptedRules: 0, invitedBy: people[by] });
  } else if (state === 'refused') {
    const asked = at - 3 * DAY;
    audit(scene, asked, who, { ...deed('requested'), reason: undefined });
    audit(scene, at, by, deed('refused'));
    add(scene, 'membership', asked, {
      ...row,
      requestedAt: new Date(asked),
      endedAt: new Date(at),
      decidedBy: people[by],
    });
  } else {
    const joined = joinedAt(scene, who, 'member', firstPost ?? at - DAY);
    const { since, row: way } = entry(scene, who, 'member', joined);
    const until = new Date(now + (special.until ?? 0) * DAY);
    audit(
      scene,
      at,
      state === 'left' ? who : by,
      deed(state, state === 'suspended' ? { until: until.toISOString() } : undefined)
    );
    const end = state === 'suspended' ? { suspendedUntil: until } : { endedAt: new Date(at) };
    const decided = state === 'left' ? {} : { decidedBy: people[by] };
    add(scene, 'membership', since, { ...row, ...way, ...end, ...decided, joinedAt: new Date(joined) });
  }
}
