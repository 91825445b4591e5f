import { transact } from '../database';
import { setScene, demand, reasonOf, type Scene } from '../testing/scene';
import { job, type Job } from './job';
import { addJob, takeJobs } from './queue';
import { startRunner } from './runner';
import { scheduler } from './schedules';

describe('the queue of jobs', () => {
  let scene: Scene;
  let stops: (() => Promise<void>)[] = [];
  const done: string[] = [];
  beforeAll(async () => {
    scene = await setScene();
    // What is under test runs here, beside the runner of the site, which takes none of these jobs.
    Object.assign(globalThis, { strapi: scene.site.strapi });
  });
  afterEach(async () => {
    await Promise.all(stops.map((stop) => stop()));
    stops = [];
    done.length = 0;
  });
  afterAll(() => scene.close());

  const table = () => scene.site.strapi.db.connection('cm_jobs');
  const start = (...jobs: Job[]) => void stops.push(startRunner(jobs));
  const until = async (holds: () => boolean | Promise<boolean>) => {
    for (const end = Date.now() + 15_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 20))) {
      if (await holds()) return;
    }
    throw new Error(`It never came to that; left: ${JSON.stringify(await table())}`);
  };
  const isEmpty = async (name: string) => (await table().where({ name })).length === 0;
  const noting = (name: string, how: Partial<Job> = {}) =>
    job(name, async ({ text }) => void done.push(String(text)), how);

  it('does what was committed, and nothing of what was not', async () => {
    start(noting('test.commit'));
    await expect(
      transact(async () => {
        await addJob('test.commit', { text: 'undone' });
        throw new Error('undo');
      })
    ).rejects.toThrow('undo');
    await transact(() => addJob('test.commit', { text: 'kept' }));
    await until(() => isEmpty('test.commit'));
    expect(done).toEqual(['kept']);
  });

  it('waits for the time of a job', async () => {
    start(noting('test.later'));
    const since = Date.now();
    await addJob('test.later', { text: 'later' }, { after: 3_000 });
    await addJob('test.later', { text: 'now' });
    await until(() => isEmpty('test.later'));
    expect(done).toEqual(['now', 'later']);
    expect(Date.now() - since).toBeGreaterThanOrEqual(2_990);
  });

  it('does a job once that was asked for twice, and again if asked for while it ran', async () => {
    await addJob('test.key', { text: 'a' }, { key: 'one' });
    await addJob('test.key', { text: 'a' }, { key: 'one' });
    let runs = 0;
    start(
      job('test.key', async () => {
        runs += 1;
        if (runs === 1) await addJob('test.key', {}, { key: 'one' });
      })
    );
    await until(() => isEmpty('test.key'));
    expect(runs).toBe(2);
  });

  it('tries again with growing pauses, gives up, and leaves it to the team what becomes of it', async () => {
    const tried: number[] = [];
    let works = false;
    const failing = async () => {
      tried.push(Date.now());
      if (!works) throw new Error('no such luck');
    };
    start(job('test.fails', failing, { tries: 4, pause: 100 }));
    await addJob('test.fails');
    await addJob('test.fails', { text: 'another' });
    const failed = () => scene.team.get('/jobs?filters[state]=failed&pagination[pageSize]=100');
    await until(async () => demand(await failed(), 200).body.data.length === 2);
    const pauses = tried.slice(1).map((at, n) => at - (tried[n] as number));
    expect(tried).toHaveLength(8);
    expect(Math.max(...pauses)).toBeGreaterThan(200);

    const [first, second] = demand(await failed(), 200).body.data;
    expect(first).toMatchObject({ name: 'test.fails', state: 'failed', attempts: 4 });
    expect(first.error).toContain('no such luck');
    works = true;
    demand(await scene.team.post(`/jobs/${first.id}/retry`), 200);
    await until(async () => (await failed()).body.data.length === 1);
    demand(await scene.team.delete(`/jobs/${second.id}`), 204);
    await until(() => isEmpty('test.fails'));
    expect(tried).toHaveLength(9);
    expect((await scene.team.post(`/jobs/${second.id}/retry`)).status).toBe(404);
    expect((await scene.team.post('/jobs/x/retry')).status).toBe(404);
    expect((await scene.team.get('/jobs?filters[state]=done')).status).toBe(400);
  });

  it('refuses to touch a job that waits or runs', async () => {
    await addJob('test.untouched', {}, { after: 60_000 });
    const { id } = (await table().where({ name: 'test.untouched' }).first('id')) as { id: number };
    expect(reasonOf(await scene.team.delete(`/jobs/${id}`))).toEqual([409, 'wrong-state']);
    await table().where({ id }).delete();
  });

  it('takes over from a worker that has been silent for the length of its lease', async () => {
    await addJob('test.lease', { text: 'taken over' });
    const [taken] = await takeJobs('somebody-who-dies', ['test.lease'], 1);
    start(noting('test.lease'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(done).toEqual([]);
    await table().where({ id: taken?.id }).update({ lease_until: 1 });
    await addJob('test.other');
    await until(() => isEmpty('test.lease'));
    expect(done).toEqual(['taken over']);
    await table().where({ name: 'test.other' }).delete();
  });

  it('gives each job to one of several workers', async () => {
    await transact(async () => {
      for (let n = 0; n < 120; n += 1) await addJob('test.shared', { text: n });
    });
    start(noting('test.shared'));
    start(noting('test.shared'));
    start(noting('test.shared'));
    await until(() => isEmpty('test.shared'));
    expect(done.map(Number).sort((a, b) => a - b)).toEqual(Array.from({ length: 120 }, (_, n) => n));
  });

  it('lets what has begun come to its end when a process stops, and leaves the rest to others', async () => {
    for (let n = 0; n < 12; n += 1) await addJob('test.stop', { text: n });
    const slow = async ({ text }: Record<string, unknown>) => {
      await new Promise((resolve) => setTimeout(resolve, 200));
      done.push(String(text));
    };
    const stop = startRunner([job('test.stop', slow)]);
    await until(async () => (await table().where({ name: 'test.stop' }).whereNotNull('owner')).length > 0);
    await stop();
    const left = (await table().where({ name: 'test.stop' })) as { owner: string | null; attempts: number }[];
    expect(left.length + done.length).toBe(12);
    expect(left.filter(({ owner, attempts }) => owner !== null || attempts > 0)).toEqual([]);
    start(noting('test.stop'));
    await until(() => isEmpty('test.stop'));
    expect(new Set(done).size).toBe(12);
  });

  it('asks for a scheduled job once in its slot, however many processes there are', async () => {
    const daily = [noting('test.schedule', { everyMinutes: 24 * 60 })];
    await Promise.all([scheduler(daily)(), scheduler(daily)(), scheduler(daily)()]);
    expect((await table().where({ name: 'test.schedule' })) as { asked: number }[]).toMatchObject([{ asked: 1 }]);
    await table().where({ name: 'test.schedule' }).delete();
  });

  it('is for the platform team only', async () => {
    const ann = await scene.person('ann');
    expect((await ann.get('/jobs')).status).toBe(404);
  });
});
