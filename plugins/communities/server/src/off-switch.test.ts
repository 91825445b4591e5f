import { routes } from './routes';
import { boot, type Site } from './testing/boot';
import { removeChangedSites, siteWithPlugins } from './testing/changed-site';
import { newDatabase, type TestDatabase } from './testing/database';
import { graphql } from './testing/graphql';
import { call } from './testing/http';
import { fillSite } from './testing/moving/fill';
import { rowsOfPlugin } from './testing/moving/rows';
import { everythingSeen } from './testing/moving/views';
import { createAdmin, createApiToken, type TestUser } from './testing/people';
import { lookInto, type Look } from './testing/query';
import { newWorld } from './testing/races/world';

const ACTION = 'plugin::communities.forum.listTopics';
const TAKEN_AWAY = 'plugin::communities.members.list';

const OFF = '{ ...others, graphql, communities: { ...others.communities, config: { active: false } } }';

/** What Strapi keeps about the plugin outside of its tables. */
async function grantsIn(look: Look) {
  const ours = `LIKE 'plugin::communities.%'`;
  return {
    roles: await look.rows(`SELECT r.type, p.action FROM up_permissions p
      JOIN up_permissions_role_lnk l ON l.permission_id = p.id JOIN up_roles r ON r.id = l.role_id
      WHERE p.action ${ours} ORDER BY r.type, p.action`),
    panel: await look.rows(`SELECT r.code, p.action FROM admin_permissions p
      JOIN admin_permissions_role_lnk l ON l.permission_id = p.id JOIN admin_roles r ON r.id = l.role_id
      WHERE p.action ${ours} ORDER BY r.code, p.action`),
    tokens: await look.rows(`SELECT action FROM strapi_api_token_permissions WHERE action ${ours} ORDER BY action`),
    panelAccounts: await look.rows('SELECT * FROM cm_panel_accounts'),
    stored: await look.rows(`SELECT value FROM strapi_core_store_settings WHERE key LIKE 'plugin_communities%'`),
  };
}

describe('the plugin switched off by its option, and on again', () => {
  let database: TestDatabase;
  let look: Look;
  let owner: TestUser;
  let key: string;
  let rows: Awaited<ReturnType<typeof rowsOfPlugin>>;
  let grants: Awaited<ReturnType<typeof grantsIn>>;
  let views: unknown[][];

  const viewsOf = async ({ url }: Site) => [
    await everythingSeen(url),
    await everythingSeen(url, owner.token),
    await everythingSeen(url, key),
  ];
  const open = async (dist: string | undefined, use: (site: Site) => Promise<void>) => {
    const site = await boot({ database, ...(dist ? { dist } : {}) });
    await use(site).finally(() => site.close());
  };
  const nothingIsLost = async () => {
    expect(await rowsOfPlugin(look)).toEqual(rows);
    expect(await grantsIn(look)).toEqual(grants);
  };

  beforeAll(async () => {
    database = await newDatabase();
    look = lookInto(database);
    await open(undefined, async (site) => {
      const world = await newWorld(site, [site.url, site.url], look);
      owner = world.cast.owner;
      await fillSite(world);
      const [mine] = await world.done({
        as: 'owner',
        method: 'GET',
        path: '?filters[mine]=true&filters[state]=active',
      });
      const ownerOf = `/${mine.documentId}/members/${owner.documentId}`;
      await world.done({ as: 'team', path: `${ownerOf}/panel-account` });
      key = await createApiToken(site.strapi, 'custom', [ACTION, 'plugin::communities.communities.list']);
      // What the site owner took away must not come back either.
      await site.strapi.db.query('plugin::users-permissions.permission').delete({ where: { action: TAKEN_AWAY } });
      views = await viewsOf(site);
    });
    rows = await rowsOfPlugin(look);
    grants = await grantsIn(look);
  }, 120_000);

  afterAll(async () => {
    await look.close();
    await database.drop();
    removeChangedSites();
  });

  it('starts from a site that has all of it', () => {
    const held = [...Object.values(rows), ...Object.values(grants)].filter((it) => it.length === 0);
    expect(held).toEqual([]);
    expect(grants.tokens).toContainEqual({ action: ACTION });
  });

  it('has no routes, no GraphQL and loses nothing while it is off', async () => {
    await open(siteWithPlugins(OFF), async (site) => {
      const team = await createAdmin(site.strapi, 'strapi-super-admin');
      for (const { method, path } of routes) {
        const place = `/communities${path.replaceAll(/:\w+/g, 'x').replace(/\/$/, '')}`;
        const [onSite, inPanel] = [`${site.url}/api${place}`, `${site.url}${place}`];
        // What Strapi answers where there was never anything.
        const nowhere = method === 'GET' ? 404 : 405;
        expect((await call(onSite, { method, token: owner.token })).status).toBe(nowhere);
        expect((await call(inPanel, { method, token: team.token })).status).toBe(nowhere);
      }
      const { data } = await graphql(site, '{ __schema { types { name fields { name } } } }');
      expect(JSON.stringify(data)).not.toMatch(/communit/i);
      await nothingIsLost();
    });
  }, 60_000);

  it('keeps the grants of a role that the site owner saves while it is off', async () => {
    await open(siteWithPlugins(OFF), async (site) => {
      const team = await createAdmin(site.strapi, 'strapi-super-admin');
      const [row] = await look.rows(`SELECT id FROM up_roles WHERE type = 'authenticated'`);
      const url = `${site.url}/users-permissions/roles/${row.id}`;
      const { role } = (await call(url, { token: team.token })).body;
      const saved = await call(url, { method: 'PUT', token: team.token, body: role });
      expect(saved.status).toBe(200);
      await nothingIsLost();
    });
  }, 60_000);

  it('is as it was once it is on again', async () => {
    await open(undefined, async (site) => {
      await nothingIsLost();
      expect(await viewsOf(site)).toEqual(views);
    });
  }, 60_000);
});
