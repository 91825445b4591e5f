import { openAsBlob, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { boot, bootProcess, type SiteProcess } from '../testing/boot';
import { newDatabase, type TestDatabase } from '../testing/database';
import { call } from '../testing/http';
import { lookInto, type Look } from '../testing/query';
import { demand, reasonOf, setScene, type Hand, type Scene } from '../testing/scene';
import { openSwift, type Swift } from '../testing/swift';
import { download, eventually, sweepFiles, upload } from '../testing/uploading';

jest.setTimeout(600_000);

const pause = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1_000));

describe('documents in a bucket that checks signatures', () => {
  let swift: Swift;
  let scene: Scene;
  let at: string;
  let owner: Hand;
  beforeAll(async () => {
    swift = await openSwift();
    scene = await setScene(swift.env);
    ({ path: at, owner } = await scene.community());
  });
  afterAll(async () => {
    await scene.close();
    await swift.stop();
  });

  const add = (text: string) => upload(scene, owner, `${at}/documents`, 'Zoë.txt', text, { audience: 'members' });
  const documents = async () => (await owner.get(`${at}/documents`)).body.data as { documentId: string }[];
  const addressOf = async (document: string) =>
    (await download(scene, owner, `${at}/documents/${document}/file`)).headers.get('location') ?? '';
  const empty = async () => {
    for (const { documentId } of await documents()) demand(await owner.delete(`${at}/documents/${documentId}`), 204);
    await eventually(swift.objects, (it) => it.length === 0, 120);
  };

  it('go in, and come out by an address of one minute that opens this file, for reading, and nothing else', async () => {
    const [one, other] = [demand(await add('the first'), 201).body.data, demand(await add('the other'), 201).body.data];
    const address = await addressOf(one.documentId);
    const answer = await fetch(address);
    expect([answer.status, await answer.text()]).toEqual([200, 'the first']);
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="Zoe\.txt"/);
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    const part = await fetch(address, { headers: { range: 'bytes=4-8' } });
    expect([part.status, await part.text()]).toEqual([206, 'first']);

    const status = async (url: string, init?: RequestInit) => (await fetch(url, init)).status;
    const { pathname } = new URL(await addressOf(other.documentId));
    const elsewhere = Object.assign(new URL(address), { pathname });
    expect(await status(elsewhere.href)).toBe(403);
    const unsigned = Object.assign(new URL(address), { search: '' });
    expect(await status(unsigned.href)).toBeGreaterThanOrEqual(400);
    expect(await status(address.replace(/(X-Amz-Signature=)./, '$1_'))).toBe(403);
    expect(await status(address.replace('attachment', 'inline'))).toBe(403);
    expect(await status(address, { method: 'PUT', body: 'overwritten' })).toBe(403);
    expect(await status(address, { method: 'DELETE' })).toBe(403);

    // Whoever is banned has nothing left of it a minute later.
    const member = await scene.joined(at, owner);
    const theirs = (await download(scene, member, `${at}/documents/${one.documentId}/file`)).headers.get('location');
    demand(await owner.post(`${at}/members/${member.user.documentId}/ban`, { reason: 'Rude' }), 200);
    expect((await download(scene, member, `${at}/documents/${one.documentId}/file`)).status).toBe(404);
    await pause(61);
    expect(await status(theirs as string)).toBe(403);
    await empty();
  });

  it.each([
    ['hangs', (it: Swift) => it.hang('proxy'), (it: Swift) => it.goOn('proxy')],
    ['has lost its disks and answers 503', (it: Swift) => it.end('object'), (it: Swift) => it.start('object')],
    ['refuses every connection', (it: Swift) => it.end('proxy'), (it: Swift) => it.start('proxy')],
  ] as const)('a bucket that %s: a clear refusal within 15 seconds, and nothing half', async (_, harm, mend) => {
    const there = demand(await add('was there before'), 201).body.data;
    await harm(swift);
    for (const bytes of ['x', 'x'.repeat(12_000_000)]) {
      const since = Date.now();
      expect(reasonOf(await add(bytes))).toEqual([503, 'store-unavailable']);
      expect(Date.now() - since).toBeLessThan(15_000);
    }
    expect(reasonOf(await owner.get(`${at}/documents/${there.documentId}/file`))).toEqual([503, 'store-unavailable']);
    expect((await documents()).map(({ documentId }) => documentId)).toEqual([there.documentId]);
    await mend(swift);
    demand(await add('and is there again'), 201);
    await sweepFiles(scene.site);
    await empty();
    expect(await swift.halves()).toEqual([]);
  });
});

