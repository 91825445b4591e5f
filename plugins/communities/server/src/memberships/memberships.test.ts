import { demand, reasonOf, setScene, type Hand, type Scene } from '../testing/scene';

describe('memberships', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await setScene();
  });
  afterAll(() => scene.close());

  const of = ({ user }: Hand) => `/members/${user.documentId}`;

  it('lets people join an open community once they accept its rules', async () => {
    const { path, owner } = await scene.community({ joinPolicy: 'open' });
    demand(await owner.put(`${path}/texts/en`, { rules: 'Be kind.' }), 200);
    const ann = await scene.person('ann');
    expect(reasonOf(await ann.post(`${path}/join`))).toEqual([400, 'rules-not-accepted']);
    expect((await ann.post(`${path}/join`, { acceptRules: 1 })).body.data).toMatchObject({
      memberCount: 2,
      membership: { state: 'active', acceptedRules: 1 },
    });
    expect(reasonOf(await ann.post(`${path}/join`, { acceptRules: 1 }))).toEqual([409, 'already-member']);
    demand(await ann.post(`${path}/leave`), 200);
    expect((await owner.get(path)).body.data.memberCount).toBe(1);
    demand(await ann.post(`${path}/join`, { acceptRules: 1 }), 200);
  });

  it('decides on many requests at once, a result for each', async () => {
    const { path, owner } = await scene.community({ joinPolicy: 'request' });
    const [ann, ben, cleo] = [await scene.person('ann'), await scene.person('ben'), await scene.person('cleo')];
    for (const it of [ann, ben]) demand(await it.post(`${path}/join`, { message: 'I work on this' }), 200);
    expect(reasonOf(await ann.post(`${path}/join`))).toEqual([409, 'already-requested']);
    expect((await ann.get(`${path}/topics`)).body.data).toEqual([]);
    const waiting = await owner.get(`${path}/members?filters[state]=requested`);
    expect(waiting.body.data.map((it: { message: string }) => it.message)).toEqual([
      'I work on this',
      'I work on this',
    ]);
    const members = [ann, ben, cleo].map(({ user }) => user.documentId);
    expect((await owner.post(`${path}/members/approve`, { members })).body.data).toEqual([
      { documentId: members[0], done: true, reason: null },
      { documentId: members[1], done: true, reason: null },
      { documentId: members[2], done: false, reason: 'already-decided' },
    ]);
    expect(reasonOf(await ann.post(`${path}/members/refuse`, { members }))).toEqual([403, 'not-allowed']);
    expect((await owner.get(path)).body.data.memberCount).toBe(3);
  });

  it('invites, and only who is invited comes into an unlisted community', async () => {
    const { path, owner } = await scene.community({ visibility: 'private', listed: false });
    const [ann, ben] = [await scene.person('ann'), await scene.person('ben')];
    expect(path).toMatch(/-[a-z0-9]{6}$/);
    expect(reasonOf(await owner.post(`${path}/members/invite`, { username: 'nobody at all' }))).toEqual([
      400,
      'no-account',
    ]);
    demand(await owner.post(`${path}/members/invite`, { username: ann.user.username }), 201);
    expect((await ann.get(path)).status).toBe(200);
    expect((await ann.get(`${path}/topics`)).status).toBe(404);
    expect((await ben.post(`${path}/join`)).status).toBe(404);
    demand(await ann.post(`${path}/invitation/accept`), 200);
    expect((await ann.get(`${path}/topics`)).status).toBe(200);
    demand(await owner.post(`${path}/members/invite`, { username: ben.user.username }), 201);
    demand(await ben.post(`${path}/invitation/decline`), 200);
    expect((await ben.get(path)).status).toBe(404);
  });

  it('closes the door at the next request after a ban, and opens it again', async () => {
    const { path, owner } = await scene.community({ visibility: 'private', joinPolicy: 'request' });
    const [moderator, ann] = [await scene.joined(path, owner, 'moderator'), await scene.joined(path, owner)];
    expect((await ann.get(`${path}/topics`)).status).toBe(200);
    expect(reasonOf(await moderator.post(`${path}${of(ann)}/ban`, { reason: 'spam' }))).toEqual([403, 'not-allowed']);
    expect((await owner.post(`${path}${of(ann)}/ban`, {})).status).toBe(400);
    demand(await owner.post(`${path}${of(ann)}/ban`, { reason: 'spam' }), 200);
    expect((await ann.get(`${path}/topics`)).status).toBe(404);
    expect(reasonOf(await ann.post(`${path}/join`))).toEqual([409, 'banned']);
    expect((await ann.get(path)).body.data.membership).toMatchObject({ state: 'banned', reason: 'spam' });
    demand(await owner.post(`${path}${of(ann)}/lift-ban`), 200);
    expect((await ann.post(`${path}/join`)).body.data.membership.state).toBe('requested');
  });

  it('suspends until a date: reads, does not write, and it ends by itself', async () => {
    const { path, owner } = await scene.community();
    const [moderator, ann] = [await scene.joined(path, owner, 'moderator'), await scene.joined(path, owner)];
    const soon = new Date(Date.now() + 1_500).toISOString();
    const past = new Date(Date.now() - 1_000).toISOString();
    expect(reasonOf(await moderator.post(`${path}${of(ann)}/suspend`, { reason: 'rude', until: past }))).toEqual([
      400,
      'not-in-future',
    ]);
    demand(await moderator.post(`${path}${of(ann)}/suspend`, { reason: 'rude', until: soon }), 200);
    const topic = { title: 'Hello there', text: 'x' };
    expect(reasonOf(await ann.post(`${path}/topics`, topic))).toEqual([403, 'suspended']);
    expect((await ann.get(`${path}/topics`)).status).toBe(200);
    await new Promise((resolve) => setTimeout(resolve, 1_600));
    demand(await ann.post(`${path}/topics`, topic), 201);
    const log = (await owner.get(`${path}/audit`)).body.data as { action: string; actorKind: string }[];
    expect(log[0]).toMatchObject({ action: 'membership.suspension-ended', actorKind: 'system' });
  });

  it('gives roles downwards only, and keeps an administrator at all times', async () => {
    const { path, owner } = await scene.community();
    const [admin, other, ann] = [
      await scene.joined(path, owner, 'administrator'),
      await scene.joined(path, owner, 'administrator'),
      await scene.joined(path, owner),
    ];
    expect(reasonOf(await admin.put(`${path}${of(other)}/role`, { role: 'member' }))).toEqual([403, 'not-allowed']);
    expect((await admin.put(`${path}${of(ann)}/role`, { role: 'owner' })).status).toBe(400);
    expect(reasonOf(await ann.put(`${path}${of(ann)}/role`, { role: 'moderator' }))).toEqual([403, 'not-allowed']);
    demand(await admin.put(`${path}${of(ann)}/role`, { role: 'moderator' }), 200);
    demand(await other.put(`${path}${of(other)}/role`, { role: 'member' }), 200);
    expect(reasonOf(await owner.post(`${path}/leave`))).toEqual([409, 'owner-must-transfer']);

    expect((await ann.post(`${path}/ownership/accept`)).status).toBe(404);
    demand(await owner.post(`${path}/ownership`, { member: admin.user.documentId }), 200);
    expect((await ann.post(`${path}/ownership/accept`)).status).toBe(404);
    demand(await admin.post(`${path}/ownership/accept`), 200);
    expect((await admin.get(path)).body.data.membership.role).toBe('owner');
    expect((await owner.get(path)).body.data.membership.role).toBe('administrator');
    demand(await owner.post(`${path}/leave`), 200);
  });

  it('ends the panel account with the last role that it was for', async () => {
    const { path, id, owner } = await scene.community();
    const admin = await scene.joined(path, owner, 'administrator');
    expect(
      reasonOf(
        await scene.team.post(`${path}/members/${(await scene.joined(path, owner)).user.documentId}/panel-account`)
      )
    ).toEqual([404, 'NotFoundError']);
    demand(await scene.team.post(`${path}${of(admin)}/panel-account`), 200);
    const account = () => scene.site.strapi.db.query('admin::user').findOne({ where: { email: admin.user.email } });
    await scene.site.strapi.db
      .query('admin::user')
      .update({ where: { email: admin.user.email }, data: { isActive: true } });
    expect((await account()).isActive).toBe(true);
    demand(await owner.put(`${path}${of(admin)}/role`, { role: 'moderator' }), 200);
    expect((await account()).isActive).toBe(false);
    expect(id).toBeTruthy();
  });
});
