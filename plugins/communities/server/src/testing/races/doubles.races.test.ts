import { boot, bootProcess, type Site, type SiteProcess } from '../boot';
import { databaseKind } from '../database';
import { lookInto, type Look } from '../query';
import { ANNOUNCEMENTS } from './announcements';
import { ENTERING } from './entering';
import { EVENTS } from './events';
import { FORUM } from './forum';
import { IMPORTS } from './imports';
import { brokenInvariants } from './invariants';
import { LIFE } from './life';
import { OWNERSHIP } from './ownership';
import { DOCUMENTS } from './documents';
import { POSTS } from './posts';
import { runOnce } from './run';
import { SANCTIONS } from './sanctions';
import { SETTINGS } from './settings';
import { TELLING } from './telling';
import { newWorld, type World } from './world';

const RACES = [
  ...LIFE,
  ...SETTINGS,
  ...ENTERING,
  ...IMPORTS,
  ...SANCTIONS,
  ...OWNERSHIP,
  ...FORUM,
  ...POSTS,
  ...DOCUMENTS,
  ...TELLING,
  ...EVENTS,
  ...ANNOUNCEMENTS,
];

/** How often each race is run. On SQLite, which serves one process, the two requests only interleave. */
const [SHORT, FULL] = databaseKind() === 'postgres' ? [2, 100] : [2, 20];
const REPEATS = Number(process.env.REPEATS ?? (process.env.RACES === 'full' ? FULL : SHORT));

describe(`two acts at the same moment, ${RACES.length} kinds, ${REPEATS} times each`, () => {
  let site: Site;
  let second: SiteProcess | undefined;
  let look: Look;
  let world: World;
  let [doubles, failures] = [0, 0];

  beforeAll(async () => {
    site = await boot();
    if (databaseKind() === 'postgres') second = await bootProcess({ database: site.database });
    look = lookInto(site.database);
    world = await newWorld(site, [site.url, second?.url ?? site.url], look);
  });

  afterAll(async () => {
    process.stdout.write(`${doubles} double acts, ${failures} broken invariants\n`);
    await look.close();
    await second?.kill();
    await site.close();
  });

  it.each(RACES.map((race) => ({ race, name: race.name })))(
    '$name',
    async ({ race }) => {
      const broken: string[] = [];
      for (let turn = 0; turn < REPEATS; turn++) {
        broken.push(...(await runOnce(race, world, turn)));
        doubles++;
      }
      failures += broken.length;
      expect(broken).toEqual([]);
    },
    30_000 + REPEATS * 6_000
  );

  it('leaves every community whole', async () => {
    expect(await brokenInvariants(look, null)).toEqual([]);
  });

  it('never made PostgreSQL break a deadlock', async () => {
    const text = 'SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()';
    const [row] = second ? await look.rows(text) : [{ deadlocks: 0 }];
    expect(Number(row.deadlocks)).toBe(0);
  });
});
