import { demand, reasonOf, setScene, type Hand, type Scene } from '../testing/scene';

interface Page {
  data: { documentId: string; text: string; title: string }[];
  meta: { pagination: { next: string | null; previous: string | null } };
}

describe('the forum', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await setScene();
  });
  afterAll(() => scene.close());

  const start = async (hand: Hand, path: string, data = {}) =>
    demand(await hand.post(`${path}/topics`, { title: 'Registries', text: 'How do **you** do it?', ...data }), 201).body
      .data;

  it('takes topics and posts, and counts them', async () => {
    const { path, owner } = await scene.community();
    const ann = await scene.joined(path, owner);
    const topic = await start(ann, path);
    const where = `${path}/topics/${topic.documentId}`;
    demand(await owner.post(`${where}/posts`, { text: 'Like this.' }), 201);
    const posts = (await ann.get(`${where}/posts`)).body.data;
    expect(posts.map((it: { html: string }) => it.html)).toEqual([
      '<p>How do <strong>you</strong> do it?</p>\n',
      '<p>Like this.</p>\n',
    ]);
    expect(JSON.stringify(posts)).not.toContain('@example.org');
    expect((await ann.get(where)).body.data).toMatchObject({ postCount: 2, unread: true });
    demand(await ann.post(`${where}/read`, { post: posts[1].documentId }), 200);
    expect((await ann.get(where)).body.data.unread).toBe(false);
    expect((await ann.get(`${path}/topics?filters[unread]=true`)).body.data).toEqual([]);
    expect((await ann.get(path)).body.data).toMatchObject({ topicCount: 1, postCount: 2 });
  });

  it('pages through posts in both directions while others write', async () => {
    const { path, owner } = await scene.community();
    const topic = await start(owner, path);
    const where = `${path}/topics/${topic.documentId}/posts`;
    for (let n = 2; n <= 45; n += 1) demand(await owner.post(where, { text: `post ${n}` }), 201);
    const walk = async (from: string, side: 'next' | 'previous') => {
      const seen: string[][] = [];
      for (let query: string | null = from; query !== null; ) {
        const page: Page = (await owner.get(`${where}?pagination[pageSize]=10${query}`)).body;
        seen.push(page.data.map((it) => it.text));
        if (seen.length === 2) demand(await owner.post(where, { text: `late ${side}` }), 201);
        const cursor: string | null = page.meta.pagination[side];
        query = cursor === null ? null : `&pagination[cursor]=${cursor}`;
      }
      return seen;
    };
    const numbered = Array.from({ length: 44 }, (_, n) => `post ${n + 2}`);
    expect((await walk('', 'next')).flat().slice(1)).toEqual([...numbered, 'late next']);
    const back = (await walk('&around=last', 'previous')).reverse().flat();
    expect(back.slice(1)).toEqual([...numbered, 'late next']);
  });

  it('keeps the order of topics: pinned first, then the latest, page by page', async () => {
    const { path, owner } = await scene.community();
    const made: string[] = [];
    for (let n = 0; n < 7; n += 1) made.unshift((await start(owner, path, { title: `Topic ${n}` })).documentId);
    demand(await owner.put(`${path}/topics/${made[6]}`, { pinned: true }), 200);
    const first: Page = (await owner.get(`${path}/topics?pagination[pageSize]=4`)).body;
    const rest: Page = (
      await owner.get(`${path}/topics?pagination[pageSize]=4&pagination[cursor]=${first.meta.pagination.next}`)
    ).body;
    expect([...first.data, ...rest.data].map((it) => it.documentId)).toEqual([made[6], ...made.slice(0, 6)]);
    const back: Page = (
      await owner.get(`${path}/topics?pagination[pageSize]=4&pagination[cursor]=${rest.meta.pagination.previous}`)
    ).body;
    expect(back.data).toEqual(first.data);
  });

  it('keeps what a post was before its edit, for moderators', async () => {
    const { path, owner } = await scene.community();
    const [moderator, ann] = [await scene.joined(path, owner, 'moderator'), await scene.joined(path, owner)];
    const topic = await start(ann, path);
    const where = `${path}/topics/${topic.documentId}/posts`;
    const post = (await ann.get(where)).body.data[0].documentId as string;
    expect((await ann.put(`${where}/${post}`, { text: 'Better said.' })).body.data.editedAt).not.toBeNull();
    expect(reasonOf(await moderator.put(`${where}/${post}`, { text: 'mine' }))).toEqual([403, 'not-allowed']);
    expect((await moderator.get(`${where}/${post}/revisions`)).body.data).toMatchObject([
      { text: 'How do **you** do it?' },
    ]);
    expect((await ann.get(`${where}/${post}/revisions`)).status).toBe(404);
  });

  it('leaves a tombstone without text or author', async () => {
    const { path, owner } = await scene.community();
    const [moderator, ann] = [await scene.joined(path, owner, 'moderator'), await scene.joined(path, owner)];
    const topic = await start(owner, path);
    const where = `${path}/topics/${topic.documentId}`;
    const post = demand(await ann.post(`${where}/posts`, { text: 'Never mind' }), 201).body.data.documentId as string;
    expect(
      reasonOf(await scene.at(scene.site.url, await scene.joined(path, owner)).delete(`${where}/posts/${post}`))
    ).toEqual([403, 'not-allowed']);
    demand(await moderator.delete(`${where}/posts/${post}`), 204);
    const [, tombstone] = (await ann.get(`${where}/posts`)).body.data;
    expect(tombstone).toMatchObject({ state: 'deleted', text: null, html: null, author: null, may: [] });
    expect((await ann.get(where)).body.data.postCount).toBe(1);
    expect(reasonOf(await moderator.delete(`${where}/posts/${post}`))).toEqual([403, 'not-allowed']);
  });

  it('locks, moves and deletes', async () => {
    const { path, owner } = await scene.community();
    const ann = await scene.joined(path, owner);
    const topic = await start(ann, path);
    const where = `${path}/topics/${topic.documentId}`;
    const category = demand(await owner.post(`${path}/categories`, { name: 'Payments' }), 201).body.data
      .documentId as string;
    expect(reasonOf(await owner.post(`${path}/categories`, { name: 'Payments' }))).toEqual([400, 'name-taken']);
    demand(await ann.put(where, { category }), 200);
    expect((await owner.get(`${path}/categories`)).body.data).toMatchObject([{ name: 'Payments', topicCount: 1 }]);
    expect(reasonOf(await owner.delete(`${path}/categories/${category}`))).toEqual([409, 'category-in-use']);
    expect(reasonOf(await ann.put(where, { locked: true }))).toEqual([403, 'not-allowed']);
    demand(await owner.put(where, { locked: true }), 200);
    expect(reasonOf(await ann.post(`${where}/posts`, { text: 'x' }))).toEqual([409, 'locked']);
    demand(await owner.post(`${where}/posts`, { text: 'The last word' }), 201);
    demand(await owner.delete(where), 204);
    expect((await ann.get(where)).status).toBe(404);
    demand(await owner.delete(`${path}/categories/${category}`), 204);
    expect((await owner.get(path)).body.data).toMatchObject({ topicCount: 0, postCount: 0 });
  });

  it('opens no item wider than its community', async () => {
    const { path, owner } = await scene.community({ visibility: 'private', joinPolicy: 'request' });
    const body = { title: 'To all', text: 'x', audience: 'public' };
    expect(reasonOf(await owner.post(`${path}/topics`, body))).toEqual([400, 'wider-than-community']);
    expect((await start(owner, path)).audience).toBe('members');
  });
});
