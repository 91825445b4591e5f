import { quiet } from '../testing/quiet';
import { demand, reasonOf, setScene, type Hand, type Scene } from '../testing/scene';

describe('an announcement', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await setScene();
  });
  afterAll(() => scene.close());

  type Values = Record<string, unknown>;
  const draft = async (hand: Hand, path: string, values: Values = {}) =>
    demand(await hand.post(`${path}/announcements`, { title: 'Office closed', text: 'On **Monday**.', ...values }), 201)
      .body.data as Values & { documentId: string };
  const publish = async (hand: Hand, path: string, id: string, values: Values = {}) =>
    demand(await hand.post(`${path}/announcements/${id}/publish`, values), 200).body.data as Values;
  const published = async (hand: Hand, path: string, values: Values = {}) => {
    const { documentId } = await draft(hand, path, values);
    await publish(hand, path, documentId);
    return documentId;
  };
  const ids = async (hand: Hand, path: string, query = '') =>
    (demand(await hand.get(`${path}/announcements${query}`), 200).body.data as { documentId: string }[]).map(
      ({ documentId }) => documentId
    );
  const statuses = (hands: Hand[], path: string) =>
    Promise.all(hands.map(async (hand) => (await hand.get(path)).status));
  const soon = (milliseconds: number) => new Date(Date.now() + milliseconds).toISOString();
  const until = async (holds: () => Promise<boolean>) => {
    for (const end = Date.now() + 20_000; !(await holds()); await new Promise((resolve) => setTimeout(resolve, 50))) {
      if (Date.now() > end) throw new Error('It never came to that');
    }
  };
  const told = async (hand: Hand) => {
    await quiet(scene.site);
    return (demand(await hand.get('/notifications?pagination[pageSize]=100'), 200).body.data as Values[]).filter(
      ({ kind }) => String(kind).startsWith('announcement.')
    );
  };

  it('is its author’s as a draft, everybody’s once it is published, and told to all whatever their level', async () => {
    const { path, owner } = await scene.community();
    const [admin, moderator, member, muted] = [
      await scene.joined(path, owner, 'administrator'),
      await scene.joined(path, owner, 'moderator'),
      await scene.joined(path, owner),
      await scene.joined(path, owner),
    ];
    demand(await muted.put(`${path}/subscription`, { level: 'muted' }), 200);
    const made = await draft(owner, path, { audience: 'public' });
    expect(made).toMatchObject({ state: 'draft', html: '<p>On <strong>Monday</strong>.</p>\n', language: 'en' });
    const one = `${path}/announcements/${made.documentId}`;
    const all = [owner, admin, moderator, member, muted, scene.visitor];
    expect(await statuses(all, one)).toEqual([200, 404, 404, 404, 404, 404]);
    expect(reasonOf(await admin.post(`${one}/publish`))).toEqual([404, 'NotFoundError']);
    expect(await publish(owner, path, made.documentId)).toMatchObject({ state: 'published', expired: false });
    expect(await statuses(all, one)).toEqual([200, 200, 200, 200, 200, 200]);
    for (const hand of [admin, moderator, member, muted]) {
      expect(await told(hand)).toMatchObject([
        { kind: 'announcement.published', item: { kind: 'announcement', documentId: made.documentId } },
      ]);
    }
    expect(await told(owner)).toEqual([]);
    expect(reasonOf(await owner.post(`${one}/publish`))).toEqual([409, 'already-decided']);
  });

  it('is written by administrators only', async () => {
    const { path, owner } = await scene.community();
    const [moderator, member] = [await scene.joined(path, owner, 'moderator'), await scene.joined(path, owner)];
    const id = await published(owner, path);
    const one = `${path}/announcements/${id}`;
    for (const hand of [moderator, member]) {
      const refused = [
        await hand.post(`${path}/announcements`, { title: 'Mine', text: 'x' }),
        await hand.put(one, { title: 'Mine' }),
        await hand.put(one, { pinned: true }),
        await hand.delete(one),
        await hand.get(`${one}/reach`),
      ];
      expect(refused.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403]);
      expect((await hand.get(`${one}/acknowledgements`)).status).toBe(404);
    }
    expect((await scene.visitor.post(`${path}/announcements`, { title: 'Mine', text: 'x' })).status).toBe(403);
  });

  it('goes out at its time, once, and is told in that moment', async () => {
    const { path, owner } = await scene.community();
    const [admin, member] = [await scene.joined(path, owner, 'administrator'), await scene.joined(path, owner)];
    const { documentId } = await draft(owner, path);
    const one = `${path}/announcements/${documentId}`;
    expect(reasonOf(await owner.post(`${one}/publish`, { publishAt: soon(-1000) }))).toEqual([400, 'not-in-future']);
    expect(await publish(owner, path, documentId, { publishAt: soon(3_600_000) })).toMatchObject({
      state: 'scheduled',
    });
    expect(await statuses([admin, member, scene.visitor], one)).toEqual([200, 404, 404]);
    expect(await ids(admin, path, '?filters[state]=scheduled')).toEqual([documentId]);
    expect(await ids(member, path)).toEqual([]);
    await publish(admin, path, documentId, { publishAt: soon(1_000) });
    expect(await told(member)).toEqual([]);
    await until(async () => (await member.get(one)).status === 200);
    expect(await told(member)).toMatchObject([{ kind: 'announcement.published', count: 1 }]);
    expect(await told(owner)).toMatchObject([{ kind: 'announcement.published', count: 1 }]);
    const log = demand(await owner.get(`${path}/audit`), 200).body.data as { action: string }[];
    expect(log.map(({ action }) => action).filter((it) => it.startsWith('announcement.'))).toEqual([
      'announcement.published',
      'announcement.scheduled',
      'announcement.scheduled',
    ]);
  });

  it('that waits can be taken back, and does not go out in an archived community', async () => {
    const { path, owner } = await scene.community();
    const admin = await scene.joined(path, owner, 'administrator');
    const { documentId } = await draft(owner, path);
    const one = `${path}/announcements/${documentId}`;
    await publish(owner, path, documentId, { publishAt: soon(3_600_000) });
    expect((await admin.post(`${one}/unschedule`)).status).toBe(204);
    expect(await statuses([owner, admin], one)).toEqual([200, 404]);
    await publish(owner, path, documentId, { publishAt: soon(1_500) });
    demand(await owner.post(`${path}/archive`, { reason: 'It is over' }), 200);
    await until(async () => (await owner.get(one)).body.data.state === 'draft');
    expect((await owner.get(one)).body.data.may).toEqual([]);
    expect(reasonOf(await owner.put(one, { title: 'Still here' }))).toEqual([403, 'not-allowed']);
  });

  it('is over at its end: for administrators it is still there, for others it never was', async () => {
    const { path, owner } = await scene.community();
    const [moderator, member] = [await scene.joined(path, owner, 'moderator'), await scene.joined(path, owner)];
    const id = await published(owner, path, { audience: 'public', expiresAt: soon(2_500) });
    const one = `${path}/announcements/${id}`;
    expect(await statuses([moderator, member, scene.visitor], one)).toEqual([200, 200, 200]);
    expect(await told(member)).toHaveLength(1);
    await until(async () => (await member.get(one)).status === 404);
    expect(await statuses([owner, moderator, member, scene.visitor], one)).toEqual([200, 404, 404, 404]);
    expect(await told(member)).toEqual([]);
    expect([await ids(owner, path), await ids(owner, path, '?filters[state]=expired')]).toEqual([[], [id]]);
    expect(await ids(member, path, '?filters[state]=expired')).toEqual([]);
    expect((await owner.get(one)).body.data).toMatchObject({ state: 'published', expired: true });
    demand(await owner.put(one, { expiresAt: null }), 200);
    expect((await member.get(one)).status).toBe(200);
  });

  it('for a role is there for this role and for administrators, and never for everybody', async () => {
    const { path, owner } = await scene.community();
    const [admin, moderator, member] = [
      await scene.joined(path, owner, 'administrator'),
      await scene.joined(path, owner, 'moderator'),
      await scene.joined(path, owner),
    ];
    const refused = await owner.post(`${path}/announcements`, {
      title: 'For us',
      text: 'x',
      recipients: 'moderators',
      audience: 'public',
    });
    expect([refused.body.error.details.reason, refused.body.error.details.errors[0].path]).toEqual([
      'not-public-by-role',
      ['data', 'audience'],
    ]);
    const ours = await published(owner, path, { recipients: 'moderators' });
    const theirs = await published(owner, path, { recipients: 'administrators' });
    const all = [admin, moderator, member, scene.visitor];
    expect(await statuses(all, `${path}/announcements/${ours}`)).toEqual([200, 200, 404, 404]);
    expect(await statuses(all, `${path}/announcements/${theirs}`)).toEqual([200, 404, 404, 404]);
    expect((await told(admin)).length).toBe(2);
    expect((await told(moderator)).map(({ item }) => (item as Values).documentId)).toEqual([ours]);
    expect(await told(member)).toEqual([]);
    demand(await owner.put(`${path}/members/${moderator.user.documentId}/role`, { role: 'member' }), 200);
    expect((await moderator.get(`${path}/announcements/${ours}`)).status).toBe(404);
    expect(await told(moderator)).toEqual([]);
  });

  it('that is changed is told to nobody unless its editor wants it', async () => {
    const { path, owner } = await scene.community();
    const member = await scene.joined(path, owner);
    const id = await published(owner, path);
    const one = `${path}/announcements/${id}`;
    await told(member);
    demand(await member.post('/notifications/read', { all: true }), 200);
    const changed = demand(await owner.put(one, { text: 'On Tuesday.' }), 200).body.data as Values;
    expect([changed.html, changed.editedAt]).toEqual(['<p>On Tuesday.</p>\n', expect.any(String)]);
    expect(await told(member)).toMatchObject([{ read: true }]);
    demand(await owner.put(one, { text: 'On Wednesday.', tell: true }), 200);
    expect(await told(member)).toMatchObject([{ read: false, text: expect.stringContaining('was changed') }]);
    const { documentId } = await draft(owner, path);
    expect(reasonOf(await owner.put(`${path}/announcements/${documentId}`, { tell: true }))).toEqual([
      409,
      'wrong-state',
    ]);
  });

  it('stands first while it is pinned, the newest first below, page by page and back', async () => {
    const { path, owner } = await scene.community();
    const all: string[] = [];
    for (let n = 0; n < 5; n += 1) all.unshift(await published(owner, path, { title: `Number ${n}`, pinned: n === 1 }));
    const expected = [all[3], all[0], all[1], all[2], all[4]];
    expect(await ids(owner, path)).toEqual(expected);
    expect(await ids(owner, path, '?_q=number 2')).toEqual([all[2]]);
    const page = async (cursor = '') =>
      demand(await owner.get(`${path}/announcements?pagination[pageSize]=2${cursor}`), 200).body;
    const first = await page();
    const second = await page(`&pagination[cursor]=${first.meta.pagination.next}`);
    expect(second.data.map((it: Values) => it.documentId)).toEqual([all[1], all[2]]);
    const back = await page(`&pagination[cursor]=${second.meta.pagination.previous}`);
    expect(back.data.map((it: Values) => it.documentId)).toEqual([all[3], all[0]]);
  });

  it('that is deleted is gone for everybody; a draft leaves nothing in the log', async () => {
    const { path, owner } = await scene.community();
    const member = await scene.joined(path, owner);
    const [id, mine] = [await published(owner, path), (await draft(owner, path)).documentId];
    await told(member);
    demand(await owner.delete(`${path}/announcements/${id}`), 204);
    demand(await owner.delete(`${path}/announcements/${mine}`), 204);
    expect(await statuses([owner, member], `${path}/announcements/${id}`)).toEqual([404, 404]);
    expect(await told(member)).toEqual([]);
    const log = demand(await owner.get(`${path}/audit`), 200).body.data as Values[];
    const deleted = log.filter(({ action }) => action === 'announcement.deleted');
    expect(deleted).toMatchObject([{ subject: id, details: { title: 'Office closed' } }]);
  });

  it('says who cannot see it nothing, where the section is off or the community private', async () => {
    const { path, owner } = await scene.community({ visibility: 'private', joinPolicy: 'request' });
    const member = await scene.joined(path, owner);
    const wide = await owner.post(`${path}/announcements`, { title: 'For all', text: 'x', audience: 'public' });
    expect(reasonOf(wide)).toEqual([400, 'wider-than-community']);
    const id = await published(owner, path);
    const outsider = await scene.person('outsider');
    expect(await statuses([member, outsider, scene.visitor], `${path}/announcements/${id}`)).toEqual([200, 404, 404]);
    expect(await told(member)).toHaveLength(1);
    const off = { name: 'announcements', enabled: false, label: null, defaultAudience: 'members' };
    demand(await owner.put(path, { sections: [off] }), 200);
    expect(await statuses([owner, member], `${path}/announcements`)).toEqual([404, 404]);
    expect(await told(member)).toEqual([]);
  });
});
