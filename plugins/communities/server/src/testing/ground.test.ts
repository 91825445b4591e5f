import { bootProcess } from './boot';
import { databaseKind } from './database';
import { call } from './http';
import { allow, createApiToken } from './people';
import { quiet } from './quiet';
import { demand, reasonOf, setScene, type Scene } from './scene';

describe('what every act stands on', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await setScene();
  });
  afterAll(() => scene.close());

  const knex = () => scene.site.strapi.db.connection;

  it('answers a repeated Idempotency-Key as the first time, and refuses it for something else', async () => {
    const { path, owner } = await scene.community();
    const body = { title: 'Once only', text: 'x' };
    const key = { 'idempotency-key': 'a-key' };
    const first = demand(await owner.post(`${path}/topics`, body, key), 201);
    const second = await owner.post(`${path}/topics`, body, key);
    expect(second.body).toEqual(first.body);
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    expect((await owner.get(`${path}/topics`)).body.data).toHaveLength(1);
    expect(reasonOf(await owner.post(`${path}/topics`, { ...body, text: 'y' }, key))).toEqual([409, 'key-reused']);
    const other = await scene.joined(path, owner);
    demand(await other.post(`${path}/topics`, body, key), 201);
    expect((await owner.post(`${path}/topics`, body, { 'idempotency-key': 'ü'.repeat(3) })).status).toBe(400);
  });

  it('limits what one person writes, and says when to come back', async () => {
    const ann = await scene.person('ann');
    const answers = [];
    for (let n = 0; n < 62; n += 1) answers.push(await ann.put('/profile', { name: `Ann ${n}` }));
    const refused = answers.filter(({ status }) => status === 429);
    // Two windows may meet in the test; in each of them sixty pass.
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(60);
    if (refused[0]) expect(Number(refused[0].headers.get('retry-after'))).toBeGreaterThan(0);
    const ben = await scene.person('ben');
    expect((await ben.put('/profile', { name: 'Ben' })).status).toBe(200);
    const held = (await knex()('cm_rate_limits')
      .where({ actor: ann.user.documentId, bucket: 'write' })
      .first('used')) as { used: number };
    expect(refused.length > 0 || held.used < 62).toBe(true);
  });

  it('keeps an audit log that the database itself does not let change', async () => {
    const { id } = await scene.community();
    const mine = () => knex()('cm_audit_entries').where({ community: id });
    expect((await mine()).length).toBeGreaterThan(2);
    const refused = { message: expect.stringMatching(/append-only/) };
    await expect(mine().update({ reason: 'another' })).rejects.toMatchObject(refused);
    await expect(mine().delete()).rejects.toMatchObject(refused);
  });

  it('has the rows of a deed and its log together or not at all', async () => {
    const { path, id, owner } = await scene.community();
    const before = await knex()('cm_audit_entries').where({ community: id });
    expect((await owner.put(path, { sections: [], institution: 'nowhere-at-all' })).status).toBe(400);
    expect(await knex()('cm_audit_entries').where({ community: id })).toHaveLength(before.length);
  });

  it('asks the database at most twice for a warm read of a member', async () => {
    const { path, owner } = await scene.community();
    const topic = demand(await owner.post(`${path}/topics`, { title: 'Warm', text: 'x' }), 201).body.data.documentId;
    for (const read of [`${path}/topics`, `${path}/topics/${topic}/posts`]) {
      demand(await owner.get(read), 200);
      await quiet(scene.site);
      const statements: string[] = [];
      // The queue of jobs, which works beside it, has statements of its own.
      const hear = ({ sql }: { sql: string }) => void (/cm_(jobs|schedules)/.test(sql) || statements.push(sql));
      knex().client.on('query', hear);
      demand(await owner.get(read), 200);
      knex().client.removeListener('query', hear);
      expect(statements.length).toBeGreaterThan(0);
      expect(statements.length).toBeLessThanOrEqual(2);
    }
  });

  it('knows at the next request of a block, and of what is unticked in the role screen', async () => {
    const { path, owner } = await scene.community({ visibility: 'private', joinPolicy: 'request' });
    const ann = await scene.joined(path, owner);
    demand(await ann.get(`${path}/topics`), 200);
    const users = scene.site.strapi.db.query('plugin::users-permissions.user');
    await users.update({ where: { id: ann.user.id }, data: { blocked: true } });
    expect((await ann.get(`${path}/topics`)).status).toBe(404);
    await users.update({ where: { id: ann.user.id }, data: { blocked: false } });
    demand(await ann.get(`${path}/topics`), 200);

    const permissions = scene.site.strapi.db.query('plugin::users-permissions.permission');
    const where = { action: 'plugin::communities.forum.listTopics', role: { type: 'authenticated' } };
    const held = await permissions.findOne({ where });
    await permissions.delete({ where: { id: held.id } });
    expect((await ann.get(`${path}/topics`)).status).toBe(403);
    await allow(scene.site.strapi, 'authenticated', [where.action]);
    demand(await ann.get(`${path}/topics`), 200);
  });

  it('lets an API token see what a visitor sees', async () => {
    const { path } = await scene.community({ visibility: 'private', joinPolicy: 'request' });
    const token = await createApiToken(scene.site.strapi, 'full-access');
    const ask = (where: string) => call(`${scene.site.url}/api/communities${where}`, { token });
    expect((await ask(path)).body).toEqual((await scene.visitor.get(path)).body);
    expect((await ask(`${path}/topics`)).status).toBe(404);
  });

  it('gave each role its actions once, leaves those of users-permissions, and knows what was taken away', async () => {
    const permissions = scene.site.strapi.db.query('plugin::users-permissions.permission');
    const login = await permissions.findMany({ where: { action: 'plugin::users-permissions.auth.callback' } });
    expect(login).toHaveLength(1);
    const where = { action: 'plugin::communities.communities.list', role: { type: 'public' } };
    const held = await permissions.findMany({ where });
    expect(held).toHaveLength(1);
    if (databaseKind() === 'sqlite') return;
    await permissions.delete({ where: { id: held[0].id } });
    const again = await bootProcess({ database: scene.site.database });
    expect((await call(`${again.url}/api/communities`)).status).toBe(403);
    expect(await permissions.findMany({ where })).toHaveLength(0);
    await again.kill();
    await allow(scene.site.strapi, 'public', [where.action]);
  });
});
