import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const PLUGIN = path.resolve(__dirname, '..');

/** What npm would publish, by its path in the package. */
const published = (): Set<string> => {
  const options = ['pack', '--dry-run', '--json', '--ignore-scripts', '--loglevel=silent'];
  const printed = execFileSync('npm', options, { cwd: PLUGIN, shell: process.platform === 'win32' }).toString();
  const [{ files }] = JSON.parse(printed) as [{ files: { path: string }[] }];
  return new Set(files.map((it) => it.path));
};

const IMPORT = /(?:from |import\()'(\.[^']+)'/g;

describe('the published package', () => {
  const files = published();
  const types = [...files].filter((file) => file.endsWith('.d.ts'));

  it('has what its types import', () => {
    const isThere = (file: string) => ['.d.ts', '/index.d.ts', ''].some((end) => files.has(file + end));
    const missing = types.flatMap((file) =>
      [...readFileSync(path.join(PLUGIN, file), 'utf8').matchAll(IMPORT)]
        .map(([, wanted]) => path.posix.join(path.posix.dirname(file), wanted as string))
        .filter((wanted) => !isThere(wanted))
        .map((wanted) => `${file} needs ${wanted}`)
    );
    expect(types.length).toBeGreaterThan(100);
    expect(missing).toEqual([]);
  });

  it('has its licence, its documents and no tests', () => {
    expect([...files]).toEqual(
      expect.arrayContaining(['LICENSE', 'README.md', 'docs/routes.md', 'dist/server/index.js'])
    );
    expect([...files].filter((file) => /\.test\.|\/testing\//.test(file))).toEqual([]);
  });
});
