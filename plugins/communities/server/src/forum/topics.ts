import type { KeysetMeta } from '../../../shared/common';
import type { Topic, TopicsQuery } from '../../../shared/forum';
import { seenBy, type Actor } from '../access/actor';
import { actsOnItem, TOPIC_RULES } from '../access/rules';
import { demandSection, type Standing } from '../access/standing';
import { isMember, itemVisible, membershipOf } from '../access/visible';
import { containing, instantOf, rows } from '../database';
import { cursorFrom, fromPinned, keysetPage, limitOf, sizeOf, type Cursor } from '../pages';
import { personColumns, personFrom } from '../people';
import { notFound } from '../refusals';

export type TopicRow = Record<string, unknown> & {
  documentId: string;
  author: string;
  state: Topic['state'];
  pinned: boolean | number;
  locked: boolean | number;
  lastPostAt: unknown;
  unread: boolean | number | null;
};

/** A topic without a marker is new to who joined before its last post. A look-up, as for people, and no join. */
const UNREAD = `(i.last_visible > COALESCE(
  (SELECT r.number FROM cm_read_markers r WHERE r.topic = i.document_id AND r.member = :me),
  CASE WHEN i.last_post_at > m.joined_at THEN 0 ELSE i.last_visible END))`;

const FROM = `FROM cm_communities c ${membershipOf()} JOIN cm_topics i ON i.community = c.document_id
  WHERE c.document_id = :community AND ${itemVisible()}`;

const PAGE = `SELECT i.document_id, i.title, i.category, i.audience, i.language, i.state, i.state_reason, i.pinned,
  i.locked, i.post_count, i.author, i.last_author, i.created_at, i.last_post_at,
  CASE WHEN ${isMember} THEN CASE WHEN ${UNREAD} THEN 1 ELSE 0 END END AS unread ${FROM}`;

/** The people are looked up for the rows of the page only, whatever the planner thinks of it. */
const withPeople = (
  page: string
) => `SELECT t.document_id AS "documentId", t.title AS "title", t.category AS "category",
  t.audience AS "audience", t.language AS "language", t.state AS "state", t.state_reason AS "stateReason",
  t.pinned AS "pinned", t.locked AS "locked", t.post_count AS "postCount", t.author AS "author",
  t.created_at AS "createdAt", t.last_post_at AS "lastPostAt", t.unread AS "unread",
  ${personColumns('t.author', 'author')}, ${personColumns('t.last_author', 'lastAuthor')}
  FROM (${page}) t`;

const ORDER = (alias: string, way: 'ASC' | 'DESC') =>
  `ORDER BY ${alias}.pinned ${way}, ${alias}.last_post_at ${way}, ${alias}.document_id ${way}`;

const CONDITIONS = {
  category: 'i.category = :category',
  pinned: 'i.pinned = :pinned',
  unread: `${isMember} AND ${UNREAD}`,
  read: `${isMember} AND NOT ${UNREAD}`,
  words: `LOWER(i.title) LIKE :words ESCAPE '\\'`,
  after: '(i.pinned, i.last_post_at, i.document_id) < (:fromPinned, :fromTime, :fromId)',
  before: '(i.pinned, i.last_post_at, i.document_id) > (:fromPinned, :fromTime, :fromId)',
};
type Condition = keyof typeof CONDITIONS;

function conditionsOf({ filters = {}, _q }: TopicsQuery, cursor: Cursor | undefined): Condition[] {
  const { category, pinned, unread } = filters;
  return [
    ...(category === undefined ? [] : (['category'] as const)),
    ...(pinned === undefined ? [] : (['pinned'] as const)),
    ...(unread === undefined ? [] : ([unread ? 'unread' : 'read'] as const)),
    ...(_q ? (['words'] as const) : []),
    ...(cursor ? [cursor.side] : []),
  ];
}

/** The topics that `actor` may see: pinned first, then the latest post first. One statement at any depth. */
export async function listTopics(
  actor: Actor,
  at: Standing,
  query: TopicsQuery
): Promise<{ data: Topic[]; meta: KeysetMeta }> {
  demandSection(at, 'forum');
  const pageSize = sizeOf(query.pagination);
  const limit = limitOf(pageSize);
  const cursor = cursorFrom(query.pagination?.cursor);
  const way = cursor?.side === 'before' ? 'ASC' : 'DESC';
  const conditions = conditionsOf(query, cursor);
  const where = conditions.map((it) => `AND (${CONDITIONS[it]})`).join(' ');
  const page = `${PAGE} ${where} ${ORDER('i', way)} LIMIT ${limit}`;
  const found = await rows<TopicRow>(
    `${withPeople(page)} ${ORDER('t', way)}`,
    {
      ...seenBy(actor),
      community: at.community.id,
      ...query.filters,
      words: containing(query._q ?? ''),
      ...fromPinned(cursor?.values),
    },
    ['topics', ...conditions, limit].join('_')
  );
  const shown = keysetPage(found, pageSize, cursor, (row) => [
    row.pinned ? 1 : 0,
    new Date(row.lastPostAt as string | number | Date).getTime(),
    row.documentId,
  ]);
  return { data: shown.page.map((row) => topicFrom(row, actor, at)), meta: shown.meta };
}

const ONE = withPeople(`${PAGE} AND i.document_id = :topic`);

/** @throws NotFoundError */
export async function findTopic(actor: Actor, at: Standing, topic: string): Promise<TopicRow> {
  demandSection(at, 'forum');
  const [found] = await rows<TopicRow>(ONE, { ...seenBy(actor), community: at.community.id, topic }, 'topic');
  if (!found) throw notFound();
  return found;
}

export const readTopic = async (actor: Actor, at: Standing, topic: string): Promise<Topic> =>
  topicFrom(await findTopic(actor, at, topic), actor, at);

export const itemOf = (row: TopicRow, actor: Actor) => ({
  isMine: actor.kind === 'member' && row.author === actor.id,
  state: row.state,
  locked: Boolean(row.locked),
});

export function topicFrom(row: TopicRow, actor: Actor, at: Standing): Topic {
  return {
    documentId: row.documentId,
    title: row.title as string,
    category: row.category as string | null,
    audience: at.community.visibility === 'private' ? 'members' : (row.audience as Topic['audience']),
    language: row.language as string,
    state: row.state,
    stateReason: (row.stateReason as string | null) ?? null,
    pinned: Boolean(row.pinned),
    locked: Boolean(row.locked),
    postCount: row.postCount as number,
    author: personFrom(row, 'author'),
    lastAuthor: personFrom(row, 'lastAuthor'),
    createdAt: instantOf(row.createdAt) as string,
    lastPostAt: instantOf(row.lastPostAt) as string,
    unread: row.unread === null ? null : Boolean(row.unread),
    may: actsOnItem(TOPIC_RULES, at, itemOf(row, actor)),
  };
}
