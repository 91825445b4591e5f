/**
 * `npm test`: everything. `node run.mjs <step> [arguments for jest]`: one step alone, for example
 * `node run.mjs sqlite forum` or `node run.mjs rules -t "a visitor"`.
 */
import { install, requireNode, say, seconds } from './ready.mjs';
import { forgetLeaks, sumOfLeaks } from './leaks.mjs';
import { BY_NAME, STEPS } from './steps.mjs';

const [wanted, ...args] = process.argv.slice(2);

const chosen = () => {
  if (!wanted) return STEPS;
  const all = [...STEPS, ...BY_NAME];
  const found = all.filter((it) => it.name === wanted);
  if (found.length > 0) return found;
  say(`There is no step "${wanted}". There are: ${[...new Set(all.map((it) => it.name))].join(', ')}.`);
  process.exit(2);
};

const total = { passed: 0, failed: 0 };
const results = [];

const perform = async ({ title, act }) => {
  const since = Date.now();
  say(`\n=== ${title}`);
  const { passed, failed } = await act(args).catch((error) => {
    say(error.stack ?? String(error));
    return { passed: 0, failed: 1 };
  });
  total.passed += passed;
  total.failed += failed;
  results.push(`${failed ? 'FAILED' : 'ok    '}  ${title.padEnd(38)} ${seconds(since)}`);
  say(`=== ${title}: ${passed} passed, ${failed} failed, ${seconds(since)}`);
};

/** So many of these at a time, in this order. */
const performAll = async (steps, atOnce) => {
  const waiting = steps.values();
  const worker = async () => {
    for (const step of waiting) await perform(step);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
};

const main = async () => {
  requireNode();
  await install();
  forgetLeaks();
  const steps = chosen();
  // What only reads needs one processor each; the others use both.
  await performAll(
    steps.filter(({ reads }) => reads),
    2
  );
  await performAll(
    steps.filter(({ reads }) => !reads),
    1
  );
  say(`\n${results.join('\n')}\n`);
  say(`${total.passed} passed, ${total.failed} failed`);
  const leaks = sumOfLeaks();
  if (leaks) say(leaks);
  process.exit(total.failed > 0 ? 1 : 0);
};

await main();
