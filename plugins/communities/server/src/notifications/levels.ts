import { createId } from '@paralleldrive/cuid2';
import type { z } from '@strapi/utils';
import type { DefaultLevel, Level, subscription } from '../../../shared/notifications';
import type { Actor } from '../access/actor';
import { COMMUNITY_RULES } from '../access/rules';
import type { Standing } from '../access/standing';
import { record } from '../audit';
import { rows, sql, transact, update } from '../database';
import { findTopic } from '../forum/topics';
import { forbidden } from '../refusals';
import { kindCalled } from './kinds';

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

/** The members who chose no level: those for whom the default of the community `c` counts. */
const TOUCHED = `FROM cm_communities c JOIN cm_memberships o ON o.community = c.document_id
    AND o.state IN ('active', 'suspended')
  WHERE c.document_id = :community AND NOT EXISTS (SELECT 1 FROM cm_subscriptions s WHERE s.member = o.member
    AND s.community = c.document_id AND s.topic = '')`;

/** What a level tells beside what is directed at somebody. */
const TOLD_AT: Record<Level, string[]> = {
  muted: [],
  normal: [],
  tracking: ['topic.changed', 'document.version'],
  watching: ['post.replied', 'topic.started', 'topic.changed', 'document.added', 'document.version', 'event.published'],
};

const BY_CHANNEL = `
  SELECT r.channel AS "channel", COUNT(*) AS "n" FROM (
    SELECT COALESCE(h.mail, :preset) AS channel, COALESCE(g.digest, 'daily') AS digest
    FROM (SELECT o.member ${TOUCHED}) t
    LEFT JOIN cm_notification_choices h ON h.member = t.member AND h.kind = :kind
    LEFT JOIN cm_notification_settings g ON g.member = t.member
    WHERE g.bounced_at IS NULL) r
  WHERE NOT (r.channel = 'digest' AND r.digest = 'none') GROUP BY r.channel`;

/** The default level, how many members it counts for, and how they would hear of things at this level or at `asked`. */
export async function readDefaultLevel(at: Standing, asked?: Level): Promise<DefaultLevel> {
  if (!COMMUNITY_RULES.edit(at)) throw forbidden();
  const community = at.community.id;
  const [counted] = await rows<{ n: number | string }>(`SELECT COUNT(*) AS "n" ${TOUCHED}`, { community });
  const [found] = await rows<{ level: Level | null }>(
    'SELECT default_level AS "level" FROM cm_communities WHERE document_id = :community',
    { community }
  );
  const level = found?.level ?? 'normal';
  const touches = Number(counted?.n ?? 0);
  const reach = [];
  for (const kind of TOLD_AT[asked ?? level]) {
    const preset = kindCalled(kind).mail;
    const channels = await rows<{ channel: string; n: number | string }>(BY_CHANNEL, { community, kind, preset });
    const by = (channel: string) => Number(channels.find((it) => it.channel === channel)?.n ?? 0);
    const [now, digest] = [by('now'), by('digest')];
    reach.push({ kind, now, digest, none: touches - now - digest });
  }
  return { level, touches, reach };
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
