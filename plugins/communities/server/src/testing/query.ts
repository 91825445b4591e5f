import knex from 'knex';
import type { TestDatabase } from './database';

/** A look into a test database from outside of Strapi. Placeholders are `$1`, `$2`, on both databases. */
export interface Look {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- each test knows what it asked for
  rows(text: string, values?: unknown[]): Promise<any[]>;
  close(): Promise<void>;
}

export const pgSettings = ({ env }: TestDatabase) => ({
  host: env.DATABASE_HOST,
  port: Number(env.DATABASE_PORT),
  database: env.DATABASE_NAME,
  user: env.DATABASE_USERNAME,
  password: env.DATABASE_PASSWORD,
});

export function lookInto(database: TestDatabase): Look {
  const connection =
    database.kind === 'postgres'
      ? knex({ client: 'pg', connection: pgSettings(database), pool: { min: 0, max: 2 } })
      : knex({
          client: 'better-sqlite3',
          connection: { filename: database.env.DATABASE_FILENAME as string },
          useNullAsDefault: true,
        });
  return {
    async rows(text, values = []) {
      const named = Object.fromEntries(values.map((value, index) => [`v${index + 1}`, value]));
      const found: unknown = await connection.raw(text.replace(/\$(\d+)/g, ':v$1'), named as Record<string, string>);
      return Array.isArray(found) ? found : ((found as { rows?: unknown[] }).rows ?? []);
    },
    close: () => connection.destroy(),
  };
}
