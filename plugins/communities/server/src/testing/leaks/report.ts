import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { databaseKind } from '../database';

const FOLDER = path.resolve(__dirname, '../../../../../../.tmp/leaks');

/** Leaves what was found for the line that ends `npm run test:leaks`. */
export function report(name: string, found: { probes: number; leaks: number; wronglyHidden: number }) {
  mkdirSync(FOLDER, { recursive: true });
  const { probes, leaks, wronglyHidden } = found;
  writeFileSync(path.join(FOLDER, `${databaseKind()}-${name}.json`), JSON.stringify({ probes, leaks, wronglyHidden }));
}
