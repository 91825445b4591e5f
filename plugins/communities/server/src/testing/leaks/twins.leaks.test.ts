import { boot, type Site } from '../boot';
import { addressFor, ask, each, likeness } from './ask';
import { ASKED } from './places';
import { directoryProbes, probesOf, type Probe } from './probes';
import { report } from './report';
import { scrambleForMembers, scrambleForOutsiders } from './scramble';
import type { Viewer } from './viewers';
import { makeWorld, type World } from './world';

jest.setTimeout(600_000);

describe('two worlds that differ in what somebody may not see are one to them', () => {
  let site: Site;
  let world: World;
  let probes: Probe[];
  const found = { probes: 0, leaks: 0, wronglyHidden: 0 };
  beforeAll(async () => {
    site = await boot();
    world = await makeWorld(site.strapi);
    await untilTermsAreKnown();
    probes = [
      ...directoryProbes(world),
      ...ASKED.twins.flatMap((n) => (world.spots[n] ? probesOf(world.spots[n]) : [])),
    ];
  });
  afterAll(async () => {
    report('twins', found);
    await site.close();
  });
  const viewersNamed = (...names: string[]) => world.cast.viewers.filter(({ name }) => names.includes(name));

  /** The plugin looks at the terms of the site every few seconds; the comparison begins when it knows the new ones. */
  const untilTermsAreKnown = async () => {
    const [visitor] = viewersNamed('visitor');
    if (!visitor) throw new Error('There is no visitor');
    for (;;) {
      const { body } = await ask(site.url, visitor, { path: '/api/communities/taxonomies' });
      if (body.includes('region-1"')) return;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  };

  const before = new Map<string, string>();
  const everythingFor = async (viewers: Viewer[]) => {
    const differences: string[] = [];
    // What is asked here downloads, and so counts.
    await site.strapi.db.connection('cm_documents').update({ downloads: 0 });
    for (const viewer of viewers) {
      await each(probes, async (probe) => {
        const headers = probe.headers ? ` ${JSON.stringify(probe.headers)}` : '';
        const key = `${viewer.name}: ${probe.method ?? 'GET'} ${addressFor(viewer, probe.path)}${headers}`;
        const answer = likeness(await ask(site.url, viewer, probe), '\0');
        found.probes += 1;
        const was = before.get(key);
        if (was !== undefined && was !== answer) differences.push(`${key}\n${was}\n${answer}`);
        before.set(key, answer);
      });
    }
    found.leaks += differences.length;
    return differences.slice(0, 10);
  };

  it('to members, where the differences are of others and of other communities', async () => {
    const readers = ['visitor', 'outsider', 'member', 'suspended'];
    const viewers = viewersNamed(...readers);
    await everythingFor(viewers);
    await scrambleForMembers(site.strapi, world, readers);
    expect(await everythingFor(viewers)).toEqual([]);
  });

  it('to visitors and outsiders, where the differences are inside of communities', async () => {
    await scrambleForOutsiders(site.strapi, world);
    expect(await everythingFor(viewersNamed('visitor', 'outsider'))).toEqual([]);
    // So that the comparison above compares something: a member is told of it all.
    const { leaks } = found;
    expect(await everythingFor(viewersNamed('member'))).not.toEqual([]);
    found.leaks = leaks;
  });
});
