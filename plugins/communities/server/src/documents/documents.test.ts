import sharp from 'sharp';
import { createHash } from 'node:crypto';
import { demand, reasonOf, setScene, type Hand, type Scene } from '../testing/scene';
import { docxSaying, download, eventually, odtSaying, pdfSaying, picture, upload } from '../testing/uploading';

describe('documents', () => {
  let scene: Scene;
  let path: string;
  let owner: Hand;
  let member: Hand;
  let outsider: Hand;
  beforeAll(async () => {
    scene = await setScene();
    ({ path, owner } = await scene.community());
    member = await scene.joined(path, owner);
    outsider = await scene.person('outsider');
  });
  afterAll(() => scene.close());

  const send = (hand: Hand, name: string, bytes: Uint8Array | string, data = {}) =>
    upload(scene, hand, `${path}/documents`, name, bytes, { audience: 'members', ...data });
  const add = async (hand: Hand, name: string, bytes: Uint8Array | string, data = {}) =>
    demand(await send(hand, name, bytes, data), 201).body.data;
  const listed = async (hand: Hand, query = '') =>
    (await hand.get(`${path}/documents${query}`)).body.data.map((it: { documentId: string }) => it.documentId);

  it('come in with what is said of them, and go out as they came', async () => {
    const bytes = await pdfSaying('Registers');
    const made = await add(member, 'Registers après 2026.pdf', bytes, {
      description: 'How to',
      licence: 'CC BY 4.0',
      source: 'https://example.org',
      date: '2026-03-31',
      language: 'fr',
      note: 'first',
    });
    expect(made).toMatchObject({
      title: 'Registers après 2026',
      audience: 'members',
      state: 'published',
      language: 'fr',
      version: 1,
      downloads: 0,
      file: { name: 'Registers après 2026.pdf', type: 'pdf', size: bytes.length },
      same: [],
    });
    expect(made.file.checksum).toBe(createHash('sha256').update(bytes).digest('hex'));
    const file = await download(scene, member, `${path}/documents/${made.documentId}/file`);
    expect(file.status).toBe(200);
    expect(file.bytes.equals(Buffer.from(bytes))).toBe(true);
    expect(Object.fromEntries(file.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="Registers apres 2026.pdf"; filename*=UTF-8''Registers%20apr%C3%A8s%202026.pdf`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-store',
      etag: `"${made.file.checksum}"`,
    });
  });

  it('for members do not exist for others; for everybody they do', async () => {
    const hidden = await add(member, 'a.txt', 'for members');
    const open = await add(member, 'b.txt', 'for everybody', { audience: 'public' });
    for (const hand of [outsider, scene.visitor]) {
      for (const part of ['', '/file', '/thumbnail', '/versions']) {
        const answer = await hand.get(`${path}/documents/${hidden.documentId}${part}`);
        const never = await hand.get(`${path}/documents/zznevernever${part}`);
        expect([answer.status, answer.body]).toEqual([404, never.body]);
      }
      expect(await listed(hand)).toContain(open.documentId);
      expect(await listed(hand)).not.toContain(hidden.documentId);
    }
    const file = await download(scene, null, `${path}/documents/${open.documentId}/file`);
    expect([file.status, file.headers.get('cache-control')]).toEqual([200, 'public, no-cache']);
    expect((await scene.visitor.get(`${path}/documents/${open.documentId}`)).body.data.version).toBeNull();
    demand(await owner.post(`${path}/back-to-draft`, { reason: 'Not yet' }), 200);
    const kept = await download(scene, member, `${path}/documents/${open.documentId}/file`);
    expect([kept.status, kept.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
    demand(await owner.post(`${path}/open`), 200);
  });

  it('are sent in parts, and not again to who has them', async () => {
    const made = await add(member, 'digits.txt', '0123456789');
    const file = `${path}/documents/${made.documentId}/file`;
    const part = async (range: string, more = {}) => {
      const { status, bytes, headers } = await download(scene, member, file, { range, ...more });
      return [status, bytes.toString(), headers.get('content-range')];
    };
    expect(await part('bytes=2-4')).toEqual([206, '234', 'bytes 2-4/10']);
    expect(await part('bytes=7-')).toEqual([206, '789', 'bytes 7-9/10']);
    expect(await part('bytes=-3')).toEqual([206, '789', 'bytes 7-9/10']);
    expect(await part('bytes=5-99')).toEqual([206, '56789', 'bytes 5-9/10']);
    expect(await part('bytes=10-')).toEqual([416, '', 'bytes */10']);
    expect(await part('bytes=-0')).toEqual([416, '', 'bytes */10']);
    expect((await part('bytes=4-2'))[0]).toBe(200);
    expect((await part('bytes=0-1,4-5'))[0]).toBe(200);
    expect((await part('lines=0-1'))[0]).toBe(200);
    expect((await part('bytes=2-4', { 'if-range': '"other"' }))[0]).toBe(200);
    expect((await part('bytes=2-4', { 'if-range': `"${made.file.checksum}"` }))[0]).toBe(206);
    const again = await download(scene, member, file, { 'if-none-match': `"${made.file.checksum}"` });
    expect([again.status, again.bytes.length]).toEqual([304, 0]);
    const head = await download(scene, member, file, {}, 'HEAD');
    expect([head.status, head.headers.get('content-length')]).toEqual([200, '10']);
    // Only downloads that began at the beginning: four with everything.
    expect((await member.get(`${path}/documents/${made.documentId}`)).body.data.downloads).toBe(4);
  });

  it('say when there is another with the same bytes', async () => {
    const first = await add(member, 'one.md', '# The same');
    const second = await add(owner, 'two.md', '# The same');
    expect(second.same).toEqual([{ documentId: first.documentId, title: 'one' }]);
  });

  it.each([
    ['report.pdf', () => pdfSaying('The quokka sleeps'), 'QUOKKA'],
    ['report.docx', () => docxSaying('Un éléphant marche'), 'elephant'],
    ['report.odt', () => odtSaying('Pingüinos del sur'), 'pinguinos'],
    ['report.csv', () => 'animal;n\nwombat;4\n', 'wombat'],
  ])('%s is found by what stands in it, by those who see it', async (name, bytes, word) => {
    const made = await add(member, name, await bytes());
    const found = await eventually(
      () => listed(member, `?_q=${word}`),
      (ids) => ids.length > 0
    );
    expect(found).toEqual([made.documentId]);
    expect(await listed(outsider, `?_q=${word}`)).toEqual([]);
    expect(await listed(member, '?_q=%25')).toEqual([]);
  });

  it('have a picture: of the first page, or of themselves', async () => {
    for (const [name, bytes] of [
      ['page.pdf', await pdfSaying('Here')],
      ['photo.png', await picture(900, 600)],
    ] as const) {
      const made = await add(member, name, bytes);
      const at = `${path}/documents/${made.documentId}`;
      await eventually(
        () => member.get(at),
        ({ body }) => body.data.hasThumbnail
      );
      const { status, headers, bytes: small } = await download(scene, member, `${at}/thumbnail`);
      expect([status, headers.get('content-type')]).toEqual([200, 'image/webp']);
      const { width = 0, height = 0 } = await sharp(small).metadata();
      expect(Math.max(width, height)).toBeLessThanOrEqual(480);
      expect((await download(scene, outsider, `${at}/thumbnail`)).status).toBe(404);
    }
  });

  it('pictures lose where they were taken, and stay upright', async () => {
    const taken = await sharp(await picture(60, 20))
      .jpeg()
      .withExif({ IFD0: { Artist: 'zqartist' }, IFD3: { GPSLatitude: '51/1 30/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const made = await add(member, 'taken.jpg', taken);
    const { bytes } = await download(scene, member, `${path}/documents/${made.documentId}/file`);
    const { exif, orientation, width, height } = await sharp(bytes).metadata();
    expect([exif, orientation, width, height]).toEqual([undefined, undefined, 20, 60]);
    expect(made.file.checksum).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  it('have versions, of which members see the earlier ones', async () => {
    const made = await add(member, 'plan.txt', 'first', { audience: 'public' });
    const at = `${path}/documents/${made.documentId}`;
    const other = await scene.joined(path, owner);
    const version = (hand: Hand, text: string) =>
      upload(scene, hand, `${at}/versions`, 'plan.txt', text, { note: text });
    expect(reasonOf(await version(other, 'no'))).toEqual([403, 'not-allowed']);
    expect(reasonOf(await version(outsider, 'no'))).toEqual([403, 'not-allowed']);
    expect(demand(await version(member, 'second'), 201).body.data).toMatchObject({ version: 2 });
    demand(await version(owner, 'third'), 201);
    const versions = (await other.get(`${at}/versions`)).body.data;
    expect(
      versions.map((it: { number: number; note: string; isCurrent: boolean }) => [it.number, it.note, it.isCurrent])
    ).toEqual([
      [3, 'third', true],
      [2, 'second', false],
      [1, '', false],
    ]);
    const [, , first] = versions as { documentId: string }[];
    const old = `${at}/versions/${first?.documentId}/file`;
    const earlier = await download(scene, other, old);
    expect([earlier.bytes.toString(), earlier.headers.get('cache-control')]).toEqual(['first', 'private, no-store']);
    expect((await download(scene, null, `${at}/file`)).bytes.toString()).toBe('third');
    // Others know of the current one only.
    expect((await scene.visitor.get(`${at}/versions`)).body.data).toMatchObject([{ number: 1, isCurrent: true }]);
    expect((await download(scene, null, old)).status).toBe(404);
    expect((await download(scene, outsider, old)).status).toBe(404);
    expect(reasonOf(await other.post(`${at}/versions/${first?.documentId}/restore`))).toEqual([403, 'not-allowed']);
    demand(await member.post(`${at}/versions/${first?.documentId}/restore`), 200);
    expect((await download(scene, null, `${at}/file`)).bytes.toString()).toBe('first');
    expect((await download(scene, null, old)).status).toBe(200);
  });

  it('are changed by their author and by moderators, and deleted with their bytes', async () => {
    const made = await add(member, 'mine.txt', 'mine');
    const at = `${path}/documents/${made.documentId}`;
    const other = await scene.joined(path, owner);
    expect(reasonOf(await other.put(at, { title: 'Theirs' }))).toEqual([403, 'not-allowed']);
    expect(demand(await member.put(at, { title: 'Numbat' }), 200).body.data).toMatchObject({ title: 'Numbat' });
    expect(await listed(member, '?_q=numbat')).toEqual([made.documentId]);
    demand(await owner.put(at, { title: 'Bandicoot' }), 200);
    expect(reasonOf(await other.delete(at))).toEqual([403, 'not-allowed']);
    demand(await member.delete(at), 204);
    for (const part of ['', '/file', '/versions']) expect((await owner.get(`${at}${part}`)).status).toBe(404);
    const left = () => scene.site.strapi.db.connection('cm_files').where({ state: 'going' }).select('key');
    await eventually(left, (keys) => keys.length === 0);
  });

  it('come from those whom the community lets', async () => {
    const { path: there, owner: its } = await scene.community();
    const one = await scene.joined(there, its);
    demand(await its.put(there, { uploadBy: 'moderators' }), 200);
    const refused = await upload(scene, one, `${there}/documents`, 'a.txt', 'a');
    expect(reasonOf(refused)).toEqual([403, 'not-allowed']);
    demand(await upload(scene, its, `${there}/documents`, 'a.txt', 'a'), 201);
    demand(
      await its.post(`${there}/members/${one.user.documentId}/suspend`, {
        reason: 'Loud',
        until: '2099-01-01T00:00:00.000Z',
      }),
      200
    );
    demand(await its.put(there, { uploadBy: 'members' }), 200);
    expect(reasonOf(await upload(scene, one, `${there}/documents`, 'a.txt', 'a'))).toEqual([403, 'suspended']);
    demand(
      await its.put(there, {
        sections: [{ name: 'documents', enabled: false, label: null, defaultAudience: 'members' }],
      }),
      200
    );
    expect((await upload(scene, its, `${there}/documents`, 'a.txt', 'a')).status).toBe(404);
    expect((await its.get(`${there}/documents`)).status).toBe(404);
  });

  it('are made once for one Idempotency-Key', async () => {
    const once = () =>
      upload(scene, member, `${path}/documents`, 'k.txt', 'once', {}, { headers: { 'idempotency-key': 'upload-1' } });
    const [first, second] = [demand(await once(), 201), demand(await once(), 201)];
    expect(second.body).toEqual(first.body);
    expect(second.headers.get('idempotency-replayed')).toBe('true');
  });
});
