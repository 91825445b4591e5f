import type { SiteProcess } from '../testing/boot';
import { allow } from '../testing/people';
import { demand, setScene, type Hand, type Scene } from '../testing/scene';

/** Somebody in a private community, who reads and writes on both processes until the moment that each test is about. */
interface Case {
  path: string;
  owner: Hand;
  ann: Hand;
  topic: string;
}

describe('what somebody may no longer do ends with the answer to whoever decided so, on every process', () => {
  let scene: Scene;
  let other: SiteProcess;
  beforeAll(async () => {
    scene = await setScene();
    other = await scene.second();
  });
  afterAll(() => scene.close());

  const begin = async (role?: 'administrator' | 'moderator'): Promise<Case> => {
    const { path, owner } = await scene.community({ visibility: 'private', joinPolicy: 'request' });
    const ann = await scene.joined(path, owner, role);
    const made = demand(await owner.post(`${path}/topics`, { title: 'A topic', text: 'x' }), 201);
    const it = { path, owner, ann, topic: made.body.data.documentId as string };
    expect(await reads(it)).toEqual([200, 200, 200, 200]);
    return it;
  };
  const onBoth = async (hand: Hand, act: (hand: Hand) => Promise<{ status: number }>) => {
    const there = await act(scene.at(other.url, hand));
    return [there.status, (await act(hand)).status];
  };
  const reads = async ({ path, ann, topic }: Case) => [
    ...(await onBoth(ann, (hand) => hand.get(`${path}/topics`))),
    ...(await onBoth(ann, (hand) => hand.get(`${path}/topics/${topic}/posts`))),
  ];
  const writes = ({ path, ann, topic }: Case) =>
    onBoth(ann, (hand) => hand.post(`${path}/topics/${topic}/posts`, { text: 'x' }));
  const member = ({ path, ann }: Case) => `${path}/members/${ann.user.documentId}`;
  const GONE = [404, 404, 404, 404];

  it.each<[string, (it: Case) => Promise<unknown>]>([
    ['leaving', ({ path, ann }) => ann.post(`${path}/leave`)],
    ['being removed', (it) => it.owner.delete(member(it))],
    ['being banned', (it) => it.owner.post(`${member(it)}/ban`, { reason: 'r' })],
    ['the account being blocked', ({ ann }) => account(ann, { blocked: true })],
    ['the community going back to draft', (it) => leaveAndDraft(it)],
    ['the section being switched off', ({ path, owner }) => owner.put(path, { sections: [section('forum')] })],
    ['the topic being deleted', ({ path, owner, topic }) => owner.delete(`${path}/topics/${topic}`)],
  ])('%s', async (what, act) => {
    const it = await begin();
    expect(await writes(it)).toEqual([201, 201]);
    await act(it);
    const after = await reads(it);
    expect(after.slice(2)).toEqual([404, 404]);
    if (!what.startsWith('the topic')) expect(after).toEqual(GONE);
    expect((await writes(it)).filter((status) => status < 400)).toEqual([]);
  });

  const section = (name: string) => ({ name, enabled: false, label: null, defaultAudience: 'members' });
  const account = (hand: Hand, data: object) =>
    scene.site.strapi.db.query('plugin::users-permissions.user').update({ where: { id: hand.user.id }, data });
  const leaveAndDraft = async ({ path, owner, ann }: Case) => {
    demand(await ann.post(`${path}/leave`), 200);
    demand(await owner.post(`${path}/back-to-draft`), 200);
  };

  it('being suspended ends writing, and not reading', async () => {
    const it = await begin();
    const until = new Date(Date.now() + 60_000).toISOString();
    demand(await it.owner.post(`${member(it)}/suspend`, { reason: 'r', until }), 200);
    expect(await writes(it)).toEqual([403, 403]);
    expect(await reads(it)).toEqual([200, 200, 200, 200]);
  });

  it('losing a role ends what it was for', async () => {
    const it = await begin('administrator');
    const invite = (hand: Hand) => hand.get(`${it.path}/audit`);
    expect(await onBoth(it.ann, invite)).toEqual([200, 200]);
    demand(await it.owner.put(`${member(it)}/role`, { role: 'member' }), 200);
    expect(await onBoth(it.ann, invite)).toEqual([404, 404]);
  });

  it('a public community becoming private ends it for visitors', async () => {
    const { path, owner } = await scene.community();
    const topic = demand(await owner.post(`${path}/topics`, { title: 'Open', text: 'x', audience: 'public' }), 201);
    const posts = (hand: Hand) => hand.get(`${path}/topics/${topic.body.data.documentId}/posts`);
    const outsider = await scene.person('outsider');
    for (const hand of [scene.visitor, outsider]) expect(await onBoth(hand, posts)).toEqual([200, 200]);
    demand(await owner.put(path, { visibility: 'private', joinPolicy: 'request' }), 200);
    for (const hand of [scene.visitor, outsider]) expect(await onBoth(hand, posts)).toEqual([404, 404]);
  });

  it('an action being unticked in the role screen ends it for the whole role', async () => {
    const it = await begin();
    const action = 'plugin::communities.forum.listTopics';
    const permissions = scene.site.strapi.db.query('plugin::users-permissions.permission');
    const { id } = await permissions.findOne({ where: { action, role: { type: 'authenticated' } } });
    await permissions.delete({ where: { id } });
    expect((await reads(it)).slice(0, 2)).toEqual([403, 403]);
    await allow(scene.site.strapi, 'authenticated', [action]);
    expect((await reads(it)).slice(0, 2)).toEqual([200, 200]);
  });
});
