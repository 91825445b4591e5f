import type { Announcement } from '../../../shared/announcements';
import type { Actor } from '../access/actor';
import { ANNOUNCEMENT_RULES } from '../access/rules';
import type { Standing } from '../access/standing';
import { record } from '../audit';
import { rows, sql, transact, update } from '../database';
import { job } from '../jobs/job';
import { addJob, databaseTime } from '../jobs/queue';
import { tell } from '../notifications/tell';
import { conflict, forbidden, invalid } from '../refusals';
import { findAnnouncement, itemOf, readAnnouncement } from './list';
import { hold, timeOf } from './write';

type Member = Extract<Actor, { kind: 'member' }>;

/**
 * Publishes an announcement, now or at an instant; a scheduled one can be given another. Both count by the clock of the
 * database, as those of two machines differ.
 */
export async function publishAnnouncement(
  actor: Member,
  at: Standing,
  announcement: string,
  publishAt: string | undefined
): Promise<Announcement> {
  const found = itemOf(await findAnnouncement(actor, at, announcement), actor);
  if (!ANNOUNCEMENT_RULES.publish(at, found)) throw refusalOf(at, found.state);
  const community = at.community.id;
  await transact(async () => {
    const before = await hold(community, announcement);
    if (before.state === 'published') throw conflict('already-decided');
    const now = await databaseTime();
    const time = publishAt === undefined ? now : new Date(publishAt).getTime();
    if (publishAt !== undefined && time <= now) throw invalid('data.publishAt', 'not-in-future');
    if ((timeOf(before.expiresAt) ?? Infinity) <= time) throw invalid('data.publishAt', 'expires-too-early');
    if (publishAt === undefined) return sendOut(actor, { community, announcement, title: before.title }, now);
    const when = new Date(time);
    const set = { state: 'scheduled', publish_at: when, sort_at: when };
    await update('cm_announcements', { document_id: announcement }, set);
    await record(actor, {
      community,
      action: 'announcement.scheduled',
      subjectKind: 'announcement',
      subject: announcement,
      details: { title: before.title, publishAt: when.toISOString() },
    });
    await addJob('announcements.send-due', {}, { key: 'due', after: time - now });
  });
  return readAnnouncement(actor, at, announcement);
}

const refusalOf = (at: Standing, state: string) =>
  ANNOUNCEMENT_RULES.edit(at) && (state === 'published' || state === 'expired')
    ? conflict('already-decided')
    : forbidden();

interface Sent {
  community: string;
  announcement: string;
  title: string;
}

/** Lets it out and says so, in the transaction of the caller, which holds its row. */
async function sendOut(actor: Actor | { kind: 'system' }, { community, announcement, title }: Sent, now: number) {
  const at = new Date(now);
  const set = { state: 'published', publish_at: null, sent_at: at, sort_at: at };
  const sent = await sql()('cm_announcements')
    .where({ document_id: announcement })
    .whereIn('state', ['draft', 'scheduled'])
    .update({ ...set, sent_by: actor.kind === 'member' ? actor.id : null, updated_at: new Date() });
  if (sent === 0) throw conflict('already-decided');
  const deed = { community, subjectKind: 'announcement', subject: announcement, details: { title } } as const;
  await record(actor, { ...deed, action: 'announcement.published' });
  await tell(actor, [{ kind: 'announcement.published', community, item: announcement, group: announcement }]);
}

/** Makes a scheduled announcement a draft of its author again. */
export async function unscheduleAnnouncement(actor: Member, at: Standing, announcement: string): Promise<void> {
  const found = itemOf(await findAnnouncement(actor, at, announcement), actor);
  if (!ANNOUNCEMENT_RULES.unschedule(at, found)) throw refusalOf(at, found.state);
  const community = at.community.id;
  await transact(async () => {
    const before = await hold(community, announcement);
    if (before.state !== 'scheduled') throw conflict('already-decided');
    await takeBack(actor, { community, announcement, title: before.title });
  });
}

async function takeBack(actor: Actor | { kind: 'system' }, { community, announcement, title }: Sent) {
  const set = { state: 'draft', publish_at: null, sort_at: new Date() };
  if ((await update('cm_announcements', { document_id: announcement, state: 'scheduled' }, set)) === 0) return;
  const deed = { community, subjectKind: 'announcement', subject: announcement, details: { title } } as const;
  await record(actor, { ...deed, action: 'announcement.unscheduled' });
}

type Due = Sent & { isWritable: boolean | number };

const DUE = `
  SELECT an.document_id AS "announcement", an.community AS "community", an.title AS "title",
    CASE WHEN c.state IN ('draft', 'active', 'dormant') AND c.announcements_off IS NOT TRUE THEN 1 ELSE 0 END AS "isWritable"
  FROM cm_announcements an JOIN cm_communities c ON c.document_id = an.community
  WHERE an.state = 'scheduled' AND an.publish_at <= :now ORDER BY an.publish_at, an.document_id LIMIT 50`;

/**
 * One of those whose time has come, in a transaction of its own. Where nobody writes any more, or there are no
 * announcements, it becomes a draft: it must not go out by surprise when that changes, perhaps months later.
 */
async function settle({ isWritable, ...due }: Due, now: number): Promise<void> {
  const system = { kind: 'system' } as const;
  await transact(async () => {
    if (!isWritable) return takeBack(system, due);
    const before = await hold(due.community, due.announcement);
    // Sent by another process, or put off, since it was found.
    if (before.state !== 'scheduled' || (timeOf(before.publishAt) ?? Infinity) > now) return;
    await sendOut(system, { ...due, title: before.title }, now);
  });
}

const NEXT = `SELECT MIN(publish_at) AS "at" FROM cm_announcements WHERE state = 'scheduled'`;

/**
 * Sends what is due, then asks for itself at the time of the next. It also comes by itself, as after an import there
 * are scheduled announcements and no jobs.
 */
export const sendDueJob = job(
  'announcements.send-due',
  async (_, stopping) => {
    while (!stopping.aborted) {
      const now = await databaseTime();
      const due = await rows<Due>(DUE, { now: new Date(now) });
      if (due.length === 0) break;
      for (const it of due) {
        await settle(it, now).catch((error: { status?: number }) => {
          // It was deleted, or its community archived, at this very moment: the next look tells.
          if (error.status !== 409) throw error;
        });
      }
    }
    const [next] = await rows<{ at: unknown }>(NEXT);
    const time = timeOf(next?.at);
    if (time === null) return;
    await addJob('announcements.send-due', {}, { key: 'due', after: Math.max(0, time - (await databaseTime())) });
  },
  { everyMinutes: 15, tries: Infinity, pause: 2_000, longest: 60_000 }
);
