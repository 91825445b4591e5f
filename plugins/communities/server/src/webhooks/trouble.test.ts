import { databaseKind } from '../testing/database';
import { jobRow } from '../testing/jobs';
import { demand, reasonOf, setScene, type Hand, type Scene } from '../testing/scene';
import { openHooks, type Hooks, type Made } from '../testing/webhooks';

describe('webhooks in trouble', () => {
  let scene: Scene;
  let hooks: Hooks;
  beforeAll(async () => {
    const opened = await openHooks(setScene);
    [scene, hooks] = [opened.scene, opened];
  });
  afterAll(async () => {
    await scene.close();
    await hooks.sink.close();
  });

  const start = async (hand: Hand, path: string) =>
    demand(await hand.post(`${path}/topics`, { title: 'A title', text: 'A text', audience: 'public' }), 201).body
      .data as { documentId: string };
  const table = (name: string) => scene.site.strapi.db.connection(name);
  const at = (time: number) => (databaseKind() === 'sqlite' ? time : new Date(time).toISOString());
  const tried = (hand: Hand, it: Made, path: string, times: number) =>
    hooks.logged(hand, it, path, ({ attempts }) => attempts >= times);

  it('try again later and later, with the same id, until it arrives', async () => {
    const { path, owner } = await scene.community();
    const it = await hooks.add(owner, path);
    hooks.sink.answers[it.path] = 500;
    await start(owner, path);
    const first = await tried(owner, it, path, 1);
    expect(first).toMatchObject({ state: 'waiting', problem: 'status', code: 500, answer: 'it is 500' });
    const pause = new Date(first.nextAt as string).getTime() - new Date(first.triedAt as string).getTime();
    expect(pause).toBeGreaterThan(4_000);
    hooks.sink.answers[it.path] = 'drop';
    await hooks.hurry();
    const second = await tried(owner, it, path, 2);
    expect(second).toMatchObject({ problem: 'no-connection', code: null });
    const longer = new Date(second.nextAt as string).getTime() - new Date(second.triedAt as string).getTime();
    expect(longer).toBeGreaterThan(50_000);
    hooks.sink.answers[it.path] = 307;
    await hooks.hurry();
    expect(await tried(owner, it, path, 3)).toMatchObject({ problem: 'redirect', code: 307 });
    expect(hooks.sink.at('/elsewhere')).toEqual([]);
    delete hooks.sink.answers[it.path];
    await hooks.hurry();
    const last = await tried(owner, it, path, 4);
    expect(last).toMatchObject({ state: 'delivered', problem: null, code: 204, nextAt: null });
    const arrived = hooks.sink.at(it.path);
    expect(arrived).toHaveLength(4);
    expect(new Set(arrived.map(({ headers }) => headers['webhook-id']))).toEqual(new Set([last.documentId]));
    expect(new Set(arrived.map(({ body }) => body)).size).toBe(1);
  });

  it('give up after eight attempts, and are sent again when somebody asks', async () => {
    const { path, owner } = await scene.community();
    const it = await hooks.add(owner, path);
    hooks.sink.answers[it.path] = 503;
    await start(owner, path);
    for (let n = 1; n <= 8; n += 1) {
      await tried(owner, it, path, n);
      await hooks.hurry();
    }
    const failed = await hooks.logged(owner, it, path, ({ state }) => state === 'failed');
    expect(failed).toMatchObject({ attempts: 8, nextAt: null, code: 503 });
    expect(hooks.sink.at(it.path)).toHaveLength(8);
    delete hooks.sink.answers[it.path];
    const again = `${path}/webhooks/${it.id}/deliveries/${failed.documentId}/redeliver`;
    expect(demand(await owner.post(again), 200).body.data).toMatchObject({ state: 'waiting', attempts: 0 });
    await hooks.hurry();
    await hooks.logged(owner, it, path, ({ state }) => state === 'delivered');
    expect(hooks.sink.at(it.path)[8]?.headers['webhook-id']).toBe(failed.documentId);
    // Also what arrived can be sent once more.
    demand(await owner.post(again), 200);
    await hooks.sink.until(it.path, 10);
  });

  it('are told nothing in the name of who is no administrator any more', async () => {
    const { path, owner } = await scene.community();
    const admin = await scene.joined(path, owner, 'administrator');
    const it = await hooks.add(admin, path, { events: ['topic.started'] });
    await start(owner, path);
    await hooks.sink.until(it.path, 1);
    hooks.sink.answers[it.path] = 500;
    await start(owner, path);
    await hooks.logged(owner, it, path, ({ state, attempts }) => state === 'waiting' && attempts === 1);
    delete hooks.sink.answers[it.path];
    const role = `${path}/members/${admin.user.documentId}/role`;
    demand(await owner.put(role, { role: 'moderator' }), 200);
    await hooks.hurry();
    await hooks.logged(owner, it, path, ({ state, problem }) => state === 'dropped' && problem === 'owner-left');
    expect(hooks.sink.at(it.path)).toHaveLength(2);
    expect((await admin.get(`${path}/webhooks`)).status).toBe(403);
    const [listed] = demand(await owner.get(`${path}/webhooks`), 200).body.data;
    expect(listed).toMatchObject({ problem: 'owner-left', owner: { documentId: admin.user.documentId } });

    demand(await owner.put(`${path}/webhooks/${it.id}`, { name: 'Mine now' }), 200);
    await start(owner, path);
    await hooks.sink.until(it.path, 3);
    expect(demand(await owner.get(`${path}/webhooks`), 200).body.data[0]).toMatchObject({
      problem: null,
      owner: { documentId: owner.user.documentId },
    });
    await table('up_users').where({ document_id: owner.user.documentId }).update({ blocked: true });
    await start(await scene.joined(path, admin).catch(() => admin), path);
    await table('up_users').where({ document_id: owner.user.documentId }).update({ blocked: false });
    expect(hooks.sink.at(it.path)).toHaveLength(3);
  });

  it('of communities are told nothing while the site does not allow them', async () => {
    const { path, owner } = await scene.community();
    const it = await hooks.add(owner, path);
    const mayAs = async () => demand(await owner.get(path), 200).body.data.may as string[];
    expect(await mayAs()).toContain('manageWebhooks');
    const allow = (is: boolean) => scene.site.strapi.config.set('plugin::communities.webhooks.byCommunities', is);
    allow(false);
    await start(owner, path);
    const dropped = async () => {
      const found = (await table('cm_webhook_deliveries').where({ webhook: it.id, state: 'dropped' }).first()) as
        | { problem: string }
        | undefined;
      return found?.problem;
    };
    for (const end = Date.now() + 10_000; !(await dropped()) && Date.now() < end; )
      await new Promise((resolve) => setTimeout(resolve, 30));
    expect(await dropped()).toBe('not-allowed');
    expect((await owner.get(`${path}/webhooks`)).status).toBe(403);
    expect(await mayAs()).not.toContain('manageWebhooks');
    allow(true);
    expect(hooks.sink.at(it.path)).toEqual([]);
  });

  it('are not told of what was deleted before it was sent, but that it was', async () => {
    const { path, owner } = await scene.community();
    const it = await hooks.add(owner, path);
    hooks.sink.answers[it.path] = 500;
    const { documentId } = await start(owner, path);
    await tried(owner, it, path, 1);
    demand(await owner.delete(`${path}/topics/${documentId}`), 204);
    delete hooks.sink.answers[it.path];
    await hooks.hurry();
    await hooks.logged(owner, it, path, ({ event, state }) => event === 'topic.started' && state === 'dropped');
    await hooks.logged(owner, it, path, ({ event, state }) => event === 'topic.deleted' && state === 'delivered');
    expect(hooks.bodies(it)).toMatchObject([
      { type: 'topic.started' },
      { type: 'topic.deleted', data: { topic: documentId } },
    ]);
  });

  it('are switched off when nothing has arrived for days, and at once by a 410; and can be switched on again', async () => {
    const { path, owner } = await scene.community();
    const [failing, gone] = [await hooks.add(owner, path), await hooks.add(owner, path)];
    const since = at(Date.now() - 4 * 86_400_000);
    const row = () => table('cm_webhooks').where({ document_id: failing.id });
    hooks.sink.answers[failing.path] = 500;
    hooks.sink.answers[gone.path] = 410;
    await row().update({ failures: 48, failing_since: since });
    await start(owner, path);
    await tried(owner, failing, path, 1);
    const listed = async (id: string) =>
      (demand(await owner.get(`${path}/webhooks`), 200).body.data as { documentId: string }[]).find(
        ({ documentId }) => documentId === id
      );
    expect(await listed(failing.id)).toMatchObject({ active: true, problem: null });
    await hooks.hurry();
    await tried(owner, failing, path, 2);
    expect(await listed(failing.id)).toMatchObject({ active: false, problem: 'failing' });
    expect(await listed(gone.id)).toMatchObject({ active: false, problem: 'gone' });
    expect(await tried(owner, gone, path, 1)).toMatchObject({ state: 'failed', code: 410 });

    // A test shows whether it would work now; what waits is not sent.
    delete hooks.sink.answers[failing.path];
    demand(await owner.post(`${path}/webhooks/${failing.id}/test`), 201);
    await hooks.hurry();
    await hooks.logged(owner, failing, path, ({ event, state }) => event === 'ping' && state === 'delivered');
    await hooks.logged(owner, failing, path, ({ problem }) => problem === 'switched-off');
    await start(owner, path);
    const on = demand(await owner.put(`${path}/webhooks/${failing.id}`, { active: true }), 200).body.data;
    expect(on).toMatchObject({ active: true, problem: null });
    await start(owner, path);
    await hooks.logged(owner, failing, path, ({ event, state }) => event === 'topic.started' && state === 'delivered');
  });

  it('keep their log for a month', async () => {
    const it = await hooks.add(scene.team);
    const ping = async () =>
      demand(await scene.team.post(`/webhooks/${it.id}/test`), 201).body.data.documentId as string;
    const [old, young] = [await ping(), await ping()];
    await hooks.sink.until(it.path, 2);
    const age = (id: string, days: number) =>
      table('cm_webhook_deliveries')
        .where({ document_id: id })
        .update({ created_at: at(Date.now() - days * 86_400_000) });
    await age(old, 31);
    await age(young, 29);
    await table('cm_jobs').insert(jobRow('webhooks.forget-old'));
    await hooks.hurry();
    for (const end = Date.now() + 10_000; (await hooks.log(scene.team, it)).length > 1 && Date.now() < end; )
      await new Promise((resolve) => setTimeout(resolve, 30));
    expect((await hooks.log(scene.team, it)).map(({ documentId }) => documentId)).toEqual([young]);
    expect(reasonOf(await scene.team.post(`/webhooks/${it.id}/deliveries/${old}/redeliver`))).toEqual([
      404,
      'NotFoundError',
    ]);
  });

  it('turn the pages of their log', async () => {
    const it = await hooks.add(scene.team);
    for (let n = 0; n < 5; n += 1) demand(await scene.team.post(`/webhooks/${it.id}/test`), 201);
    const page = async (cursor: string) =>
      demand(
        await scene.team.get(
          `/webhooks/${it.id}/deliveries?pagination[pageSize]=2${cursor && `&pagination[cursor]=${cursor}`}`
        ),
        200
      ).body;
    const [first, all] = [await page(''), await hooks.log(scene.team, it)];
    const second = await page(first.meta.pagination.next);
    const third = await page(second.meta.pagination.next);
    const ids = (list: { documentId: string }[]) => list.map(({ documentId }) => documentId);
    expect([first, second, third].flatMap(({ data }) => ids(data))).toEqual(ids(all));
    expect(third.meta.pagination.next).toBeNull();
    expect(ids((await page(third.meta.pagination.previous)).data)).toEqual(ids(second.data));
  });
});
