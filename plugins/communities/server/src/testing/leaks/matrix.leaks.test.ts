import { boot, type Site } from '../boot';
import { each } from './ask';
import { idsOn, walk } from './cursors';
import { Judge, maySee } from './judge';
import { ASKED, some } from './places';
import { directoryProbes, probesOf } from './probes';
import { report } from './report';
import { viewersFor } from './viewers';
import { makeWorld, type World } from './world';

jest.setTimeout(600_000);

describe('what is private stays private, and what is not is there', () => {
  let site: Site;
  let world: World;
  let judge: Judge;
  beforeAll(async () => {
    site = await boot();
    world = await makeWorld(site.strapi);
    judge = new Judge(site.url, world);
  });
  afterAll(async () => {
    report('matrix', judge);
    await site.close();
  });

  it('holds for the directory and its filters', async () => {
    const probes = directoryProbes(world);
    for (const viewer of world.cast.viewers) await each(probes, (probe) => judge.try(viewer, probe));
    expect(judge.takeFaults()).toEqual([]);
  });

  it.each(ASKED.reads)('holds in community %i', async (n) => {
    const spot = world.spots[n];
    if (!spot) throw new Error(`There is no community ${n}`);
    const probes = probesOf(spot);
    for (const [turn, viewer] of viewersFor(world.cast, n).entries()) {
      await each(some(probes, turn, 3), (probe) => judge.try(viewer, probe));
    }
    expect(judge.takeFaults()).toEqual([]);
  });

  it.each(ASKED.pages)('holds page by page in community %i, with cursors of other people, too', async (n) => {
    const spot = world.spots[n];
    const administrator = world.cast.viewers.find(({ name }) => name === 'administrator');
    if (!spot || !administrator) throw new Error(`There is no community ${n}`);
    const { probes: foreign } = await walk(site.url, administrator, spot);
    for (const viewer of world.cast.viewers.filter(({ isDouble, isTurnedAway }) => !isDouble && !isTurnedAway)) {
      const { met, probes } = await walk(site.url, viewer, spot);
      const visible = idsOn(spot).filter((id) => maySee(viewer, world.canaries.secret(id)));
      expect([viewer.name, [...met].sort()]).toEqual([viewer.name, visible.sort()]);
      await each([...probes, ...foreign], (probe) => judge.try(viewer, probe));
    }
    expect(judge.takeFaults()).toEqual([]);
  });
});
