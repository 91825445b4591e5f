import { createId } from '@paralleldrive/cuid2';
import type { z } from '@strapi/utils';
import type { Post, replyBody, Topic, TopicBody } from '../../../shared/forum';
import type { Actor } from '../access/actor';
import { COMMUNITY_RULES } from '../access/rules';
import { audienceWithin, demandSection, type Standing } from '../access/standing';
import { completeSections } from '../communities/present';
import { insert, rows, sql, transact } from '../database';
import { conflict, forbidden, invalid } from '../refusals';
import { demandCategory } from './categories';
import { setLevel } from '../notifications/levels';
import { tell } from '../notifications/tell';
import { render } from './markdown';
import { namedIn } from './mentions';
import { findPost, readPost } from './posts';
import { findTopic, readTopic } from './topics';

type Member = Extract<Actor, { kind: 'member' }>;

const COUNT = `
  UPDATE cm_communities SET topic_count = topic_count + :topics, post_count = post_count + :posts,
    last_activity_at = CASE WHEN :posts > 0 THEN :now ELSE last_activity_at END
  WHERE document_id = :community AND state IN ('draft', 'active', 'dormant') RETURNING document_id`;

/** Counts in the community, and finds out whether it still takes posts. */
export async function countInCommunity(community: string, topics: number, posts: number, now: Date): Promise<void> {
  const counted = await rows(COUNT, { community, topics, posts, now }, 'count_in_community');
  if (counted.length === 0) throw conflict('wrong-state');
}

/** Starts a topic with its first post. */
export async function startTopic(actor: Member, at: Standing, body: TopicBody): Promise<Topic> {
  demandSection(at, 'forum');
  if (!COMMUNITY_RULES.startTopic(at)) throw forbidden(at.name === 'suspended' ? 'suspended' : 'not-allowed');
  const community = at.community.id;
  const forum = completeSections(at.community.sections).find(({ name }) => name === 'forum');
  const audience = body.audience ?? audienceWithin(at.community, forum?.defaultAudience ?? 'members');
  if (audience !== audienceWithin(at.community, audience)) throw invalid('data.audience', 'wider-than-community');
  const now = new Date();
  const topic = await transact(async () => {
    // Topic, community, category: everybody takes them in this order, so that nobody waits for another in a ring.
    await countInCommunity(community, 1, 1, now);
    if (body.category) await demandCategory(community, body.category, 1);
    const documentId = await insert('cm_topics', {
      community,
      category: body.category ?? null,
      title: body.title,
      author: actor.id,
      audience,
      language: body.language ?? at.community.language,
      state: 'published',
      post_count: 1,
      last_number: 1,
      last_visible: 1,
      last_author: actor.id,
      last_post_at: now,
    });
    const post = await addPost(community, documentId, 1, actor, body.text);
    await markUpTo(documentId, actor.id, 1);
    await setLevel(actor.id, community, documentId, 'watching');
    const place = { community, topic: documentId, post };
    const named = await namedIn(actor, { ...place, text: body.text });
    await tell(actor, [...named, { kind: 'topic.started', group: documentId, ...place }]);
    return documentId;
  });
  return readTopic(actor, at, topic);
}

const NUMBERED = `
  UPDATE cm_topics SET last_number = last_number + 1, last_visible = last_number + 1, post_count = post_count + 1,
    last_post_at = :now, last_author = :me, updated_at = :now
  WHERE document_id = :topic AND community = :community AND state = 'published' AND (NOT locked OR :despiteLock)
  RETURNING last_number AS "number"`;

/** Replies. Six statements in one transaction, however many members read along. */
export async function reply(
  actor: Member,
  at: Standing,
  topic: string,
  { text, quotes = [] }: z.output<typeof replyBody>
): Promise<Post> {
  demandSection(at, 'forum');
  const community = at.community.id;
  if (!COMMUNITY_RULES.startTopic(at)) {
    await findTopic(actor, at, topic);
    throw forbidden(at.name === 'suspended' ? 'suspended' : 'not-allowed');
  }
  const post = await transact(async () => {
    const now = new Date();
    const despiteLock = COMMUNITY_RULES.moderate(at);
    const place = { now, me: actor.id, topic, community, despiteLock };
    const [numbered] = await rows<{ number: number }>(NUMBERED, place, 'number_post');
    if (!numbered) {
      const found = await findTopic(actor, at, topic);
      throw found.locked ? conflict('locked') : conflict('wrong-state');
    }
    await countInCommunity(community, 0, 1, now);
    await markUpTo(topic, actor.id, numbered.number);
    const post = await addPost(community, topic, numbered.number, actor, text);
    const named = await namedIn(actor, { community, topic, post, text, quotes });
    await tell(actor, [...named, { kind: 'post.replied', community, topic, post, group: topic }]);
    return post;
  });
  return readPost(actor, at, { topic, post });
}

const addPost = (community: string, topic: string, number: number, actor: Member, text: string) =>
  insert('cm_posts', { community, topic, number, author: actor.id, text, html: render(text), state: 'published' });

const MARK = `
  INSERT INTO cm_read_markers (document_id, topic, member, number, created_at, updated_at, published_at)
  VALUES (:id, :topic, :member, :number, :now, :now, :now)
  ON CONFLICT (topic, member) DO UPDATE SET updated_at = excluded.updated_at, number =
    CASE WHEN cm_read_markers.number < excluded.number THEN excluded.number ELSE cm_read_markers.number END
  RETURNING number`;

const markUpTo = (topic: string, member: string, number: number) =>
  rows(MARK, { id: createId(), topic, member, number, now: new Date() }, 'mark_read');

/** Remembers how far a member has read; never goes back. */
export async function markRead(actor: Member, at: Standing, topic: string, post: string): Promise<null> {
  await findTopic(actor, at, topic);
  if (!at.membership || (at.membership.state !== 'active' && at.membership.state !== 'suspended')) throw forbidden();
  await findPost(actor, at, topic, post);
  const read = (await sql()('cm_posts').where({ document_id: post, topic }).first('number')) as { number: number };
  await markUpTo(topic, actor.id, read.number);
  return null;
}
