import { boot, bootProcess, type Site } from './boot';
import { databaseKind } from './database';
import { call } from './http';
import { allow, createAdmin, createApiToken, createUser } from './people';

describe('the site that tests run against', () => {
  let site: Site;
  beforeAll(async () => {
    site = await boot();
  });
  afterAll(() => site.close());

  it('answers a core route to those whose role may read it, and to nobody else', async () => {
    const reader = await createUser(site.strapi, 'reader');
    await allow(site.strapi, 'authenticated', ['api::theme.theme.find']);
    await site.strapi.documents('api::theme.theme').create({ data: { name: 'Water', slug: 'water' } });

    const seen = await call(`${site.url}/api/themes`, { token: reader.token });
    expect(seen.status).toBe(200);
    expect(seen.body.data).toMatchObject([{ slug: 'water' }]);
    expect((await call(`${site.url}/api/themes`)).status).toBe(403);
  });

  it('knows API tokens and panel accounts', async () => {
    const key = await createApiToken(site.strapi, 'read-only');
    expect((await call(`${site.url}/api/themes`, { token: key })).status).toBe(200);

    const admin = await createAdmin(site.strapi, 'strapi-super-admin');
    const me = await call(`${site.url}/admin/users/me`, { token: admin.token });
    expect(me.body.data).toMatchObject({ email: admin.email });
  });

  it('runs on the database that this run is about', () => {
    expect(site.strapi.db.dialect.client).toBe(databaseKind());
    expect(site.strapi.db.dialect.client).toBe(process.env.DATABASE ?? 'sqlite');
  });

  it('shares a database with a second process, which can be killed', async () => {
    const other = await bootProcess({ database: site.database });
    const key = await createApiToken(site.strapi, 'full-access');
    expect((await call(`${other.url}/api/themes`, { token: key })).status).toBe(200);
    await other.kill();
    await expect(call(`${other.url}/api/themes`)).rejects.toThrow();
  });
});
