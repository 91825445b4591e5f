/** Is a part built from the sources as they are now? Decided by content: a checkout changes every date. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
export const at = (...parts) => path.join(root, ...parts);

const PLUGIN = 'plugins/communities';
const LIBRARIES = ['package-lock.json'];
const PANEL_SOURCES = ['src/admin', `${PLUGIN}/admin`, `${PLUGIN}/shared`];

/** What each part is made from, and a file that is there once it has been built. */
export const PARTS = {
  plugin: {
    from: [...LIBRARIES, `${PLUGIN}/package.json`, ...['server', 'admin', 'shared'].map((it) => `${PLUGIN}/${it}`)],
    makes: `${PLUGIN}/dist/server/index.js`,
  },
  site: { from: [...LIBRARIES, 'tsconfig.json', 'config', 'src'], except: 'src/admin', makes: 'dist/src/index.js' },
  panel: { from: [...LIBRARIES, ...PANEL_SOURCES], makes: 'dist/build/index.html' },
};

const isTest = (file) => /\.test\.tsx?$|[\\/]testing[\\/]|\.mjs$/.test(file);

const filesIn = (place) => {
  const full = at(place);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [place];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile())
    .map((it) => path.relative(root, path.join(it.parentPath ?? it.path, it.name)))
    .sort();
};

const fingerprint = ({ from, except }) => {
  const hash = createHash('sha256').update(process.version);
  for (const file of from.flatMap(filesIn)) {
    if (isTest(file) || (except && file.startsWith(path.normalize(except)))) continue;
    hash.update(file).update(readFileSync(at(file)));
  }
  return hash.digest('hex');
};

const stampOf = (name) => at('.tmp/built', name);

export const isStale = (name) => {
  const stamp = stampOf(name);
  if (!existsSync(at(PARTS[name].makes)) || !existsSync(stamp)) return true;
  return readFileSync(stamp, 'utf8') !== fingerprint(PARTS[name]);
};

/** To be called with the fingerprint taken before the build: what changed meanwhile is stale again. */
export const stamp = (name, taken) => {
  mkdirSync(at('.tmp/built'), { recursive: true });
  writeFileSync(stampOf(name), taken);
};
export const take = (name) => fingerprint(PARTS[name]);
