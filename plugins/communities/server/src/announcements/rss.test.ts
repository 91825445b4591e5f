import { call } from '../testing/http';
import { demand, setScene, type Hand, type Scene } from '../testing/scene';

describe('the feed of announcements', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await setScene({ SITE_URL: 'https://www.example.org', PUBLIC_URL: 'https://cms.example.org' });
  });
  afterAll(() => scene.close());

  const published = async (hand: Hand, path: string, values: Record<string, unknown>) => {
    const made = demand(await hand.post(`${path}/announcements`, { text: 'x', ...values }), 201).body.data;
    demand(await hand.post(`${path}/announcements/${made.documentId}/publish`), 200);
    return made.documentId as string;
  };
  const feedOf = (path: string, headers: Record<string, string> = {}, token?: string) =>
    call(`${scene.site.url}/api/communities${path}/announcements/rss`, { headers, token });
  const titles = (body: string) => [...body.matchAll(/<item>\s*<title>(.*?)<\/title>/g)].map(([, title]) => title);

  it('has what visitors may read, escaped, the same for whoever asks', async () => {
    const { path, owner } = await scene.community({ summary: 'Tools & "texts"' });
    const member = await scene.joined(path, owner);
    const text = 'A **bold** <script>alert(1)</script> ]]> & more';
    const id = await published(owner, path, { title: 'Rain <b>& sun', text, audience: 'public' });
    await published(owner, path, { title: 'For members', audience: 'members' });
    await published(owner, path, { title: 'For moderators', recipients: 'moderators' });
    const answer = demand(await feedOf(path), 200);
    const body = answer.body as string;
    expect(answer.headers.get('content-type')).toBe('application/rss+xml; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('public, no-cache');
    expect(titles(body)).toEqual(['Rain &lt;b&gt;&amp; sun']);
    expect(body).toContain('<description>Tools &amp; &quot;texts&quot;</description>');
    expect(body).toContain('&lt;strong&gt;bold&lt;/strong&gt;');
    expect(body).not.toContain('<script');
    expect(body).toContain(`<guid isPermaLink="false">${id}</guid>`);
    expect(body).toContain(`<link>https://www.example.org/communities${path}/announcements/${id}</link>`);
    expect((await feedOf(path, {}, owner.user.token)).body).toBe(body);
    expect((await feedOf(path, {}, member.user.token)).body).toBe(body);
  });

  it('is not sent again while nothing has changed, and tells of what is gone', async () => {
    const { path, owner } = await scene.community();
    const first = await published(owner, path, { title: 'One', audience: 'public' });
    await published(owner, path, { title: 'Two', audience: 'public' });
    const { headers } = demand(await feedOf(path), 200);
    const [tag, date] = [headers.get('etag') ?? '', headers.get('last-modified') ?? ''];
    // Left to itself fetch would ask for a new copy.
    const again = { 'cache-control': 'max-age=0' };
    const asked = [
      { ...again, 'if-none-match': tag } as Record<string, string>,
      { ...again, 'if-modified-since': date },
    ];
    expect(await Promise.all(asked.map(async (it) => (await feedOf(path, it)).status))).toEqual([304, 304]);
    // The date in the head is of seconds.
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    demand(await owner.delete(`${path}/announcements/${first}`), 204);
    for (const it of asked) expect(titles(demand(await feedOf(path, it), 200).body as string)).toEqual(['Two']);
  });

  it('is there of public communities that have announcements, and of no others', async () => {
    const hidden = await scene.community({ visibility: 'private', joinPolicy: 'request' });
    expect((await feedOf(hidden.path, {}, hidden.owner.user.token)).status).toBe(404);
    const { path, owner } = await scene.community();
    expect(titles(demand(await feedOf(path), 200).body as string)).toEqual([]);
    const off = { name: 'announcements', enabled: false, label: null, defaultAudience: 'members' };
    demand(await owner.put(path, { sections: [off] }), 200);
    expect((await feedOf(path)).status).toBe(404);
  });
});
