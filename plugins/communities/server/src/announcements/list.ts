import type { Announcement, AnnouncementsQuery } from '../../../shared/announcements';
import type { KeysetMeta } from '../../../shared/common';
import { seenBy, type Actor } from '../access/actor';
import { actsOnItem, ANNOUNCEMENT_RULES, type AnnouncementItem } from '../access/rules';
import { demandSection, type Standing } from '../access/standing';
import { announcementVisible, isAdministrator, isMember, membershipOf } from '../access/visible';
import { containing, instantOf, rows } from '../database';
import { clean } from '../forum/markdown';
import { cursorFrom, fromPinned, keysetPage, limitOf, sizeOf, type Cursor } from '../pages';
import { personColumns, personFrom } from '../people';
import { notFound } from '../refusals';

export type AnnouncementRow = Record<string, unknown> & {
  documentId: string;
  title: string;
  text: string;
  html: string;
  author: string;
  audience: Announcement['audience'];
  recipients: Announcement['recipients'];
  language: string;
  state: Announcement['state'];
  isExpired: boolean | number;
  pinned: boolean | number;
  acknowledge: boolean | number;
  sortAt: unknown;
};

const EXPIRED = `(an.state = 'published' AND an.expires_at IS NOT NULL AND an.expires_at <= :clock)`;
const ACKNOWLEDGED = `(SELECT k.created_at FROM cm_acknowledgements k WHERE k.announcement = an.document_id AND k.member = :me)`;

const PAGE = `SELECT an.document_id, an.title, an.text, an.html, an.author, an.audience, an.recipients, an.language, an.state,
    an.pinned, an.acknowledge, an.created_at, an.sort_at, an.publish_at, an.sent_at, an.expires_at, an.edited_at,
    CASE WHEN ${isAdministrator} THEN an.reminded_at END AS reminded_at,
    CASE WHEN ${EXPIRED} THEN 1 ELSE 0 END AS is_expired, ${ACKNOWLEDGED} AS acknowledged_at
  FROM cm_communities c ${membershipOf()} JOIN cm_announcements an ON an.community = c.document_id
  WHERE c.document_id = :community AND ${announcementVisible()}`;

/** The people are looked up for the rows of the page only. */
const withPeople = (page: string) => `SELECT t.document_id AS "documentId", t.title AS "title", t.text AS "text",
  t.html AS "html", t.author AS "author", t.audience AS "audience", t.recipients AS "recipients",
  t.language AS "language", t.state AS "state", t.pinned AS "pinned", t.acknowledge AS "acknowledge",
  t.created_at AS "createdAt", t.sort_at AS "sortAt", t.publish_at AS "publishAt", t.sent_at AS "sentAt",
  t.expires_at AS "expiresAt", t.edited_at AS "editedAt", t.reminded_at AS "remindedAt", t.is_expired AS "isExpired",
  t.acknowledged_at AS "acknowledgedAt", ${personColumns('t.author', 'author')} FROM (${page}) t`;

const ORDER = (alias: string, way: 'ASC' | 'DESC') =>
  `ORDER BY ${alias}.pinned ${way}, ${alias}.sort_at ${way}, ${alias}.document_id ${way}`;

const CONDITIONS = {
  current: `NOT ${EXPIRED}`,
  expired: EXPIRED,
  state: `an.state = :state AND NOT ${EXPIRED}`,
  pinned: 'an.pinned = :pinned',
  unacknowledged: `an.acknowledge = :yes AND an.state = 'published' AND an.author <> :me AND ${isMember} AND ${ACKNOWLEDGED} IS NULL`,
  words: `LOWER(an.title) LIKE :words ESCAPE '\\'`,
  after: '(an.pinned, an.sort_at, an.document_id) < (:fromPinned, :fromTime, :fromId)',
  before: '(an.pinned, an.sort_at, an.document_id) > (:fromPinned, :fromTime, :fromId)',
};
type Condition = keyof typeof CONDITIONS;

