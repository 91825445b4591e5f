import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/** Any number that no other program locks; not the one of `oneAtATime`, which this process takes in between. */
const TURN = 727_001_555;
/** Longer than a large schema change takes. Going on without the turn could run the same migration twice. */
const PATIENCE = 10 * 60_000;

/** One connection beside the pool, so that a pool of one does not wait for itself. */
interface Turn {
  connection: unknown;
  watch?: NodeJS.Timeout;
}
let turn: Turn | undefined;

const raw = (strapi: Core.Strapi, connection: unknown, text: string) =>
  (strapi.db.connection as unknown as Knex)
    .raw<{ rows: Record<string, unknown>[] }>(text)
    .connection(connection as never);

interface KnexClient {
  acquireRawConnection(): Promise<unknown>;
  destroyRawConnection(connection: unknown): Promise<void>;
}
const clientOf = (strapi: Core.Strapi) => strapi.db.connection.client as unknown as KnexClient;

/**
 * Lets processes that start together on one PostgreSQL do so one after the other. Strapi has no lock around its schema
 * sync, its migrations and the sync of permissions, so on an empty database all but one of them would die.
 * To be called in `register`; reading the database comes first in `db.init`, and writing right after it. Commands that
 * only register (`strapi ts:generate-types`) never connect.
 */
export function startOneAfterTheOther(strapi: Core.Strapi): void {
  if (strapi.db.dialect.client !== 'postgres') return;
  const init = strapi.db.init.bind(strapi.db);
  strapi.db.init = async (models) => {
    const database = await init(models);
    await takeTurnToStart(strapi);
    // Strapi tells nobody that all of its start is done, but it sets this.
    if (turn) turn.watch = setInterval(() => void (strapi.isLoaded && endTurnToStart({ strapi })), 50);
    return database;
  };
}

/** @throws Error after `patience` milliseconds of waiting: the process stops, and whoever restarts it lets it try again. */
export async function takeTurnToStart(strapi: Core.Strapi, patience = PATIENCE): Promise<void> {
  const connection = await clientOf(strapi).acquireRawConnection();
  turn = { connection };
  // A lock of a transaction, because one of a session gets lost or stays behind in a connection pooler.
  await raw(strapi, connection, 'BEGIN');
  await raw(strapi, connection, 'SET LOCAL idle_in_transaction_session_timeout = 0');
  const giveUp = Date.now() + patience;
  for (let told = false; !(await isMyTurn(strapi, connection)); told = true) {
    if (!told) {
      const minutes = Math.ceil(patience / 60_000);
      strapi.log.info(`Another process is starting on this database; this one waits for it, ${minutes} min at most.`);
    }
    if (Date.now() > giveUp) {
      await endTurnToStart({ strapi });
      throw new Error(
        `Another process has been starting on this database for more than ${Math.round(patience / 1000)} s. ` +
          'See its log, or look for its connection in pg_stat_activity.'
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

async function isMyTurn(strapi: Core.Strapi, connection: unknown): Promise<boolean> {
  const { rows } = await raw(strapi, connection, `SELECT pg_try_advisory_xact_lock(${TURN}) AS mine`);
  return rows[0]?.mine === true;
}

/** Lets the next one start. A process that dies does so too, because its connection ends. */
export async function endTurnToStart({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  const ended = turn;
  turn = undefined;
  clearInterval(ended?.watch);
  if (ended)
    await clientOf(strapi)
      .destroyRawConnection(ended.connection)
      .catch(() => undefined);
}
