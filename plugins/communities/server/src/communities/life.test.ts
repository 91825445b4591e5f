import { demand, reasonOf, setScene, type Scene } from '../testing/scene';

describe('the life of a community', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await setScene();
  });
  afterAll(() => scene.close());

  const wanted = { summary: 's', purpose: 'to talk about it', targetGroup: 'all', whyNew: 'none', language: 'fr' };

  it('goes from the request over a question to the draft, and is seen by nobody else before it opens', async () => {
    const [asker, stranger] = [await scene.person('asker'), await scene.person('stranger')];
    const made = demand(await asker.post('', { ...wanted, name: 'Réseau d’échange' }), 201).body.data;
    expect(made).toMatchObject({ slug: 'reseau-d-echange', state: 'requested', memberCount: 0 });
    const path = `/${made.slug}`;
    expect((await stranger.get(path)).status).toBe(404);

    expect((await scene.team.post(`${path}/ask`, { text: 'For whom?' })).body.data.state).toBe('information-asked');
    expect(reasonOf(await scene.team.post(`${path}/ask`, { text: 'Again?' }))).toEqual([409, 'wrong-state']);
    expect((await asker.post(`${path}/messages`, { text: 'For us.' })).body.data.state).toBe('requested');
    const talk = (await asker.get(`${path}/messages`)).body.data as { text: string; fromTeam: boolean }[];
    expect(talk.map(({ text, fromTeam }) => [text, fromTeam])).toEqual([
      ['For whom?', true],
      ['For us.', false],
    ]);
    expect((await stranger.get(`${path}/messages`)).status).toBe(404);

    const { community, panelAccount } = (await scene.team.post(`${path}/approve`, { panelAccount: true })).body.data;
    expect(community.state).toBe('draft');
    expect(panelAccount.registrationLink).toMatch(/registrationToken=[0-9a-f]{40}$/);
    expect(reasonOf(await scene.team.post(`${path}/approve`))).toEqual([409, 'already-decided']);
    expect((await stranger.get(path)).status).toBe(404);
    expect((await asker.get(path)).body.data.membership).toMatchObject({ role: 'owner', state: 'active' });

    expect((await asker.post(`${path}/open`)).body.data.state).toBe('active');
    expect((await stranger.get(path)).body.data).toMatchObject({ state: 'active', memberCount: 1 });
  });

  it('wants a reason where one is compulsory, and lets only the team restore', async () => {
    const { path, owner } = await scene.community();
    expect((await owner.post(`${path}/archive`, {})).status).toBe(400);
    expect((await owner.post(`${path}/archive`, { reason: 'The project is over' })).body.data.state).toBe('archived');
    expect(reasonOf(await owner.post(`${path}/topics`, { title: 'Too late', text: 'x' }))).toEqual([
      403,
      'not-allowed',
    ]);
    expect((await owner.post(`${path}/restore`, { reason: 'x' })).status).toBe(405);
    expect((await scene.team.post(`${path}/restore`, { reason: 'Asked for' })).body.data.state).toBe('active');
    expect((await scene.team.post(`${path}/rest`, { reason: 'Quiet' })).body.data.state).toBe('dormant');
    expect((await owner.post(`${path}/wake`)).body.data.state).toBe('active');
    const log = (await owner.get(`${path}/audit`)).body.data as { action: string; reason: string | null }[];
    expect(log.map(({ action }) => action)).toEqual([
      'community.woken',
      'community.declared-dormant',
      'community.restored',
      'community.archived',
      'community.opened',
      'community.approved',
      'community.requested',
    ]);
    expect(log[3]?.reason).toBe('The project is over');
  });

  it('refuses a request with a reason, which its applicant reads', async () => {
    const asker = await scene.person('asker');
    const path = `/${demand(await asker.post('', { ...wanted, name: 'Wallet showcase' }), 201).body.data.slug}`;
    expect((await scene.team.post(`${path}/refuse`, {})).status).toBe(400);
    expect((await scene.team.post(`${path}/refuse`, { reason: 'A market is no community' })).body.data.state).toBe(
      'refused'
    );
    expect((await asker.get(path)).body.data.state).toBe('refused');
    expect(reasonOf(await scene.team.post(`${path}/approve`))).toEqual([409, 'already-decided']);
  });

  it('keeps visibility, listing and joining coherent', async () => {
    const { path, owner } = await scene.community({ visibility: 'private', joinPolicy: 'request' });
    expect(reasonOf(await owner.put(path, { joinPolicy: 'open' }))).toEqual([400, 'private-cannot-be-open']);
    expect(reasonOf(await owner.put(path, { listed: false }))).toEqual([400, 'unlisted-needs-invitation']);
    expect(reasonOf(await owner.put(path, { membersVisibleTo: 'public' }))).toEqual([400, 'members-visible-to-public']);
    demand(await owner.put(path, { listed: false, joinPolicy: 'invitation' }), 200);
    const stranger = await scene.person('stranger');
    expect((await stranger.get(path)).status).toBe(404);
  });

  it('says what opening would show, and opens only what was said', async () => {
    const { path, owner } = await scene.community({ visibility: 'public', joinPolicy: 'open' });
    demand(await owner.post(`${path}/topics`, { title: 'For all', text: 'x', audience: 'public' }), 201);
    demand(await owner.put(path, { visibility: 'private', joinPolicy: 'request' }), 200);
    expect((await scene.visitor.get(`${path}/topics`)).status).toBe(404);

    const preview = (await owner.get(`${path}/opening?visibility=public`)).body.data;
    expect(preview.opens).toEqual([
      { kind: 'page', count: 1, to: 'everyone' },
      { kind: 'topics', count: 1, to: 'everyone' },
      { kind: 'posts', count: 1, to: 'everyone' },
    ]);
    expect(reasonOf(await owner.put(path, { visibility: 'public' }))).toEqual([409, 'confirmation-needed']);
    demand(await owner.put(path, { visibility: 'public', confirmation: preview.confirmation }), 200);
    expect((await scene.visitor.get(`${path}/topics`)).body.data).toHaveLength(1);
  });

  it('leads from a former slug to the present one, and nobody else gets the former one', async () => {
    const { path, owner } = await scene.community();
    const next = `${path}-renamed`;
    demand(await owner.put(path, { slug: next.slice(1) }), 200);
    const answer = await owner.get(`${path}/topics?pagination[pageSize]=3`);
    expect([answer.status, answer.headers.get('location')]).toEqual([
      308,
      `/api/communities${next}/topics?pagination[pageSize]=3`,
    ]);
    const other = await scene.person('other');
    expect(reasonOf(await other.post('', { ...wanted, name: 'Other', slug: path.slice(1) }))).toEqual([
      400,
      'slug-taken',
    ]);
  });

  it('has texts per language with fallback, and versions of its rules', async () => {
    const { path, owner } = await scene.community();
    demand(await owner.put(`${path}/texts/pt`, { summary: 'em português', rules: 'Respeito.' }), 200);
    expect((await scene.visitor.get(`${path}?locale=pt-BR`)).body.data).toMatchObject({
      summary: 'em português',
      locale: 'pt',
    });
    expect((await scene.visitor.get(`${path}?locale=es`)).body.data).toMatchObject({ summary: 's', locale: 'en' });
    expect((await scene.visitor.get(`${path}?locale=pt`)).body.data).toMatchObject({
      rules: 'Respeito.',
      rulesVersion: 1,
    });
    demand(await owner.put(`${path}/texts/pt`, { rules: 'Respeito!' }), 200);
    demand(await owner.put(`${path}/texts/pt`, { rules: 'Respeito!' }), 200);
    expect((await scene.visitor.get(path)).body.data.rulesVersion).toBe(2);
  });
});
