import { fromBufferPromise } from 'yauzl';
import { demand, reasonOf, setScene, type Hand, type Scene } from '../testing/scene';
import { download, upload } from '../testing/uploading';

describe('folders', () => {
  let scene: Scene;
  let path: string;
  let owner: Hand;
  let member: Hand;
  beforeAll(async () => {
    scene = await setScene();
    ({ path, owner } = await scene.community());
    member = await scene.joined(path, owner);
  });
  afterAll(() => scene.close());

  const make = async (name: string, more = {}) =>
    demand(await owner.post(`${path}/folders`, { name, ...more }), 201).body.data.documentId as string;
  const put = (folder: string, data: object) => owner.put(`${path}/folders/${folder}`, { ...data });
  const add = async (name: string, data: object) =>
    demand(await upload(scene, member, `${path}/documents`, name, name, { ...data }), 201).body.data;
  const audienceOf = async (part: string) =>
    ((await owner.get(`${path}/folders`)).body.data as { documentId: string; audience: string }[]).find(
      ({ documentId }) => documentId === part
    )?.audience;

  it('are made by moderators, each name once in one place', async () => {
    expect(reasonOf(await member.post(`${path}/folders`, { name: 'Mine' }))).toEqual([403, 'not-allowed']);
    const top = await make('Guides');
    expect(reasonOf(await owner.post(`${path}/folders`, { name: 'guidés' }))).toEqual([400, 'name-taken']);
    await make('Guides', { parent: top });
    expect(reasonOf(await owner.post(`${path}/folders`, { name: 'x', parent: 'nowhere' }))).toEqual([
      400,
      'unknown-folder',
    ]);
  });

  it('stand in each other up to a depth, and never in themselves', async () => {
    const chain = [await make('1')];
    for (let n = 2; n <= 8; n++) chain.push(await make(String(n), { parent: chain[n - 2] }));
    const [first = '', , third = ''] = chain;
    expect(reasonOf(await owner.post(`${path}/folders`, { name: '9', parent: chain[7] }))).toEqual([400, 'too-deep']);
    expect(reasonOf(await put(first, { parent: third }))).toEqual([400, 'folder-in-itself']);
    expect(reasonOf(await put(first, { parent: first }))).toEqual([400, 'folder-in-itself']);
    expect(reasonOf(await put(first, { parent: await make('Around') }))).toEqual([400, 'too-deep']);
    demand(await put(third, { parent: null }), 200);
    expect(reasonOf(await owner.delete(`${path}/folders/${first}`))).toEqual([409, 'folder-in-use']);
    demand(await owner.delete(`${path}/folders/${chain[7]}`), 204);
  });

  it('let nothing in them be for more people than they are', async () => {
    const open = await make('Open', { audience: 'public' });
    const inner = await make('Inner', { parent: open });
    const made = await add('in.txt', { folder: inner, audience: 'public' });
    expect([await audienceOf(inner), made.audience]).toEqual(['public', 'public']);
    const visitor = () => download(scene, null, `${path}/documents/${made.documentId}/file`);
    expect((await visitor()).status).toBe(200);
    demand(await put(open, { audience: 'members' }), 200);
    expect(await audienceOf(inner)).toBe('members');
    expect((await visitor()).status).toBe(404);
    expect((await scene.visitor.get(`${path}/folders`)).body.data.map((it: { name: string }) => it.name)).not.toContain(
      'Open'
    );
    const wide = { folder: inner, audience: 'public' };
    expect(reasonOf(await upload(scene, member, `${path}/documents`, 'x.txt', 'x', wide))).toEqual([
      400,
      'wider-than-folder',
    ]);
    expect(reasonOf(await put(inner, { audience: 'public' }))).toEqual([400, 'wider-than-folder']);
    expect(reasonOf(await owner.put(`${path}/documents/${made.documentId}`, { audience: 'public' }))).toEqual([
      400,
      'wider-than-folder',
    ]);
    // Moved into it, too; and moderators alone move.
    const loose = await add('loose.txt', { audience: 'public' });
    const move = { folder: open };
    expect(reasonOf(await member.put(`${path}/documents/${loose.documentId}`, move))).toEqual([403, 'not-allowed']);
    expect(demand(await owner.put(`${path}/documents/${loose.documentId}`, move), 200).body.data.audience).toBe(
      'members'
    );
  });

  it('come as a ZIP with exactly what this person may read, under names of their own', async () => {
    const top = await make('Rapports: 2026/27', { audience: 'public' });
    const inner = await make('Inner', { parent: top, audience: 'members' });
    await add('a.txt', { folder: top, audience: 'public' });
    await add('A.txt', { folder: top, audience: 'public' });
    await add('secret.txt', { folder: top, audience: 'members' });
    await add('deep.txt', { folder: inner });
    const namesFor = async (hand: Hand | null) => {
      const { status, headers, bytes } = await download(scene, hand, `${path}/folders/${top}/zip`);
      expect([status, headers.get('content-type')]).toEqual([200, 'application/zip']);
      const names: string[] = [];
      for await (const { fileName } of (await fromBufferPromise(bytes, { lazyEntries: true })).eachEntry())
        names.push(fileName);
      return names.sort();
    };
    const open = ['Rapports_ 2026_27/A.txt', 'Rapports_ 2026_27/a (2).txt'];
    expect(await namesFor(null)).toEqual(open.sort());
    expect(await namesFor(member)).toEqual(
      [...open, 'Rapports_ 2026_27/Inner/deep.txt', 'Rapports_ 2026_27/secret.txt'].sort()
    );
    expect((await download(scene, null, `${path}/folders/${inner}/zip`)).status).toBe(404);
  });

  it('have nothing public in a private community', async () => {
    const { path: there, owner: its } = await scene.community({ visibility: 'private', joinPolicy: 'request' });
    const wide = await its.post(`${there}/folders`, { name: 'Wide', audience: 'public' });
    expect(reasonOf(wide)).toEqual([400, 'wider-than-community']);
    const file = await upload(scene, its, `${there}/documents`, 'x.txt', 'x', { audience: 'public' });
    expect(reasonOf(file)).toEqual([400, 'wider-than-community']);
    for (const part of ['documents', 'folders']) expect((await scene.visitor.get(`${there}/${part}`)).status).toBe(404);
  });
});
