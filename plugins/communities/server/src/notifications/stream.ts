import { AsyncResource } from 'node:async_hooks';
import { PassThrough } from 'node:stream';
import type { Context } from 'koa';
import type { Actor } from '../access/actor';
import { sql } from '../database';
import { join } from './hub';
import { changedSince, countUnread } from './list';
import { languageOf } from './texts';

type Member = Extract<Actor, { kind: 'member' }>;

/** Proxies close a connection on which nothing comes for a minute. */
const BEAT = 25_000;
/** After this the client connects anew, and shows who it is anew. */
const LIFE = 15 * 60_000;
/** Of one person in one process; the oldest makes way. */
const MOST = 5;
/** What was committed late is older than what was sent last, in milliseconds. */
const OVERLAP = 10_000;

const open = new Map<string, (() => void)[]>();

/**
 * Sends what a person is told as Server-Sent Events (WHATWG HTML, 9.2): `notification` with what the list would give,
 * `unread` with the count. The `id` of an event is an instant; with it as Last-Event-ID a client gets what it missed,
 * and some of it twice. Each event is read from the database for this person when it is sent, so that it is subject
 * to the rights of that moment; a blocked account ends the stream.
 */
export function openStream(actor: Member, koa: Context | null, locale: string | undefined): null {
  if (!koa) return null;
  const stream = new PassThrough();
  koa.type = 'text/event-stream';
  koa.set({ 'X-Accel-Buffering': 'no', 'Cache-Control': 'private, no-store' });
  koa.body = stream;

  const last = Number(koa.get('last-event-id'));
  const isResumed = Number.isSafeInteger(last) && last > 0;
  let since = isResumed ? last : Date.now();
  /** Who opens a stream afresh has read the list; what is in it is not told again. */
  let isKnown = !isResumed;
  let unread: number | undefined;
  let busy = false;
  let again = false;
  const sent = new Map<string, string>();
  const say = (event: string, data: unknown, id?: number) =>
    void stream.write(`${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);

  const sendNews = async () => {
    const account = (await sql()('up_users').where({ document_id: actor.id, blocked: false }).first('id')) as unknown;
    if (!account) return end();
    for (const it of await changedSince(actor, new Date(since - OVERLAP), languageOf(locale))) {
      if (sent.get(it.documentId) === it.updatedAt) continue;
      sent.set(it.documentId, it.updatedAt);
      since = Math.max(since, new Date(it.updatedAt).getTime());
      if (!isKnown) say('notification', it, since);
    }
    isKnown = false;
    const now = await countUnread(actor, undefined);
    if (now.unread !== unread) say('unread', now);
    unread = now.unread;
  };
  const wake = async () => {
    if (busy) return void (again = true);
    busy = true;
    do {
      again = false;
      await sendNews().catch(end);
    } while (again && !stream.writableEnded);
    busy = false;
  };

  const leave = join({ member: actor.id, wake: AsyncResource.bind(() => void wake()) });
  const beat = setInterval(() => stream.write(': still here\n\n'), BEAT);
  const life = setTimeout(() => end(), LIFE);
  const end = () => {
    leave();
    clearInterval(beat);
    clearTimeout(life);
    open.set(
      actor.id,
      (open.get(actor.id) ?? []).filter((it) => it !== end)
    );
    if (open.get(actor.id)?.length === 0) open.delete(actor.id);
    if (!stream.writableEnded) stream.end();
  };
  stream.on('close', end).on('error', end);
  const mine = [...(open.get(actor.id) ?? []), end];
  open.set(actor.id, mine);
  if (mine.length > MOST) mine[0]?.();
  stream.write('retry: 3000\n\n');
  void wake();
  return null;
}

/** Ends all streams of this process, which stops. */
export const endStreams = () => [...open.values()].flat().forEach((end) => end());
