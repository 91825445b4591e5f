import { isPostgres, rows, sql, transact } from '../database';
import { addJob } from '../jobs/queue';
import { signal } from '../jobs/signal';
import { job } from '../jobs/job';
import { settings } from '../config';
import { firstDigest } from './digest-times';
import { writeDeliveries } from '../webhooks/outbox';
import { ABOUT } from './about';
import { isTold, kindFor, type Kind } from './kinds';

interface Activity {
  kind: string;
  topic: string | null;
  actor: string | null;
  community: string;
}

/** What a condition of a kind can speak of. `me` is the column with the person who is told. */
const FROM = (kind: Kind, me: string) => `
  FROM cm_activities a JOIN cm_communities c ON c.document_id = a.community
  ${
    kind.to === 'target'
      ? 'LEFT JOIN cm_memberships m ON m.community = a.community AND m.member = a.target'
      : `JOIN cm_memberships m ON m.community = a.community AND m.state IN ('active', 'suspended')`
  }
  ${ABOUT}
  LEFT JOIN cm_subscriptions st ON st.member = ${me} AND st.community = a.community AND st.topic = a.topic
  LEFT JOIN cm_subscriptions sc ON sc.member = ${me} AND sc.community = a.community AND sc.topic = ''
  LEFT JOIN cm_notification_choices h ON h.member = ${me} AND h.kind = a.kind
  JOIN up_users u ON u.document_id = ${me} AND u.blocked IS NOT TRUE`;

/** How many times longer the next mail about the same waits, where nobody has reacted to the last one. */
const LATER = 30;

const newId = () =>
  isPostgres() ? `SUBSTR(md5(random()::text || u.document_id), 1, 24)` : 'LOWER(HEX(RANDOMBLOB(12)))';

/** Who was named in a post is not told a second time that there is a post. */
const NOT_NAMED = (me: string) => `NOT EXISTS (
  SELECT 1 FROM cm_activities n WHERE n.post = a.post AND n.target = ${me} AND n.document_id <> a.document_id)`;

const SPREAD = (kind: Kind) => {
  const me = kind.to === 'target' ? 'a.target' : 'm.member';
  return `
  INSERT INTO cm_notifications (document_id, member, community, kind, group_key, activity, since, count, in_app, mail,
    mail_due_at, mail_attempts, created_at, updated_at, published_at)
  SELECT ${newId()}, ${me}, a.community, a.kind, a.group_key, a.document_id, a.created_at, 1, COALESCE(h.in_app, TRUE),
    CASE COALESCE(h.mail, '${kind.mail}') WHEN 'now' THEN 'due' WHEN 'digest' THEN 'digest' ELSE 'none' END,
    :due, 0, :now, :now, :now
  ${FROM(kind, me)}
  WHERE a.document_id = :activity AND (a.actor IS NULL OR a.actor <> ${me})
    AND (COALESCE(h.in_app, TRUE) OR COALESCE(h.mail, '${kind.mail}') <> 'none')
    AND ${isTold(kind)} AND ${kind.holds(me)} AND ${kind.to === 'target' ? 'TRUE' : NOT_NAMED(me)}
  ON CONFLICT (member, group_key) DO UPDATE SET
    activity = excluded.activity, in_app = excluded.in_app, updated_at = excluded.updated_at, read_at = NULL,
    count = CASE WHEN cm_notifications.read_at IS NULL THEN cm_notifications.count + 1 ELSE 1 END,
    since = CASE WHEN cm_notifications.read_at IS NULL AND cm_notifications.mail NOT IN ('sent', 'none')
      THEN cm_notifications.since ELSE excluded.since END,
    mail_due_at = CASE WHEN cm_notifications.mail = 'due' AND excluded.mail = 'due' THEN cm_notifications.mail_due_at
      WHEN cm_notifications.mail = 'sent' AND cm_notifications.read_at IS NULL THEN :later
      ELSE excluded.mail_due_at END,
    mail = excluded.mail, mail_attempts = 0, mail_error = NULL`;
};

const TOLD = `SELECT DISTINCT mail AS "mail" FROM cm_notifications WHERE activity = :activity`;

/** A digest comes by default: whoever has something for one and chose nothing gets a time for it. */
const NEEDS_SETTINGS = () => `
  INSERT INTO cm_notification_settings (document_id, member, digest, hour, next_digest_at, created_at, updated_at, published_at)
  SELECT ${newId()}, u.document_id, 'daily', 8, :first, :now, :now, :now
  FROM cm_notifications n JOIN up_users u ON u.document_id = n.member
  WHERE n.activity = :activity AND n.mail = 'digest'
  ON CONFLICT (member) DO NOTHING RETURNING id`;

const TRACK = () => `
  INSERT INTO cm_subscriptions (document_id, member, community, topic, level, created_at, updated_at, published_at)
  SELECT ${newId()}, u.document_id, :community, :topic, 'tracking', :now, :now, :now
  FROM up_users u WHERE u.document_id = :member
  ON CONFLICT (member, community, topic) DO NOTHING RETURNING id`;

/** Writes what each person is told of an activity: once, because it takes the activity in the same transaction. */
async function spread(id: string): Promise<void> {
  await transact(async () => {
    const now = new Date();
    const taken = await sql()('cm_activities')
      .where({ document_id: id })
      .whereNull('spread_at')
      .update({ spread_at: now });
    if (taken === 0) return;
    const activity = (await sql()('cm_activities').where({ document_id: id }).first()) as Activity;
    await writeDeliveries(id);
    const kind = kindFor(activity.kind);
    if (!kind) return;
    if (kind.to === 'team') return addJob('mail.to-team', { activity: id });
    if (activity.kind === 'post.replied') {
      await rows(TRACK(), { community: activity.community, topic: activity.topic, member: activity.actor, now });
    }
    const wait = settings().mails.waitSeconds * 1000;
    const due = new Date(now.getTime() + wait);
    const later = new Date(now.getTime() + wait * LATER);
    await rows(SPREAD(kind), { activity: id, now, due, later });
    const told = await rows<{ mail: string }>(TOLD, { activity: id });
    if (told.some(({ mail }) => mail === 'digest')) {
      await rows(NEEDS_SETTINGS(), { activity: id, now, first: firstDigest(now) });
    }
    if (told.some(({ mail }) => mail === 'due')) await addJob('mail.deliver', {}, { key: 'due', after: wait });
    if (told.length > 0) await signal('notifications');
  });
}

const RETRACT = `
  UPDATE cm_notifications SET count = CASE WHEN count > 1 THEN count - 1 ELSE 1 END, activity = COALESCE((
    SELECT b.document_id FROM cm_activities b JOIN cm_posts q ON q.document_id = b.post AND q.state = 'published'
    WHERE b.group_key = cm_notifications.group_key AND b.created_at >= cm_notifications.since
      AND (b.actor IS NULL OR b.actor <> cm_notifications.member)
    ORDER BY b.created_at DESC LIMIT 1), activity)
  WHERE activity IN (SELECT a.document_id FROM cm_activities a WHERE a.post = :post)`;

/** After the newest post of a group is gone its notification tells of the one before; alone, it has nothing to tell. */
export const retractJob = job('notifications.retract', async ({ post }) => {
  await sql().raw(RETRACT, { post: String(post) });
});

export const spreadJob = job('notifications.spread', async ({ activities }) => {
  for (const id of activities as string[]) await spread(id);
});