const MEGA = 1024 ** 2;

describe('large files', () => {
  let swift: Swift;
  let database: TestDatabase;
  let look: Look;
  let folder: string;
  beforeAll(async () => {
    swift = await openSwift();
    folder = await mkdtemp(path.join(tmpdir(), 'large-'));
  });
  afterAll(async () => {
    await swift.stop();
    await rm(folder, { recursive: true });
  });
  beforeEach(async () => {
    database = await newDatabase();
    look = lookInto(database);
  });
  afterEach(async () => {
    await look.close();
    await database.drop();
  });

  const local = () => ({ FILES_FOLDER: path.join(folder, 'kept'), FILES_MAX_BYTES: String(1024 ** 3) });

  /** A community whose documents a site in a process of its own takes. */
  const begin = async (env: Record<string, string>) => {
    const scene = await setScene(env, database);
    const { path: at, owner } = await scene.community();
    await scene.close();
    const site = await bootProcess({ database, env });
    const send = async (megabytes: number) => {
      const file = path.join(folder, 'large.txt');
      await writeFile(file, Buffer.alloc(MEGA, 'a line of a long text\n'));
      const line = await openAsBlob(file);
      const body = new FormData();
      body.append('files', new Blob(Array.from({ length: megabytes }, () => line)), 'large.txt');
      body.append('data', JSON.stringify({ audience: 'members' }));
      const url = `${site.url}/api/communities${at}/documents`;
      return call(url, { method: 'POST', token: owner.user.token, body });
    };
    return { site, send, at, owner };
  };

  const memory = ({ pid }: SiteProcess) =>
    Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024);

  it.each([
    ['a folder', local],
    ['a bucket', () => swift.env],
  ] as const)('a gigabyte goes into %s without growing memory', async (where, env) => {
    const { site, send, at, owner } = await begin(env());
    demand(await send(30), 201);
    const before = memory(site);
    let most = before;
    const watch = setInterval(() => (most = Math.max(most, memory(site))), 50);
    const made = demand(await send(1024), 201).body.data;
    clearInterval(watch);
    process.stdout.write(`1 GB into ${where}: memory ${before} MB before, ${most} MB at most\n`);
    expect(made.file.size).toBe(1024 * MEGA);
    expect(most - before).toBeLessThan(200);
    const door = await fetch(`${site.url}/api/communities${at}/documents/${made.documentId}/file`, {
      headers: { authorization: `Bearer ${owner.user.token}` },
    });
    let size = 0;
    for await (const part of door.body as unknown as AsyncIterable<Uint8Array>) size += part.length;
    expect([door.status, size]).toEqual([200, 1024 * MEGA]);
    await site.kill();
  });

  it('a site that is killed in the middle leaves nothing that the next one does not remove', async () => {
    const { site, send } = await begin(swift.env);
    const objects = await swift.objects();
    const sending = send(500).catch(() => 'it ended');
    await eventually(swift.halves, (it) => it.length === 1, 60);
    await site.kill();
    expect(await sending).toBe('it ended');
    expect(await look.rows("SELECT key FROM cm_files WHERE state <> 'kept'")).toHaveLength(1);
    const next = await boot({ database, env: swift.env });
    await sweepFiles(next);
    expect(await swift.halves()).toEqual([]);
    expect(await swift.objects()).toEqual(objects);
    expect(await look.rows('SELECT id FROM cm_documents')).toEqual([]);
    await next.close();
  });
});
