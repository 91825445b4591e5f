import { announcementVisible, isAdministrator, isMember, itemVisible, pageVisible } from '../access/visible';

export const CHANNELS = ['now', 'digest', 'none'] as const;
export type MailChannel = (typeof CHANNELS)[number];

/** What can be told. In the SQL, `a` is the activity, `m` the membership of whoever is told; see `FROM` in spread.ts. */
export interface Kind {
  name: string;
  category: 'discussion' | 'announcements' | 'membership' | 'administration';
  /** The one person whom the activity names; the platform team, by mail; or each member who meets a condition. */
  to: 'target' | 'team' | string;
  /**
   * What has to hold, when it is told and whenever it is shown or sent later, for the person `me`: that they may see it,
   * and that it still is so. An activity that no longer meets it exists for nobody.
   */
  holds(me: string): string;
  /** The default; everybody chooses for themselves. */
  mail: MailChannel;
}

const LEVEL = `COALESCE(st.level, sc.level, c.default_level, 'normal')`;
const WATCHING = `${LEVEL} = 'watching'`;
const FOLLOWING = `${LEVEL} IN ('tracking', 'watching')`;
/** What is directed at somebody reaches them at every level but this. */
const NOT_MUTED = `${LEVEL} <> 'muted'`;

/** What makes something there for somebody: its page, its section, and itself, by the condition `seen`. */
const isOut = (section: string, alias: string, seen: (me: string, alias: string) => string) => (me: string) =>
  `(c.${section}_off IS NOT TRUE AND ${pageVisible(me, 'FALSE')} AND ${alias}.state = 'published' AND ${seen(me, alias)})`;

const topicHolds = isOut('forum', 'i', itemVisible);
/** A topic, and the post in it. */
export const itemHolds = (me: string) => `(${topicHolds(me)} AND (a.post IS NULL OR p.state = 'published'))`;
export const documentHolds = isOut('documents', 'dc', itemVisible);
const documentSeen = (me: string) => `(c.documents_off IS NOT TRUE AND ${itemVisible(me, 'dc')})`;
export const eventHolds = isOut('events', 'ev', itemVisible);
const answered = (me: string, answers: string) => `EXISTS (
  SELECT 1 FROM cm_attendances w WHERE w.event = a.item AND w.member = ${me} AND w.answer IN (${answers}))`;
/** Who attends wants to know, at whatever level they follow the community. */
const ATTENDS = answered('m.member', `'yes', 'maybe', 'waiting'`);
const COMES = answered('m.member', `'yes', 'maybe'`);
/** Once an event was cancelled, or is over, there is nothing else to be told of it. */
const isComing = 'ev.cancelled_at IS NULL AND ev.over IS NOT TRUE';
const eventComes = (me: string) => `(${eventHolds(me)} AND ${isComing})`;
const stillAttends = (answers: string) => (me: string) => `(${eventComes(me)} AND ${answered(me, answers)})`;
/** The row of a reminder goes when its occurrence is over or was moved. */
const reminderHolds = (me: string) => `(${stillAttends(`'yes', 'maybe'`)(me)} AND EXISTS (
  SELECT 1 FROM cm_event_reminders r WHERE r.event = a.item AND 'event.reminder:' || r.event || ':' || r.occurrence = a.group_key))`;
const cancelledFor = (me: string) =>
  `(${eventHolds(me)} AND ev.cancelled_at IS NOT NULL AND ${answered(me, `'yes', 'maybe', 'waiting'`)})`;

/** An announcement that is not over: administrators see it still when it is. */
export const announcementHolds = isOut(
  'announcements',
  'an',
  (me, an) => `(${an}.expires_at IS NULL OR ${an}.expires_at > :clock) AND ${announcementVisible(me, an)}`
);
const awaitsAcknowledgement = (me: string) => `(an.acknowledge IS TRUE AND ${announcementHolds(me)} AND NOT EXISTS (
  SELECT 1 FROM cm_acknowledgements k WHERE k.announcement = an.document_id AND k.member = ${me}))`;
const own = () => 'TRUE';
const requestsWait = () => `(${isAdministrator} AND EXISTS (
  SELECT 1 FROM cm_memberships w WHERE w.community = c.document_id AND w.state = 'requested'))`;

const about =
  (category: Kind['category'], holds: Kind['holds']) =>
  (name: string, to: Kind['to'], mail: MailChannel, still: Kind['holds'] = holds): Kind => ({
    name,
    category,
    to,
    holds: still,
    mail,
  });
