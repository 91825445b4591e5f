import { boot, type Site } from '../boot';
import { ask, each, likeness } from './ask';
import { connections, doors, openDoors, oracles, OTHER_DOORS } from './doors';
import { Schema, SITE_QUERIES } from './graphql-doors';
import { Judge, NEVER } from './judge';
import { panelDoors } from './panel-doors';
import { ASKED, IS_SHORT, some } from './places';
import { report } from './report';
import type { Viewer } from './viewers';
import { makeWorld, type World } from './world';

jest.setTimeout(600_000);

const PUBLICATIONS = '/api/publications';

describe('Strapi’s own doors lead to nothing of the plugin, however wide they are open', () => {
  let site: Site;
  let world: World;
  let judge: Judge;
  const asked = () => world.spots.filter((_, n) => ASKED.doors.includes(n));
  const throughRest = () => world.cast.viewers.filter(({ door }) => door === 'rest');
  /** In the short form those who are to Strapi what somebody else is need not knock, too. */
  const knocking = () => throughRest().filter(({ name, isDouble }) => !IS_SHORT || !isDouble || name.includes('token'));
  const inPanel = () => [
    ...world.cast.viewers.filter(({ door }) => door === 'panel'),
    world.cast.editor,
    world.cast.superAdmin,
  ];
  beforeAll(async () => {
    site = await boot();
    world = await makeWorld(site.strapi);
    await openDoors(site.strapi, world);
    judge = new Judge(site.url, world);
  });
  afterAll(async () => {
    report('doors', judge);
    await site.close();
  });

  /** The relation picker fails for who may read nothing; that it does so for a relation of the site's own is not ours. */
  const isStrapis = async (viewer: Viewer, path: string, status: number) =>
    path.includes('/relations/api::publication') &&
    (await ask(site.url, viewer, { path: path.replace('/community', '/themes') })).status === status;

  /** Nothing at all of ours, not even to those who may see it elsewhere; accounts are Strapi's to show. */
  const knock = async (viewer: Viewer, path: string, query?: string) => {
    const body = query === undefined ? undefined : { query };
    const answer = await ask(site.url, viewer, { method: query === undefined ? 'GET' : 'POST', path, body });
    judge.probes += 1;
    const about = `${viewer.name}: ${path} ${query ?? ''} → ${answer.status}`;
    if (answer.status >= 500 && !(await isStrapis(viewer, path, answer.status)))
      judge.blame(`${about}: ${answer.body.toString().slice(0, 300)}`);
    for (const canary of world.canaries.in(answer.bytes)) {
      const secret = world.canaries.secret(canary);
      if (secret.isAccount && /users/i.test(path + (query ?? ''))) continue;
      judge.leaks += 1;
      judge.blame(`LEAK ${about}: ${secret.what}`);
    }
    return answer;
  };

  it('REST of the site’s own types, accounts and files', async () => {
    for (const [turn, viewer] of knocking().entries()) {
      await each(
        some([...doors(PUBLICATIONS), ...OTHER_DOORS], turn),
        async (path) => void (await knock(viewer, path))
      );
    }
    expect(judge.takeFaults()).toEqual([]);
  });

  it('conditions and orders through a relation tell nothing', async () => {
    const asking = ['visitor', 'outsider', 'member', 'full-access token'];
    const few = throughRest().filter(({ name, isDouble }) => (IS_SHORT ? asking.includes(name) : !isDouble));
    expect(few.length).toBeGreaterThanOrEqual(asking.length);
    for (const viewer of few) {
      await each(oracles(PUBLICATIONS), async ([asked, otherwise]) => {
        const answers = [await knock(viewer, asked), await knock(viewer, otherwise)] as const;
        const [one, other] = answers.map((it) => likeness(it, 'zq').replaceAll('qq', '<id>'));
        if (one !== other) judge.blame(`ORACLE ${viewer.name}: ${asked}\n${one}\n${other}`);
      });
    }
    expect(judge.takeFaults()).toEqual([]);
  });

  it('there are no GraphQL types that Strapi made of ours', async () => {
    const { naming } = site.strapi.plugin('graphql').service('utils') as {
      naming: { getFiltersInputTypeName(type: unknown): string };
    };
    const schema = await Schema.of(site.url);
    const known = (type: unknown) => schema.types.has(naming.getFiltersInputTypeName(type));
    expect(known(site.strapi.contentTypes['api::publication.publication' as never])).toBe(true);
    const ours = Object.values(site.strapi.contentTypes).filter(({ uid }) => uid.startsWith('plugin::communities.'));
    expect(ours.filter(known).map(({ uid }) => uid)).toEqual([]);
  });

  it('a write to a type of the site takes hold of no community', async () => {
    const [member, fullAccess] = ['member', 'full-access token'].map((it) =>
      throughRest().find(({ name }) => name === it)
    );
    for (const viewer of [member, fullAccess]) {
      for (const { id } of asked()) {
        if (!viewer) throw new Error('Somebody is missing');
        const never = connections(NEVER);
        for (const [n, write] of connections(id).entries()) {
          const [is, was] = [
            await ask(site.url, viewer, write),
            await ask(site.url, viewer, { ...write, ...never[n] }),
          ];
          judge.probes += 2;
          judge.scan({ ...viewer, column: () => 'vis' }, is, `${viewer.name}: ${write.method} ${write.path}`, id);
          if (likeness(is, id) !== likeness(was, NEVER))
            judge.blame(`ORACLE ${write.method} ${write.path}: ${is.body.toString()}`);
        }
      }
    }
    expect(judge.takeFaults()).toEqual([]);
  });

  it('GraphQL of Strapi', async () => {
    for (const [turn, viewer] of knocking().entries()) {
      await each(some(SITE_QUERIES, turn), async (query) => void (await knock(viewer, '/graphql', query)));
    }
    expect(judge.takeFaults()).toEqual([]);
  });

  it('the panel: Content Manager, relation picker, media library, role screens', async () => {
    for (const viewer of inPanel()) {
      await each(panelDoors(), async (path) => void (await knock(viewer, path)));
    }
    expect(judge.takeFaults()).toEqual([]);
  });

  it('the plugin’s own panel routes, without a right to them', async () => {
    const { editor } = world.cast;
    for (const { id } of asked()) {
      await each(['', '/members', '/topics', '/audit', '/messages', '/overview', '/picture'], async (path) => {
        const answer = await knock(editor, `/communities/${id}${path}`);
        if (answer.status !== 403) judge.blame(`${path}: an editor gets ${answer.status}`);
      });
    }
    expect(judge.takeFaults()).toEqual([]);
  });

  it('lets the very same doors show what is the site’s', async () => {
    const member = throughRest().find(({ name }) => name === 'member');
    if (!member) throw new Error('There is no member');
    const list = await ask(site.url, member, { path: `${PUBLICATIONS}?populate=*&pagination[pageSize]=100` });
    expect(JSON.parse(list.body.toString()).data).toHaveLength(world.spots.length);
    const files = await ask(site.url, member, { path: '/api/upload/files?populate=*' });
    expect(JSON.parse(files.body.toString())).toHaveLength(world.spots.length);
  });
});
