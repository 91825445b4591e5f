/**
 * Brings a clone to where the site can start: libraries installed, plugin, site and panel built.
 * Shared by `npm run demo` and `npm test`. Uses nothing but Node, because it runs before anything is installed.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { at, isStale, root, stamp, take } from './stale.mjs';

export { at, root };

export const say = (sentence) => process.stdout.write(`${sentence}\n`);
export const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

export const requireNode = () => {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 ? major <= 24 : major === 20 && minor >= 19) return;
  say(`Node ${process.versions.node} cannot run this site: please install Node 20.19 or newer, up to 24.`);
  process.exit(1);
};

/** Runs a program of ours to its end. Its output is shown only if it fails, unless `show`. */
export const run = (file, args, { cwd = root, env = {}, show = false, shell = false } = {}) =>
  new Promise((resolve, reject) => {
    const output = [];
    const child = spawn(file, args, {
      cwd,
      shell,
      env: { ...process.env, ...env },
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    child.stdout?.on('data', (data) => output.push(data));
    child.stderr?.on('data', (data) => output.push(data));
    child.on('error', reject);
    child.on('close', (code) => {
      const text = Buffer.concat(output).toString();
      if (code === 0) resolve(text);
      else reject(Object.assign(new Error(`${args.join(' ')} failed (code ${code}).\n${text}`), { code, text }));
    });
  });

export const node = (script, args, options) => run(process.execPath, [at(script), ...args], options);

const npm = (args) => {
  const own = process.env.npm_execpath;
  const options = { env: { NODE_ENV: 'development' } };
  if (own?.endsWith('.js')) return run(process.execPath, [own, ...args], options);
  return run('npm', args, { ...options, shell: process.platform === 'win32' });
};

const installed = () => {
  const list = at('node_modules/.package-lock.json');
  return existsSync(list) && statSync(list).mtimeMs >= statSync(at('package-lock.json')).mtimeMs;
};

/** npm is silent for minutes: counts what has arrived. */
const watchArrivals = () => {
  const { packages } = JSON.parse(readFileSync(at('package-lock.json'), 'utf8'));
  const names = Object.keys(packages).filter((it) => it.startsWith('node_modules/') && !packages[it].optional);
  return setInterval(() => {
    const here = names.filter((it) => existsSync(at(it, 'package.json'))).length;
    if (here < names.length) say(`  … ${here} of ${names.length} libraries are here`);
    else say('  … all are here, those with native parts are being set up');
  }, 10_000);
};

export const install = async () => {
  if (installed()) return;
  const since = Date.now();
  say('Installing the libraries that this site is made of (a few minutes the first time).');
  const progress = watchArrivals();
  try {
    await npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  } finally {
    clearInterval(progress);
  }
  say(`  done in ${seconds(since)}`);
};

const build = async (name, sentence, act, makesToo = []) => {
  if (!isStale(name)) return;
  const since = Date.now();
  say(sentence);
  const taken = [name, ...makesToo].map((it) => [it, take(it)]);
  await act();
  for (const [part, fingerprint] of taken) stamp(part, fingerprint);
  say(`  done in ${seconds(since)}`);
};

/** As `npm run build` of the plugin, which needs a shell to find its programs. */
const buildPlugin = async () => {
  await node('node_modules/@strapi/sdk-plugin/bin/strapi-plugin.js', ['build', '--silent'], {
    cwd: at('plugins/communities'),
    env: { NODE_ENV: 'production' },
  });
  await node('node_modules/typescript/bin/tsc', ['-p', 'plugins/communities/shared/tsconfig.build.json']);
};

const buildPanel = () =>
  node('node_modules/@strapi/strapi/bin/strapi.js', ['build'], { env: { NODE_ENV: 'production' } });

const buildSite = async () => {
  for (const part of ['dist/src', 'dist/config']) rmSync(at(part), { recursive: true, force: true });
  await node('node_modules/typescript/bin/tsc', ['-p', 'tsconfig.json']);
};

/** `panel: true` where somebody opens the admin panel: building it takes a minute. */
export const ready = async ({ panel = false } = {}) => {
  requireNode();
  await install();
  await build('plugin', 'Building the plugin.', buildPlugin);
  if (panel) await build('panel', 'Building the admin panel (a minute).', buildPanel, ['site']);
  await build('site', 'Building the site.', buildSite);
};
