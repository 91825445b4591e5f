import { boot, type Site } from '../boot';
import { ask, each } from './ask';
import { asMutation, graphqlProbes, Schema } from './graphql-doors';
import { isHiddenFrom, Judge } from './judge';
import { ASKED, some } from './places';
import { report } from './report';
import { makeWorld, type World } from './world';
import { writesAt } from './writes';

jest.setTimeout(600_000);

describe('GraphQL shows what REST shows', () => {
  let site: Site;
  let world: World;
  let judge: Judge;
  let schema: Schema;
  beforeAll(async () => {
    site = await boot();
    world = await makeWorld(site.strapi);
    judge = new Judge(site.url, world);
    schema = await Schema.of(site.url);
    const limit = { limit: 1_000_000, seconds: 60 };
    site.strapi.config.set('plugin::communities.rateLimits', { write: limit, request: limit });
  });
  afterAll(async () => {
    report('graphql', judge);
    await site.close();
  });
  // Strapi itself answers a blocked or unconfirmed account here.
  const viewers = () => world.cast.viewers.filter(({ door, isDouble }) => door === 'rest' && !isDouble);

  it.each(ASKED.graphql)('in community %i', async (n) => {
    const spot = world.spots[n];
    if (!spot) throw new Error(`There is no community ${n}`);
    const probes = graphqlProbes(schema, spot);
    for (const [turn, viewer] of viewers().entries()) {
      await each(some(probes, turn), (probe) => judge.try(viewer, probe));
    }
    expect(judge.takeFaults()).toEqual([]);
  });

  it('and answers a write to what one may not see as one to an id that never was', async () => {
    for (const n of ASKED.graphql) {
      const [spot, other] = [world.spots[n], world.spots[1]];
      if (!spot || !other) throw new Error(`There is no community ${n}`);
      for (const viewer of viewers()) {
        const hidden = writesAt(spot, other).filter((write) => isHiddenFrom(viewer, write, world));
        await each(
          hidden.filter((_, index) => index % 5 === n % 5),
          async (write) => {
            const probe = asMutation(schema, write);
            if (!probe) return;
            const answer = await ask(site.url, viewer, probe);
            judge.probes += 1;
            const about = `${viewer.name}: ${JSON.stringify(probe.body).slice(0, 200)} → ${answer.status}`;
            judge.scan(viewer, answer, about, JSON.stringify(probe.body));
            await judge.demandNothing(viewer, probe, answer, about);
          }
        );
      }
    }
    expect(judge.takeFaults()).toEqual([]);
  });
});
