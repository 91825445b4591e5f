import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { boot, bootProcess, type Site, type SiteProcess } from '../boot';
import { newDatabase, type TestDatabase } from '../database';
import { call } from '../http';
import { createAdmin, createUser, type TestUser } from '../people';
import { lookInto, type Look } from '../query';

/** Members of the large community, people who get a digest, and replies that are timed. */
const [MEMBERS, READERS, REPLIES] = process.env.SCALE === 'full' ? [100_000, 10_000, 25] : [2_000, 300, 10];
const SMALL = 100;
const COMMUNITIES = 50;

jest.setTimeout(1_800_000);

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/**
 * Takes every mail and keeps none: only which digests there were, and how often one came again. Other mails there are,
 * too: the platform team is told of each new community, when a process has time for it.
 */
async function openSink() {
  let digests = 0;
  const ids = new Set<string>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, _, done) => {
      let head = '';
      stream.on('data', (part: Buffer) => (head = head.length > 8_000 ? head : head + part.toString('latin1')));
      stream.on('end', () => {
        const id = /^message-id: *<(digest\S+)>/im.exec(head)?.[1];
        if (id) {
          ids.add(id);
          digests += 1;
        }
        done();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = String((server.server.address() as AddressInfo).port);
  return {
    env: { SMTP_HOST: '127.0.0.1', SMTP_PORT: port, SMTP_POOL: 'true', MAIL_WAIT_SECONDS: '3600' },
    count: () => ids.size,
    doubled: () => digests - ids.size,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

/** MiB that a process holds now. */
const memoryOf = ({ pid }: SiteProcess) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

describe(`${MEMBERS} members of one community, and digests for ${READERS} people in ${COMMUNITIES}`, () => {
  let database: TestDatabase;
  let sink: Awaited<ReturnType<typeof openSink>>;
  let site: SiteProcess;
  let look: Look;
  let writer: TestUser;
  const ids: string[] = [];

  /** Communities by the API, and people straight into the tables. */
  const fill = async ({ strapi, url }: Site) => {
    const knex = strapi.db.connection;
    const admin = await createAdmin(strapi, 'strapi-super-admin');
    writer = await createUser(strapi, 'writer');
    const ask = async (path: string, token: string, data: object = {}, method = 'POST') => {
      const answer = await call(`${url}${path}`, { method, token, body: { data } });
      if (answer.status >= 300) throw new Error(`${path}: ${JSON.stringify(answer.body)}`);
      return (answer.body as { data: { documentId: string } }).data.documentId;
    };
    const about = { summary: 's', purpose: 'to be large', targetGroup: 't', whyNew: 'w', language: 'en' };
    const now = database.kind === 'sqlite' ? Date.now() : new Date().toISOString();
    const insert = (table: string, rows: object[]) => knex.batchInsert(table, rows, 200);
    for (let n = 0; n < COMMUNITIES; n += 1) {
      await knex('cm_rate_limits').delete();
      const id = await ask('/api/communities', writer.token, { ...about, name: `Scale ${n}`, slug: `scale-${n}` });
      await ask(`/communities/${id}/approve`, admin.token);
      await ask(`/api/communities/${id}/open`, writer.token);
      ids.push(id);
    }
    for (const id of ids.slice(0, 2)) {
      await ask(`/api/communities/${id}/default-level`, writer.token, { level: 'watching' }, 'PUT');
    }
    const person = (n: number) => `person${String(n).padStart(18, '0')}`;
    const stamps = { created_at: now, updated_at: now, published_at: now };
    const everybody = Array.from({ length: MEMBERS }, (_, n) => n);
    await insert(
      'up_users',
      everybody.map((n) => ({
        document_id: person(n),
        username: `scale${n}`,
        email: `scale${n}@example.org`,
        provider: 'local',
        confirmed: true,
        blocked: false,
        ...stamps,
      }))
    );
    const belongs = (n: number, community: string | undefined) => ({
      document_id: `m${community?.slice(0, 12)}${String(n).padStart(8, '0')}`,
      community,
      member: person(n),
      role: 'member',
      state: 'active',
      accepted_rules: 0,
      joined_at: now,
      ...stamps,
    });
    await insert(
      'cm_memberships',
      everybody.map((n) => belongs(n, ids[0]))
    );
    await insert(
      'cm_memberships',
      everybody.slice(0, SMALL).map((n) => belongs(n, ids[1]))
    );
    const readers = everybody.slice(0, READERS);
    await insert(
      'cm_memberships',
      readers
        .flatMap((n) => [2, 3, 4].map((k) => belongs(n, ids[2 + ((n * k) % (COMMUNITIES - 2))])))
        .filter(
          (it, n, all) => n % 3 === 0 || all.slice(n - (n % 3), n).every((other) => other.community !== it.community)
        )
    );
    await knex.raw('ANALYZE');
  };

  beforeAll(async () => {
    sink = await openSink();
    database = await newDatabase();
    const first = await boot({ database });
    await fill(first).finally(() => first.close());
    site = await bootProcess({ database, env: sink.env });
    look = lookInto(database);
  });
  afterAll(async () => {
    await site.kill('SIGTERM');
    await look.close();
    await sink.close();
    await database.drop();
  });

  const count = async (text: string) => Number((await look.rows(`SELECT COUNT(*) AS n FROM ${text}`))[0].n);

  it('cost who writes to them no more than a hundred, and all are told', async () => {
    const ask = async (path: string, data: object) => {
      const answer = await call(`${site.url}/api/communities${path}`, { token: writer.token, body: { data } });
      if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
      return (answer.body as { data: { documentId: string } }).data.documentId;
    };
    const topics = [];
    for (const id of ids.slice(0, 2)) topics.push(await ask(`/${id}/topics`, { title: 'Scale', text: 'x' }));
    await settled();
    const times: number[][] = [[], []];
    for (let round = 0; round < REPLIES; round += 1) {
      await look.rows('DELETE FROM cm_rate_limits');
      for (const n of [0, 1]) {
        const since = performance.now();
        await ask(`/${ids[n]}/topics/${topics[n]}/posts`, { text: `reply ${round}` });
        times[n]?.push(performance.now() - since);
        // Telling a hundred thousand takes its time, and this measures the writing and not what goes on beside it.
        await settled();
      }
    }
    const [large = 0, small = 0] = times.map(median);
    const since = performance.now();
    await ask(`/${ids[0]}/topics/${topics[0]}/posts`, { text: 'the last' });
    await settled();
    const seconds = (performance.now() - since) / 1000;
    const told = await count(`cm_notifications WHERE community = '${ids[0]}' AND kind = 'post.replied'`);
    expect(told).toBe(MEMBERS);
    const counts = await look.rows(
      `SELECT MIN(count) AS low, MAX(count) AS high FROM cm_notifications WHERE community = $1 AND kind = 'post.replied'`,
      [ids[0]]
    );
    expect([Number(counts[0].low), Number(counts[0].high)]).toEqual([REPLIES + 1, REPLIES + 1]);
    process.stdout.write(
      `a reply among ${MEMBERS} members takes ${(large / small).toFixed(2)} of one among ${SMALL}; ` +
        `${MEMBERS} people have it in their list after ${seconds.toFixed(1)} s\n`
    );
  });

  const settled = async () => {
    while (await count(`cm_jobs WHERE name LIKE 'notifications.%'`)) await pause(20);
  };

  it('get one digest each, with steady memory', async () => {
    const past = database.kind === 'sqlite' ? Date.now() - 1_000 : new Date(Date.now() - 1_000).toISOString();
    for (const id of ids.slice(2)) {
      const answer = await call(`${site.url}/api/communities/${id}/topics`, {
        token: writer.token,
        body: { data: { title: `News of ${id}`, text: 'x' } },
      });
      if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
      await look.rows('DELETE FROM cm_rate_limits');
    }
    await settled();
    // Everybody follows nothing there; what a digest is made of is put in their lists as if they did.
    await look.rows(`INSERT INTO cm_subscriptions (document_id, member, community, topic, level)
      SELECT 's' || m.id, m.member, m.community, '', 'watching' FROM cm_memberships m
      WHERE m.member LIKE 'person%' AND m.community NOT IN ('${ids[0]}', '${ids[1]}')`);
    await look.rows(`INSERT INTO cm_notifications (document_id, member, community, kind, group_key, activity, since, count,
        in_app, mail, mail_attempts, created_at, updated_at)
      SELECT 'n' || m.id, m.member, m.community, 'topic.started', 'digest' || a.id, a.document_id, a.created_at, 1, TRUE,
        'digest', 0, a.created_at, a.created_at
      FROM cm_memberships m JOIN cm_activities a ON a.community = m.community AND a.kind = 'topic.started'
      WHERE m.member LIKE 'person%' AND m.community NOT IN ('${ids[0]}', '${ids[1]}')`);
    await look.rows(`UPDATE cm_notifications SET mail = 'none' WHERE community IN ('${ids[0]}', '${ids[1]}')`);
    await look.rows('DELETE FROM cm_notification_settings');
    await look.rows(
      `INSERT INTO cm_notification_settings (document_id, member, digest, hour, reply_generation, next_digest_at)
       SELECT 'd' || u.id, u.document_id, 'daily', 8, 0, $1 FROM up_users u
       WHERE u.document_id LIKE 'person%' AND u.document_id < $2`,
      [past, `person${String(READERS).padStart(18, '0')}`]
    );
    const sums = await count(`(SELECT DISTINCT member FROM cm_notifications WHERE mail = 'digest') t`);
    expect(sums).toBe(READERS);
    // Before, and after each quarter of them: a process at work needs more than an idle one, and then no more.
    const memory = [memoryOf(site)];
    const since = performance.now();
    // Under the key of the schedule: whose quarter of an hour may come meanwhile, and two of them would tell twice.
    await look.rows(`INSERT INTO cm_jobs (name, key, payload, run_at, asked, attempts, dead, created_at)
      VALUES ('mail.digest', 'scheduled', '{}', 0, 1, 0, FALSE, 0) ON CONFLICT (name, key) DO NOTHING`);
    while (await count(`cm_jobs WHERE name = 'mail.digest'`)) {
      if (sink.count() * 4 >= READERS * memory.length) memory.push(memoryOf(site));
      await pause(50);
    }
    const seconds = (performance.now() - since) / 1000;
    expect(sink.count()).toBe(READERS);
    memory.push(memoryOf(site));
    const [, first = 0, ...later] = memory;
    expect(later.length).toBeGreaterThan(1);
    expect(Math.max(...later) - first).toBeLessThan(100);
    process.stdout.write(
      `${READERS} digests in ${seconds.toFixed(0)} s, ${sink.doubled()} doubled under the same Message-ID; ` +
        `memory before and after each quarter ${memory.map((it) => it.toFixed(0)).join(', ')} MiB\n`
    );
  });
});
