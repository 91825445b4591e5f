import { createHash } from 'node:crypto';
import { call } from '../testing/http';
import { openMailbox, type Mailbox } from '../testing/mailbox';
import { quiet } from '../testing/quiet';
import { demand, reasonOf, setScene, type Hand, type Scene } from '../testing/scene';
import { forgetImportsJob } from './forget';

jest.setTimeout(120_000);

type Bytes = string | Buffer;
interface Line {
  number: number;
  address: string | null;
  result: string;
  column: string | null;
}

describe('an import of members', () => {
  let scene: Scene;
  let box: Mailbox;
  beforeAll(async () => {
    box = await openMailbox();
    scene = await setScene({ ...box.env, SITE_URL: 'https://www.example.org' });
  });
  beforeEach(() => scene.site.strapi.db.connection('cm_rate_limits').delete());
  afterAll(async () => {
    await scene.site.close();
    await box.close();
  });

  const adding = (addDirectly: boolean) => scene.site.strapi.config.set('plugin::communities.members', { addDirectly });
  afterEach(() => adding(false));

  const upload = (hand: Hand, path: string, ...files: Bytes[]) => {
    const body = new FormData();
    for (const bytes of files) body.append('files', new Blob([new Uint8Array(Buffer.from(bytes))]), 'membres.csv');
    const url = `${scene.site.url}/api/communities${path}/imports`;
    return call(url, { method: 'POST', token: hand.user.token, body });
  };
  const check = async (hand: Hand, path: string, bytes: Bytes) =>
    demand(await upload(hand, path, bytes), 201).body.data as { documentId: string; total: number; done: number };
  const linesOf = async (hand: Hand, path: string, id: string): Promise<Line[]> =>
    demand(await hand.get(`${path}/imports/${id}/lines?pagination[pageSize]=100`), 200).body.data;
  const resultsOf = async (hand: Hand, path: string, id: string) =>
    (await linesOf(hand, path, id)).map(({ result, column }) => (column ? `${result} ${column}` : result));
  const ended = async (hand: Hand, path: string, id: string) => {
    for (const end = Date.now() + 30_000; ; await new Promise((resolve) => setTimeout(resolve, 50))) {
      const { data } = demand(await hand.get(`${path}/imports/${id}`), 200).body;
      if (data.state !== 'running') return data;
      if (Date.now() > end) throw new Error(`It still runs: ${JSON.stringify(data)}`);
    }
  };
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

  it('invites by mail, in the words and the language of each line, and to the role in it', async () => {
    const { path, owner } = await scene.community({ visibility: 'private', listed: false });
    const made = await check(
      owner,
      path,
      'email,role,message,language\nmod@example.org,moderator,,\nown@example.org,,Come as you are,fr\nbad@,,,'
    );
    const run = { mode: 'invite', message: 'Hello all', language: 'es' };
    const started = demand(await owner.post(`${path}/imports/${made.documentId}/run`, run), 200).body.data;
    expect(started).toMatchObject({ state: 'running', mode: 'invite' });
    expect(reasonOf(await owner.post(`${path}/imports/${made.documentId}/run`, run))).toEqual([409, 'already-decided']);
    expect(await ended(owner, path, made.documentId)).toMatchObject({ state: 'done', total: 3, done: 3 });
    expect(await resultsOf(owner, path, made.documentId)).toEqual(['invited', 'invited', 'malformed address']);
    const [own] = await box.until('own@example.org', 1);
    expect([own?.subject, own?.text]).toEqual([
      expect.stringContaining('vous invite'),
      expect.stringContaining('Come as you are'),
    ]);
    const [all] = await box.until('mod@example.org', 1);
    expect([all?.subject, all?.text]).toEqual([
      expect.stringContaining('invita'),
      expect.stringContaining('Hello all'),
    ]);

    const token = /invitations\/(\S+)/.exec(all?.text ?? '')?.[1];
    const mod = await scene.person('mod', { email: 'mod@example.org' });
    await mod.post('/invitations/claim', { token });
    expect(demand(await owner.get(`${path}/members/${mod.user.documentId}`), 200).body.data.role).toBe('member');
    demand(await mod.post(`${path}/invitation/accept`), 200);
    expect(demand(await owner.get(`${path}/members/${mod.user.documentId}`), 200).body.data).toMatchObject({
      state: 'active',
      role: 'moderator',
    });
    const audit = demand(await owner.get(`${path}/audit`), 200).body.data;
    expect(audit).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ action: 'membership.imported', details: { mode: 'invite', count: 2 } }),
      ])
    );
  });

  it('leads to no role that whoever invited could not give any more, and to none that was offered before', async () => {
    const { path, owner } = await scene.community();
    const admin = await scene.joined(path, owner, 'administrator');
    const [ann, ben] = [await scene.person('ann'), await scene.person('ben')];
    const made = await check(admin, path, `email,role\n${ann.user.email},moderator\n${ben.user.email},moderator`);
    demand(await admin.post(`${path}/imports/${made.documentId}/run`, { mode: 'invite' }), 200);
    await ended(admin, path, made.documentId);
    for (const hand of [ann, ben]) {
      const [mail] = await box.until(hand.user.email, 1);
      demand(await hand.post('/invitations/claim', { token: /invitations\/(\S+)/.exec(mail?.text ?? '')?.[1] }), 200);
    }
    demand(await ben.post(`${path}/invitation/decline`), 200);
    demand(await owner.post(`${path}/members/invite`, { username: ben.user.username }), 201);
    demand(await ben.post(`${path}/invitation/accept`), 200);
    demand(await owner.put(`${path}/members/${admin.user.documentId}/role`, { role: 'member' }), 200);
    demand(await ann.post(`${path}/invitation/accept`), 200);
    for (const { user } of [ann, ben]) {
      expect(demand(await owner.get(`${path}/members/${user.documentId}`), 200).body.data.role).toBe('member');
    }
  });

  it('adds whom it can without asking, where the site allows it, and invites the others', async () => {
    const { path, owner } = await scene.community({ joinPolicy: 'request' });
    demand(await owner.put(`${path}/texts/en`, { rules: 'Be brief' }), 200);
    const people = await Promise.all(
      ['ann', 'asked', 'left', 'declined', 'unconfirmed', 'removed'].map((it) => scene.person(it))
    );
    const [ann, asked, left, declined, unconfirmed, removed] = people as [Hand, Hand, Hand, Hand, Hand, Hand];
    demand(await asked.post(`${path}/join`, { acceptRules: 1 }), 200);
    for (const hand of [left, declined, removed]) {
      demand(await owner.post(`${path}/members/invite`, { username: hand.user.username }), 201);
      if (hand !== declined) demand(await hand.post(`${path}/invitation/accept`, { acceptRules: 1 }), 200);
    }
    demand(await left.post(`${path}/leave`), 200);
    demand(await declined.post(`${path}/invitation/decline`), 200);
    demand(await owner.delete(`${path}/members/${removed.user.documentId}`), 204);
    const user = scene.site.strapi.db.query('plugin::users-permissions.user');
    await user.update({ where: { id: unconfirmed.user.id }, data: { confirmed: false } });
    const file = `email,role\n${people.map(({ user: { email } }) => `${email},${email === ann.user.email ? 'moderator' : ''}`).join('\n')}\nnobody@example.org,`;

    const refused = await check(owner, path, file);
    expect(await resultsOf(owner, path, refused.documentId)).toEqual(Array(7).fill('invite'));
    expect(reasonOf(await owner.post(`${path}/imports/${refused.documentId}/run`, { mode: 'add' }))).toEqual([
      403,
      'not-added-directly',
    ]);

    adding(true);
    const before = demand(await owner.get(path), 200).body.data.memberCount;
    const made = await check(owner, path, file);
    expect(made).toMatchObject({ modes: ['invite', 'add'] });
    expect(await resultsOf(owner, path, made.documentId)).toEqual([
      'add',
      'add',
      'invite',
      'invite',
      'invite',
      'add',
      'invite',
    ]);
    demand(await owner.post(`${path}/imports/${made.documentId}/run`, { mode: 'add' }), 200);
    await ended(owner, path, made.documentId);
    expect(await resultsOf(owner, path, made.documentId)).toEqual([
      'added',
      'added',
      'invited',
      'invited',
      'invited',
      'added',
      'invited',
    ]);
    expect(demand(await owner.get(path), 200).body.data.memberCount).toBe(before + 3);

    // Told of it, and asked about the rules, which nobody accepts for others.
    const seen = demand(await ann.get(path), 200).body.data;
    expect(seen).toMatchObject({
      rulesVersion: 1,
      membership: { role: 'moderator', state: 'active', acceptedRules: 0 },
    });
    const told = async () => (await ann.get('/notifications')).body.data.map(({ kind }: { kind: string }) => kind);
    for (const end = Date.now() + 10_000; (await told()).length < 2 && Date.now() < end; );
    expect((await told()).sort()).toEqual(['membership.approved', 'membership.role-changed']);
    expect((await left.get(path)).body.data.membership?.state ?? 'left').toBe('left');
    await box.until('nobody@example.org', 1);
  });

  it('checks each line anew when its turn comes', async () => {
    const { path, owner } = await scene.community();
    const [ann, ben] = [await scene.person('ann'), await scene.joined(path, owner)];
    demand(await owner.delete(`${path}/members/${ben.user.documentId}`), 204);
    const made = await check(owner, path, `email\n${ann.user.email}\n${ben.user.email}\ntwice@example.org`);
    demand(await owner.post(`${path}/members/invite`, { username: ann.user.username }), 201);
    demand(await owner.post(`${path}/members/${ben.user.documentId}/ban`, { reason: 'x' }), 200);
    demand(await owner.post(`${path}/invitations`, { addresses: 'twice@example.org' }), 201);
    demand(await owner.post(`${path}/imports/${made.documentId}/run`, { mode: 'invite' }), 200);
    await ended(owner, path, made.documentId);
    expect(await resultsOf(owner, path, made.documentId)).toEqual([
      'already-invited',
      'not-possible',
      'already-invited',
    ]);
    expect(await box.until('twice@example.org', 1)).toHaveLength(1);
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
