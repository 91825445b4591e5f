/** What the leak tests found, which each of their files leaves behind: summed up over both databases. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { at } from './stale.mjs';

const FOLDER = at('.tmp/leaks');

export const forgetLeaks = () => rmSync(FOLDER, { recursive: true, force: true });

/** @returns undefined where no leak test ran */
export const sumOfLeaks = () => {
  if (!existsSync(FOLDER)) return undefined;
  const sum = { probes: 0, leaks: 0, wronglyHidden: 0 };
  for (const file of readdirSync(FOLDER)) {
    const found = JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8'));
    for (const name of Object.keys(sum)) sum[name] += found[name];
  }
  return `${sum.probes} probes, ${sum.leaks} leaks, ${sum.wronglyHidden} wrongly hidden`;
};
