/**
 * `npm run test:install`: packs the plugin as npm would publish it and adds it to a new Strapi app with the three steps
 * of the README. Takes some minutes and the network, so `npm test` leaves it out.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { at, node, ready, run, say, seconds } from './ready.mjs';
import { tryPlugin } from './try-plugin.mjs';
import { freePort } from './free-port.cjs';

const PLUGIN = at('plugins/communities');
const { version: STRAPI } = JSON.parse(readFileSync(at('node_modules/@strapi/strapi/package.json'), 'utf8'));

/** The settings of the npm that runs this would reach the npm of the app. */
const ours = Object.keys(process.env).filter((name) => /^(npm_|INIT_CWD|NODE_ENV)/.test(name));
const clean = Object.fromEntries(ours.map((name) => [name, undefined]));
const npm = (name, args, cwd) => run(name, args, { cwd, env: clean, shell: process.platform === 'win32' });

const step = async (sentence, act) => {
  const since = Date.now();
  say(sentence);
  const made = await act();
  say(`  done in ${seconds(since)}`);
  return made;
};

const pack = async (folder) => {
  await node('node_modules/@strapi/sdk-plugin/bin/strapi-plugin.js', ['verify'], { cwd: PLUGIN });
  await npm('npm', ['pack', '--pack-destination', folder], PLUGIN);
  return path.join(
    folder,
    readdirSync(folder).find((it) => it.endsWith('.tgz'))
  );
};

const FLAGS = '--non-interactive --skip-cloud --no-run --no-git-init --no-example --typescript --use-npm --no-install';
const create = async (folder) => {
  const database = ['--dbclient', 'sqlite', '--dbfile', '.tmp/data.db'];
  await npm('npx', ['--yes', `create-strapi@${STRAPI}`, 'app', ...FLAGS.split(' '), ...database], folder);
  return path.join(folder, 'app');
};

/** Step 2 of the README. The new app lists plugins already, so ours joins them. */
const enable = (app) => {
  const file = path.join(app, 'config/plugins.ts');
  const [entry] = /communities: \{.*\},/.exec(readFileSync(at('README.md'), 'utf8')) ?? [];
  const [before, after] = readFileSync(file, 'utf8').split('=> ({');
  if (!entry || after === undefined) throw new Error('The README or the new app lists its plugins in another way now.');
  writeFileSync(file, `${before}=> ({\n  ${entry}${after}`);
};

const start = async (app) => {
  const PORT = await freePort();
  const printed = [];
  const env = {
    ...process.env,
    ...clean,
    HOST: '127.0.0.1',
    PORT,
    NODE_ENV: 'production',
    STRAPI_TELEMETRY_DISABLED: 'true',
  };
  const child = spawn(process.execPath, ['node_modules/@strapi/strapi/bin/strapi.js', 'start'], { cwd: app, env });
  child.stdout.on('data', (data) => printed.push(data));
  child.stderr.on('data', (data) => printed.push(data));
  return {
    url: `http://127.0.0.1:${PORT}`,
    stop: () => child.kill(),
    printed: () => Buffer.concat(printed).toString(),
  };
};

const main = async () => {
  await ready();
  const folder = mkdtempSync(path.join(tmpdir(), 'communities-install-'));
  let site;
  try {
    const packed = await step('Packing the plugin.', () => pack(folder));
    const app = await step(`Creating an app with Strapi ${STRAPI}.`, () => create(folder));
    await step('Installing the app.', () => npm('npm', ['install', '--no-audit', '--no-fund'], app));
    await step('Step 1: installing the plugin.', () => npm('npm', ['install', '--no-audit', '--no-fund', packed], app));
    await step('Step 2: enabling it.', () => enable(app));
    await step('Step 3: building and starting.', async () => {
      await npm('npm', ['run', 'build'], app);
      site = await start(app);
    });
    const checks = await step('Using it.', () => tryPlugin(site.url));
    say(`${checks} checks passed`);
  } catch (error) {
    say(error.stack ?? String(error));
    if (site) say(site.printed());
    process.exitCode = 1;
  } finally {
    site?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};

await main();
