import { createHash } from 'node:crypto';
import { contentTypes } from '../../content-types';
import { boot, type Site } from '../boot';
import { ask, each } from './ask';
import { isHiddenFrom, Judge } from './judge';
import { ASKED, some } from './places';
import { report } from './report';
import { viewersFor, type Viewer } from './viewers';
import { makeWorld, type World } from './world';
import { writesAt, type Write } from './writes';

jest.setTimeout(600_000);

describe('a write to what one may not see answers as one to an id that never was, and changes nothing', () => {
  let site: Site;
  let world: World;
  let judge: Judge;
  beforeAll(async () => {
    site = await boot();
    world = await makeWorld(site.strapi);
    judge = new Judge(site.url, world);
    const limit = { limit: 1_000_000, seconds: 60 };
    site.strapi.config.set('plugin::communities.rateLimits', { write: limit, request: limit });
  });
  afterAll(async () => {
    report('writes', judge);
    await site.close();
  });

  /** What the plugin keeps, but counters of requests. */
  const everything = async () => {
    const hash = createHash('sha256');
    const tables = Object.values(
      site.strapi.contentTypes as unknown as Record<string, { uid: string; collectionName: string }>
    )
      .filter(({ uid }) => uid.startsWith('plugin::communities.'))
      .map(({ collectionName }) => collectionName);
    expect(tables).toHaveLength(Object.keys(contentTypes).length);
    for (const table of tables.sort()) {
      hash.update(table).update(JSON.stringify(await site.strapi.db.connection(table).select('*').orderBy('id')));
    }
    return hash.digest('hex');
  };

  const attempt = async (viewer: Viewer, { method, path, body, targets }: Write, alteredBody: unknown) => {
    const write = { method, path, targets, body: alteredBody };
    const answer = await ask(site.url, viewer, write);
    judge.probes += 1;
    const about = `${viewer.name}: ${method} ${path} ${JSON.stringify(alteredBody)} → ${answer.status}`;
    judge.scan(viewer, answer, about, path + JSON.stringify(body));
    await judge.demandNothing(viewer, write, answer, about);
  };

  /** Of what does not exist for somebody, the first write of each kind says as much as all that name it. */
  const firstOfEach = (viewer: Viewer, writes: Write[]) => [
    ...new Map(
      writes.flatMap((it): [string, Write][] => {
        const hidden = it.targets.find((id) => isHiddenFrom(viewer, { targets: [id] }, world));
        return hidden === undefined ? [] : [[`${it.method} ${hidden} ${it.path.replace(/zq\w{10}/g, '')}`, it]];
      })
    ).values(),
  ];

  it.each(ASKED.writes)('holds in community %i', async (n) => {
    const before = await everything();
    const spot = world.spots[n];
    const other = world.spots[(n + 5) % 7];
    if (!spot || !other) throw new Error(`There is no community ${n}`);
    for (const [turn, viewer] of viewersFor(world.cast, n).entries()) {
      await each(some(firstOfEach(viewer, writesAt(spot, other)), turn), async (write) => {
        await attempt(viewer, write, write.body);
        await attempt(viewer, write, { data: { unknown: 'x' } });
      });
    }
    expect(judge.takeFaults()).toEqual([]);
    expect(await everything()).toBe(before);
  });
});
