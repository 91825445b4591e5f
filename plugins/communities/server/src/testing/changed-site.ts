import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../../../../..');
const made: string[] = [];

/** The built site with something changed, for `boot({ dist })`. Beside the real one, so that it finds the same libraries. */
export function changedSite(change: (dist: string) => void): string {
  mkdirSync(path.join(root, '.tmp'), { recursive: true });
  const dist = mkdtempSync(path.join(root, '.tmp/site-'));
  made.push(dist);
  for (const part of ['config', 'src'])
    cpSync(path.join(root, 'dist', part), path.join(dist, part), { recursive: true });
  change(dist);
  return dist;
}

/** The site with another list of plugins: an expression in which `graphql` is that entry and `others` are the rest. */
export const siteWithPlugins = (plugins: string) =>
  changedSite((dist) => {
    const file = path.join(dist, 'config/plugins.js');
    const change = `const listed = exports.default;
      exports.default = (tools) => { const { graphql, ...others } = listed(tools); return ${plugins}; };`;
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n${change}\n`);
  });

/** For `afterAll`. */
export function removeChangedSites(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}
