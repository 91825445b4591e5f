import { randomBytes } from 'node:crypto';
import { copyFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { Client } from 'pg';

type Source =
  | { kind: 'sqlite'; folder: string; template: string }
  | {
      kind: 'postgres';
      folder: string;
      template: string;
      server: { host: string; port: number; user: string; password: string };
    };

/** A database of one's own: the settings that open it, and the way to throw it away. */
export interface TestDatabase {
  kind: 'sqlite' | 'postgres';
  env: Record<string, string>;
  drop(): Promise<void>;
}

const source = () => {
  const text = process.env.TEST_DATABASE;
  if (!text) throw new Error('Run tests that need a database with `npm test`, or jest with --selectProjects api.');
  return JSON.parse(text) as Source;
};

/** Which database this run is on. */
export const databaseKind = () => source().kind;

const uniqueName = () => `site_${randomBytes(6).toString('hex')}`;

const makeSqlite = async (folder: string, template?: string): Promise<TestDatabase> => {
  const file = path.join(folder, `${uniqueName()}.db`);
  if (template) await copyFile(template, file);
  return {
    kind: 'sqlite',
    env: { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: file },
    drop: async () => {
      for (const suffix of ['', '-wal', '-shm']) await rm(file + suffix, { force: true });
    },
  };
};

const onServer = async (server: Extract<Source, { kind: 'postgres' }>['server'], statement: string) => {
  const client = new Client({ ...server, database: 'postgres' });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
};

const makePostgres = async (
  server: Extract<Source, { kind: 'postgres' }>['server'],
  template = 'template0'
): Promise<TestDatabase> => {
  const name = uniqueName();
  await onServer(server, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  return {
    kind: 'postgres',
    env: {
      DATABASE_CLIENT: 'postgres',
      DATABASE_HOST: server.host,
      DATABASE_PORT: String(server.port),
      DATABASE_NAME: name,
      DATABASE_USERNAME: server.user,
      DATABASE_PASSWORD: server.password,
    },
    drop: () => onServer(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
};

/** A migrated, empty database that nobody else uses. */
export const newDatabase = async (): Promise<TestDatabase> => {
  const it = source();
  return it.kind === 'sqlite' ? await makeSqlite(it.folder, it.template) : await makePostgres(it.server, it.template);
};

/** A database without a single table, as on the first start of a new site. */
export const emptyDatabase = async (): Promise<TestDatabase> => {
  const it = source();
  return it.kind === 'sqlite' ? await makeSqlite(it.folder) : await makePostgres(it.server);
};
