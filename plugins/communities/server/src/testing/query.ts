import Sqlite from 'better-sqlite3';
import { Client } from 'pg';
import type { TestDatabase } from './database';

/** A look into a test database from outside of Strapi. Placeholders are `$1`, `$2` on both databases. */
export interface Look {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- each test knows what it asked for
  rows(text: string, values?: unknown[]): Promise<any[]>;
  /** An instant as the database keeps it. */
  instant(date: Date): unknown;
  close(): Promise<void>;
}

export const pgSettings = ({ env }: TestDatabase) => ({
  host: env.DATABASE_HOST,
  port: Number(env.DATABASE_PORT),
  database: env.DATABASE_NAME,
  user: env.DATABASE_USERNAME,
  password: env.DATABASE_PASSWORD,
});

async function lookIntoPostgres(database: TestDatabase): Promise<Look> {
  const client = new Client(pgSettings(database));
  await client.connect();
  return {
    rows: async (text, values = []) => (await client.query(text, values)).rows,
    instant: (date) => date,
    close: () => client.end(),
  };
}

function lookIntoSqlite({ env }: TestDatabase): Look {
  const file = new Sqlite(env.DATABASE_FILENAME as string);
  file.pragma('busy_timeout = 5000');
  return {
    rows: (text, values = []) => {
      const statement = file.prepare(text);
      // To SQLite `$1` is a name like any other.
      const named = values.length > 0 ? [Object.fromEntries(values.map((value, index) => [index + 1, value]))] : [];
      return Promise.resolve(statement.reader ? statement.all(...named) : (statement.run(...named), []));
    },
    instant: (date) => date.getTime(),
    close: () => Promise.resolve(void file.close()),
  };
}

export const lookInto = async (database: TestDatabase): Promise<Look> =>
  database.kind === 'postgres' ? await lookIntoPostgres(database) : lookIntoSqlite(database);
