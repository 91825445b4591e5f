import { AsyncResource } from 'node:async_hooks';
import { rows } from '../database';
import { onSignal } from '../jobs/signal';

/** Somebody who wants to know when there is something new for them. */
interface Listener {
  member: string;
  wake(): void;
}

const listeners = new Map<string, Set<Listener>>();
let off: (() => void) | undefined;
let since = 0;
let looking = false;
let again = false;

/** Rows that another process commits late are older than what was seen; this much is looked at twice, in milliseconds. */
const OVERLAP = 10_000;

/** Whoever is connected here and has something new: one statement for all of them. */
async function look(): Promise<void> {
  if (looking) return void (again = true);
  looking = true;
  try {
    do {
      again = false;
      const now = Date.now();
      const changed = await rows<{ member: string }>(
        'SELECT DISTINCT member AS "member" FROM cm_notifications WHERE updated_at > :since',
        { since: new Date(since - OVERLAP) },
        'members_with_news'
      );
      since = now;
      for (const { member } of changed) wakeAll(member);
    } while (again);
  } catch (error) {
    strapi.log.warn(`communities: streams of notifications: ${String(error)}`);
  } finally {
    looking = false;
  }
}

const wakeAll = (member: string) => listeners.get(member)?.forEach((it) => it.wake());

/** Listens for `listener` until the function that it gives is called. */
export function join(listener: Listener): () => void {
  if (!off) {
    since = Date.now();
    // Whoever gives the signal may be inside of a transaction; the look belongs to none.
    const heard = AsyncResource.bind((member?: string) => (member ? wakeAll(member) : void look()));
    off = onSignal('notifications', heard);
  }
  const mine = listeners.get(listener.member) ?? new Set();
  listeners.set(listener.member, mine.add(listener));
  return () => {
    mine.delete(listener);
    if (mine.size === 0 && listeners.get(listener.member) === mine) listeners.delete(listener.member);
    if (listeners.size > 0) return;
    off?.();
    off = undefined;
  };
}
