import { boot, bootProcess, type SiteProcess } from '../boot';
import { databaseKind, newDatabase, type TestDatabase } from '../database';
import { call } from '../http';
import { openMailbox, type Mailbox } from '../mailbox';
import { createAdmin, createUser, type TestUser } from '../people';
import { lookInto, type Look } from '../query';

/** How often a process is killed in the middle of its work. */
const KILLS = process.env.CRASHES === 'full' ? 100 : 3;
const CLIENTS = 8;

jest.setTimeout(120_000 + KILLS * 30_000);

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** People who post, one who is named in each post, and a community that they are in, made by the API of a site. */
async function prepare(database: TestDatabase, env: Record<string, string>) {
  const site = await boot({ database, env });
  const admin = await createAdmin(site.strapi, 'strapi-super-admin');
  const reader = await createUser(site.strapi, 'reader');
  const writers: TestUser[] = [];
  for (let n = 0; n < CLIENTS * 6; n += 1) writers.push(await createUser(site.strapi, `writer${n}`));
  const api = `${site.url}/api/communities`;
  const [owner] = writers as [TestUser];
  const ask = async (url: string, token: string, data: Record<string, unknown> = {}, method = 'POST') => {
    const answer = await call(url, { method, token, body: { data } });
    if (answer.status >= 300) throw new Error(JSON.stringify(answer.body));
  };
  const wanted = { name: 'Crash', slug: 'crash', summary: 's', purpose: 'to be interrupted', targetGroup: 't' };
  const entry = { joinPolicy: 'open', whyNew: 'w', language: 'en' };
  await ask(api, owner.token, { ...wanted, ...entry });
  await ask(`${site.url}/communities/crash/approve`, admin.token);
  await ask(`${api}/crash/open`, owner.token);
  for (const { token } of [...writers.slice(1), reader]) await ask(`${api}/crash/join`, token);
  await site.close();
  return { reader, writers };
}

describe(`${KILLS} crashes in the middle of work`, () => {
  let database: TestDatabase;
  let box: Mailbox;
  let look: Look;
  let people: Awaited<ReturnType<typeof prepare>>;
  const sites: SiteProcess[] = [];
  const open = () => bootProcess({ database, env: box.env });

  beforeAll(async () => {
    box = await openMailbox();
    database = await newDatabase();
    people = await prepare(database, box.env);
    look = lookInto(database);
    for (let n = 0; n < (databaseKind() === 'postgres' ? 2 : 1); n += 1) sites.push(await open());
  });
  afterAll(async () => {
    await Promise.all(sites.map((it) => it.kill()));
    await look.close();
    await box.close();
    await database.drop();
  });

  it('lose no acknowledged post, lose and double no notification, lose no mail', async () => {
    const acknowledged = new Set<string>();
    let isOver = false;

    /** Starts a topic until somebody says that it is there; the same key each time, so that it is there once. */
    const post = async (writer: TestUser, title: string) => {
      for (;;) {
        const site = sites[Math.floor(Math.random() * sites.length)];
        const answer = await call(`${site?.url}/api/communities/crash/topics`, {
          token: writer.token,
          headers: { 'idempotency-key': title },
          body: { data: { title, text: `@${people.reader.username}, look` } },
        }).catch(() => undefined);
        if (answer?.status === 201) return void acknowledged.add(title);
        if (answer && answer.status !== 503) throw new Error(`${answer.status}: ${JSON.stringify(answer.body)}`);
        await pause(100);
      }
    };
    const client = async (n: number) => {
      for (let round = 0; !isOver; round += 1) {
        const writer = people.writers[(n + round * CLIENTS) % people.writers.length] as TestUser;
        await post(writer, `topic-${n}-${round}`);
        await pause(500);
      }
    };
    const clients = Array.from({ length: CLIENTS }, (_, n) => client(n));
    for (let kill = 0; kill < KILLS; kill += 1) {
      await pause(800 + Math.random() * 1_500);
      const n = Math.floor(Math.random() * sites.length);
      await sites[n]?.kill();
      sites[n] = await open();
    }
    isOver = true;
    await Promise.all(clients);

    const rows = (text: string) => look.rows(text, []);
    // A worker that was killed keeps its jobs for a minute at most: so long nothing may seem to happen.
    for (let [before, end] = [Infinity, Date.now() + 100_000]; ; await pause(300)) {
      const jobs = await rows(`SELECT id FROM cm_jobs WHERE name NOT LIKE 'idempotency%'`);
      const [{ due } = { due: 0 }] = await rows(`SELECT COUNT(*) AS due FROM cm_notifications WHERE mail = 'due'`);
      if (jobs.length === 0 && Number(due) === 0) break;
      if (Number(due) < before) [before, end] = [Number(due), Date.now() + 100_000];
      if (Date.now() > end) throw new Error(`${jobs.length} jobs and ${due} mails are left`);
    }

    expect(acknowledged.size).toBeGreaterThan(KILLS * 2);
    const titles = (await rows('SELECT title FROM cm_topics')).map(({ title }) => String(title));
    expect(new Set(titles).size).toBe(titles.length);
    expect([...acknowledged].filter((title) => !titles.includes(title))).toEqual([]);

    const told = await rows(`SELECT i.title AS title, n.count AS count FROM cm_notifications n
      JOIN cm_activities a ON a.document_id = n.activity JOIN cm_topics i ON i.document_id = a.topic
      WHERE n.kind = 'post.mentioned'`);
    expect(told.map(({ title }) => title).sort()).toEqual([...titles].sort());
    expect(told.filter(({ count }) => Number(count) !== 1)).toEqual([]);

    const mails = box.to(people.reader.email).filter(({ subject }) => subject?.includes('mentioned'));
    const mailed = new Set(mails.map(({ subject }) => /“(.+?)”/.exec(subject ?? '')?.[1]));
    expect(titles.filter((title) => !mailed.has(title))).toEqual([]);
    const ids = new Set(mails.map(({ messageId }) => messageId));
    expect(ids.size).toBe(titles.length);
    process.stdout.write(
      `${KILLS} kills: ${acknowledged.size} acknowledged posts, 0 lost; ${told.length} notifications, 0 lost, 0 doubled; ` +
        `${mails.length} mails, 0 lost, ${mails.length - ids.size} doubled under the same Message-ID\n`
    );
  });
});
