import { parse } from 'csv-parse/sync';
import { call } from '../testing/http';
import { demand, setScene, type Hand, type Scene } from '../testing/scene';

describe('the members as a file', () => {
  let scene: Scene;
  beforeAll(async () => void (scene = await setScene()));
  afterAll(() => scene.close());

  const download = (hand: Hand, path: string, query = '') =>
    call(`${scene.site.url}/api/communities${path}/members/export${query}`, { token: hand.user.token });
  const recordsOf = (text: string, delimiter = ','): Record<string, string>[] =>
    parse(text, { bom: true, columns: true, delimiter });

  it('says what the list says to administrators, and holds no formula', async () => {
    const { path, owner } = await scene.community();
    const [ann, ben, chris] = [
      await scene.joined(path, owner),
      await scene.joined(path, owner),
      await scene.joined(path, owner),
    ];
    demand(await ann.put('/profile', { name: '=HYPERLINK("https://evil.example")', country: 'SN' }), 200);
    demand(await ben.put('/profile', { name: 'Sow; "=1+1" Aïssatou', country: 'PT' }), 200);
    const until = new Date(Date.now() + 86_400_000).toISOString();
    demand(await owner.post(`${path}/members/${ben.user.documentId}/suspend`, { reason: '+too loud', until }), 200);
    demand(await owner.post(`${path}/members/${chris.user.documentId}/ban`, { reason: 'x' }), 200);

    const answer = await download(owner, path);
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': expect.stringMatching(/^attachment; filename="members-place-\d+-\d{4}-\d\d-\d\d\.csv"$/),
      'x-content-type-options': 'nosniff',
      'cache-control': expect.stringContaining('no-store'),
    });
    const listed = demand(await owner.get(`${path}/members?pagination[pageSize]=100`), 200).body.data;
    const records = recordsOf(answer.body);
    expect(records.map(({ Id }) => Id).sort()).toEqual(
      listed.map(({ documentId }: { documentId: string }) => documentId).sort()
    );
    expect(records).toHaveLength(3);
    const of = ({ user }: Hand) => records.find(({ Id }) => Id === user.documentId);
    expect(of(ann)).toMatchObject({
      Name: `'=HYPERLINK("https://evil.example")`,
      Country: 'SN',
      Role: 'member',
      State: 'active',
    });
    expect(of(ben)).toMatchObject({
      Name: `Sow;' "=1+1" Aïssatou`,
      State: 'suspended',
      Reason: "'+too loud",
      'Suspended until (UTC)': until.slice(0, 19).replace('T', ' '),
    });
    expect(answer.body).not.toContain('@example.org');
    const audit = demand(await owner.get(`${path}/audit`), 200).body.data;
    expect(audit[0]).toMatchObject({ action: 'membership.exported', actor: { documentId: owner.user.documentId } });
  });

  it('opens in a French spreadsheet', async () => {
    const { path, owner } = await scene.community();
    const url = `${scene.site.url}/api/communities${path}/members/export?separator=semicolon&locale=fr`;
    const bytes = Buffer.from(
      await (await fetch(url, { headers: { authorization: `Bearer ${owner.user.token}` } })).arrayBuffer()
    );
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [record] = recordsOf(bytes.toString(), ';');
    expect(record).toMatchObject({ Nom: owner.user.username, Rôle: 'owner', État: 'active' });
    expect((await download(owner, path, '?separator=pipe')).status).toBe(400);
  });

  it('is for administrators, also of an archive', async () => {
    const { path, owner } = await scene.community();
    const [moderator, member, stranger] = [
      await scene.joined(path, owner, 'moderator'),
      await scene.joined(path, owner),
      await scene.person('stranger'),
    ];
    for (const hand of [moderator, member, stranger]) expect((await download(hand, path)).status).toBe(403);
    expect((await scene.visitor.get(`${path}/members/export`)).status).toBe(403);
    expect((await scene.team.get(`${path}/members/export`)).status).toBe(403);
    demand(await owner.post(`${path}/archive`, { reason: 'x' }), 200);
    expect(recordsOf((await download(owner, path)).body)).toHaveLength(3);
  });

  it('holds everybody once, and never all of them in memory', async () => {
    const { path, id, owner } = await scene.community();
    const now = scene.site.strapi.db.dialect.client === 'sqlite' ? Date.now() : new Date().toISOString();
    const row = (n: number) => ({
      document_id: `bulk${n}`,
      community: id,
      member: `bulk-member-${n}`,
      role: 'member',
      state: 'active',
      accepted_rules: 0,
      reason: 'r'.repeat(500),
      joined_at: now,
    });
    const many = 20_000;
    await scene.site.strapi.db.connection.batchInsert(
      'cm_memberships',
      Array.from({ length: many }, (_, n) => row(n)),
      500
    );
    const before = process.memoryUsage().arrayBuffers + process.memoryUsage().heapUsed;
    let [most, bytes, lines] = [0, 0, 0];
    const answer = await fetch(`${scene.site.url}/api/communities${path}/members/export`, {
      headers: { authorization: `Bearer ${owner.user.token}` },
    });
    for await (const part of answer.body as unknown as AsyncIterable<Uint8Array>) {
      bytes += part.length;
      lines += Buffer.from(part).toString('latin1').split('\r\n').length - 1;
      const { arrayBuffers, heapUsed } = process.memoryUsage();
      most = Math.max(most, arrayBuffers + heapUsed - before);
    }
    process.stdout.write(`${lines} lines, ${Math.round(bytes / 1e6)} MB, ${Math.round(most / 1e6)} MB more memory\n`);
    expect(lines).toBe(many + 2);
  });
});
