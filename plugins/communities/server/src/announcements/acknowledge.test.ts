import { quiet } from '../testing/quiet';
import { demand, reasonOf, setScene, type Hand, type Scene } from '../testing/scene';

describe('acknowledging', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await setScene();
  });
  afterAll(() => scene.close());

  type Values = Record<string, unknown>;
  const asked = async (hand: Hand, path: string, values: Values = {}) => {
    const body = { title: 'New rules', text: 'Read them.', acknowledge: true, ...values };
    const id = demand(await hand.post(`${path}/announcements`, body), 201).body.data.documentId as string;
    demand(await hand.post(`${path}/announcements/${id}/publish`), 200);
    return `${path}/announcements/${id}`;
  };
  const kinds = async (hand: Hand) => {
    await quiet(scene.site);
    const { data } = demand(await hand.get('/notifications?filters[unread]=true'), 200).body;
    return (data as Values[]).map(({ kind }) => kind).filter((kind) => String(kind).startsWith('announcement.'));
  };
  const counts = async (hand: Hand, one: string) =>
    demand(await hand.get(`${one}/acknowledgements/counts`), 200).body.data;

  it('is for whoever it reaches, also while suspended, once; administrators see who has and who has not', async () => {
    const { path, owner } = await scene.community();
    const [ann, ben, cleo] = [
      await scene.joined(path, owner),
      await scene.joined(path, owner),
      await scene.joined(path, owner, 'moderator'),
    ];
    const one = await asked(owner, path, { audience: 'public' });
    const until = new Date(Date.now() + 86_400_000).toISOString();
    demand(await owner.post(`${path}/members/${ben.user.documentId}/suspend`, { reason: 'Loud', until }), 200);
    expect(demand(await ann.get(`${path}/announcements?filters[unacknowledged]=true`), 200).body.data).toHaveLength(1);
    const first = demand(await ann.post(`${one}/acknowledge`), 200).body.data;
    expect(first.acknowledgedAt).toEqual(expect.any(String));
    expect(demand(await ann.post(`${one}/acknowledge`), 200).body.data).toEqual(first);
    expect(demand(await ann.get(`${path}/announcements?filters[unacknowledged]=true`), 200).body.data).toEqual([]);
    demand(await ben.post(`${one}/acknowledge`), 200);
    expect((await scene.visitor.post(`${one}/acknowledge`)).status).toBe(403);
    expect((await (await scene.person('outsider')).post(`${one}/acknowledge`)).status).toBe(403);
    expect((await owner.post(`${one}/acknowledge`)).status).toBe(403);
    expect((await cleo.get(one)).body.data.acknowledgedAt).toBeNull();

    expect(await counts(owner, one)).toEqual({ asked: 3, acknowledged: 2, remindedAt: null });
    const list = async (query = '') =>
      (demand(await owner.get(`${one}/acknowledgements${query}`), 200).body.data as { person: Values }[]).map(
        ({ person }) => person.documentId
      );
    const [a, b, c] = [ann, ben, cleo].map(({ user }) => user.documentId);
    expect(await list()).toEqual([a, b, c]);
    expect(await list('?filters[acknowledged]=true')).toEqual([a, b]);
    expect(await list('?filters[acknowledged]=false')).toEqual([c]);
    expect(await list(`?_q=${cleo.user.username}`)).toEqual([c]);
    const page = demand(await owner.get(`${one}/acknowledgements?pagination[pageSize]=2`), 200).body;
    expect(await list(`?pagination[pageSize]=2&pagination[cursor]=${page.meta.pagination.next}`)).toEqual([c]);
    for (const hand of [ann, cleo]) {
      const paths = ['acknowledgements', 'acknowledgements/counts'];
      expect(await Promise.all(paths.map(async (it) => (await hand.get(`${one}/${it}`)).status))).toEqual([404, 404]);
    }
  });

  it('is asked for again, at most once a day, of those who have not', async () => {
    const { path, owner } = await scene.community();
    const [ann, ben] = [await scene.joined(path, owner), await scene.joined(path, owner)];
    const one = await asked(owner, path);
    demand(await ann.post(`${one}/acknowledge`), 200);
    for (const hand of [ann, ben]) {
      expect(await kinds(hand)).toEqual(['announcement.published']);
      demand(await hand.post('/notifications/read', { all: true }), 200);
    }
    expect(demand(await owner.post(`${one}/remind`), 200).body.data).toMatchObject({ asked: 2, acknowledged: 1 });
    expect([await kinds(ann), await kinds(ben)]).toEqual([[], ['announcement.reminder']]);
    expect(reasonOf(await owner.post(`${one}/remind`))).toEqual([409, 'reminded-already']);
    demand(await ben.post(`${one}/acknowledge`), 200);
    expect(await kinds(ben)).toEqual([]);
    const past = scene.site.strapi.db.dialect.client === 'sqlite' ? 0 : '2026-01-01T00:00:00Z';
    await scene.site.strapi.db.connection('cm_announcements').update({ reminded_at: past });
    expect(reasonOf(await owner.post(`${one}/remind`))).toEqual([409, 'wrong-state']);
    // What failed has not used up the day.
    await scene.joined(path, owner);
    demand(await owner.post(`${one}/remind`), 200);
  });

  it('is asked of nobody where the announcement does not want it, or waits', async () => {
    const { path, owner } = await scene.community();
    const ann = await scene.joined(path, owner);
    const one = await asked(owner, path, { acknowledge: false });
    expect((await ann.post(`${one}/acknowledge`)).status).toBe(403);
    expect((await owner.get(`${one}/acknowledgements`)).status).toBe(404);
    demand(await owner.put(one, { acknowledge: true }), 200);
    demand(await ann.post(`${one}/acknowledge`), 200);
    expect(await counts(owner, one)).toMatchObject({ asked: 1, acknowledged: 1 });
  });
});
