import { createHash } from 'node:crypto';
import { importing, type Bytes } from '../testing/importing';
import type { Mailbox } from '../testing/mailbox';
import { quiet } from '../testing/quiet';
import { demand, setMailScene, type Scene } from '../testing/scene';
import { forgetImportsJob } from './forget';

jest.setTimeout(120_000);

describe('an import of members', () => {
  let scene: Scene;
  let box: Mailbox;
  beforeAll(async () => {
    ({ scene, box } = await setMailScene());
  });
  beforeEach(() => scene.site.strapi.db.connection('cm_rate_limits').delete());
  afterAll(() => scene.close());

  const { upload, check, linesOf, resultsOf } = importing(() => scene);
  const everything = async () => {
    const { connection } = scene.site.strapi.db;
    const tables = ['cm_memberships', 'cm_invitations', 'cm_communities', 'cm_audit_entries', 'cm_activities'];
    const found = await Promise.all(tables.map((table) => connection(table).orderBy('id')));
    return createHash('sha256').update(JSON.stringify(found)).digest('hex');
  };

  it('says of each line what would become of it, and changes nothing', async () => {
    const { path, owner } = await scene.community({ visibility: 'private', listed: false });
    const [ann, ben] = [await scene.joined(path, owner), await scene.joined(path, owner)];
    demand(await owner.post(`${path}/members/${ben.user.documentId}/ban`, { reason: 'x' }), 200);
    demand(await owner.post(`${path}/invitations`, { addresses: 'invited@example.org' }), 201);
    await box.until('invited@example.org', 1);
    const file = `\uFEFFNom;Courriel;Rôle;Langue;Remarque
Aïssatou;aissatou@example.org;modératrice;français;x
;${ann.user.email.toUpperCase()};;;
;${ben.user.email};;;
;invited@example.org;;;
;AISSATOU@example.org;;;
;aissatou@;;;
;chef@example.org;administrateur;;
;${owner.user.email};;;
`;
    await quiet(scene.site);
    const before = await everything();
    const made = await check(owner, path, file);
    expect(made).toMatchObject({
      state: 'checked',
      mode: null,
      modes: ['invite'],
      fileName: 'membres.csv',
      encoding: 'utf-8',
      separator: 'semicolon',
      total: 8,
      done: 7,
      by: { name: owner.user.username },
      endedAt: null,
    });
    expect(made).toMatchObject({
      columns: expect.arrayContaining([
        { header: 'Courriel', means: 'address' },
        { header: 'Remarque', means: null },
      ]),
    });
    expect(await resultsOf(owner, path, made.documentId)).toEqual([
      'invite',
      'already-member',
      'not-possible',
      'already-invited',
      'duplicate',
      'malformed address',
      'malformed role',
      'already-member',
    ]);
    const some = `${path}/imports/${made.documentId}/lines?filters[result]=malformed&pagination[pageSize]=1`;
    expect(demand(await owner.get(some), 200).body).toMatchObject({
      data: [{ number: 7, text: 'aissatou@', address: null, result: 'malformed', column: 'address' }],
      meta: { pagination: { total: 2, pageCount: 2 } },
    });
    expect(demand(await owner.get(`${path}/imports`), 200).body.data).toMatchObject([{ documentId: made.documentId }]);
    expect(await everything()).toBe(before);
    expect(box.to('aissatou@example.org')).toEqual([]);
  });

  it.each([
    ['Latin-1', (text: string) => Buffer.from(text, 'latin1'), 'windows-1252'],
    ['UTF-8', (text: string) => Buffer.from(text), 'utf-8'],
    ['UTF-16', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le'), 'utf-16'],
  ])('is read from %s, whatever separates its columns', async (_, encode, encoding) => {
    const { path, owner } = await scene.community();
    for (const [separator, sign] of Object.entries({ comma: ',', semicolon: ';', tab: '\t' })) {
      const file = `Remarque,Nom complet,Adresse électronique\nx,Zoë,zoe@example.org`.replaceAll(',', sign);
      const made = await check(owner, path, encode(file));
      expect(made).toMatchObject({ encoding, separator, total: 1, done: 0 });
      expect(await linesOf(owner, path, made.documentId)).toMatchObject([{ name: 'Zoë', address: 'zoe@example.org' }]);
    }
  });

  it('says which file it cannot read, and why', async () => {
    const { path, owner } = await scene.community();
    const refusals: [Bytes[], string][] = [
      [[''], 'empty-file'],
      [[], 'empty-file'],
      [['\n\n'], 'empty-file'],
      [['email\n'], 'empty-file'],
      [['name;role\nAwa;member'], 'no-address-column'],
      [['awa@example.org'], 'no-address-column'],
      [[Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])], 'not-a-table'],
      [['email\n"a@example.org'], 'not-a-table'],
      [['PK\u0003\u0004'], 'workbook'],
      [['x'.repeat(1024 * 1024 + 1)], 'file-too-big'],
      [[`email\n${'a@example.org\n'.repeat(5_001)}`], 'too-many-lines'],
      [['email\na@example.org', 'email\nb@example.org'], 'not-a-table'],
    ];
    for (const [files, reason] of refusals) {
      const answer = await upload(owner, path, ...files);
      expect([reason, answer.status, answer.body.error?.details?.reason]).toEqual([reason, 400, reason]);
      expect(answer.body.error.details.errors).toMatchObject([{ path: ['files'] }]);
    }
    const asText = await owner.post(`${path}/imports`, { text: 'name\nAwa' });
    expect(asText.body.error.details.errors).toMatchObject([{ path: ['data', 'text'] }]);
    expect(demand(await owner.get(`${path}/imports`), 200).body.data).toEqual([]);
  });

  it('is for administrators, in every state of it', async () => {
    const { path, owner } = await scene.community();
    const [moderator, stranger] = [await scene.joined(path, owner, 'moderator'), await scene.person('stranger')];
    const elsewhere = await scene.community();
    const { documentId: id } = await check(owner, path, 'email\na@example.org');
    for (const hand of [moderator, stranger]) {
      expect((await upload(hand, path, 'email\nb@example.org')).status).toBe(403);
      expect((await hand.get(`${path}/imports`)).status).toBe(403);
      expect((await hand.get(`${path}/imports/${id}`)).status).toBe(403);
      expect((await hand.get(`${path}/imports/${id}/lines`)).status).toBe(403);
      expect((await hand.post(`${path}/imports/${id}/run`, { mode: 'invite' })).status).toBe(403);
      expect((await hand.post(`${path}/imports/${id}/cancel`)).status).toBe(403);
    }
    for (const act of ['', '/lines'])
      expect((await elsewhere.owner.get(`${elsewhere.path}/imports/${id}${act}`)).status).toBe(404);
    expect((await elsewhere.owner.post(`${elsewhere.path}/imports/${id}/run`, { mode: 'invite' })).status).toBe(404);
    expect((await elsewhere.owner.post(`${elsewhere.path}/imports/${id}/cancel`)).status).toBe(404);
  });

  it('is forgotten with its addresses thirty days after it ended', async () => {
    const { path, owner } = await scene.community();
    const [kept, old, unused] = [
      await check(owner, path, 'email\nkept@example.org'),
      await check(owner, path, 'email\nold@example.org'),
      await check(owner, path, 'email\nunused@example.org'),
    ].map(({ documentId }) => documentId);
    for (const id of [kept, old]) demand(await owner.post(`${path}/imports/${id}/cancel`), 200);
    const ago = (days: number) => new Date(Date.now() - days * 86_400_000);
    const { connection } = scene.site.strapi.db;
    const instant = (at: Date) => (scene.site.strapi.db.dialect.client === 'sqlite' ? at.getTime() : at.toISOString());
    const set = (id: unknown, values: object) => connection('cm_imports').where({ document_id: id }).update(values);
    await set(kept, { ended_at: instant(ago(29)) });
    await set(old, { ended_at: instant(ago(31)) });
    await set(unused, { created_at: instant(ago(8)) });
    Object.assign(globalThis, { strapi: scene.site.strapi });
    await forgetImportsJob.handle({}, new AbortController().signal);
    const left = demand(await owner.get(`${path}/imports`), 200).body.data;
    expect(left.map(({ documentId }: { documentId: string }) => documentId)).toEqual([kept]);
    const ids = [kept, old, unused].map(String);
    const addresses = (await connection('cm_import_lines').whereIn('import', ids).select('address')) as object[];
    expect(addresses).toEqual([{ address: 'kept@example.org' }]);
  });

  it('can be made thirty times an hour', async () => {
    const { path, owner } = await scene.community();
    const once = () => owner.post(`${path}/imports`, { text: 'email\na@example.org' });
    for (let n = 0; n < 30; n++) demand(await once(), 201);
    const refused = await once();
    expect([refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([429, true]);
  });
});
