import { demand, setScene, type Hand, type Scene } from '../testing/scene';

describe('the directory by age', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await setScene();
  });
  afterAll(() => scene.close());

  const request = async (name: string, more: object = {}) => {
    const asker = await scene.person('asker');
    const texts = { summary: 's', purpose: 'to talk about it', targetGroup: 'all', whyNew: 'none', language: 'en' };
    demand(await asker.post('', { ...texts, name, ...more }), 201);
    // Two requests of one millisecond have no age between them.
    await new Promise((resolve) => setTimeout(resolve, 5));
  };
  const namesFor = async (viewer: Hand, query: string) => {
    const { data, meta } = demand(await viewer.get(`?${query}`), 200).body;
    return { names: (data as { name: string }[]).map(({ name }) => name), total: meta.pagination.total as number };
  };

  it('lets the platform team page through the requests, who waits longest first or last', async () => {
    // Neither by name nor backwards by name.
    for (const name of ['Bananas', 'Cherries', 'Apples']) await request(name);
    const waiting = 'filters[state]=requested&pagination[pageSize]=2';
    expect(await namesFor(scene.team, `${waiting}&sort=createdAt`)).toEqual({
      names: ['Bananas', 'Cherries'],
      total: 3,
    });
    expect(await namesFor(scene.team, `${waiting}&sort=createdAt&pagination[page]=2`)).toMatchObject({
      names: ['Apples'],
    });
    expect(await namesFor(scene.team, `${waiting}&sort=createdAt:desc`)).toMatchObject({
      names: ['Apples', 'Cherries'],
    });
  });

  it('is for nobody else', async () => {
    const somebody = await scene.person('somebody');
    for (const viewer of [somebody, scene.visitor]) {
      for (const sort of ['createdAt', 'createdAt:desc']) {
        const { status, body } = await viewer.get(`?sort=${sort}`);
        expect([status, body.error.name, body.error.details.errors[0].path]).toEqual([
          400,
          'ValidationError',
          ['sort'],
        ]);
      }
      expect((await viewer.get('?sort=name')).status).toBe(200);
    }
  });

  it('tells the team no age of a community whose page it may not read', async () => {
    const first = await scene.community({ visibility: 'private', joinPolicy: 'request' });
    const second = await scene.community();
    const { data } = (await scene.team.get('?filters[state]=active&sort=createdAt')).body;
    expect(data).toMatchObject([
      { documentId: second.id, createdAt: expect.any(String) },
      { documentId: first.id, createdAt: null },
    ]);
  });
});
