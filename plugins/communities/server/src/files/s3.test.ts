import { fakeBucket, type FakeBucket } from '../testing/bucket';
import { demand, reasonOf, setScene, type Hand, type Scene } from '../testing/scene';
import { download, eventually, sweepFiles, upload } from '../testing/uploading';

describe('documents in a bucket', () => {
  let bucket: FakeBucket;
  let scene: Scene;
  let path: string;
  let owner: Hand;
  beforeAll(async () => {
    bucket = await fakeBucket();
    scene = await setScene(bucket.env);
    ({ path, owner } = await scene.community());
  });
  afterAll(async () => {
    await scene.close();
    await bucket.close();
  });

  const add = (text: string) => upload(scene, owner, `${path}/documents`, 'Zoë.txt', text, { audience: 'members' });

  it('are private there, and reached by an address that is good for a minute', async () => {
    const made = demand(await add('in the bucket'), 201).body.data;
    expect([...bucket.objects.values()].map(String)).toEqual(['in the bucket']);
    // Without an ACL: that is private, and a bucket of today refuses to be told.
    expect(bucket.puts[0]).not.toHaveProperty('x-amz-acl');
    const door = await download(scene, owner, `${path}/documents/${made.documentId}/file`);
    expect([door.status, door.headers.get('cache-control')]).toEqual([302, 'private, no-store']);
    const address = new URL(door.headers.get('location') ?? '');
    expect(address.origin).toBe(bucket.url);
    expect(Number(address.searchParams.get('X-Amz-Expires'))).toBeLessThanOrEqual(60);
    expect(address.searchParams.get('response-content-disposition')).toMatch(/^attachment; filename="Zoe\.txt"/);
    expect(await fetch(address).then((it) => it.text())).toBe('in the bucket');
    expect((await download(scene, null, `${path}/documents/${made.documentId}/file`)).status).toBe(404);
    const found = () => owner.get(`${path}/documents?_q=bucket`).then(({ body }) => body.data.length);
    await eventually(found, (n) => n === 1);
    demand(await owner.delete(`${path}/documents/${made.documentId}`), 204);
    await eventually(
      () => Promise.resolve(bucket.objects.size),
      (n) => n === 0
    );
  });

  it.each([
    ['answers that it is busy', 'busy'],
    ['never answers', 'silent'],
  ] as const)('a bucket that %s: a clear refusal in 15 seconds, and neither a row nor bytes', async (_, state) => {
    bucket.state = state;
    const since = Date.now();
    const answer = await add('nowhere');
    expect(reasonOf(answer)).toEqual([503, 'store-unavailable']);
    expect(Date.now() - since).toBeLessThan(15_000);
    bucket.state = 'up';
    expect((await owner.get(`${path}/documents`)).body.data).toEqual([]);
    const coming = await scene.site.strapi.db.connection('cm_files').where({ state: 'coming' }).first('key');
    expect(coming).toBeDefined();
    await sweepFiles(scene.site);
    expect(bucket.objects.size).toBe(0);
  });

  it('a bucket that is gone: as clear, and the documents stay', async () => {
    const made = demand(await add('here'), 201).body.data;
    await bucket.close();
    expect(reasonOf(await add('nowhere'))).toEqual([503, 'store-unavailable']);
    expect(reasonOf(await owner.get(`${path}/documents/${made.documentId}/file`))).toEqual([503, 'store-unavailable']);
    expect((await owner.get(`${path}/documents/${made.documentId}`)).status).toBe(200);
  });
});
