import { demand, reasonOf, setScene, type Hand, type Scene } from '../testing/scene';
import { importJob } from './work';

jest.setTimeout(120_000);

/** A site that only answers requests: the test itself does the work, in whatever order it likes. */
describe('the work on an import', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await setScene({ COMMUNITIES_ROLE: 'web', MEMBERS_ADD_DIRECTLY: 'true' });
    Object.assign(globalThis, { strapi: scene.site.strapi });
  });
  beforeEach(() => scene.site.strapi.db.connection('cm_rate_limits').delete());
  afterAll(() => scene.close());

  const table = (name: string) => scene.site.strapi.db.connection(name);
  const addresses = (count: number, name: string) => Array.from({ length: count }, (_, n) => `${name}${n}@example.org`);
  const check = async (hand: Hand, path: string, all: string[]): Promise<string> =>
    demand(await hand.post(`${path}/imports`, { text: `email\n${all.join('\n')}` }), 201).body.data.documentId;
  const started = async (hand: Hand, path: string, all: string[], mode = 'invite') => {
    const id = await check(hand, path, all);
    demand(await hand.post(`${path}/imports/${id}/run`, { mode }), 200);
    return id;
  };
  const never = new AbortController().signal;
  const work = (id: string, stopping: AbortSignal = never) => importJob.handle({ import: id }, stopping);
  /** Does one batch and stops there. */
  const workOnce = (id: string) => work(id, AbortSignal.abort());
  const read = async (hand: Hand, path: string, id: string) =>
    demand(await hand.get(`${path}/imports/${id}`), 200).body.data as Record<string, unknown>;
  const invitations = (community: string) => table('cm_invitations').where({ community });
  const mails = async (community: string) => {
    const ids = (await invitations(community)).map(({ document_id: id }) => id as string);
    const jobs = (await table('cm_jobs').where({ name: 'invitations.send' })) as { payload: string }[];
    return jobs.filter(({ payload }) => ids.includes((JSON.parse(payload) as { invitation: string }).invitation));
  };

  it('goes some lines at a time, shows how far it has got, and is asked for again by who has to stop', async () => {
    const { path, id: community, owner } = await scene.community();
    const id = await started(owner, path, addresses(120, 'some'));
    expect(await read(owner, path, id)).toMatchObject({ state: 'running', total: 120, done: 0 });
    await table('cm_jobs').where({ name: 'members.import' }).delete();
    await workOnce(id);
    expect(await read(owner, path, id)).toMatchObject({ state: 'running', total: 120, done: 50 });
    expect(await table('cm_jobs').where({ name: 'members.import', key: id })).toHaveLength(1);
    expect(await mails(community)).toHaveLength(50);
    await work(id);
    expect(await read(owner, path, id)).toMatchObject({ state: 'done', done: 120 });
    expect(await invitations(community)).toHaveLength(120);
    expect(await mails(community)).toHaveLength(120);
  });

  it('does each line once, however many take it up and however often', async () => {
    const { path, id: community, owner } = await scene.community();
    const people = await Promise.all(Array.from({ length: 8 }, (_, n) => scene.person(`twice${n}`)));
    const all = [...people.map(({ user }) => user.email), ...addresses(60, 'line')];
    const id = await started(owner, path, all, 'add');
    await Promise.all([work(id), work(id), workOnce(id)]);
    await work(id);
    expect(await read(owner, path, id)).toMatchObject({
      state: 'done',
      counts: [
        { result: 'invited', count: 60 },
        { result: 'added', count: 8 },
      ],
    });
    expect(await mails(community)).toHaveLength(60);
    expect(await table('cm_audit_entries').where({ community, action: 'membership.added' })).toHaveLength(8);
    expect(demand(await owner.get(path), 200).body.data.memberCount).toBe(9);
  });

  it('undoes the whole step that it could not finish', async () => {
    const { path, id: community, owner } = await scene.community();
    const id = await started(owner, path, addresses(60, 'crash'));
    await workOnce(id);
    // The database refuses an invitation to nobody, in the middle of the second step.
    const middle = table('cm_import_lines').where({ import: id, number: 57 });
    const { address } = (await middle.clone().first('address')) as { address: string };
    await middle.clone().update({ address: null });
    await expect(work(id)).rejects.toBeDefined();
    expect(await read(owner, path, id)).toMatchObject({ state: 'running', done: 50 });
    expect(await invitations(community)).toHaveLength(50);
    await middle.clone().update({ address });
    await work(id);
    expect(await invitations(community)).toHaveLength(60);
  });

  it('stops where whoever started it could not do it by hand any more', async () => {
    const { path, id: community, owner } = await scene.community();
    const admin = await scene.joined(path, owner, 'administrator');
    const id = await started(admin, path, addresses(60, 'lost'));
    await workOnce(id);
    demand(await owner.put(`${path}/members/${admin.user.documentId}/role`, { role: 'moderator' }), 200);
    await work(id);
    expect(await read(owner, path, id)).toMatchObject({ state: 'stopped', reason: 'not-allowed', done: 50, total: 60 });
    expect(await invitations(community)).toHaveLength(50);

    const blocked = await scene.joined(path, owner, 'administrator');
    const second = await started(blocked, path, addresses(10, 'blocked'));
    await table('up_users').where({ id: blocked.user.id }).update({ blocked: true });
    await work(second);
    expect(await read(owner, path, second)).toMatchObject({ state: 'stopped', reason: 'not-allowed', done: 0 });

    const third = await started(owner, path, addresses(10, 'archived'));
    demand(await owner.post(`${path}/archive`, { reason: 'x' }), 200);
    await work(third);
    expect(await read(owner, path, third)).toMatchObject({ state: 'stopped', reason: 'wrong-state', done: 0 });
    expect((await owner.post(`${path}/imports`, { text: 'email\na@example.org' })).status).toBe(403);
    expect((await owner.get(`${path}/imports/${third}/lines`)).status).toBe(200);
  });

  it('stops where the site no longer lets people be added', async () => {
    const { path, owner } = await scene.community();
    const id = await started(owner, path, [(await scene.person('late')).user.email], 'add');
    scene.site.strapi.config.set('plugin::communities.members', { addDirectly: false });
    await work(id);
    scene.site.strapi.config.set('plugin::communities.members', { addDirectly: true });
    expect(await read(owner, path, id)).toMatchObject({ state: 'stopped', reason: 'not-added-directly' });
  });

  it('is cancelled between two steps; what was done stays', async () => {
    const { path, id: community, owner } = await scene.community();
    const id = await started(owner, path, addresses(60, 'cancel'));
    await workOnce(id);
    expect(demand(await owner.post(`${path}/imports/${id}/cancel`), 200).body.data).toMatchObject({
      state: 'cancelled',
    });
    await work(id);
    expect(await read(owner, path, id)).toMatchObject({ state: 'cancelled', done: 50, total: 60 });
    expect(await invitations(community)).toHaveLength(50);
    expect(reasonOf(await owner.post(`${path}/imports/${id}/cancel`))).toEqual([409, 'already-decided']);
    expect(reasonOf(await owner.post(`${path}/imports/${id}/run`, { mode: 'invite' }))).toEqual([
      409,
      'already-decided',
    ]);
  });

  it('is one at a time in a community', async () => {
    const { path, owner } = await scene.community();
    const [one, two] = [await started(owner, path, ['a@example.org']), await check(owner, path, ['b@example.org'])];
    expect(reasonOf(await owner.post(`${path}/imports/${two}/run`, { mode: 'invite' }))).toEqual([
      409,
      'import-running',
    ]);
    // Also where somebody forgets to ask: the database keeps it so.
    const { running } = (await table('cm_imports').where({ document_id: one }).first()) as { running: string };
    await expect(table('cm_imports').where({ document_id: two }).update({ running })).rejects.toMatchObject({
      message: expect.stringMatching(/unique/i),
    });
    const other = await scene.community();
    await started(other.owner, other.path, ['a@example.org']);
    await work(one);
    demand(await owner.post(`${path}/imports/${two}/run`, { mode: 'invite' }), 200);
  });

  it('copes with the largest file', async () => {
    const { path, owner } = await scene.community();
    const id = await started(owner, path, addresses(5_000, 'large'));
    const since = Date.now();
    await work(id);
    process.stdout.write(`5,000 lines in ${((Date.now() - since) / 1000).toFixed(1)} s\n`);
    expect(await table('cm_imports').where({ document_id: id, state: 'done' })).toHaveLength(1);
    expect(await table('cm_import_lines').where({ import: id, result: 'invited' })).toHaveLength(5_000);
  });
});
