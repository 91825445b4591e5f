import { createId } from '@paralleldrive/cuid2';
import type { z } from '@strapi/utils';
import type { defaultLevel, Level, subscription } from '../../../shared/notifications';
import type { Actor } from '../access/actor';
import { COMMUNITY_RULES } from '../access/rules';
import type { Standing } from '../access/standing';
import { record } from '../audit';
import { rows, sql, transact, update } from '../database';
import { findTopic } from '../forum/topics';
import { forbidden } from '../refusals';

type Member = Extract<Actor, { kind: 'member' }>;
type Subscription = z.output<typeof subscription>;

const SET = `
  INSERT INTO cm_subscriptions (document_id, member, community, topic, level, created_at, updated_at, published_at)
  VALUES (:id, :member, :community, :topic, :level, :now, :now, :now)
  ON CONFLICT (member, community, topic) DO UPDATE SET level = excluded.level, updated_at = excluded.updated_at
  RETURNING level`;

/** Follows a topic or, with an empty `topic`, a community, at this level. */
export const setLevel = (member: string, community: string, topic: string, level: Level) =>
  rows(SET, { id: createId(), member, community, topic, level, now: new Date() }, 'set_level');

function demandMember(at: Standing) {
  if (!COMMUNITY_RULES.follow(at)) throw forbidden('not-a-member');
}

/** The level of `actor` in the community or, where `topic` is given, in that topic. */
export async function readSubscription(actor: Member, at: Standing, topic?: string): Promise<Subscription> {
  demandMember(at);
  if (topic) await findTopic(actor, at, topic);
  const [found] = await rows<{ own: Level | null; inCommunity: Level | null; preset: Level }>(
    `SELECT (SELECT s.level FROM cm_subscriptions s WHERE s.member = :me AND s.community = :community AND s.topic = :topic) AS "own",
       (SELECT s.level FROM cm_subscriptions s WHERE s.member = :me AND s.community = :community AND s.topic = '') AS "inCommunity",
       COALESCE(c.default_level, 'normal') AS "preset" FROM cm_communities c WHERE c.document_id = :community`,
    { me: actor.id, community: at.community.id, topic: topic ?? '' }
  );
  const level = found?.own ?? found?.inCommunity ?? found?.preset ?? 'normal';
  return { level, isDefault: !found?.own };
}

export async function writeSubscription(
  actor: Member,
  at: Standing,
  level: Level | null,
  topic?: string
): Promise<Subscription> {
  demandMember(at);
  if (topic) await findTopic(actor, at, topic);
  if (level) await setLevel(actor.id, at.community.id, topic ?? '', level);
  else {
    await sql()('cm_subscriptions')
      .where({ member: actor.id, community: at.community.id, topic: topic ?? '' })
      .delete();
  }
  return readSubscription(actor, at, topic);
}

type DefaultLevel = z.output<typeof defaultLevel>;

/** The default level, and how many members it counts for. */
export async function readDefaultLevel(at: Standing): Promise<DefaultLevel> {
  if (!COMMUNITY_RULES.edit(at)) throw forbidden();
  const [found] = await rows<{ level: Level; touches: number | string }>(
    `SELECT COALESCE(c.default_level, 'normal') AS "level", (
       SELECT COUNT(*) FROM cm_memberships o WHERE o.community = c.document_id AND o.state IN ('active', 'suspended')
         AND NOT EXISTS (SELECT 1 FROM cm_subscriptions s WHERE s.member = o.member AND s.community = c.document_id
           AND s.topic = '')) AS "touches"
     FROM cm_communities c WHERE c.document_id = :community`,
    { community: at.community.id }
  );
  return { level: found?.level ?? 'normal', touches: Number(found?.touches ?? 0) };
}

export async function writeDefaultLevel(actor: Member, at: Standing, level: Level): Promise<DefaultLevel> {
  if (!COMMUNITY_RULES.edit(at)) throw forbidden();
  const community = at.community.id;
  await transact(async () => {
    await update('cm_communities', { document_id: community }, { default_level: level });
    await record(actor, {
      community,
      action: 'community.default-level-changed',
      subjectKind: 'community',
      details: { level },
    });
  });
  return readDefaultLevel(at);
}
