import path from 'node:path';
import sharp from 'sharp';
import type { Core } from '@strapi/strapi';
import { boot, type Site } from './testing/boot';
import { makeApp, type App } from './testing/commands';
import { newDatabase, type TestDatabase } from './testing/database';
import { call } from './testing/http';
import { rowsOfPlugin } from './testing/moving/rows';
import { everythingSeen, logIn } from './testing/moving/views';
import { lookInto } from './testing/query';

type Account = { where: string; email: string; password: string };
type Seed = { seedDemo(strapi: Core.Strapi, report: () => void): Promise<{ accounts: Account[] }> };

const { requireOutside } = globalThis as unknown as { requireOutside: (file: string) => unknown };
const demo = path.resolve(__dirname, '../../../../dist/src/demo/seed.js');

/** Each moves some thousand rows one by one, as Strapi does it. */
const MINUTES = 5 * 60_000;

describe('strapi export and import', () => {
  let app: App;
  let [old, fresh]: TestDatabase[] = [];
  let people: Account[];
  let rows: Record<string, unknown[]>;
  let views: unknown[][];
  let file: string;

  const look = async <T>(database: TestDatabase, see: (it: ReturnType<typeof lookInto>) => Promise<T>) => {
    const it = lookInto(database);
    return see(it).finally(() => it.close());
  };
  const open = async <T>(database: TestDatabase, use: (site: Site) => Promise<T>) => {
    const site = await boot({ database });
    return use(site).finally(() => site.close());
  };
  const viewsOf = async ({ url }: Site) => {
    const seen = [await everythingSeen(url)];
    for (const { email, password } of people) seen.push(await everythingSeen(url, await logIn(url, email, password)));
    return seen;
  };

  beforeAll(async () => {
    [app, old, fresh] = [await makeApp(), await newDatabase(), await newDatabase()];
    await open(old, async (site) => {
      const { seedDemo } = requireOutside(demo) as Seed;
      const { accounts } = await seedDemo(site.strapi, () => undefined);
      // An administrator and a member; more people see more of the same.
      const onSite = accounts.filter(({ where }) => where === 'site');
      people = onSite.slice(0, 1).concat(onSite.slice(-1));
      await addPicture(site, people[0] as Account);
      views = await viewsOf(site);
    });
    rows = await look(old, rowsOfPlugin);
    file = path.join(app.folder, 'site');
    await app.strapi(old, 'export', '--no-encrypt', '--no-compress', '--file', file);
  }, MINUTES);

  afterAll(async () => {
    await app.remove();
    for (const database of [old, fresh]) await database?.drop();
  });

  it('starts from a site that has rows of every type and shows them', () => {
    expect(Object.entries(rows).filter(([, held]) => held.length === 0)).toEqual([]);
    expect(JSON.stringify(views[1])).toContain('revisions');
  });

  it(
    'fills an empty site with the same rows',
    async () => {
      await app.strapi(fresh as TestDatabase, 'import', '--force', '--file', `${file}.tar`);
      expect(await look(fresh as TestDatabase, rowsOfPlugin)).toEqual(rows);
    },
    MINUTES
  );

  it(
    'keeps passwords and memberships: everybody logs in and sees the same as before',
    async () => {
      await open(fresh as TestDatabase, async (site) => expect(await viewsOf(site)).toEqual(views));
    },
    MINUTES
  );

  it(
    'replaces a site that has other rows, its audit log with them',
    async () => {
      await open(fresh as TestDatabase, async ({ url }) => {
        const { email, password } = people[0] as Account;
        const token = await logIn(url, email, password);
        const answer = await call(`${url}/api/communities`, { token, body: { data: REQUEST } });
        expect(answer.status).toBeLessThan(300);
      });
      await app.strapi(fresh as TestDatabase, 'import', '--force', '--file', `${file}.tar`);
      expect(await look(fresh as TestDatabase, rowsOfPlugin)).toEqual(rows);
    },
    MINUTES
  );

  it('leaves the audit log sealed', async () => {
    const sealed = { message: expect.stringContaining('The audit log of communities is append-only') };
    await look(fresh as TestDatabase, async (it) => {
      await expect(it.rows(`UPDATE cm_audit_entries SET reason = 'another'`)).rejects.toMatchObject(sealed);
      await expect(it.rows('DELETE FROM cm_audit_entries')).rejects.toMatchObject(sealed);
    });
    expect(await look(fresh as TestDatabase, rowsOfPlugin)).toEqual(rows);
  });
});

const REQUEST = {
  name: 'Of the other site',
  summary: 'Gone after the import',
  purpose: 'To be replaced by what comes',
  targetGroup: 'Tests',
  whyNew: 'None',
  language: 'en',
};

/** The one type of which the demo has no row. */
async function addPicture({ url }: Site, { email, password }: Account) {
  const token = await logIn(url, email, password);
  const mine = await call(`${url}/api/communities?filters[mine]=true`, { token });
  const { slug } = mine.body.data.find(({ may }: { may: string[] }) => may.includes('edit'));
  const bytes = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#036' } })
    .png()
    .toBuffer();
  const body = new FormData();
  body.append('files', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), 'logo.png');
  body.append('data', JSON.stringify({ alternativeText: 'A blue square' }));
  const answer = await call(`${url}/api/communities/${slug}/picture`, { token, method: 'PUT', body });
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
}
