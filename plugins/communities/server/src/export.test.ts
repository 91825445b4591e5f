import path from 'node:path';
import { boot, type Site } from './testing/boot';
import { makeApp, type App } from './testing/commands';
import { newDatabase, type TestDatabase } from './testing/database';
import { call } from './testing/http';
import { fillSite } from './testing/moving/fill';
import { rowsOfPlugin } from './testing/moving/rows';
import { everythingSeen } from './testing/moving/views';
import { PASSWORD } from './testing/people';
import { lookInto } from './testing/query';
import { newWorld, REQUEST } from './testing/races/world';

/** Commands of Strapi start a site each. */
const TIME = 180_000;
const VIEWERS = ['owner', 'member', 'stranger'];

describe('strapi export and import', () => {
  let app: App;
  let [old, fresh]: TestDatabase[] = [];
  let rows: Record<string, unknown[]>;
  let views: unknown[][];
  let file: string;

  const moveOver = () => app.strapi(fresh as TestDatabase, 'import', '--force', '--file', `${file}.tar`);
  const rowsOf = (database: TestDatabase | undefined) => {
    const look = lookInto(database as TestDatabase);
    return rowsOfPlugin(look).finally(() => look.close());
  };
  const open = async <T>(database: TestDatabase | undefined, use: (site: Site) => Promise<T>) => {
    const site = await boot({ database });
    return use(site).finally(() => site.close());
  };

  beforeAll(async () => {
    [app, old, fresh] = [await makeApp(), await newDatabase(), await newDatabase()];
    const look = lookInto(old);
    await open(old, async (site) => {
      await fillSite(await newWorld(site, [site.url, site.url], look));
      views = await viewsOf(site);
    });
    await look.close();
    rows = await rowsOf(old);
    file = path.join(app.folder, 'site');
    await app.strapi(old, 'export', '--no-encrypt', '--no-compress', '--file', file);
  }, TIME);

  afterAll(async () => {
    await app.remove();
    for (const database of [old, fresh]) await database?.drop();
  });

  it('starts from a site that has rows of every type and shows them', () => {
    expect(Object.entries(rows).filter(([, held]) => held.length === 0)).toEqual([]);
    expect(JSON.stringify(views[1])).toContain('Zoë Ångström');
  });

  it(
    'fills an empty site with the same rows',
    async () => {
      await moveOver();
      expect(await rowsOf(fresh)).toEqual(rows);
    },
    TIME
  );

  it(
    'keeps passwords and memberships: everybody logs in and sees the same as before',
    async () => {
      await open(fresh, async (site) => expect(await viewsOf(site)).toEqual(views));
    },
    TIME
  );

  it(
    'replaces a site that has other rows, its audit log with them',
    async () => {
      await open(fresh, async ({ url }) => {
        const token = await logIn(url, 'stranger');
        const asked = await call(`${url}/api/communities`, {
          token,
          body: { data: { ...REQUEST, name: 'Elsewhere' } },
        });
        expect(asked.status).toBeLessThan(300);
      });
      await moveOver();
      expect(await rowsOf(fresh)).toEqual(rows);
    },
    TIME
  );

  it('leaves the audit log sealed', async () => {
    const sealed = { message: expect.stringContaining('The audit log of communities is append-only') };
    const look = lookInto(fresh as TestDatabase);
    await expect(look.rows(`UPDATE cm_audit_entries SET reason = 'another'`)).rejects.toMatchObject(sealed);
    await expect(look.rows('DELETE FROM cm_audit_entries')).rejects.toMatchObject(sealed);
    await look.close();
    expect(await rowsOf(fresh)).toEqual(rows);
  });

  it('carries no bytes: a document says that its own are missing until they are copied, too', async () => {
    const look = lookInto(fresh as TestDatabase);
    const [row] = await look.rows(`SELECT c.slug AS "slug", d.document_id AS "id"
      FROM cm_documents d JOIN cm_communities c ON c.document_id = d.community`);
    await look.close();
    const answers = async (env: Record<string, string>) => {
      const site = await boot({ database: fresh, env });
      const at = `${site.url}/api/communities/${row.slug}/documents/${row.id}`;
      const token = await logIn(site.url, 'owner');
      const [document, bytes] = [await call(at, { token }), await call(`${at}/file`, { token })];
      await site.close();
      return [document.status, bytes.status, (bytes.body as { error?: Problem }).error?.details?.reason];
    };
    expect(await answers({ FILES_FOLDER: path.join(app.folder, 'not-copied') })).toEqual([200, 404, 'bytes-missing']);
    expect(await answers({})).toEqual([200, 200, undefined]);
  });
});

interface Problem {
  details?: { reason?: string };
}

async function logIn(url: string, identifier: string): Promise<string> {
  const { status, body } = await call(`${url}/api/auth/local`, { body: { identifier, password: PASSWORD } });
  if (status !== 200) throw new Error(`${identifier} cannot log in: ${JSON.stringify(body)}`);
  return body.jwt as string;
}

/** What a visitor sees, and each of the viewers after logging in. */
async function viewsOf({ url }: Site) {
  const seen = [await everythingSeen(url)];
  for (const name of VIEWERS) seen.push(await everythingSeen(url, await logIn(url, name)));
  return seen;
}
