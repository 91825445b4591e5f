/** One database: fills it, starts the servers, measures every target in turns, prints the tables. */
import path from 'node:path';
import pg from 'pg';
import { say, seconds as since } from '../testing/ready.mjs';
import { startPostgres } from '../testing/postgres.mjs';
import { makeFolder, SETTINGS } from './folder.mjs';
import { scansOf } from './plans.mjs';
import { cpuOfChildren, start } from './processes.mjs';
import { STOCK_ACTIONS } from './stock.mjs';
import { printFigures, printRatios } from './table.mjs';
import { COMPARISONS, READS, targetsFor, titlesOf } from './targets.mjs';
import { COMMUNITY, MEMBER, worldOn } from './world.mjs';

/** Where the data lies: environment for the site, settings for everybody else, and how to throw it away. */
const DATABASES = {
  sqlite: async (folder) => {
    const filename = path.join(folder, 'bench.db');
    return {
      env: { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: filename },
      settings: { filename },
      cpu: () => 0,
      stop: async () => undefined,
    };
  },
  postgres: async () => {
    const server = await startPostgres();
    const { host, port, user, password } = server.settings;
    const client = new pg.Client({ ...server.settings, database: 'postgres' });
    await client.connect();
    await client.query('CREATE DATABASE bench');
    const { pid } = (await client.query(`SELECT pg_read_file('postmaster.pid') AS pid`)).rows[0];
    await client.end();
    return {
      env: {
        DATABASE_CLIENT: 'postgres',
        DATABASE_HOST: host,
        DATABASE_PORT: String(port),
        DATABASE_NAME: 'bench',
        DATABASE_USERNAME: user,
        DATABASE_PASSWORD: password,
      },
      settings: { ...server.settings, database: 'bench' },
      cpu: () => cpuOfChildren(Number.parseInt(pid, 10)),
      stop: server.stop,
    };
  },
};

const round = async (targets, { load, servers, database }, { seconds, connections }) => {
  const figures = {};
  for (const { name, server, requests } of targets) {
    const spent = async () => (await servers[server].ask('cpu')) + database.cpu();
    const before = await spent();
    const { port } = servers[server];
    const { count, seconds: took, p95 } = await load.ask('fire', { port, requests, seconds, connections });
    figures[name] = { rate: count / took, cpu: ((await spent()) - before) / count, p95 };
  }
  return figures;
};

/** @returns one sentence for each thing that must not be */
export const measure = async (kind, options) => {
  const began = Date.now();
  say(`\n=== ${kind === 'postgres' ? 'PostgreSQL' : 'SQLite'}`);
  const place = await makeFolder();
  const running = [];
  const started = async (...args) => {
    const child = await start(...args);
    running.push(child);
    return child;
  };
  let database;
  try {
    database = await DATABASES[kind](place.folder);
    const site = await started('site.cjs', [place.folder], { ...SETTINGS, ...database.env });
    await site.ask('run', worldOn(kind));
    const token = await site.ask('logIn', { id: MEMBER.row, actions: STOCK_ACTIONS });

    const problems = [];
    const same = {};
    for (const [name, { title, path: address, topic }] of Object.entries(READS)) {
      const read = { path: address, token };
      await site.ask('statementsOf', read);
      const statements = await site.ask('statementsOf', read);
      say(`${title}: ${statements.length} statements`);
      if (statements.length > 2) problems.push(`${title} takes ${statements.length} statements on ${kind}`);
      const scans = await scansOf(kind, database.settings, statements);
      problems.push(...scans.map((scan) => `${title}, plan on ${kind}: ${scan}`));
      same[`same_${name}`] = { statements, topic };
    }

    const bare = await started('bare.cjs', [kind, JSON.stringify(database.settings)]);
    await bare.ask('setUp', { token, account: MEMBER.row, author: MEMBER.id, community: COMMUNITY, same });
    const load = await started('load.mjs');
    const targets = (await targetsFor(site.port, token)).filter(({ title }) => title.includes(options.only));
    const all = { load, servers: { site, bare }, database };
    say(`${targets.length} targets, ready after ${since(began)}`);
    await round(targets, all, { ...options, seconds: Math.min(options.seconds, 0.7) });
    const rounds = [];
    for (let n = 0; n < options.rounds; n += 1) rounds.push(await round(targets, all, options));
    const measured = new Set(targets.map(({ name }) => name));
    printFigures(titlesOf(targets), rounds);
    say('');
    printRatios(
      COMPARISONS.filter(({ one, other }) => measured.has(one) && measured.has(other)),
      rounds
    );
    return problems;
  } finally {
    for (const child of running.reverse()) await child.stop();
    await database?.stop();
    await place.remove();
  }
};
