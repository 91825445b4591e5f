import { spawn } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestDatabase } from './database';

const root = path.resolve(__dirname, '../../../../..');
const { siteSettings } = globalThis as unknown as { siteSettings: Record<string, string> };

export interface App {
  /** Where its commands run, and leave files. */
  folder: string;
  /** Runs `strapi <args>` on a database, as at a terminal. @throws Error with what it printed, where it fails */
  strapi(database: TestDatabase, ...args: string[]): Promise<string>;
  remove(): Promise<void>;
}

/**
 * The built site as an app in JavaScript: in the TypeScript one each command of Strapi compiles first, into the folder
 * from which other tests are running the site.
 */
export async function makeApp(): Promise<App> {
  const folder = await mkdtemp(path.join(tmpdir(), 'communities-app-'));
  for (const part of ['public/uploads', 'database/migrations'])
    await mkdir(path.join(folder, part), { recursive: true });
  await copyFile(path.join(root, 'package.json'), path.join(folder, 'package.json'));
  await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  for (const part of ['config', 'src']) await symlink(path.join(root, 'dist', part), path.join(folder, part));
  const program = path.join(root, 'node_modules/@strapi/strapi/bin/strapi.js');
  return {
    folder,
    strapi: (database, ...args) =>
      run([program, ...args], folder, { ...process.env, ...siteSettings, ...database.env, FORCE_COLOR: '0' }),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

const run = (args: string[], cwd: string, env: NodeJS.ProcessEnv) =>
  new Promise<string>((resolve, reject) => {
    const printed: Buffer[] = [];
    const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (data: Buffer) => printed.push(data));
    child.stderr.on('data', (data: Buffer) => printed.push(data));
    child.once('error', reject);
    child.once('close', (code) => {
      const text = Buffer.concat(printed).toString();
      if (code === 0) resolve(text);
      else reject(new Error(`${args.slice(1).join(' ')} ended with code ${code}.\n${text}`));
    });
  });
