import { fork } from 'node:child_process';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { newDatabase, type TestDatabase } from './database';

export interface Site {
  strapi: Core.Strapi;
  /** Without a slash at the end. */
  url: string;
  database: TestDatabase;
  close(): Promise<void>;
}

interface BootOptions {
  /** Left out: a fresh copy of the migrated template, dropped on close. */
  database?: TestDatabase;
  /** Settings of the site beyond those of every test. */
  env?: Record<string, string>;
  /** Serve the built admin panel as well. */
  panel?: boolean;
  /** Folder of a built site other than this one. */
  dist?: string;
}

type OpenSite = (options: {
  env: Record<string, string>;
  panel?: boolean;
  dist?: string;
}) => Promise<{ strapi: Core.Strapi; url: string; close(): Promise<void> }>;

const { openSite } = globalThis as unknown as { openSite: OpenSite };

/** The real site, built, in this process. One at a time: Strapi is a global. */
export const boot = async ({ database, env = {}, panel, dist }: BootOptions = {}): Promise<Site> => {
  const own = database ?? (await newDatabase());
  const site = await openSite({ env: { ...own.env, ...env }, panel, dist });
  return {
    ...site,
    database: own,
    close: async () => {
      await site.close();
      if (!database) await own.drop();
    },
  };
};

export interface SiteProcess {
  url: string;
  pid: number;
  /** Resolves when the process is gone. SIGKILL by default: what a crash looks like. */
  kill(signal?: NodeJS.Signals): Promise<void>;
}

/** The same site as a process of its own, on a database that others may use too. */
export const bootProcess = async ({ database, env = {}, panel }: BootOptions & { database: TestDatabase }) => {
  const child = fork(path.resolve(__dirname, '../../../testing/serve.cjs'), ['serve'], {
    env: {
      ...process.env,
      SITE_ENV: JSON.stringify({ ...database.env, ...env }),
      SITE_PANEL: String(panel ?? false),
    },
    execArgv: [],
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    child.once('message', (message: { url?: string; error?: string }) =>
      message.url ? resolve(message.url) : reject(new Error(message.error))
    );
    child.once('exit', (code) => reject(new Error(`The site stopped with code ${code} while it booted.`)));
  });
  const site: SiteProcess = {
    url,
    pid: child.pid ?? 0,
    kill: async (signal = 'SIGKILL') => {
      child.kill(signal);
      await gone;
    },
  };
  return site;
};
