import { EventEmitter } from 'node:events';
import type { Core } from '@strapi/strapi';
import { isPostgres, sql } from '../database';

/**
 * Tells every process that there is something new to do or to show. A signal may get lost with a connection, so that
 * whoever waits for one looks by itself from time to time, too.
 */
export type Signal = 'jobs' | 'notifications' | 'texts';

const CHANNEL = 'communities';
const heard = new EventEmitter({ captureRejections: true }).setMaxListeners(0);

/** Calls `act` at each signal, with whom it concerns if that is one; it must not throw. Gives the way to stop that. */
export function onSignal(name: Signal, act: (whom?: string) => void): () => void {
  heard.on(name, act);
  return () => void heard.off(name, act);
}

/** To be put behind `RETURNING` or `SELECT`: PostgreSQL tells everybody at the commit, and nobody at a rollback. */
export const notifying = (name: Signal) => (isPostgres() ? `pg_notify('${CHANNEL}', '${name}')` : '1');

/** Sends a signal when the surrounding transaction is committed: to all, or where it concerns one person. */
export async function signal(name: Signal, whom = ''): Promise<void> {
  if (isPostgres()) await sql().raw('SELECT pg_notify(?, ?)', [CHANNEL, `${name} ${whom}`]);
  else await signalHere(name, whom);
}

/** On SQLite there is one process: tells it once the surrounding transaction is committed. */
export async function signalHere(name: Signal, whom = ''): Promise<void> {
  if (isPostgres()) return;
  if (!strapi.db.inTransaction()) return void heard.emit(name, whom);
  await strapi.db.transaction(({ onCommit }) => onCommit(() => void heard.emit(name, whom)));
}

interface Listening {
  query(text: string): Promise<unknown>;
  on(event: 'notification', act: (message: { payload?: string }) => void): void;
  on(event: 'error' | 'end', act: () => void): void;
}
interface KnexClient {
  acquireRawConnection(): Promise<Listening>;
  destroyRawConnection(connection: Listening): Promise<void>;
}

/** Keeps one connection beside the pool that listens to the other processes. Gives the way to end it. */
export function listen(strapi: Core.Strapi): () => Promise<void> {
  if (!isPostgres()) return async () => undefined;
  const client = strapi.db.connection.client as unknown as KnexClient;
  let connection: Listening | undefined;
  let ended = false;
  let again: NodeJS.Timeout | undefined;

  const connect = async () => {
    try {
      connection = await client.acquireRawConnection();
      connection.on('notification', ({ payload = '' }) => {
        const [name = '', whom] = payload.split(' ');
        heard.emit(name, whom);
      });
      connection.on('error', reconnect);
      connection.on('end', reconnect);
      await connection.query(`LISTEN ${CHANNEL}`);
      // What was said while nobody listened.
      for (const name of heard.eventNames()) heard.emit(name);
    } catch {
      reconnect();
    }
  };
  const reconnect = () => {
    if (ended || again) return;
    again = setTimeout(() => {
      again = undefined;
      void connect();
    }, 1_000);
  };
  const connecting = connect();
  return async () => {
    ended = true;
    clearTimeout(again);
    await connecting;
    if (connection) await client.destroyRawConnection(connection).catch(() => undefined);
  };
}
