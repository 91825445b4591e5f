import { demand, setScene, type Hand, type Scene } from '../testing/scene';
import { quiet } from '../testing/quiet';

describe('notifications', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await setScene();
  });
  afterAll(() => scene.close());

  /** What somebody has been told, once all that was to be told has been. */
  const told = async (hand: Hand, query = '') => {
    await quiet(scene.site);
    const { data } = demand(await hand.get(`/notifications${query}`), 200).body;
    return data as { kind: string; text: string; count: number; read: boolean; documentId: string; reason: string }[];
  };
  const kinds = async (hand: Hand) => (await told(hand)).map(({ kind }) => kind);
  const unread = async (hand: Hand) => demand(await hand.get('/notifications/count'), 200).body.data.unread as number;
  const topicBy = async (hand: Hand, path: string, values: Record<string, unknown> = {}) =>
    demand(await hand.post(`${path}/topics`, { title: 'Floods', text: 'What works?', ...values }), 201).body.data
      .documentId as string;

  it('tell the author of a topic of replies, as one until they are read', async () => {
    const { path, owner } = await scene.community();
    const ann = await scene.joined(path, owner);
    const topic = await topicBy(owner, path);
    demand(await ann.post(`${path}/topics/${topic}/posts`, { text: 'One' }), 201);
    const [first] = await told(owner, '?filters[unread]=true');
    expect(first).toMatchObject({ kind: 'post.replied', count: 1, read: false });
    expect(first?.text).toContain('replied in “Floods”');
    demand(await ann.post(`${path}/topics/${topic}/posts`, { text: 'Two' }), 201);
    demand(await ann.post(`${path}/topics/${topic}/posts`, { text: 'Three' }), 201);
    const [grouped] = await told(owner, '?filters[unread]=true&locale=fr');
    expect(grouped).toMatchObject({ documentId: first?.documentId, count: 3 });
    expect(grouped?.text).toBe('3 nouvelles réponses dans « Floods »');
    demand(await owner.post('/notifications/read', { notifications: [grouped?.documentId] }), 200);
    demand(await ann.post(`${path}/topics/${topic}/posts`, { text: 'Four' }), 201);
    expect((await told(owner, '?filters[unread]=true'))[0]).toMatchObject({ count: 1 });
    // Nobody is told of what they did themselves.
    expect(await kinds(ann)).not.toContain('post.replied');
  });

  it('go to watchers, not to others, and to who is named even so', async () => {
    const { path, owner } = await scene.community();
    const [watcher, normal, muted] = [
      await scene.joined(path, owner),
      await scene.joined(path, owner),
      await scene.joined(path, owner),
    ];
    demand(await watcher.put(`${path}/subscription`, { level: 'watching' }), 200);
    demand(await muted.put(`${path}/subscription`, { level: 'muted' }), 200);
    const text = `Ask @${normal.user.username}, @${muted.user.username} and @${watcher.user.username}.`;
    const topic = await topicBy(owner, path, { text });
    expect(await kinds(watcher)).toEqual(['post.mentioned']);
    expect(await kinds(normal)).toEqual(['post.mentioned']);
    expect(await kinds(muted)).toEqual([]);
    demand(await owner.post(`${path}/topics/${topic}/posts`, { text: 'And?' }), 201);
    expect(await kinds(watcher)).toEqual(['post.replied', 'post.mentioned']);
    expect(await kinds(normal)).toEqual(['post.mentioned']);
  });

  it('tell whose post is quoted', async () => {
    const { path, owner } = await scene.community();
    const [ann, ben] = [await scene.joined(path, owner), await scene.joined(path, owner)];
    const topic = await topicBy(owner, path);
    const post = demand(await ann.post(`${path}/topics/${topic}/posts`, { text: 'One' }), 201).body.data.documentId;
    demand(await ben.post(`${path}/topics/${topic}/posts`, { text: '> One\n\nYes', quotes: [post] }), 201);
    expect(await kinds(ann)).toEqual(['post.quoted']);
  });

  it('tell administrators of join requests as long as one waits, and the applicant of the decision', async () => {
    const { path, owner } = await scene.community({ joinPolicy: 'request' });
    const [ann, ben] = [await scene.person('ann'), await scene.person('ben')];
    demand(await ann.post(`${path}/join`), 200);
    demand(await ben.post(`${path}/join`), 200);
    const [request] = await told(owner, '?filters[unread]=true');
    expect(request).toMatchObject({ kind: 'membership.requested', count: 2 });
    demand(await owner.post(`${path}/members/approve`, { members: [ann.user.documentId] }), 200);
    expect(await kinds(owner)).toContain('membership.requested');
    const refused = { members: [ben.user.documentId], reason: 'Not this one' };
    demand(await owner.post(`${path}/members/refuse`, refused), 200);
    expect(await kinds(owner)).not.toContain('membership.requested');
    expect(await kinds(ann)).toEqual(['membership.approved']);
    expect(await told(ben)).toMatchObject([{ kind: 'membership.refused', reason: 'Not this one' }]);
  });

  it('fall silent with the right to see, and say nothing of a community that is hidden now', async () => {
    const { path, owner } = await scene.community({ visibility: 'private', listed: false });
    const ann = await scene.joined(path, owner);
    const topic = await topicBy(ann, path);
    demand(await owner.post(`${path}/topics/${topic}/posts`, { text: 'Secret' }), 201);
    expect(await kinds(ann)).toEqual(['post.replied']);
    expect(await unread(ann)).toBe(1);
    demand(await owner.post(`${path}/members/${ann.user.documentId}/ban`, { reason: 'Enough' }), 200);
    const [only, ...others] = await told(ann);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ kind: 'membership.sanctioned', reason: 'Enough', community: null, topic: null });
    expect(only?.text).toBe('You were banned from a community');
    expect(await unread(ann)).toBe(1);
  });

  it('tell of the post before when the newest is deleted, and nothing when none is left', async () => {
    const { path, owner } = await scene.community();
    const ann = await scene.joined(path, owner);
    const topic = await topicBy(owner, path);
    const reply = async (text: string) =>
      demand(await ann.post(`${path}/topics/${topic}/posts`, { text }), 201).body.data.documentId as string;
    const [first, second] = [await reply('One'), await reply('Two')];
    await quiet(scene.site);
    demand(await ann.delete(`${path}/topics/${topic}/posts/${second}`), 204);
    expect((await told(owner, '?filters[unread]=true'))[0]).toMatchObject({ count: 1, post: first });
    demand(await ann.delete(`${path}/topics/${topic}/posts/${first}`), 204);
    expect((await told(owner, '?filters[unread]=true')).filter(({ kind }) => kind === 'post.replied')).toEqual([]);
  });

  it('let everybody choose channels, language and the hour of the digest', async () => {
    const { path, owner } = await scene.community();
    const ann = await scene.joined(path, owner);
    const preset = demand(await ann.get('/notifications/settings'), 200).body.data;
    expect(preset).toMatchObject({ language: 'en', digest: 'daily', hour: 8, zone: 'UTC' });
    const off = { choices: [{ kind: 'post.mentioned', inApp: false, mail: 'none' }] };
    const changed = { language: 'pt', digest: 'weekly', hour: 6, zone: 'Africa/Maputo', ...off };
    const settings = demand(await ann.put('/notifications/settings', changed), 200).body.data;
    expect(settings).toMatchObject({ language: 'pt', digest: 'weekly', hour: 6, zone: 'Africa/Maputo' });
    expect(new Date(settings.nextDigestAt).getUTCHours()).toBe(4);
    await topicBy(owner, path, { text: `@${ann.user.username}` });
    expect(await kinds(ann)).toEqual([]);
    expect(
      (await ann.put('/notifications/settings', { zone: 'Mars/Olympus' })).body.error.details.errors[0].path
    ).toEqual(['data', 'zone']);
    const unknown = { choices: [{ kind: 'no.such', inApp: true, mail: 'now' }] };
    expect((await ann.put('/notifications/settings', unknown)).status).toBe(400);
    expect((await ann.put('/notifications/settings', { hour: 24 })).status).toBe(400);
  });

  it('have a default level that administrators change knowing whom it touches', async () => {
    const { path, owner } = await scene.community();
    const [ann, ben] = [await scene.joined(path, owner), await scene.joined(path, owner)];
    demand(await ben.put(`${path}/subscription`, { level: 'normal' }), 200);
    demand(
      await ann.put('/notifications/settings', { choices: [{ kind: 'post.replied', inApp: true, mail: 'none' }] }),
      200
    );
    demand(await ann.put('/notifications/settings', { digest: 'none' }), 200);
    const asIs = demand(await owner.get(`${path}/default-level`), 200).body.data;
    expect(asIs).toEqual({ level: 'normal', touches: 2, reach: [] });
    const asked = demand(await owner.get(`${path}/default-level?level=watching`), 200).body.data;
    expect(asked).toEqual({
      level: 'normal',
      touches: 2,
      reach: [
        { kind: 'post.replied', now: 1, digest: 0, none: 1 },
        { kind: 'topic.started', now: 0, digest: 1, none: 1 },
        { kind: 'topic.changed', now: 0, digest: 0, none: 2 },
        { kind: 'document.added', now: 0, digest: 1, none: 1 },
        { kind: 'document.version', now: 0, digest: 1, none: 1 },
        { kind: 'event.published', now: 0, digest: 1, none: 1 },
      ],
    });
    demand(await ann.put('/notifications/settings', { digest: 'daily' }), 200);
    demand(
      await ann.put('/notifications/settings', { choices: [{ kind: 'post.replied', inApp: true, mail: 'now' }] }),
      200
    );
    expect((await ann.put(`${path}/default-level`, { level: 'watching' })).status).toBe(403);
    demand(await owner.put(`${path}/default-level`, { level: 'watching' }), 200);
    await topicBy(owner, path);
    expect(await kinds(ann)).toEqual(['topic.started']);
    expect(await kinds(ben)).toEqual([]);
    expect(demand(await ann.get(`${path}/subscription`), 200).body.data).toEqual({
      level: 'watching',
      isDefault: true,
    });
    expect(demand(await ben.put(`${path}/subscription`, { level: null }), 200).body.data.isDefault).toBe(true);
  });

  it('are read one by one, by community or all, and counted', async () => {
    const [one, two] = [await scene.community(), await scene.community()];
    const ann = await scene.joined(one.path, one.owner);
    demand(await two.owner.post(`${two.path}/members/invite`, { username: ann.user.username }), 201);
    await topicBy(one.owner, one.path, { text: `@${ann.user.username}` });
    await quiet(scene.site);
    expect(await unread(ann)).toBe(2);
    expect((await ann.get(`/notifications/count?filters[community]=${one.id}`)).body.data.unread).toBe(1);
    demand(await ann.post('/notifications/read', { community: one.id }), 200);
    expect(await unread(ann)).toBe(1);
    demand(await ann.post('/notifications/read', { all: true }), 200);
    expect(await unread(ann)).toBe(0);
    expect((await ann.post('/notifications/read', {})).status).toBe(400);
    const [page] = [demand(await ann.get('/notifications?pagination[pageSize]=1'), 200).body];
    const next = demand(
      await ann.get(`/notifications?pagination[pageSize]=1&pagination[cursor]=${page.meta.pagination.next}`),
      200
    );
    expect([page.data.length, next.body.data.length]).toEqual([1, 1]);
    expect((await scene.visitor.get('/notifications')).status).toBe(403);
  });
});
