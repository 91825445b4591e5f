import { boot, type Site } from '../boot';
import { ask } from './ask';
import { tokenOf } from './events';
import { Judge, maySee } from './judge';
import { report } from './report';
import { makeWorld, type World } from './world';

jest.setTimeout(600_000);

/** Everybody had a secret calendar made while they belonged to every community. */
describe('a secret calendar holds what its owner may see when a program asks', () => {
  let site: Site;
  let world: World;
  let judge: Judge;
  beforeAll(async () => {
    site = await boot();
    world = await makeWorld(site.strapi);
    judge = new Judge(site.url, world);
  });
  afterAll(async () => {
    report('feeds', judge);
    await site.close();
  });

  const program = () => {
    const visitor = world.cast.viewers.find(({ name }) => name === 'visitor');
    if (!visitor) throw new Error('There is no visitor');
    return visitor;
  };
  const feedOf = (token: string) =>
    ask(site.url, program(), { path: `/api/communities/calendar/feed/${token}/events.ics` });
  const BELONGS = ['member', 'suspended', 'moderator', 'administrator', 'owner'];

  it('of each person', async () => {
    for (const name of Object.keys(world.cast.people)) {
      const viewer = world.cast.viewers.find((it) => it.door === 'rest' && it.name === name);
      if (!viewer) throw new Error(`Nobody looks as ${name}`);
      const answer = await feedOf(tokenOf(name));
      judge.probes += 1;
      judge.scan(viewer, answer, `calendar of the ${name}`, '');
      const text = answer.body.toString().replaceAll('\r\n ', '');
      const gone = ['blocked', 'unconfirmed'].includes(name);
      expect([name, answer.status]).toEqual([name, gone ? 404 : 200]);
      for (const spot of BELONGS.includes(name) ? world.spots : []) {
        const seen = spot.events.filter(
          ({ id, isPublished }) => isPublished && maySee(viewer, world.canaries.secret(id))
        );
        for (const { id } of seen) {
          if (!text.includes(id)) judge.blame(`HIDDEN from the calendar of the ${name}: ${id} of ${spot.place.name}`);
        }
      }
    }
    expect(judge.takeFaults()).toEqual([]);
  });

  it('answers as for one that never was, once it is worthless', async () => {
    await site.strapi.db.connection('cm_calendar_feeds').delete();
    const [was, never] = [await feedOf(tokenOf('member')), await feedOf('never')];
    expect([was.status, was.body.toString()]).toEqual([404, never.body.toString()]);
  });
});
