/** What `npm test` consists of. Each step answers how many checks passed and failed. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { at, node, ready, run, say } from './ready.mjs';

const PLUGIN = at('plugins/communities');
const one = { passed: 1, failed: 0 };

/** A program that either agrees or says what is wrong. */
const check = (script, args, cwd) => async () => {
  try {
    await node(script, args, { cwd });
    return one;
  } catch (error) {
    say(error.text ?? error.message);
    return { passed: 0, failed: 1 };
  }
};

const tsc = (project) => check('node_modules/typescript/bin/tsc', ['--noEmit', '-p', project]);

const jest = async (name, project, { env = {}, args = [] }) => {
  mkdirSync(at('.tmp'), { recursive: true });
  const file = at('.tmp', `results-${name}.json`);
  rmSync(file, { force: true });
  const options = ['--selectProjects', project, '--json', `--outputFile=${file}`, ...args];
  const crashed = await run(process.execPath, [at('node_modules/jest/bin/jest.js'), ...options], {
    cwd: PLUGIN,
    show: true,
    env: { NODE_ENV: 'test', ...env },
  }).then(
    () => false,
    () => true
  );
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(file, 'utf8'));
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  return { passed: numPassedTests, failed: crashed ? Math.max(failed, 1) : failed };
};

/**
 * What `npm test` leaves to the other database, because it takes long and is much the same there. Asked for by name it
 * runs on both.
 */
const ELSEWHERE = {
  sqlite: ['/crash/', '/scale/'],
  postgres: ['/leaks/(doors|feeds|graphql|mails|twins|webhooks|writes)', '/fuzz', '/nasty'],
};
const without = (kind) =>
  ['\\.rules\\.test', '\\.browser\\.test', '\\.s3\\.test', ...ELSEWHERE[kind]].map(
    (it) => `--testPathIgnorePatterns=${it}`
  );

/** `alone`: only the files of this kind, and these in full, for which `npm test` has no time. */
const onDatabase = (kind, alone) => async (args) => {
  await ready();
  const env = { DATABASE: kind, ...(alone ? { LEAKS: 'full', RACES: 'full', CRASHES: 'full', SCALE: 'full' } : {}) };
  return jest(alone ? `${kind}-${alone}` : kind, 'api', {
    env,
    // A third worker has something to do while the others wait, for a mail or for a lease to end.
    args: alone ? [`\\.${alone}\\.test`, ...args] : args.length > 0 ? args : ['--maxWorkers=3', ...without(kind)],
  });
};

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const browser = async (args) => {
  const found = process.env.CHROMIUM_PATH ?? BROWSERS.find((it) => existsSync(it));
  if (!found) {
    say('NO BROWSER: set CHROMIUM_PATH, or install chromium. The tests of the admin panel did not run.');
    return { passed: 0, failed: process.env.CI ? 1 : 0 };
  }
  await ready({ panel: true });
  return jest('browser', 'browser', { env: { CHROMIUM_PATH: found }, args });
};

const program = (script) => async () => {
  try {
    await node(`plugins/communities/testing/${script}`, [], { show: true });
    return one;
  } catch {
    return { passed: 0, failed: 1 };
  }
};

/** In this order, quick ones first; those that only read run two at a time. */
export const STEPS = [
  {
    name: 'format',
    title: 'Format',
    reads: true,
    act: check('node_modules/prettier/bin/prettier.cjs', ['--check', '--log-level=warn', '.']),
  },
  { name: 'lint', title: 'Lint', reads: true, act: check('node_modules/eslint/bin/eslint.js', ['.'], PLUGIN) },
  { name: 'types', title: 'Types of the site', reads: true, act: tsc('tsconfig.json') },
  { name: 'types', title: 'Types of the plugin on the server', reads: true, act: tsc('plugins/communities/server') },
  { name: 'types', title: 'Types of the plugin in the panel', reads: true, act: tsc('plugins/communities/admin') },
  { name: 'rules', title: 'Rules', act: (args) => jest('rules', 'rules', { args }) },
  { name: 'sqlite', title: 'API on SQLite', act: onDatabase('sqlite') },
  { name: 'postgres', title: 'API on PostgreSQL', act: onDatabase('postgres') },
  { name: 'browser', title: 'Admin panel in a browser', act: browser },
];

const inFull = (name, title) =>
  ['sqlite', 'postgres'].map((kind) => ({
    name,
    title: `${title} on ${kind === 'sqlite' ? 'SQLite' : 'PostgreSQL'}`,
    act: onDatabase(kind, name),
  }));

/** What is run by name only: what takes long, or the network. */
export const BY_NAME = [
  ...inFull('leaks', 'All leak tests'),
  ...inFull('races', 'All races, many times'),
  ...inFull('crash', 'A hundred crashes'),
  ...inFull('scale', 'Many people'),
  ...inFull('s3', 'Documents in a bucket of OpenStack Swift'),
  { name: 'faults', title: 'Faults that the tests have to notice', act: program('faults.mjs') },
  { name: 'install', title: 'The package in a new Strapi app', act: program('install.mjs') },
];
