import path from 'node:path';
import type { Core } from '@strapi/strapi';

type Env = Core.Config.Shared.ConfigParams['env'];
interface SqliteConnection {
  pragma(statement: string): void;
}

const postgres = (env: Env) => ({
  client: 'postgres' as const,
  connection: {
    connectionString: env('DATABASE_URL'),
    host: env('DATABASE_HOST', 'localhost'),
    port: env.int('DATABASE_PORT', 5432),
    database: env('DATABASE_NAME', 'communities'),
    user: env('DATABASE_USERNAME', 'communities'),
    password: env('DATABASE_PASSWORD', ''),
    schema: env('DATABASE_SCHEMA', 'public'),
    ssl: env.bool('DATABASE_SSL', false) && {
      rejectUnauthorized: env.bool('DATABASE_SSL_REJECT_UNAUTHORIZED', true),
    },
    // One runaway statement or forgotten transaction must not hold a connection for ever.
    statement_timeout: env.int('DATABASE_STATEMENT_TIMEOUT', 30_000),
    idle_in_transaction_session_timeout: env.int('DATABASE_IDLE_TRANSACTION_TIMEOUT', 60_000),
  },
  pool: { min: env.int('DATABASE_POOL_MIN', 2), max: env.int('DATABASE_POOL_MAX', 10) },
});

const sqlite = (env: Env) => ({
  client: 'sqlite' as const,
  // Compiled, this file stands in dist/config.
  connection: { filename: path.resolve(__dirname, '../..', env('DATABASE_FILENAME', '.tmp/data.db')) },
  useNullAsDefault: true,
  pool: {
    min: 1,
    max: 1,
    afterCreate(connection: unknown, done: (error?: Error, connection?: unknown) => void) {
      const database = connection as SqliteConnection;
      // Readers in other processes (backups) do not block the writer, and a commit costs one fsync less.
      database.pragma('journal_mode = WAL');
      database.pragma('synchronous = NORMAL');
      database.pragma('busy_timeout = 5000');
      done(undefined, connection);
    },
  },
});

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Database => {
  const client = env('DATABASE_CLIENT', 'sqlite');
  if (client !== 'sqlite' && client !== 'postgres') {
    throw new Error(`DATABASE_CLIENT is "${client}", but this site runs on "sqlite" or "postgres".`);
  }
  const acquireConnectionTimeout = env.int('DATABASE_CONNECTION_TIMEOUT', 10_000);
  return { connection: { ...(client === 'sqlite' ? sqlite(env) : postgres(env)), acquireConnectionTimeout } };
};
