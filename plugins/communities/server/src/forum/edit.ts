import type { z } from '@strapi/utils';
import type { Post, revision } from '../../../shared/forum';
import { seenBy, type Actor } from '../access/actor';
import { POST_RULES } from '../access/rules';
import type { Standing } from '../access/standing';
import { itemVisible, membershipOf, revisionsVisible } from '../access/visible';
import { record } from '../audit';
import { insert, instantOf, rows, sql, transact, update } from '../database';
import { personColumns, personFrom } from '../people';
import { conflict, forbidden, notFound } from '../refusals';
import { addJob } from '../jobs/queue';
import { tell } from '../notifications/tell';
import { render } from './markdown';
import { namedIn } from './mentions';
import { findPost, postItem, readPost } from './posts';
import { countInCommunity } from './write';

type Member = Extract<Actor, { kind: 'member' }>;
type Revision = z.output<typeof revision>;
interface Ids {
  topic: string;
  post: string;
}

/** Edits a post; the text before is kept for moderators. */
export async function editPost(actor: Member, at: Standing, ids: Ids, text: string): Promise<Post> {
  const found = await findPost(actor, at, ids.topic, ids.post);
  if (!POST_RULES.edit(at, postItem(found, actor))) throw forbidden(found.locked ? 'locked' : 'not-allowed');
  await transact(async () => {
    const before = (await sql()('cm_posts').where({ document_id: ids.post }).forUpdate().first('text', 'state')) as {
      text: string;
      state: string;
    };
    if (before.state !== 'published') throw conflict('already-decided');
    if (before.text === text) return;
    await insert('cm_post_revisions', { post: ids.post, editor: actor.id, text: before.text });
    await update('cm_posts', { document_id: ids.post }, { text, html: render(text), edited_at: new Date() });
    const place = { community: at.community.id, topic: ids.topic, post: ids.post };
    await tell(actor, await namedIn(actor, { ...place, text, before: before.text }));
  });
  return readPost(actor, at, ids);
}

const LATEST = `
  UPDATE cm_topics SET post_count = post_count - 1,
    last_visible = COALESCE((SELECT MAX(p.number) FROM cm_posts p WHERE p.topic = cm_topics.document_id AND p.state = 'published'), 0),
    last_post_at = COALESCE((SELECT MAX(p.created_at) FROM cm_posts p WHERE p.topic = cm_topics.document_id AND p.state = 'published'), created_at),
    last_author = (SELECT p.author FROM cm_posts p WHERE p.topic = cm_topics.document_id AND p.state = 'published'
      ORDER BY p.number DESC LIMIT 1)
  WHERE document_id = :topic RETURNING document_id`;

/**
 * Deletes a post and leaves a tombstone. Who deletes their own takes the text with them; what a moderator deletes is
 * kept out of everybody's sight, for an appeal.
 */
export async function deletePost(actor: Member, at: Standing, ids: Ids): Promise<void> {
  const found = await findPost(actor, at, ids.topic, ids.post);
  const item = postItem(found, actor);
  if (!POST_RULES.delete(at, item)) throw forbidden(found.locked ? 'locked' : 'not-allowed');
  await transact(async () => {
    // The topic's row first, as a reply does, so that the two never wait for each other in a ring.
    const topic = (await sql()('cm_topics').where({ document_id: ids.topic }).forUpdate().first('state')) as {
      state: string;
    };
    if (topic.state === 'deleted') throw notFound();
    const taken = item.isMine ? { text: null, html: null } : {};
    const where = { document_id: ids.post, state: found.state };
    const deleted = await update('cm_posts', where, { state: 'deleted', state_reason: null, ...taken });
    if (deleted === 0) throw conflict('already-decided');
    if (item.isMine) await sql()('cm_post_revisions').where({ post: ids.post }).delete();
    if (found.state === 'published') {
      await addJob('notifications.retract', { post: ids.post });
      await rows(LATEST, { topic: ids.topic });
      await countInCommunity(at.community.id, 0, -1, new Date());
    }
    if (!item.isMine) {
      await record(actor, {
        community: at.community.id,
        action: 'post.deleted',
        subjectKind: 'post',
        subject: ids.post,
      });
    }
  });
}

/** The texts of a post before its edits, newest first. */
export async function listRevisions(actor: Actor, at: Standing, ids: Ids): Promise<Revision[]> {
  const post = await findPost(actor, at, ids.topic, ids.post);
  if (!POST_RULES.readHistory(at, postItem(post, actor))) throw notFound();
  const found = await rows<Record<string, unknown> & { documentId: string; text: string }>(
    `SELECT v.document_id AS "documentId", v.text AS "text", v.created_at AS "createdAt", ${personColumns('v.editor', 'editor')}
     FROM cm_communities c ${membershipOf()} JOIN cm_topics i ON i.community = c.document_id
     JOIN cm_posts p ON p.topic = i.document_id JOIN cm_post_revisions v ON v.post = p.document_id
     WHERE c.document_id = :community AND p.document_id = :post AND ${itemVisible()} AND ${revisionsVisible}
     ORDER BY v.created_at DESC, v.id DESC`,
    { ...seenBy(actor), community: at.community.id, post: ids.post }
  );
  return found.map((row) => ({
    documentId: row.documentId,
    text: row.text,
    editor: personFrom(row, 'editor'),
    createdAt: instantOf(row.createdAt) as string,
  }));
}
