import { databaseKind } from '../testing/database';
import { jobRow } from '../testing/jobs';
import { quiet } from '../testing/quiet';
import { demand, setScene, type Scene } from '../testing/scene';

const MANY = 20;

/** On SQLite, which serves one process, two jobs of the same process meet. */
describe('scheduled announcements and two processes', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await setScene();
    if (databaseKind() === 'postgres') await scene.second();
  });
  afterAll(() => scene.close());

  const table = (name: string) => scene.site.strapi.db.connection(name);

  it('go out once, and are told once to each', async () => {
    const { path, id, owner } = await scene.community();
    const members = [await scene.joined(path, owner), await scene.joined(path, owner)];
    const publishAt = new Date(Date.now() + 8_000).toISOString();
    for (let n = 0; n < MANY; n += 1) {
      const body = { title: `Number ${n}`, text: 'x' };
      const { documentId } = demand(await owner.post(`${path}/announcements`, body), 201).body.data;
      demand(await owner.post(`${path}/announcements/${documentId}/publish`, { publishAt }), 200);
    }
    // Four workers, of both processes, look for them in the same moment.
    const runAt = new Date(publishAt).getTime();
    const jobs = [1, 2, 3].map((n) => jobRow('announcements.send-due', { key: `test ${n}`, runAt }));
    await table('cm_jobs').insert(jobs);
    const waiting = () => table('cm_announcements').where({ community: id, state: 'scheduled' }).first('id');
    for (const end = Date.now() + 30_000; await waiting(); await new Promise((resolve) => setTimeout(resolve, 50))) {
      if (Date.now() > end) throw new Error('They wait still');
    }
    await quiet(scene.site);
    const told = (await table('cm_activities').where({ community: id, kind: 'announcement.published' })) as {
      item: string;
    }[];
    expect([told.length, new Set(told.map(({ item }) => item)).size]).toEqual([MANY, MANY]);
    for (const { user } of members) {
      const mine = await table('cm_notifications').where({ member: user.documentId, kind: 'announcement.published' });
      expect(mine.map(({ count }: { count: number }) => count)).toEqual(Array.from({ length: MANY }, () => 1));
    }
    const entries = await table('cm_audit_entries').where({ community: id, action: 'announcement.published' });
    expect(entries).toHaveLength(MANY);
  });
});
