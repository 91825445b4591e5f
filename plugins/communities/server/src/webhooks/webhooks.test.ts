import { createHmac } from 'node:crypto';
import { jobRow } from '../testing/jobs';
import { quiet } from '../testing/quiet';
import { demand, reasonOf, setScene, type Hand, type Scene } from '../testing/scene';
import type { Arrived } from '../testing/sink';
import { openHooks, type Hooks } from '../testing/webhooks';

/** As https://www.standardwebhooks.com says it, and by nothing of ours. */
function isGenuine({ headers, body }: Arrived, secret: string): boolean {
  const { 'webhook-id': id, 'webhook-timestamp': seconds, 'webhook-signature': signature } = headers;
  if (Math.abs(Date.now() / 1000 - Number(seconds)) > 300) return false;
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  return signature === `v1,${createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')}`;
}

describe('webhooks', () => {
  let scene: Scene;
  let hooks: Hooks;
  beforeAll(async () => {
    const opened = await openHooks(setScene);
    [scene, hooks] = [opened.scene, opened];
  });
  afterEach(() => {
    for (const path of Object.keys(hooks.sink.answers)) delete hooks.sink.answers[path];
  });
  afterAll(async () => {
    await scene.close();
    await hooks.sink.close();
  });

  const start = async (hand: Hand, path: string, more: Record<string, unknown> = {}) =>
    demand(await hand.post(`${path}/topics`, { title: 'A title', text: 'A text', audience: 'public', ...more }), 201)
      .body.data as { documentId: string };
  const types = (bodies: Record<string, unknown>[]) => bodies.map(({ type }) => type);

  it('are told what happens, with ids and without a word of it, signed', async () => {
    const { path, id, owner } = await scene.community();
    const [ours, theirs] = [await hooks.add(scene.team), await hooks.add(owner, path)];
    const topic = await start(owner, path);
    const reply = demand(await owner.post(`${path}/topics/${topic.documentId}/posts`, { text: 'A reply' }), 201);
    demand(await owner.put(`${path}/topics/${topic.documentId}`, { pinned: true }), 200);
    const community = { documentId: id, slug: path.slice(1) };
    const here = { community, topic: topic.documentId, actor: owner.user.documentId };
    for (const it of [ours, theirs]) {
      const arrived = await hooks.sink.until(it.path, 3);
      const expected = [
        { type: 'topic.started', timestamp: expect.any(String), data: { ...here, post: expect.any(String) } },
        { type: 'post.replied', timestamp: expect.any(String), data: { ...here, post: reply.body.data.documentId } },
        { type: 'topic.changed', timestamp: expect.any(String), data: { ...here, what: 'pinned' } },
      ];
      expect(hooks.bodies(it)).toEqual(expected);
      expect(arrived.map((one) => isGenuine(one, it.secret))).toEqual([true, true, true]);
      expect(arrived.some((one) => isGenuine(one, `${it.secret.slice(0, -4)}AAA=`))).toBe(false);
      expect(new Set(arrived.map(({ headers }) => headers['webhook-id'])).size).toBe(3);
      expect(arrived[0]?.headers['content-type']).toBe('application/json');
    }
    // The answer to the last one is noted after it has arrived here.
    await hooks.logged(owner, theirs, path, ({ event, state }) => event === 'topic.changed' && state !== 'waiting');
    const log = await hooks.log(owner, theirs, path);
    expect(log.map(({ event, state, code }) => [event, state, code])).toEqual([
      ['topic.changed', 'delivered', 204],
      ['post.replied', 'delivered', 204],
      ['topic.started', 'delivered', 204],
    ]);
  });

  it('of a community are told of its people, those of the platform are not', async () => {
    const { path, id, owner } = await scene.community({ visibility: 'private', joinPolicy: 'request' });
    const [ours, theirs] = [await hooks.add(scene.team), await hooks.add(owner, path)];
    const ann = await scene.person('ann');
    demand(await ann.post(`${path}/join`, { message: 'It is me' }), 200);
    demand(await owner.post(`${path}/members/approve`, { members: [ann.user.documentId] }), 200);
    demand(await owner.post(`${path}/members/${ann.user.documentId}/ban`, { reason: 'Rude' }), 200);
    await start(owner, path, { audience: 'members' });
    demand(await owner.put(path, { purpose: 'Another purpose' }), 200);
    demand(await owner.post(`${path}/archive`, { reason: 'It is over' }), 200);
    await hooks.sink.until(theirs.path, 6);
    await hooks.sink.until(ours.path, 2);
    const person = { subject: ann.user.documentId };
    expect(hooks.bodies(theirs)).toMatchObject([
      { type: 'membership.requested', data: { actor: ann.user.documentId } },
      { type: 'membership.approved', data: person },
      { type: 'membership.sanctioned', data: { ...person, what: 'banned' } },
      { type: 'topic.started', data: { community: { slug: path.slice(1) } } },
      { type: 'community.edited', data: { what: 'settings' } },
      { type: 'community.changed', data: { what: 'archived' } },
    ]);
    expect(hooks.bodies(ours)).toMatchObject([
      { type: 'community.edited', data: { community: { documentId: id } } },
      { type: 'community.changed', data: { community: { documentId: id } } },
    ]);
    expect(JSON.stringify(hooks.bodies(ours))).not.toContain(path.slice(1));
    expect(JSON.stringify(hooks.bodies(theirs))).not.toMatch(/It is me|Rude|It is over|A title|A text|@example/);
    const log = await hooks.log(scene.team, ours);
    // Not even that something was, and when.
    expect(log.map(({ event }) => event)).toEqual(['community.changed', 'community.edited']);
  });

  it('get texts where the site wants it, of what everybody may read', async () => {
    const { path, owner } = await scene.community();
    const theirs = await hooks.add(owner, path);
    scene.site.strapi.config.set('plugin::communities.webhooks.withText', true);
    await start(owner, path, { title: 'Open', text: 'To all' });
    await start(owner, path, { title: 'Closed', text: 'To us', audience: 'members' });
    await hooks.sink.until(theirs.path, 2);
    scene.site.strapi.config.set('plugin::communities.webhooks.withText', false);
    const [open, closed] = hooks.bodies(theirs);
    expect(open?.data).toMatchObject({ title: 'Open', text: 'To all', community: { name: expect.any(String) } });
    expect(JSON.stringify(closed)).not.toMatch(/Closed|To us/);
  });

  it('show their secret once', async () => {
    const { path, owner } = await scene.community();
    const it = await hooks.add(owner, path);
    expect(it.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    const at = `${path}/webhooks/${it.id}`;
    const read = async () => [
      await owner.get(`${path}/webhooks`),
      await owner.put(at, { name: 'Another' }),
      await owner.post(`${at}/test`),
      await owner.get(`${at}/deliveries`),
      await owner.get(`${path}/audit`),
    ];
    for (const { status, body } of await read()) {
      expect([200, 201]).toContain(status);
      expect(JSON.stringify(body)).not.toContain(it.secret.slice(6));
    }
    const { secret } = demand(await owner.post(`${at}/secret`), 200).body.data as { secret: string };
    expect(secret).not.toBe(it.secret);
    for (const { body } of await read()) expect(JSON.stringify(body)).not.toContain(secret.slice(6));
    const [first, second] = await hooks.sink.until(it.path, 2);
    expect([isGenuine(first as Arrived, it.secret), isGenuine(second as Arrived, it.secret)]).toEqual([true, false]);
    expect(isGenuine(second as Arrived, secret)).toBe(true);
    const audit = demand(await owner.get(`${path}/audit`), 200).body.data as { action: string; details: unknown }[];
    expect(audit.slice(0, 3).map(({ action }) => action)).toEqual([
      'webhook.changed',
      'webhook.secret-renewed',
      'webhook.changed',
    ]);
    expect(JSON.stringify(audit)).not.toContain('127.0.0.1');
  });

  it('go to no address of a private network, and to none without https', async () => {
    const { path, owner } = await scene.community();
    const input = { name: 'Inside', events: ['topic.started'] };
    const add = async (address: string) => owner.post(`${path}/webhooks`, { ...input, address });
    for (const address of ['https://10.0.0.1/', 'https://127.0.0.2/', 'https://[::1]/', 'https://169.254.169.254/x']) {
      const { status, body } = await add(address);
      expect([address, status, body.error.details.reason]).toEqual([address, 400, 'private-address']);
      expect(body.error.details.errors[0].path).toEqual(['data', 'address']);
    }
    for (const address of ['http://8.8.8.8/', 'https://2130706433/', 'https://a:b@8.8.8.8/', 'ftp://8.8.8.8/', 'x']) {
      expect([address, reasonOf(await add(address))]).toEqual([address, [400, 'bad-address']]);
    }
    expect(reasonOf(await add('https://nobody.invalid/'))).toEqual([400, 'unknown-address']);
    const it = await hooks.add(owner, path);
    const change = await owner.put(`${path}/webhooks/${it.id}`, { address: 'https://10.0.0.1/' });
    expect(reasonOf(change)).toEqual([400, 'private-address']);
    // What was right when it was saved is looked at again when it is sent.
    const table = scene.site.strapi.db.connection('cm_webhooks');
    await table.where({ document_id: it.id }).update({ address: 'https://192.168.1.1/' });
    demand(await owner.post(`${path}/webhooks/${it.id}/test`), 201);
    const failed = await hooks.logged(owner, it, path, ({ attempts }) => attempts > 0);
    expect(failed).toMatchObject({ problem: 'private-address', code: null, answer: null });
  });

  it('are for administrators of that very community, where the site allows it, and for nobody else', async () => {
    const { path, owner } = await scene.community();
    const [member, moderator] = [await scene.joined(path, owner), await scene.joined(path, owner, 'moderator')];
    const other = await scene.community();
    const [it, ours] = [await hooks.add(owner, path), await hooks.add(scene.team)];
    const input = { name: 'x', address: hooks.sink.address('/x'), events: ['topic.started'] };
    for (const [hand, status] of [
      [scene.visitor, 403],
      [member, 403],
      [moderator, 403],
      [other.owner, 403],
      [scene.team, 403],
    ] as const) {
      expect((await hand.get(`${path}/webhooks`)).status).toBe(status);
      expect((await hand.post(`${path}/webhooks`, input)).status).toBe(status);
      expect((await hand.get(`${path}/webhooks/${it.id}/deliveries`)).status).toBe(status);
    }
    for (const id of [it.id, ours.id, 'zznevernever']) {
      const at = `${other.path}/webhooks/${id}`;
      expect((await other.owner.get(`${at}/deliveries`)).status).toBe(404);
      expect((await other.owner.put(at, { name: 'Mine' })).status).toBe(404);
      expect((await other.owner.post(`${at}/secret`)).status).toBe(404);
      expect((await other.owner.delete(at)).status).toBe(404);
    }
    expect((await scene.team.get(`/webhooks/${it.id}/deliveries`)).status).toBe(404);
    expect((await owner.get('/webhooks')).status).toBe(404);
    expect((await owner.post(`${path}/webhooks`, { ...input, events: ['community.requested'] })).status).toBe(400);
    expect(types(hooks.bodies(it))).toEqual([]);

    for (let n = 1; n < 10; n += 1) await hooks.add(owner, path);
    expect(reasonOf(await owner.post(`${path}/webhooks`, input))).toEqual([409, 'enough-webhooks']);
    demand(await owner.delete(`${path}/webhooks/${it.id}`), 204);
    expect((await owner.get(`${path}/webhooks/${it.id}/deliveries`)).status).toBe(404);
  });

  it('happen once, also where who tells of them crashed and begins again', async () => {
    const { path, owner } = await scene.community();
    const it = await hooks.add(owner, path);
    const { documentId } = await start(owner, path);
    await hooks.sink.until(it.path, 1);
    await quiet(scene.site);
    const table = (name: string) => scene.site.strapi.db.connection(name);
    const activity = (await table('cm_activities').where({ topic: documentId }).first()) as { document_id: string };
    await table('cm_activities').where({ document_id: activity.document_id }).update({ spread_at: null });
    const payload = { activities: [activity.document_id] };
    await table('cm_jobs').insert(jobRow('notifications.spread', { key: 'again', payload }));
    await hooks.hurry();
    await quiet(scene.site);
    await start(owner, path);
    await hooks.sink.until(it.path, 2);
    expect(await hooks.log(owner, it, path)).toHaveLength(2);
    expect(hooks.sink.at(it.path)).toHaveLength(2);
  });
});
