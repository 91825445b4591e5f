import { AsyncLocalStorage } from 'node:async_hooks';
import { createId } from '@paralleldrive/cuid2';
import type { Knex } from 'knex';
import { runPrepared } from './prepared';

const running = new AsyncLocalStorage<Knex.Transaction>();

/**
 * The connection to use now: the transaction that surrounds the caller, or else the pool. Every statement of the
 * plugin goes through here, because one that slips past the transaction waits for ever on SQLite's only connection.
 */
export const sql = (): Knex => running.getStore() ?? (strapi.db.connection as unknown as Knex);

/** Runs `act` in one transaction; inside another, joins it. What throws undoes everything. */
export function transact<T>(act: () => Promise<T>): Promise<T> {
  if (running.getStore()) return act();
  return strapi.db.transaction(({ trx }) => running.run(trx as unknown as Knex.Transaction, act)) as Promise<T>;
}

/** Processes that start together do `work` one after the other; it has to be repeatable. */
export const oneAtATime = (work: () => Promise<void>): Promise<void> =>
  transact(async () => {
    if (isPostgres()) await sql().raw('SELECT pg_advisory_xact_lock(?)', [START_LOCK]);
    await work();
  });

/** Any number that no other program locks. */
const START_LOCK = 727_001_554;

export const isPostgres = () => strapi.db.dialect.client === 'postgres';

type Bindings = Record<string, unknown>;

/**
 * Runs SQL text with named bindings (`:name`) and gives the rows. A `name` makes it a prepared statement, parsed once
 * per connection: give one to the statements of hot paths. It stands for one text for ever. `:clock` is this moment.
 */
export async function rows<T>(text: string, given: Bindings = {}, name?: string): Promise<T[]> {
  const bindings = text.includes(':clock') ? { clock: new Date(), ...given } : given;
  if (name) return (await runPrepared(sql(), isPostgres(), name, text, bindings)) as T[];
  const result: unknown = await sql().raw(text, bindings as Record<string, Knex.RawBinding>);
  return (Array.isArray(result) ? result : (result as { rows: T[] }).rows) as T[];
}

/** Inserts one row with what Strapi would add: documentId and times. Gives the documentId. */
export async function insert(table: string, row: Bindings): Promise<string> {
  const [documentId] = await insertMany(table, [row]);
  return documentId as string;
}

export async function insertMany(table: string, many: Bindings[]): Promise<string[]> {
  const now = new Date();
  const complete = many.map((row) => ({ document_id: createId(), ...stamps(now), ...row }));
  if (complete.length > 0) await sql()(table).insert(complete);
  return complete.map((row) => row.document_id);
}

/** Inserts unless a row with the same `columns` exists; tells whether it did. */
export async function insertUnlessExists(table: string, row: Bindings, columns: string[]): Promise<boolean> {
  const complete = { document_id: createId(), ...stamps(new Date()), ...row };
  const added: unknown = await sql()(table).insert(complete).onConflict(columns).ignore().returning('document_id');
  return (added as unknown[]).length > 0;
}

/** `update … set … where …`, the compare-and-set of every change of state. Gives the number of rows that changed. */
export const update = (table: string, where: Bindings, set: Bindings): Promise<number> =>
  sql()(table)
    .where(where)
    .update({ updated_at: new Date(), ...set });

const stamps = (now: Date) => ({ created_at: now, updated_at: now, published_at: now });

/** SQLite keeps an instant as milliseconds, PostgreSQL gives a Date. */
export const instantOf = (value: unknown): string | null =>
  value === null || value === undefined ? null : new Date(value as string | number | Date).toISOString();

export const jsonOf = <T>(value: unknown, otherwise: T): T =>
  value === null || value === undefined ? otherwise : ((typeof value === 'string' ? JSON.parse(value) : value) as T);

/** `%` and `_` in what people type are themselves; use with `LIKE … ESCAPE '\'`. */
export const containing = (words: string) => `%${words.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;
