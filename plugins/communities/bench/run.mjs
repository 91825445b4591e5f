/**
 * `npm run bench`: how fast the plugin is, beside Strapi's own way and a bare server, on data of some size.
 *   --database sqlite|postgres   one of them; both by default
 *   --rounds 5  --seconds 1      every target is measured so often and so long, in turns
 *   --connections 16             each sends its next request when it has its answer
 *   --only text                  only targets whose name contains it, `topic list`
 *   --built                      measure what is built already
 * Fails where a warm read takes more than two statements or a planner reads a large table from end to end. Times are
 * only printed: they differ from machine to machine and from round to round, the ratios much less.
 */
import { parseArgs } from 'node:util';
import { ready, say, seconds as since } from '../testing/ready.mjs';
import { measure } from './measure.mjs';

const { values } = parseArgs({
  options: {
    database: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '1' },
    connections: { type: 'string', default: '16' },
    only: { type: 'string', default: '' },
    built: { type: 'boolean', default: false },
  },
});

const started = Date.now();
if (!values.built) await ready();
const problems = [];
for (const database of values.database ? [values.database] : ['sqlite', 'postgres']) {
  const options = {
    rounds: Number(values.rounds),
    seconds: Number(values.seconds),
    connections: Number(values.connections),
    only: values.only,
  };
  problems.push(...(await measure(database, options)));
}
say(
  `\n${problems.length === 0 ? 'Statements and plans are as they should be.' : problems.join('\n')} (${since(started)})`
);
process.exit(problems.length === 0 ? 0 : 1);