const discussion = about('discussion', itemHolds);
const documents = about('discussion', documentHolds);
/** They reach everybody for whom they are, whatever their level; a mail of them waits for no digest. */
const announcements = about('announcements', announcementHolds);
const membership = about('membership', own);
const administration = about('administration', () => isAdministrator);

export const KINDS: Kind[] = [
  discussion('post.mentioned', 'target', 'now'),
  discussion('post.quoted', 'target', 'now'),
  discussion('post.replied', WATCHING, 'now'),
  discussion('topic.started', WATCHING, 'digest'),
  discussion('topic.changed', FOLLOWING, 'none'),
  documents('document.added', WATCHING, 'digest'),
  documents('document.version', FOLLOWING, 'digest'),
  documents('document.rejected', 'target', 'now', documentSeen),
  discussion('event.published', WATCHING, 'digest', eventComes),
  discussion('event.changed', ATTENDS, 'now', stillAttends(`'yes', 'maybe', 'waiting'`)),
  discussion('event.cancelled', ATTENDS, 'now', cancelledFor),
  discussion('event.reminder', COMES, 'now', reminderHolds),
  discussion('event.place-free', 'target', 'now', stillAttends(`'yes'`)),
  announcements('announcement.published', isMember, 'now'),
  announcements('announcement.reminder', `(${isMember} AND an.author <> m.member)`, 'now', awaitsAcknowledgement),
  membership('membership.approved', 'target', 'now'),
  membership('membership.refused', 'target', 'now'),
  membership('membership.invited', 'target', 'now', () => `COALESCE(m.state = 'invited', FALSE)`),
  membership('membership.role-changed', 'target', 'now', () => isMember),
  membership('membership.sanctioned', 'target', 'now'),
  membership('membership.sanction-ended', 'target', 'now'),
  membership('ownership.offered', 'target', 'now', (me) => `COALESCE(c.offered_to = ${me}, FALSE)`),
  membership('community.asked', 'target', 'now', (me) => `(c.applicant = ${me} AND c.state = 'information-asked')`),
  membership('community.decided', 'target', 'now'),
  administration('membership.requested', isAdministrator, 'now', requestsWait),
  administration('community.changed', isAdministrator, 'now'),
  administration('community.requested', 'team', 'now', () => `c.state = 'requested'`),
  administration('community.answered', 'team', 'now', () => `c.state IN ('requested', 'information-asked')`),
];

const byName = new Map(KINDS.map((kind) => [kind.name, kind]));

/** NULL for what people are not told of, only webhooks. */
export const kindFor = (name: string): Kind | null => byName.get(name) ?? null;

export function kindCalled(name: string): Kind {
  const kind = kindFor(name);
  if (!kind) throw new Error(`There is no kind of notification called ${name}`);
  return kind;
}

const isUrgent = (kind: Kind) => kind.category === 'announcements';

/** Whether mails of this kind go at once or not at all. */
export const waitsForNoDigest = (name: string) => KINDS.some((kind) => kind.name === name && isUrgent(kind));

/** The kinds that one click stops together: who wants no mails of announcements wants no reminders of them either. */
export const kindsLike = (name: string): string[] =>
  waitsForNoDigest(name) ? KINDS.filter(isUrgent).map((kind) => kind.name) : [name];

/** The kinds that people get, and for which they choose a channel. */
export const PERSONAL = KINDS.filter(({ to }) => to !== 'team');

/** Whether `me`, with the levels `st` and `sc`, wants to be told by this kind. */
export const isTold = ({ to, category }: Kind) =>
  to !== 'target' ? to : category === 'discussion' ? NOT_MUTED : 'TRUE';

/** Whether an activity `a`, whose kind may be any, still holds for `me`. */
export const activityHolds = (me: string) => oneOfKinds(({ holds }) => holds(me));

/** Whether it still would be told to `me`. */
export const activityTells = (me: string) => oneOfKinds((kind) => `${isTold(kind)} AND ${kind.holds(me)}`);

/** The mail channel by default of the kind of `a`. */
export const MAIL_BY_KIND = `CASE ${PERSONAL.map(({ name, mail }) => `WHEN a.kind = '${name}' THEN '${mail}'`).join(' ')} END`;

function oneOfKinds(conditionOf: (kind: Kind) => string): string {
  const byCondition = new Map<string, string[]>();
  for (const kind of PERSONAL) {
    const { name } = kind;
    const condition = conditionOf(kind);
    byCondition.set(condition, [...(byCondition.get(condition) ?? []), name]);
  }
  const branches = [...byCondition].map(
    ([condition, names]) => `(a.kind IN (${names.map((name) => `'${name}'`).join(', ')}) AND ${condition})`
  );
  return `(${branches.join('\n  OR ')})`;
}
