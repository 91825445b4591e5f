import { createHash, randomBytes } from 'node:crypto';
import type { z } from '@strapi/utils';
import type { Context } from 'koa';
import type { calendarFeed, newCalendarFeed } from '../../../shared/events';
import { seenBy, visitor, type Actor } from '../access/actor';
import { demandSection, type Standing } from '../access/standing';
import { isMember, isPublic, itemVisible, membershipOf, pageVisible } from '../access/visible';
import { insert, instantOf, rows, sql, transact } from '../database';
import { linkTo } from '../mail/links';
import { notFound } from '../refusals';
import { DAY } from '../clock';
import { calendarOf } from './ical';
import { EVENT_COLUMNS, findEvent, type EventRow } from './rows';
import type { Member } from './write';

/** How long an event that is over stays in feeds, and how many there are at most: the latest. */
const KEPT = 366 * DAY;
const MOST = 1_000;

const EVENTS = (where: string) => `SELECT ${EVENT_COLUMNS} FROM cm_communities c ${membershipOf()}
  JOIN cm_events i ON i.community = c.document_id
  WHERE c.events_off IS NOT TRUE AND ${pageVisible(':me', 'FALSE')} AND i.state = 'published' AND ${itemVisible()}
    AND (i.last_ends_at IS NULL OR i.last_ends_at > :since) AND ${where}
  ORDER BY i.starts_at DESC, i.document_id LIMIT ${MOST}`;

const OPEN = EVENTS(`c.document_id = :community AND ${isPublic} AND i.audience = 'public'`);
const MINE = EVENTS(isMember);

const addressOf = (row: EventRow) =>
  linkTo({ slug: row.slug as string, item: row.documentId, kind: 'event.published' });

/** By the month, so that a series without end does not make every answer a new one. */
const calendarCalled = (name: string) => ({
  name,
  addressOf,
  now: Date.parse(`${new Date().toISOString().slice(0, 7)}-01`),
});

const since = () => new Date(Date.now() - KEPT);

function sendCalendar(koa: Context, body: string): null {
  koa.set('ETag', `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`);
  koa.set('Content-Type', 'text/calendar; charset=utf-8');
  koa.set('X-Content-Type-Options', 'nosniff');
  koa.set('Content-Security-Policy', "default-src 'none'; sandbox");
  // Programs may keep it, but ask each time whether they may still show it.
  koa.set('Cache-Control', 'private, no-cache');
  koa.status = 200;
  koa.body = body;
  if (koa.fresh) koa.status = 304;
  return null;
}

/** One event as a file, with what its reader may see. */
export async function sendEventFile(actor: Actor, at: Standing, event: string, koa: Context | null): Promise<null> {
  const row = await findEvent(actor, at, event);
  if (!koa) throw notFound();
  koa.set('Content-Disposition', `attachment; filename="event-${row.documentId}.ics"`);
  return sendCalendar(koa, calendarOf([row], calendarCalled(row.title)));
}

/** The events that everybody sees, whoever asks: so that no program ever has more in a calendar that is passed on. */
export async function sendOpenFeed(at: Standing, koa: Context | null): Promise<null> {
  demandSection(at, 'events');
  const isOpen = at.community.visibility === 'public' && ['active', 'dormant', 'archived'].includes(at.community.state);
  if (!koa || !isOpen) throw notFound();
  const found = await rows<EventRow>(OPEN, { ...seenBy(visitor), community: at.community.id, since: since() });
  const [named] = await rows<{ name: string }>('SELECT name AS "name" FROM cm_communities WHERE document_id = :id', {
    id: at.community.id,
  });
  return sendCalendar(koa, calendarOf(found, calendarCalled(named?.name ?? '')));
}

const hashOf = (token: string) => createHash('sha256').update(`communities calendar ${token}`).digest('hex');

/** Whose feed it is, as long as their account may act at all. */
const OWNER = `SELECT f.member AS "member" FROM cm_calendar_feeds f
  JOIN up_users u ON u.document_id = f.member AND u.blocked IS NOT TRUE AND u.confirmed IS TRUE
  WHERE f.token_hash = :hash`;

/** What the owner of a secret address may see at this moment, in all of their communities. */
export async function sendOwnFeed(token: string, koa: Context | null): Promise<null> {
  const [owner] = await rows<{ member: string }>(OWNER, { hash: hashOf(token) });
  if (!koa || !owner) throw notFound();
  const found = await rows<EventRow>(MINE, { me: owner.member, team: false, since: since() });
  koa.set('Referrer-Policy', 'no-referrer');
  return sendCalendar(koa, calendarOf(found, calendarCalled(siteName())));
}

/** Programs show it above the events of all communities: the site's own name. */
const siteName = () => new URL(strapi.config.get<string>('server.absoluteUrl')).hostname;

export async function readFeed(actor: Member): Promise<z.output<typeof calendarFeed>> {
  const feed = (await sql()('cm_calendar_feeds').where({ member: actor.id }).first('updated_at as at')) as
    | { at: unknown }
    | undefined;
  return { exists: feed !== undefined, createdAt: instantOf(feed?.at) };
}

/** Makes a new secret address; the one before leads nowhere from now on. Only its hash is kept. */
export async function renewFeed(actor: Member): Promise<z.output<typeof newCalendarFeed>> {
  const token = randomBytes(32).toString('base64url');
  await transact(async () => {
    // The person's account is held, so that of two new addresses the later one counts.
    await sql()('up_users').where({ document_id: actor.id }).forUpdate().first('id');
    await sql()('cm_calendar_feeds').where({ member: actor.id }).delete();
    await insert('cm_calendar_feeds', { member: actor.id, token_hash: hashOf(token) });
  });
  const prefix = strapi.config.get<string>('api.rest.prefix', '/api');
  const site = strapi.config.get<string>('server.absoluteUrl');
  return { address: `${site}${prefix}/communities/calendar/feed/${token}/events.ics` };
}

export async function revokeFeed(actor: Member): Promise<void> {
  await sql()('cm_calendar_feeds').where({ member: actor.id }).delete();
}