function conditionsOf({ filters = {}, _q }: AnnouncementsQuery, cursor: Cursor | undefined): Condition[] {
  const { state, pinned, unacknowledged } = filters;
  return [
    state === undefined ? 'current' : state === 'expired' ? 'expired' : 'state',
    ...(pinned === undefined ? [] : (['pinned'] as const)),
    ...(unacknowledged ? (['unacknowledged'] as const) : []),
    ...(_q ? (['words'] as const) : []),
    ...(cursor ? [cursor.side] : []),
  ];
}

/** What `actor` may see: pinned first, then the newest. One statement at any depth. */
export async function listAnnouncements(
  actor: Actor,
  at: Standing,
  query: AnnouncementsQuery
): Promise<{ data: Announcement[]; meta: KeysetMeta }> {
  demandSection(at, 'announcements');
  const pageSize = sizeOf(query.pagination);
  const limit = limitOf(pageSize);
  const cursor = cursorFrom(query.pagination?.cursor);
  const way = cursor?.side === 'before' ? 'ASC' : 'DESC';
  const conditions = conditionsOf(query, cursor);
  const where = conditions.map((it) => `AND (${CONDITIONS[it]})`).join(' ');
  const found = await rows<AnnouncementRow>(
    `${withPeople(`${PAGE} ${where} ${ORDER('an', way)} LIMIT ${limit}`)} ${ORDER('t', way)}`,
    {
      ...seenBy(actor),
      community: at.community.id,
      state: query.filters?.state ?? '',
      pinned: query.filters?.pinned ?? false,
      yes: true,
      words: containing(query._q ?? ''),
      ...fromPinned(cursor?.values),
    },
    ['announcements', ...conditions, limit].join('_')
  );
  const shown = keysetPage(found, pageSize, cursor, (row) => [
    row.pinned ? 1 : 0,
    new Date(row.sortAt as string | number | Date).getTime(),
    row.documentId,
  ]);
  return { data: shown.page.map((row) => announcementFrom(row, actor, at)), meta: shown.meta };
}

const ONE = withPeople(`${PAGE} AND an.document_id = :announcement`);

/** @throws NotFoundError */
export async function findAnnouncement(actor: Actor, at: Standing, announcement: string): Promise<AnnouncementRow> {
  demandSection(at, 'announcements');
  const place = { ...seenBy(actor), community: at.community.id, announcement };
  const [found] = await rows<AnnouncementRow>(ONE, place, 'announcement');
  if (!found) throw notFound();
  return found;
}

export const readAnnouncement = async (actor: Actor, at: Standing, announcement: string): Promise<Announcement> =>
  announcementFrom(await findAnnouncement(actor, at, announcement), actor, at);

export const itemOf = (row: AnnouncementRow, actor: Actor): AnnouncementItem => ({
  isMine: actor.kind === 'member' && row.author === actor.id,
  state: row.isExpired ? 'expired' : row.state,
  asks: Boolean(row.acknowledge),
  isAcknowledged: row.acknowledgedAt !== null,
});

function announcementFrom(row: AnnouncementRow, actor: Actor, at: Standing): Announcement {
  return {
    documentId: row.documentId,
    title: row.title,
    text: row.text,
    html: clean(row.html),
    audience: at.community.visibility === 'private' ? 'members' : row.audience,
    recipients: row.recipients,
    language: row.language,
    state: row.state,
    expired: Boolean(row.isExpired),
    pinned: Boolean(row.pinned),
    acknowledge: Boolean(row.acknowledge),
    acknowledgedAt: instantOf(row.acknowledgedAt),
    author: personFrom(row, 'author'),
    createdAt: instantOf(row.createdAt) as string,
    publishAt: instantOf(row.publishAt),
    publishedAt: instantOf(row.sentAt),
    expiresAt: instantOf(row.expiresAt),
    editedAt: instantOf(row.editedAt),
    remindedAt: instantOf(row.remindedAt),
    may: actsOnItem(ANNOUNCEMENT_RULES, at, itemOf(row, actor)),
  };
}
