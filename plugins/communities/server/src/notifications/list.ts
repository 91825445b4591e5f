import type { KeysetMeta } from '../../../shared/common';
import type { Notification, NotificationsQuery } from '../../../shared/notifications';
import type { Actor } from '../access/actor';
import { cardVisible, membershipOf } from '../access/visible';
import { localOf, wallIn } from '../clock';
import { instantOf, jsonOf, rows } from '../database';
import { cursorFrom, fromTimeAndId, keysetPage, limitOf, sizeOf } from '../pages';
import { personColumns, personFrom } from '../people';
import { ABOUT, TITLE } from './about';
import { activityHolds } from './kinds';
import { languageOf, sentence } from './texts';

type Member = Extract<Actor, { kind: 'member' }>;

/** A notification `n` of `:me` is there as long as what it tells still holds for that person. */
const FROM = `
  FROM cm_notifications n JOIN cm_activities a ON a.document_id = n.activity
  JOIN cm_communities c ON c.document_id = n.community ${membershipOf()}
  ${ABOUT}
  WHERE n.member = :me AND n.in_app = :yes AND ${activityHolds(':me')}`;

export const ACTIVITY_COLUMNS = (me: string) => `
  a.kind AS "kind", a.topic AS "topic", a.post AS "post", a.item AS "item", a.data AS "data",
  ${TITLE} AS "title", ev.next_starts_at AS "nextStartsAt", ev.zone AS "eventZone", ev.all_day AS "allDay",
  ev.place AS "eventPlace", an.acknowledge AS "acknowledge",
  CASE WHEN ${cardVisible(me, 'FALSE')} THEN c.document_id END AS "community",
  (SELECT z.zone FROM cm_notification_settings z WHERE z.member = ${me}) AS "zone", c.slug AS "slug", c.name AS "communityName", ${personColumns('a.actor', 'actor')}, ${personColumns('a.subject', 'subject')}`;

const SELECT = `SELECT n.document_id AS "documentId", n.count AS "count", n.read_at AS "readAt",
  n.updated_at AS "updatedAt", ${ACTIVITY_COLUMNS(':me')} ${FROM}`;

const CONDITIONS = {
  unread: 'n.read_at IS NULL',
  read: 'n.read_at IS NOT NULL',
  community: 'n.community = :community',
  after: '(n.updated_at, n.document_id) < (:fromTime, :fromId)',
  before: '(n.updated_at, n.document_id) > (:fromTime, :fromId)',
};
type Condition = keyof typeof CONDITIONS;

export type ActivityRow = Record<string, unknown> & {
  kind: string;
  topic: string | null;
  post: string | null;
  item: string | null;
  title: string | null;
  community: string | null;
  slug: string;
  communityName: string;
};
type Row = ActivityRow & { documentId: string; count: number; readAt: unknown; updatedAt: unknown };

/** What `actor` is told, the newest first. */
export async function listNotifications(
  actor: Member,
  { filters = {}, locale, pagination }: NotificationsQuery
): Promise<{ data: Notification[]; meta: KeysetMeta }> {
  const pageSize = sizeOf(pagination);
  const cursor = cursorFrom(pagination?.cursor);
  const conditions: Condition[] = [
    ...(filters.unread === undefined ? [] : [filters.unread ? ('unread' as const) : ('read' as const)]),
    ...(filters.community === undefined ? [] : (['community'] as const)),
    ...(cursor ? [cursor.side] : []),
  ];
  const where = conditions.map((it) => `AND ${CONDITIONS[it]}`).join(' ');
  const way = cursor?.side === 'before' ? 'ASC' : 'DESC';
  const limit = limitOf(pageSize);
  const found = await rows<Row>(
    `${SELECT} ${where} ORDER BY n.updated_at ${way}, n.document_id ${way} LIMIT ${limit}`,
    {
      me: actor.id,
      yes: true,
      community: filters.community ?? '',
      ...fromTimeAndId(cursor?.values),
    },
    ['notifications', ...conditions, limit].join('_')
  );
  const { page, meta } = keysetPage(found, pageSize, cursor, (row) => [
    new Date(row.updatedAt as string | number | Date).getTime(),
    row.documentId,
  ]);
  const language = languageOf(locale);
  return { data: page.map((row) => notificationFrom(row, language)), meta };
}

function notificationFrom(row: Row, language: ReturnType<typeof languageOf>): Notification {
  const told = toldBy(row);
  return {
    documentId: row.documentId,
    kind: row.kind,
    text: sentence(language, row.kind, { ...told, count: row.count }),
    count: row.count,
    community: row.community ? { documentId: row.community, slug: row.slug, name: row.communityName } : null,
    topic: row.topic && row.title !== null ? { documentId: row.topic, title: row.title } : null,
    post: row.post,
    item: itemOf(row),
    actor: personFrom(row, 'actor'),
    reason: told.reason,
    read: row.readAt !== null,
    updatedAt: instantOf(row.updatedAt) as string,
  };
}

/** A document, an event or an announcement: the word before the dot of what is told of it. */
const itemOf = ({ kind, item, title }: Row): Notification['item'] =>
  item && title !== null ? { kind: kind.split('.')[0] as string, documentId: item, title } : null;

/** The words that a sentence about an activity can use. */
export function toldBy(row: ActivityRow) {
  const data = jsonOf<Record<string, string | undefined>>(row.data, {});
  return {
    actor: personFrom(row, 'actor')?.name ?? null,
    subject: personFrom(row, 'subject')?.name ?? null,
    community: row.community ? row.communityName : null,
    topic: row.title,
    reason: data.reason ?? null,
    what: data.what ?? null,
    // Of an event as such the next time that it takes place; of one of its dates what was said of that.
    ...(data.startsAt || data.date ? { startsAt: data.startsAt, date: data.date } : nextTime(row)),
    // Who chose no zone reads the time of the place.
    zone: (row.zone as string | null) ?? data.zone ?? (row.eventZone as string | null),
  };
}

function nextTime({ nextStartsAt, eventZone, allDay }: ActivityRow): { startsAt?: string; date?: string } {
  const startsAt = instantOf(nextStartsAt);
  if (!startsAt) return {};
  return allDay ? { date: localOf(wallIn(eventZone as string, Date.parse(startsAt)), true) } : { startsAt };
}

const CHANGED = `${SELECT} AND n.updated_at > :since ORDER BY n.updated_at, n.document_id LIMIT 100`;

/** What was told since an instant and still is there, the oldest first. */
export async function changedSince(
  actor: Member,
  since: Date,
  language: ReturnType<typeof languageOf>
): Promise<Notification[]> {
  const found = await rows<Row>(CHANGED, { me: actor.id, yes: true, since }, 'notifications_since');
  return found.map((row) => notificationFrom(row, language));
}

const COUNT = `SELECT COUNT(*) AS "n" FROM (SELECT 1 AS one ${FROM} AND n.read_at IS NULL LIMIT 100) t`;
const COUNT_IN = `SELECT COUNT(*) AS "n" FROM (SELECT 1 AS one ${FROM} AND n.read_at IS NULL AND n.community = :community LIMIT 100) t`;

/** How many are unread, up to 100: so that it costs the same however many there are. */
export async function countUnread(actor: Member, community: string | undefined): Promise<{ unread: number }> {
  const [counted] = community
    ? await rows<{ n: number | string }>(COUNT_IN, { me: actor.id, yes: true, community }, 'unread_in')
    : await rows<{ n: number | string }>(COUNT, { me: actor.id, yes: true }, 'unread');
  return { unread: Number(counted?.n ?? 0) };
}
