import { announcementFor } from '../announcements/mail';
import { insertUnlessExists, rows, sql, transact, update } from '../database';
import { addJob } from '../jobs/queue';
import { job } from '../jobs/job';
import { ABOUT } from '../notifications/about';
import { ACTIVITY_COLUMNS } from '../notifications/list';
import { activityTells, MAIL_BY_KIND } from '../notifications/kinds';
import { languageOf } from '../notifications/texts';
import { itemVisible, membershipOf } from '../access/visible';
import { displayName, personJoin } from '../people';
import { composeOne, type DueRow, type ShownPost } from './compose';
import { eachAtOnce } from './each';
import { MailError, send } from './send';
import { loadOwnTexts } from '../wording/own';

const BATCH = 50;
/** After so many answers of "not now" a mail is given up. */
const TRIES = 12;

/** What a mail about the notification `n` needs, and who gets it: joined for deliveries and digests. */
export const MAIL_FROM = `
  FROM cm_notifications n JOIN cm_activities a ON a.document_id = n.activity
  JOIN cm_communities c ON c.document_id = n.community ${membershipOf('n.member')}
  JOIN up_users u ON u.document_id = n.member
  ${ABOUT}
  LEFT JOIN cm_subscriptions st ON st.member = n.member AND st.community = a.community AND st.topic = a.topic
  LEFT JOIN cm_subscriptions sc ON sc.member = n.member AND sc.community = a.community AND sc.topic = ''
  LEFT JOIN cm_notification_choices h ON h.member = n.member AND h.kind = a.kind
  LEFT JOIN cm_notification_settings s ON s.member = n.member`;

/** Whether the mail may go, asked at the moment of sending: account, address, right, level, channel, still unread. */
export const mayGo = (channel: 'now' | 'digest') => `(
  n.read_at IS NULL AND u.blocked IS NOT TRUE AND u.confirmed IS TRUE AND s.bounced_at IS NULL AND c.demo IS NOT TRUE
  AND COALESCE(h.mail, ${MAIL_BY_KIND}) = '${channel}' AND ${activityTells('n.member')})`;

const DUE = `
  SELECT n.document_id AS "documentId", n.activity AS "activity", n.member AS "member", n.group_key AS "groupKey",
    n.since AS "since", n.count AS "count", n.mail_attempts AS "attempts", u.email AS "email", s.language AS "language",
    s.reply_generation AS "replyGeneration", CASE WHEN a.target IS NULL AND COALESCE(a.topic, a.item) IS NOT NULL THEN 1 ELSE 0 END AS "follows",
    CASE WHEN ${mayGo('now')} THEN 1 ELSE 0 END AS "mayGo", ${ACTIVITY_COLUMNS('n.member')}
  ${MAIL_FROM} WHERE n.mail = 'due' AND n.mail_due_at <= :now ORDER BY n.mail_due_at, n.id LIMIT ${BATCH}`;

type Due = DueRow & { attempts: number; mayGo: boolean | number };

const POSTS = `
  SELECT p.text AS "text", p.html AS "html", p.created_at AS "createdAt", ${displayName('w')} AS "author"
  FROM cm_activities a JOIN cm_communities c ON c.document_id = a.community ${membershipOf()}
  JOIN cm_topics i ON i.document_id = a.topic JOIN cm_posts p ON p.document_id = a.post ${personJoin('p.author', 'w')}
  WHERE a.group_key = :groupKey AND a.created_at >= :since AND p.author <> :me AND p.state = 'published'
    AND ${itemVisible()} ORDER BY p.number LIMIT 10`;

/** The posts that the person has not been sent yet, as far as they may see them now. */
const postsFor = ({ member, groupKey, since, post, kind, activity }: Due) =>
  kind.startsWith('announcement.')
    ? announcementFor(member, activity)
    : post
      ? rows<ShownPost>(POSTS, { me: member, groupKey, since: new Date(since as string | number | Date) })
      : [];

async function deliver(row: Due): Promise<void> {
  const now = new Date();
  if (!row.mayGo) return settle(row, { mail: 'dropped' }, now);
  try {
    await send(composeOne(row, await postsFor(row), languageOf(row.language)));
  } catch (error) {
    if (!(error instanceof MailError) || error.kind === 'server') throw error;
    return failed(row, error);
  }
  await settle(row, { mail: 'sent' }, now);
}

/** Writes what became of a mail, unless its notification has grown meanwhile: then the next mail tells the rest. */
async function settle(row: Due, result: Record<string, unknown>, now: Date): Promise<void> {
  const done = await update('cm_notifications', { document_id: row.documentId, activity: row.activity }, result);
  if (done === 0) await update('cm_notifications', { document_id: row.documentId }, { since: now });
}

async function failed(row: Due, error: MailError): Promise<void> {
  const where = { document_id: row.documentId };
  const attempts = row.attempts + 1;
  if (error.kind === 'deferred' && attempts < TRIES) {
    const pause = Math.min(60_000 * 2 ** attempts, 3_600_000);
    const next = { mail_attempts: attempts, mail_due_at: new Date(Date.now() + pause), mail_error: error.message };
    return void (await update('cm_notifications', where, next));
  }
  await transact(async () => {
    await update('cm_notifications', where, { mail: 'failed', mail_attempts: attempts, mail_error: error.message });
    if (error.kind === 'refused') await markBounced(row.member, error.message);
  });
}

/** No more mails go to an address that was refused, until the person says that it works again. */
export async function markBounced(member: string, reason: string): Promise<void> {
  await insertUnlessExists('cm_notification_settings', { member, digest: 'daily', hour: 8 }, ['member']);
  await update('cm_notification_settings', { member }, { bounced_at: new Date(), bounce_reason: reason.slice(0, 500) });
}

/** Milliseconds until the next mail is due; undefined where none waits. */
async function timeToNext(): Promise<number | undefined> {
  const next = (await sql()('cm_notifications').where({ mail: 'due' }).min({ at: 'mail_due_at' }).first()) as {
    at: unknown;
  };
  return next.at === null ? undefined : Math.max(0, new Date(next.at as string).getTime() - Date.now());
}

/** Sends the mails that are due. A server that is down fails the job, which is then tried again with growing pauses. */
export const deliverJob = job(
  'mail.deliver',
  async (_, stopping) => {
    await loadOwnTexts();
    for (;;) {
      const due = stopping.aborted ? [] : await rows<Due>(DUE, { now: new Date() });
      if (due.length === 0) break;
      await eachAtOnce(due, 5, deliver);
    }
    const after = await timeToNext();
    if (after !== undefined) await addJob('mail.deliver', {}, { key: 'due', after });
  },
  { tries: Infinity, pause: 2_000, longest: 60_000 }
);
