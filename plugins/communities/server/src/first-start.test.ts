import { Client } from 'pg';
import { takeTurnToStart, endTurnToStart } from './first-start';
import { boot, bootProcess, type Site, type SiteProcess } from './testing/boot';
import { databaseKind, emptyDatabase } from './testing/database';
import { call } from './testing/http';
import { pgSettings } from './testing/query';

/** How often the race of two first starts is run; Strapi alone loses each. */
const ROUNDS = Number(process.env.REPEATS ?? 2);

const answers = async ({ url }: { url: string }) => (await call(`${url}/api/communities`)).status;

describe('the first start of a site', () => {
  it('works on an empty database', async () => {
    const database = await emptyDatabase();
    const site = await boot({ database });
    expect(await answers(site)).toBe(200);
    await site.close();
    await database.drop();
  });
});

const several = () => {
  it(
    `works for two processes at the same moment, ${ROUNDS} times`,
    async () => {
      for (let round = 0; round < ROUNDS; round++) {
        const database = await emptyDatabase();
        const started = await Promise.allSettled([bootProcess({ database }), bootProcess({ database })]);
        expect(started).toEqual([
          { status: 'fulfilled', value: expect.anything() },
          { status: 'fulfilled', value: expect.anything() },
        ]);
        const processes = started.map((it) => (it as PromiseFulfilledResult<SiteProcess>).value);
        expect(await Promise.all(processes.map(answers))).toEqual([200, 200]);
        await Promise.all(processes.map((it) => it.kill()));
        await database.drop();
      }
    },
    60_000 * ROUNDS
  );

  describe('the turn', () => {
    let site: Site;
    beforeAll(async () => {
      site = await boot();
    });
    afterAll(() => site.close());

    it('is free once a process has started', async () => {
      await takeTurnToStart(site.strapi, 2_000);
      await endTurnToStart(site);
    });

    it('is waited for, and passes on when the process that has it dies', async () => {
      const other = new Client(pgSettings(site.database));
      await other.connect();
      const { rows } = await other.query('SELECT pg_backend_pid() AS pid');
      await other.query('BEGIN');
      await other.query('SELECT pg_advisory_xact_lock(727001555)');
      other.on('error', () => undefined);
      await expect(takeTurnToStart(site.strapi, 300)).rejects.toThrow(
        'has been starting on this database for more than'
      );

      const waiting = takeTurnToStart(site.strapi);
      await site.strapi.db.connection.raw('SELECT pg_terminate_backend(?)', [rows[0].pid]);
      await waiting;
      await endTurnToStart(site);
    });
  });
};

// SQLite serves one process only.
if (databaseKind() === 'postgres') describe('several processes on PostgreSQL', several);
