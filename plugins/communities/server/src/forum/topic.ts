import type { Topic, TopicUpdateBody } from '../../../shared/forum';
import type { Actor } from '../access/actor';
import { TOPIC_RULES } from '../access/rules';
import { audienceWithin, type Standing } from '../access/standing';
import { record } from '../audit';
import { sql, transact, update } from '../database';
import { conflict, forbidden, invalid } from '../refusals';
import { demandCategory } from './categories';
import { findTopic, itemOf, readTopic } from './topics';
import { countInCommunity } from './write';

type Member = Extract<Actor, { kind: 'member' }>;

/** Which rule each field needs. */
const NEEDS: Record<keyof TopicUpdateBody, keyof typeof TOPIC_RULES> = {
  title: 'edit',
  category: 'edit',
  language: 'edit',
  audience: 'setAudience',
  pinned: 'pin',
  locked: 'lock',
};

/** Changes a topic: title, category, language, audience, pinned, locked. */
export async function updateTopic(actor: Member, at: Standing, topic: string, body: TopicUpdateBody): Promise<Topic> {
  const item = itemOf(await findTopic(actor, at, topic), actor);
  for (const field of Object.keys(body) as (keyof TopicUpdateBody)[]) {
    if (!TOPIC_RULES[NEEDS[field]](at, item)) throw forbidden(item.locked ? 'locked' : 'not-allowed');
  }
  if (body.audience && body.audience !== audienceWithin(at.community, body.audience)) {
    throw invalid('data.audience', 'wider-than-community');
  }
  const community = at.community.id;
  await transact(async () => {
    const before = (await sql()('cm_topics').where({ document_id: topic }).forUpdate().first()) as Record<
      string,
      unknown
    >;
    if (before.state === 'deleted') throw conflict('already-decided');
    await countInCommunity(community, 0, 0, new Date());
    if (body.category !== undefined && body.category !== before.category) {
      if (body.category !== null) await demandCategory(community, body.category, 1);
      if (before.category !== null) await demandCategory(community, before.category as string, -1);
    }
    await update('cm_topics', { document_id: topic }, body);
    for (const action of deeds(before, body)) {
      if (item.isMine && action === 'topic.renamed') continue;
      await record(actor, { community, action, subjectKind: 'topic', subject: topic });
    }
  });
  return readTopic(actor, at, topic);
}

function deeds(before: Record<string, unknown>, body: TopicUpdateBody): string[] {
  const changed = (field: keyof TopicUpdateBody, was: unknown) => body[field] !== undefined && body[field] !== was;
  return [
    ...(changed('pinned', Boolean(before.pinned)) ? [body.pinned ? 'topic.pinned' : 'topic.unpinned'] : []),
    ...(changed('locked', Boolean(before.locked)) ? [body.locked ? 'topic.locked' : 'topic.unlocked'] : []),
    ...(changed('audience', before.audience) ? ['topic.audience-changed'] : []),
    ...(changed('category', before.category) ? ['topic.moved'] : []),
    ...(changed('title', before.title) ? ['topic.renamed'] : []),
  ];
}

/** Deletes a topic with its posts: it is gone for everybody, and the audit log says by whom. */
export async function deleteTopic(actor: Member, at: Standing, topic: string): Promise<void> {
  const found = await findTopic(actor, at, topic);
  if (!TOPIC_RULES.delete(at, itemOf(found, actor))) throw forbidden();
  const community = at.community.id;
  await transact(async () => {
    const now = (await sql()('cm_topics')
      .where({ document_id: topic })
      .forUpdate()
      .first('state', 'category', 'post_count as postCount')) as {
      state: string;
      category: string | null;
      postCount: number;
    };
    if (now.state === 'deleted') throw conflict('already-decided');
    await update('cm_topics', { document_id: topic }, { state: 'deleted' });
    if (now.state === 'published') await countInCommunity(community, -1, -now.postCount, new Date());
    if (now.category) await demandCategory(community, now.category, -1);
    await record(actor, {
      community,
      action: 'topic.deleted',
      subjectKind: 'topic',
      subject: topic,
      details: { title: found.title },
    });
  });
}
