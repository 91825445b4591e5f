import { importing } from '../testing/importing';
import type { Mailbox } from '../testing/mailbox';
import { demand, reasonOf, setMailScene, type Hand, type Scene } from '../testing/scene';

jest.setTimeout(120_000);

describe('an import that is run', () => {
  let scene: Scene;
  let box: Mailbox;
  beforeAll(async () => {
    ({ scene, box } = await setMailScene());
  });
  beforeEach(() => scene.site.strapi.db.connection('cm_rate_limits').delete());
  afterAll(() => scene.close());

  const adding = (addDirectly: boolean) => scene.site.strapi.config.set('plugin::communities.members', { addDirectly });
  afterEach(() => adding(false));
  const { check, resultsOf, ended } = importing(() => scene);

  it('invites by mail, in the words and the language of each line, and to the role in it', async () => {
    const { path, owner } = await scene.community({ visibility: 'private', listed: false });
    const made = await check(
      owner,
      path,
      'email,role,message,language\nmod@example.org,moderator,,\nown@example.org,,Come as you are,fr\nbad@,,,'
    );
    const run = { mode: 'invite', message: 'Hello all', language: 'es' };
    const started = demand(await owner.post(`${path}/imports/${made.documentId}/run`, run), 200).body.data;
    expect(started).toMatchObject({ state: 'running', mode: 'invite' });
    expect(reasonOf(await owner.post(`${path}/imports/${made.documentId}/run`, run))).toEqual([409, 'already-decided']);
    expect(await ended(owner, path, made.documentId)).toMatchObject({ state: 'done', total: 3, done: 3 });
    expect(await resultsOf(owner, path, made.documentId)).toEqual(['invited', 'invited', 'malformed address']);
    const [own] = await box.until('own@example.org', 1);
    expect([own?.subject, own?.text]).toEqual([
      expect.stringContaining('vous invite'),
      expect.stringContaining('Come as you are'),
    ]);
    const [all] = await box.until('mod@example.org', 1);
    expect([all?.subject, all?.text]).toEqual([
      expect.stringContaining('invita'),
      expect.stringContaining('Hello all'),
    ]);

    const token = /invitations\/(\S+)/.exec(all?.text ?? '')?.[1];
    const mod = await scene.person('mod', { email: 'mod@example.org' });
    await mod.post('/invitations/claim', { token });
    expect(demand(await owner.get(`${path}/members/${mod.user.documentId}`), 200).body.data.role).toBe('member');
    demand(await mod.post(`${path}/invitation/accept`), 200);
    expect(demand(await owner.get(`${path}/members/${mod.user.documentId}`), 200).body.data).toMatchObject({
      state: 'active',
      role: 'moderator',
    });
    const audit = demand(await owner.get(`${path}/audit`), 200).body.data;
    expect(audit).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ action: 'membership.imported', details: { mode: 'invite', count: 2 } }),
      ])
    );
  });

  it('leads to no role that whoever invited could not give any more, and to none that was offered before', async () => {
    const { path, owner } = await scene.community();
    const admin = await scene.joined(path, owner, 'administrator');
    const [ann, ben] = [await scene.person('ann'), await scene.person('ben')];
    const made = await check(admin, path, `email,role\n${ann.user.email},moderator\n${ben.user.email},moderator`);
    demand(await admin.post(`${path}/imports/${made.documentId}/run`, { mode: 'invite' }), 200);
    await ended(admin, path, made.documentId);
    for (const hand of [ann, ben]) {
      const [mail] = await box.until(hand.user.email, 1);
      demand(await hand.post('/invitations/claim', { token: /invitations\/(\S+)/.exec(mail?.text ?? '')?.[1] }), 200);
    }
    demand(await ben.post(`${path}/invitation/decline`), 200);
    demand(await owner.post(`${path}/members/invite`, { username: ben.user.username }), 201);
    demand(await ben.post(`${path}/invitation/accept`), 200);
    demand(await owner.put(`${path}/members/${admin.user.documentId}/role`, { role: 'member' }), 200);
    demand(await ann.post(`${path}/invitation/accept`), 200);
    for (const { user } of [ann, ben]) {
      expect(demand(await owner.get(`${path}/members/${user.documentId}`), 200).body.data.role).toBe('member');
    }
  });

  it('adds whom it can without asking, where the site allows it, and invites the others', async () => {
    const { path, owner } = await scene.community({ joinPolicy: 'request' });
    demand(await owner.put(`${path}/texts/en`, { rules: 'Be brief' }), 200);
    const people = await Promise.all(
      ['ann', 'asked', 'left', 'declined', 'unconfirmed', 'removed'].map((it) => scene.person(it))
    );
    const [ann, asked, left, declined, unconfirmed, removed] = people as [Hand, Hand, Hand, Hand, Hand, Hand];
    demand(await asked.post(`${path}/join`, { acceptRules: 1 }), 200);
    for (const hand of [left, declined, removed]) {
      demand(await owner.post(`${path}/members/invite`, { username: hand.user.username }), 201);
      if (hand !== declined) demand(await hand.post(`${path}/invitation/accept`, { acceptRules: 1 }), 200);
    }
    demand(await left.post(`${path}/leave`), 200);
    demand(await declined.post(`${path}/invitation/decline`), 200);
    demand(await owner.delete(`${path}/members/${removed.user.documentId}`), 204);
    const user = scene.site.strapi.db.query('plugin::users-permissions.user');
    await user.update({ where: { id: unconfirmed.user.id }, data: { confirmed: false } });
    const file = `email,role\n${people.map(({ user: { email } }) => `${email},${email === ann.user.email ? 'moderator' : ''}`).join('\n')}\nnobody@example.org,`;

    const refused = await check(owner, path, file);
    expect(await resultsOf(owner, path, refused.documentId)).toEqual(Array(7).fill('invite'));
    expect(reasonOf(await owner.post(`${path}/imports/${refused.documentId}/run`, { mode: 'add' }))).toEqual([
      403,
      'not-added-directly',
    ]);

    adding(true);
    const before = demand(await owner.get(path), 200).body.data.memberCount;
    const made = await check(owner, path, file);
    expect(made).toMatchObject({ modes: ['invite', 'add'] });
    expect(await resultsOf(owner, path, made.documentId)).toEqual([
      'add',
      'add',
      'invite',
      'invite',
      'invite',
      'add',
      'invite',
    ]);
    demand(await owner.post(`${path}/imports/${made.documentId}/run`, { mode: 'add' }), 200);
    await ended(owner, path, made.documentId);
    expect(await resultsOf(owner, path, made.documentId)).toEqual([
      'added',
      'added',
      'invited',
      'invited',
      'invited',
      'added',
      'invited',
    ]);
    expect(demand(await owner.get(path), 200).body.data.memberCount).toBe(before + 3);

    // Told of it, and asked about the rules, which nobody accepts for others.
    const seen = demand(await ann.get(path), 200).body.data;
    expect(seen).toMatchObject({
      rulesVersion: 1,
      membership: { role: 'moderator', state: 'active', acceptedRules: 0 },
    });
    const told = async () => (await ann.get('/notifications')).body.data.map(({ kind }: { kind: string }) => kind);
    for (const end = Date.now() + 10_000; (await told()).length < 2 && Date.now() < end; );
    expect((await told()).sort()).toEqual(['membership.approved', 'membership.role-changed']);
    expect((await left.get(path)).body.data.membership?.state ?? 'left').toBe('left');
    await box.until('nobody@example.org', 1);
  });

  it('checks each line anew when its turn comes', async () => {
    const { path, owner } = await scene.community();
    const [ann, ben] = [await scene.person('ann'), await scene.joined(path, owner)];
    demand(await owner.delete(`${path}/members/${ben.user.documentId}`), 204);
    const made = await check(owner, path, `email\n${ann.user.email}\n${ben.user.email}\ntwice@example.org`);
    demand(await owner.post(`${path}/members/invite`, { username: ann.user.username }), 201);
    demand(await owner.post(`${path}/members/${ben.user.documentId}/ban`, { reason: 'x' }), 200);
    demand(await owner.post(`${path}/invitations`, { addresses: 'twice@example.org' }), 201);
    demand(await owner.post(`${path}/imports/${made.documentId}/run`, { mode: 'invite' }), 200);
    await ended(owner, path, made.documentId);
    expect(await resultsOf(owner, path, made.documentId)).toEqual([
      'already-invited',
      'not-possible',
      'already-invited',
    ]);
    expect(await box.until('twice@example.org', 1)).toHaveLength(1);
  });
});
