import { fakeScanner, type FakeScanner } from '../testing/clamd';
import { demand, reasonOf, setScene, type Hand, type Scene } from '../testing/scene';
import { download, eventually, upload } from '../testing/uploading';

const VIRUS = 'X5O!P%@AP EICAR test';

describe('with a virus scanner', () => {
  let scanner: FakeScanner;
  let scene: Scene;
  let path: string;
  let owner: Hand;
  let author: Hand;
  let member: Hand;
  beforeAll(async () => {
    scanner = await fakeScanner();
    scene = await setScene(scanner.env);
    ({ path, owner } = await scene.community());
    author = await scene.joined(path, owner);
    member = await scene.joined(path, owner);
  });
  afterAll(async () => {
    await scene.close();
    await scanner.close();
  });

  const add = async (text: string, title: string) =>
    demand(await upload(scene, author, `${path}/documents`, 'a.txt', text, { title, audience: 'public' }), 201).body
      .data;
  const stateOf = (hand: Hand, at: string) => hand.get(at).then(({ status, body }) => body.data?.state ?? status);
  /** At once, instead of after the pause of a job that failed. */
  const again = () =>
    scene.site.strapi.db.connection('cm_jobs').where({ name: 'documents.scan' }).update({ run_at: 0 });

  it('nobody gets a file before it was looked at, and few know of it', async () => {
    scanner.state = 'broken';
    const made = await add('harmless', 'Waiting');
    expect(made.state).toBe('pending');
    const at = `${path}/documents/${made.documentId}`;
    expect([await stateOf(author, at), await stateOf(owner, at)]).toEqual(['pending', 'pending']);
    expect([await stateOf(member, at), await stateOf(scene.visitor, at)]).toEqual([404, 404]);
    for (const hand of [author, owner]) expect(reasonOf(await hand.get(`${at}/file`))).toEqual([409, 'being-scanned']);
    expect((await download(scene, member, `${at}/file`)).status).toBe(404);
    const failed = () => scene.site.strapi.db.connection('cm_jobs').where({ name: 'documents.scan' }).first('error');
    await eventually(failed, (job) => Boolean(job?.error));
    scanner.state = 'rude';
    await again();
    await eventually(failed, (job) => String(job?.error).includes('size limit'));
    expect(await stateOf(author, at)).toBe('pending');
    scanner.state = 'up';
    await again();
    await eventually(
      () => stateOf(member, at),
      (state) => state === 'published'
    );
    expect(scanner.seen).toContain('harmless');
    expect((await download(scene, null, `${at}/file`)).bytes.toString()).toBe('harmless');
  });

  it('what is infected is rejected, its bytes go, and its author hears why', async () => {
    const made = await add(VIRUS, 'Infected');
    const at = `${path}/documents/${made.documentId}`;
    await eventually(
      () => stateOf(author, at),
      (state) => state === 'rejected'
    );
    expect((await author.get(at)).body.data.stateReason).toBe('Eicar-Test-Signature');
    expect(await stateOf(member, at)).toBe(404);
    expect(reasonOf(await author.get(`${at}/file`))).toEqual([404, 'bytes-missing']);
    const told = () =>
      author.get('/notifications').then(({ body }) => body.data as { kind: string; text: string; reason: string }[]);
    const [first] = (await eventually(told, (all) => all.some(({ kind }) => kind === 'document.rejected'))).filter(
      ({ kind }) => kind === 'document.rejected'
    );
    expect(first).toMatchObject({ reason: 'Eicar-Test-Signature', text: expect.stringContaining('“Infected”') });
    const files = scene.site.strapi.db.connection('cm_files');
    await eventually(
      () => files.clone().where({ state: 'going' }).select('key'),
      (keys) => keys.length === 0
    );
  });

  it('a new version waits while people get the one before', async () => {
    const made = await add('first', 'Steady');
    const at = `${path}/documents/${made.documentId}`;
    await eventually(
      () => stateOf(member, at),
      (state) => state === 'published'
    );
    demand(await upload(scene, author, `${at}/versions`, 'a.txt', VIRUS), 201);
    const seen = () =>
      author.get(`${at}/versions`).then(({ body }) => body.data.map((it: { state: string }) => it.state));
    await eventually(seen, ([state]) => state === 'rejected');
    expect((await member.get(`${at}/versions`)).body.data).toHaveLength(1);
    expect((await download(scene, member, `${at}/file`)).bytes.toString()).toBe('first');
    demand(await upload(scene, author, `${at}/versions`, 'a.txt', 'third'), 201);
    const current = () => download(scene, member, `${at}/file`).then(({ bytes }) => bytes.toString());
    await eventually(current, (text) => text === 'third');
  });
});
