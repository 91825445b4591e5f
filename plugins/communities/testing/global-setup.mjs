/** Once a run: migrates one empty database, which every test file then gets a copy of. */
import { fork } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { startPostgres } from './postgres.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));

const migrate = (env) =>
  new Promise((resolve, reject) => {
    const child = fork(path.join(here, 'serve.cjs'), ['migrate'], {
      env: { ...process.env, SITE_ENV: JSON.stringify(env) },
    });
    let reason = 'the site did not boot';
    child.on('message', (message) => (reason = message.error ?? reason));
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(reason))));
  });

const sqlite = async (folder) => {
  const template = path.join(folder, 'template.db');
  await migrate({ DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: template });
  return { kind: 'sqlite', folder, template };
};

const postgres = async (folder) => {
  const server = await startPostgres();
  globalThis.stopPostgres = server.stop;
  const { host, port, user, password } = server.settings;
  const client = new pg.Client({ ...server.settings, database: 'postgres' });
  await client.connect();
  await client.query('CREATE DATABASE template_site');
  await client.end();
  await migrate({
    DATABASE_CLIENT: 'postgres',
    DATABASE_HOST: host,
    DATABASE_PORT: String(port),
    DATABASE_NAME: 'template_site',
    DATABASE_USERNAME: user,
    DATABASE_PASSWORD: password,
  });
  return { kind: 'postgres', folder, server: server.settings, template: 'template_site' };
};

export default async function setup() {
  const folder = await mkdtemp(path.join(tmpdir(), 'communities-test-'));
  globalThis.testFolder = folder;
  const source = process.env.DATABASE === 'postgres' ? await postgres(folder) : await sqlite(folder);
  // jest's workers inherit the environment and nothing else.
  process.env.TEST_DATABASE = JSON.stringify(source);
}
