/**
 * `npm run test:faults`: takes one lock off the plugin after another and looks whether a test notices. The faults go
 * into what was built and never into the sources; whatever happens to this program, the next start builds anew.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { at, ready, run, say, seconds } from './ready.mjs';
import { stamp, take } from './stale.mjs';

const BUILT = at('plugins/communities/dist/server/index.js');
const visible = (name) => new RegExp(`(const ${name} = )[^;]+;`);

/** What is broken, how, and the file of tests (with the name of some of them) that has to fail. */
const FAULTS = [
  {
    what: 'unlisted communities have a card for everybody',
    change: [[/c\.visibility = 'public' OR c\.listed OR/, 'TRUE OR']],
    by: ['matrix', 'directory'],
  },
  {
    what: 'items for members are for everybody',
    change: [[/ AND \$\{\w+\}\.audience = 'public'\)\)\)/, ')))']],
    by: ['matrix', 'in community 0$'],
  },
  {
    what: 'a post that waits for a moderator is shown',
    change: [[/(\s+p\.state IN \('published', )'deleted'/, "$1'pending', 'deleted'"]],
    by: ['matrix', 'in community 3$'],
  },
  {
    what: 'members read the earlier versions of posts',
    change: [
      [visible('revisionsVisible'), `$1"COALESCE(m.state IN ('active', 'suspended'), FALSE)";`],
      [/if \(!\w+\.readHistory\([^;]+\) throw notFound\(\);/, ''],
    ],
    by: ['matrix', 'in community 3$'],
  },
  {
    what: 'every public community shows its members',
    change: [[/c\.members_visible_to = 'public' AND/, 'TRUE AND']],
    by: ['matrix', 'in community 2$'],
  },
  {
    what: 'a community without the section lets its members find out who they are',
    change: [
      [
        /(isMe) \|\| at\.sees\.members\)\) throw notFound\(\);\s+return found;/,
        '$1 || true)) throw notFound(); return found;',
      ],
    ],
    by: ['writes', 'community 7'],
  },
  {
    what: 'the number of communities counts the hidden ones',
    change: [
      [
        /(SELECT COUNT\(\*\) AS "n") \$\{from\}/,
        '$1 FROM cm_communities c ${membershipOf()} WHERE (:me = :me OR TRUE)',
      ],
    ],
    by: ['matrix', 'directory'],
  },
  {
    what: 'the answer about a community says why it was asked for',
    change: [[/\w+\.messages \? (\w+\.whyNew) : null/, '$1']],
    by: ['matrix', 'in community 0$'],
  },
  {
    what: 'the cursor of posts tells their numbers',
    change: [
      [
        /SELECT p\.document_id AS "documentId", p\.author AS "author", p\.state/,
        'SELECT p.number AS "number", p.document_id AS "documentId", p.author AS "author", p.state',
      ],
      [/fromEnd, \((\w+)\) => \[\w+\.documentId\]\)/, 'fromEnd, ($1) => [$1.documentId, $1.number])'],
    ],
    by: ['twins'],
  },
  {
    what: 'a webhook is told in the name of who is no administrator any more',
    change: [[/!\w+\.ofPlatform && !\w+\.ownerMay/, 'false']],
    by: ['leaks/webhooks', 'holds for each'],
  },
  {
    what: 'webhooks are told of what is not there for them',
    change: [[/\w+\.isThere \? null : "not-visible"/, 'null']],
    by: ['leaks/webhooks', 'holds for each'],
  },
  {
    what: 'webhooks carry the texts for members',
    change: [[/(isOpen: `)i\.audience = 'public' AND /, '$1']],
    by: ['leaks/webhooks', 'carries texts'],
  },
  {
    what: 'a blocked account is still a member',
    change: [[/(if \(\w+\?\.me) && !\w+\.blocked/, '$1']],
    by: ['matrix', 'in community 7$'],
  },
  {
    what: 'what the role screen says does not count',
    change: [[/if \(!auth\.credentials\.granted\)/, 'if (false)']],
    by: ['ground', 'role screen'],
  },
  {
    what: 'visitors may start topics',
    change: [
      [/member[$\d]*(\("POST", "\/:community\/topics")/, 'anyone$1'],
      [/(startTopic: \(at\) => )[\w$]+\(at\) && /, '$1'],
    ],
    by: ['routes', 'a visitor changes nothing'],
  },
  {
    what: 'Strapi’s own queries are not guarded',
    change: [
      [/\n {2}installGuard\(\w+\);/, ''],
      [/\n {2}await proveGuard\(\);/, ''],
    ],
    by: ['doors'],
  },
  {
    what: 'the guard looks away where it is not proved',
    change: [[/(\w+)\.populate = closePopulate\(\1\.populate, \w+\);\n\}/, '}']],
    by: ['doors'],
  },
  {
    what: 'Strapi makes its own GraphQL for our types',
    change: [[/\n {2}for \(const \w+ of Object\.keys\(contentTypes\)\) graphql\?\.shadowCRUD[^\n]+/, '']],
    by: ['doors', 'GraphQL types'],
  },
];

const JEST = at('node_modules/jest/bin/jest.js');

/** Whether the tests fail. @throws Error where none ran */
const notices = async ([file, name]) => {
  const report = at('.tmp/results-fault.json');
  rmSync(report, { force: true });
  const args = ['--selectProjects', 'api', '--testPathPatterns', `/${file}\\.`, '--json', `--outputFile=${report}`];
  // In the short form each viewer asks about some things only.
  const env = { NODE_ENV: 'test', DATABASE: 'sqlite', LEAKS: 'full' };
  await run(process.execPath, [JEST, ...args, ...(name ? ['-t', name] : [])], {
    cwd: at('plugins/communities'),
    env,
  }).catch(() => undefined);
  if (!existsSync(report)) throw new Error(`The tests of ${file} did not come to an end`);
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  if (numPassedTests + numFailedTests === 0) throw new Error(`No test of ${file} is called ${name}`);
  return testResults.flatMap((it) => it.assertionResults).find(({ status }) => status === 'failed')?.fullName;
};

const broken = (text, { what, change }) =>
  change.reduce((changed, [find, put]) => {
    const found = changed.match(new RegExp(find.source, 'g'))?.length ?? 0;
    if (found !== 1) throw new Error(`${what}: ${find} is ${found} times in the built plugin, not once`);
    return changed.replace(find, put);
  }, text);

const main = async () => {
  await ready();
  const whole = readFileSync(BUILT, 'utf8');
  const wanted = FAULTS.filter(({ what }) => what.includes(process.argv[2] ?? ''));
  const faults = wanted.map((it) => ({ ...it, text: broken(whole, it) }));
  const fingerprint = take('plugin');
  rmSync(at('.tmp/built/plugin'), { force: true });
  let caught = 0;
  try {
    for (const { what, by, text } of faults) {
      const since = Date.now();
      writeFileSync(BUILT, text);
      const noticed = await notices(by);
      if (noticed) caught += 1;
      say(`${noticed ? 'caught' : 'MISSED'}  ${what}, ${seconds(since)}\n        by: ${noticed ?? by.join(' ')}`);
    }
  } finally {
    writeFileSync(BUILT, whole);
  }
  stamp('plugin', fingerprint);
  say(`${faults.length} faults, ${caught} caught`);
  if (caught < faults.length) process.exitCode = 1;
};

await main();
