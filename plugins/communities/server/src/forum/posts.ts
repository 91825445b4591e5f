import type { KeysetMeta } from '../../../shared/common';
import type { Post, PostsQuery } from '../../../shared/forum';
import { seenBy, type Actor } from '../access/actor';
import { actsOnItem, POST_RULES } from '../access/rules';
import { demandSection, type Standing } from '../access/standing';
import { itemVisible, membershipOf, postVisible } from '../access/visible';
import { instantOf, rows } from '../database';
import { cursorFrom, keysetPage, limitOf, sizeOf, type Cursor } from '../pages';
import { personColumns, personFrom } from '../people';
import { notFound } from '../refusals';
import { clean } from './markdown';
import { findTopic } from './topics';

export type PostRow = Record<string, unknown> & {
  documentId: string;
  author: string;
  state: Post['state'];
  text: string | null;
  html: string | null;
  locked: boolean | number;
};

const SELECT = `SELECT p.document_id AS "documentId", p.author AS "author", p.state AS "state",
  p.state_reason AS "stateReason", p.text AS "text", p.html AS "html", p.created_at AS "createdAt",
  p.edited_at AS "editedAt", i.locked AS "locked", ${personColumns('p.author', 'author')}
  FROM cm_communities c ${membershipOf()} JOIN cm_topics i ON i.community = c.document_id
  JOIN cm_posts p ON p.topic = i.document_id
  WHERE c.document_id = :community AND i.document_id = :topic AND ${itemVisible()} AND ${postVisible()}`;

const FROM_START = `${SELECT} ORDER BY p.number ASC`;
const FROM_END = `${SELECT} ORDER BY p.number DESC`;
/** A cursor names a post, not its number, which would tell of posts in between that one may not see. */
const beside = (side: Cursor['side']) => `${SELECT}
  AND p.number ${side === 'after' ? '>' : '<'} (SELECT k.number FROM cm_posts k WHERE k.document_id = :from AND k.topic = :topic)
  ORDER BY p.number ${side === 'after' ? 'ASC' : 'DESC'}`;
const AFTER = beside('after');
const BEFORE = beside('before');
const ONE = `${SELECT} AND p.document_id = :post`;

/** The posts of a topic that `actor` may see, oldest first. */
export async function listPosts(
  actor: Actor,
  at: Standing,
  topic: string,
  query: PostsQuery
): Promise<{ data: Post[]; meta: KeysetMeta }> {
  demandSection(at, 'forum');
  const pageSize = sizeOf(query.pagination);
  const limit = limitOf(pageSize);
  const given = cursorFrom(query.pagination?.cursor);
  const unread = !given && query.around === 'unread' ? await lastRead(actor, topic) : undefined;
  const cursor: Cursor | undefined = given ?? (unread ? { side: 'after', values: [unread] } : undefined);
  const read = (text: string, name: string) =>
    rows<PostRow>(
      `${text} LIMIT ${limit}`,
      { ...seenBy(actor), community: at.community.id, topic, from: String(cursor?.values[0] ?? '') },
      `${name}_${limit}`
    );

  const found = cursor
    ? await (cursor.side === 'after' ? read(AFTER, 'posts_after') : read(BEFORE, 'posts_before'))
    : await (query.around === 'last' ? read(FROM_END, 'posts_end') : read(FROM_START, 'posts_start'));
  if (found.length === 0) {
    await findTopic(actor, at, topic);
    // Everything is read: show the end, which is where the unread ones will come.
    if (unread) return listPosts(actor, at, topic, { ...query, around: 'last' });
  }
  const fromEnd: Cursor | undefined = !cursor && query.around === 'last' ? { side: 'before', values: [] } : cursor;
  const { page, meta } = keysetPage(found, pageSize, fromEnd, (row) => [row.documentId]);
  if (fromEnd && !cursor) meta.pagination.next = null;
  return { data: page.map((row) => postFrom(row, actor, at)), meta };
}

/** The last post up to which `actor` has read the topic. */
async function lastRead(actor: Actor, topic: string): Promise<string | undefined> {
  const [found] = await rows<{ post: string }>(
    `SELECT p.document_id AS "post" FROM cm_read_markers r JOIN cm_posts p ON p.topic = r.topic AND p.number = r.number
     WHERE r.topic = :topic AND r.member = :me`,
    { topic, me: seenBy(actor).me }
  );
  return found?.post;
}

/** @throws NotFoundError */
export async function findPost(actor: Actor, at: Standing, topic: string, post: string): Promise<PostRow> {
  demandSection(at, 'forum');
  const [found] = await rows<PostRow>(ONE, { ...seenBy(actor), community: at.community.id, topic, post }, 'post');
  if (!found) throw notFound();
  return found;
}

export const readPost = async (actor: Actor, at: Standing, ids: { topic: string; post: string }): Promise<Post> =>
  postFrom(await findPost(actor, at, ids.topic, ids.post), actor, at);

export const postItem = (row: PostRow, actor: Actor) => ({
  isMine: actor.kind === 'member' && row.author === actor.id,
  state: row.state,
  locked: Boolean(row.locked),
});

function postFrom(row: PostRow, actor: Actor, at: Standing): Post {
  const isDeleted = row.state === 'deleted';
  return {
    documentId: row.documentId,
    state: row.state,
    stateReason: isDeleted ? null : ((row.stateReason as string | null) ?? null),
    text: isDeleted ? null : row.text,
    html: isDeleted || row.html === null ? null : clean(row.html),
    author: isDeleted ? null : personFrom(row, 'author'),
    createdAt: instantOf(row.createdAt) as string,
    editedAt: isDeleted ? null : instantOf(row.editedAt),
    may: isDeleted ? [] : actsOnItem(POST_RULES, at, postItem(row, actor)),
  };
}
