import type { ParsedMail } from 'mailparser';
import { databaseKind } from '../testing/database';
import { jobRow } from '../testing/jobs';
import type { Mailbox } from '../testing/mailbox';
import { quiet } from '../testing/quiet';
import { demand, setMailScene, type Hand, type Scene } from '../testing/scene';

describe('mails', () => {
  let scene: Scene;
  let box: Mailbox;
  beforeAll(async () => {
    ({ scene, box } = await setMailScene({ PUBLIC_URL: 'https://cms.example.org' }));
  });
  afterEach(() => void delete box.faults.next);
  afterAll(() => scene.close());

  const until = async (holds: () => boolean | Promise<boolean>) => {
    for (const end = Date.now() + 15_000; !(await holds()); await new Promise((resolve) => setTimeout(resolve, 50))) {
      if (Date.now() > end) throw new Error('It never came to that');
    }
  };
  /** A line of the head, as it came. */
  const lineOf = (mail: ParsedMail | undefined, name: string) =>
    mail?.headerLines.find(({ key }) => key === name)?.line ?? '';
  const table = (name: string) => scene.site.strapi.db.connection(name);
  const topicBy = async (hand: Hand, path: string, text = 'What works?', title = 'Floods') =>
    demand(await hand.post(`${path}/topics`, { title, text }), 201).body.data.documentId as string;
  const reply = async (hand: Hand, path: string, topic: string, text: string) =>
    demand(await hand.post(`${path}/topics/${topic}/posts`, { text }), 201);
  /** Waits until nothing waits to be sent, and gives what became of the mails of a person. */
  const settled = async ({ user }: Hand) => {
    const mine = () => table('cm_notifications').where({ member: user.documentId });
    for (const end = Date.now() + 20_000; ; await new Promise((resolve) => setTimeout(resolve, 50))) {
      await quiet(scene.site);
      const rows = (await mine()) as { kind: string; mail: string; mail_error: string | null }[];
      if (rows.every(({ mail }) => mail !== 'due')) return rows.map(({ kind, mail }) => `${kind} ${mail}`);
      if (Date.now() > end) throw new Error(JSON.stringify(rows));
    }
  };

  it('tell of a thread once, in the language of the reader, with what mail programs need', async () => {
    const { path, owner } = await scene.community();
    const ann = await scene.joined(path, owner);
    demand(await owner.put('/notifications/settings', { language: 'pt' }), 200);
    const topic = await topicBy(owner, path);
    await reply(ann, path, topic, 'One **bold** thing <script>alert(1)</script>');
    await reply(ann, path, topic, 'Two');
    const [mail, ...others] = (await box.until(owner.user.email, 2)).filter(({ subject }) =>
      subject?.includes('Floods')
    );
    expect(others).toEqual([]);
    expect(mail?.subject).toContain('2 novas respostas em “Floods”');
    expect(mail?.text).toContain('Two');
    expect(mail?.html).toContain('<strong>bold</strong>');
    expect(mail?.html).not.toContain('<script');
    expect(mail?.html).toContain(`https://www.example.org/communities`);
    expect(mail?.html).toContain(`/topics/${topic}`);
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
    expect(lineOf(mail, 'list-unsubscribe-post')).toBe('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
    expect(mail?.references).toBe(`<topic.${topic}@example.org>`);
    expect(mail?.messageId).toMatch(/^<notification\.[a-z0-9]+\.[a-z0-9]+@example\.org>$/);
  });

  it('do not go to who has read it, or has lost the right, or has left meanwhile', async () => {
    const { path, owner } = await scene.community({ visibility: 'private', listed: false });
    const [ann, ben, cleo] = [
      await scene.joined(path, owner),
      await scene.joined(path, owner),
      await scene.joined(path, owner),
    ];
    await Promise.all([ann, ben, cleo].map((hand) => hand.put(`${path}/subscription`, { level: 'watching' })));
    const topic = await topicBy(owner, path);
    await reply(owner, path, topic, 'Secret');
    await quiet(scene.site);
    demand(await ann.post('/notifications/read', { all: true }), 200);
    demand(await owner.post(`${path}/members/${ben.user.documentId}/ban`, { reason: 'Enough' }), 200);
    demand(await cleo.post(`${path}/leave`), 200);
    expect(await settled(ann)).toContain('post.replied dropped');
    expect(await settled(ben)).toContain('post.replied dropped');
    expect(await settled(cleo)).toContain('post.replied dropped');
    const texts = [ann, ben, cleo]
      .flatMap(({ user }) => box.to(user.email))
      .map(({ text }) => text)
      .join();
    expect(texts).not.toContain('Secret');
    expect(box.to(ben.user.email).map(({ subject }) => subject)).toContain('You were banned from a community');
  });

  it('never carry a text that was deleted before they went', async () => {
    const { path, owner } = await scene.community();
    const ann = await scene.joined(path, owner);
    const topic = await topicBy(owner, path, 'x', 'Deleted');
    const gone = (await reply(ann, path, topic, 'Gone for ever')).body.data.documentId as string;
    await reply(ann, path, topic, 'Stays');
    demand(await ann.delete(`${path}/topics/${topic}/posts/${gone}`), 204);
    await settled(owner);
    const [mail] = box.to(owner.user.email).filter(({ subject }) => subject?.includes('Deleted'));
    expect(mail?.text).toContain('Stays');
    expect(box.mails.some(({ text }) => text?.includes('Gone for ever'))).toBe(false);
  });

  it('stop with one click, without log-in, also those that wait; a look at the link changes nothing', async () => {
    const { path, owner } = await scene.community();
    const ann = await scene.joined(path, owner);
    const topic = await topicBy(owner, path);
    await reply(ann, path, topic, 'One');
    const [mail] = (await box.until(owner.user.email, 2)).slice(-1);
    const address = /<(.+)>/.exec(lineOf(mail, 'list-unsubscribe').replace(/\s+/g, ''))?.[1] as string;
    expect(address).toMatch(/^https:\/\/cms\.example\.org\/api\/communities\/mail\/unsubscribe\?token=/);
    const here = address.replace('https://cms.example.org', scene.site.url);
    const choice = async () =>
      ((await owner.get('/notifications/settings')).body.data.choices as { kind: string; mail: string }[]).find(
        ({ kind }) => kind === 'post.replied'
      )?.mail;

    const look = await fetch(here);
    expect([look.status, look.headers.get('content-type'), await choice()]).toEqual([
      200,
      'text/html; charset=utf-8',
      'now',
    ]);
    expect(await look.text()).toContain('<form method="post">');

    demand(await owner.post('/notifications/read', { all: true }), 200);
    await reply(ann, path, topic, 'Two');
    await quiet(scene.site);
    const form = { method: 'POST', body: 'List-Unsubscribe=One-Click' };
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    expect((await fetch(here, { ...form, headers })).status).toBe(200);
    expect(await choice()).toBe('none');
    expect(await settled(owner)).toContain('post.replied dropped');

    const forged = here.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
    const other = await ann.get('/notifications/settings');
    await fetch(forged, form);
    expect((await ann.get('/notifications/settings')).body).toEqual(other.body);
    expect(await (await fetch(forged)).text()).toContain('not valid');
  });

  it('stop at an address that is refused, which its owner sees and can set right', async () => {
    const { path, owner } = await scene.community();
    const ann = await scene.joined(path, owner);
    box.faults.next = (recipient) => (recipient === owner.user.email ? '550' : undefined);
    const topic = await topicBy(owner, path);
    await reply(ann, path, topic, 'One');
    expect((await settled(owner)).filter((it) => it.endsWith(' failed'))).toHaveLength(1);
    expect((await owner.get('/notifications/settings')).body.data.mailFails).toContain('550');
    const failing = async (hand: Hand) =>
      demand(await hand.get(`${path}/members/${owner.user.documentId}`), 200).body.data.mailFails as boolean | null;
    const admin = await scene.joined(path, owner, 'administrator');
    expect([await failing(owner), await failing(admin), await failing(ann)]).toEqual([true, true, null]);
    demand(await owner.post('/notifications/read', { all: true }), 200);
    await reply(ann, path, topic, 'Two');
    expect(await settled(owner)).toContain('post.replied dropped');
    delete box.faults.next;
    demand(await owner.put('/notifications/settings', { mailWorksAgain: true }), 200);
    demand(await owner.post('/notifications/read', { all: true }), 200);
    await reply(ann, path, topic, 'Three');
    expect(await settled(owner)).toContain('post.replied sent');
  });

  it('come after all when the server was down, and the same mail twice only under one name', async () => {
    const { path, owner } = await scene.community();
    const ann = await scene.joined(path, owner);
    const topic = await topicBy(owner, path, 'x', 'Storm');
    let met = 0;
    box.faults.next = (recipient) => {
      if (recipient === '' && (met += 1) <= 2) return '421';
      if (recipient !== '' && (met += 1) === 5) return 'drop';
      return undefined;
    };
    await reply(ann, path, topic, 'After the storm');
    expect(await settled(owner)).toContain('post.replied sent');
    const mails = box.to(owner.user.email).filter(({ subject }) => subject?.includes('Storm'));
    expect(mails.length).toBeGreaterThan(0);
    expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(1);
  });

  it('are put together in a digest once in its time', async () => {
    const { path, owner } = await scene.community();
    const ann = await scene.joined(path, owner);
    demand(await ann.put(`${path}/subscription`, { level: 'watching' }), 200);
    demand(await ann.put('/notifications/settings', { language: 'es' }), 200);
    await topicBy(owner, path, 'x', 'First of the digest');
    await topicBy(owner, path, 'x', 'Second of the digest');
    await quiet(scene.site);
    const digests = () => box.to(ann.user.email).filter(({ subject }) => subject === 'Novedades de sus comunidades');
    const run = async () => {
      const past = Date.now() - 1000;
      const at = databaseKind() === 'sqlite' ? past : new Date(past).toISOString();
      await table('cm_notification_settings').where({ member: ann.user.documentId }).update({ next_digest_at: at });
      await table('cm_jobs').insert(jobRow('mail.digest'));
      await until(async () => !(await table('cm_jobs').where({ name: 'mail.digest' }).first('id')));
    };
    await run();
    const [digest] = digests();
    expect(digest?.text).toContain('First of the digest');
    expect(digest?.text).toContain('Second of the digest');
    await run();
    expect(digests()).toHaveLength(1);
    const next = (await ann.get('/notifications/settings')).body.data.nextDigestAt as string;
    expect(new Date(next).getTime()).toBeGreaterThan(Date.now());
  });

  it('tell the platform team of a request, and the applicant of what it decided', async () => {
    const since = box.mails.length;
    const { owner } = await scene.community();
    await box.until(owner.user.email, 1);
    const subjects = () => box.mails.slice(since).map(({ subject }) => subject ?? '');
    // Decided at once, the request is none any more when the mail goes.
    expect(subjects().some((it) => it.includes('was approved'))).toBe(true);
    const ann = await scene.person('ann');
    const wanted = {
      name: 'Waiting',
      summary: 's',
      purpose: 'to wait for it',
      targetGroup: 't',
      whyNew: 'w',
      language: 'en',
    };
    demand(await ann.post('', wanted), 201);
    await until(() => subjects().some((it) => it.includes('Waiting')));
    expect(subjects().filter((it) => it.includes('asks for a new community: Waiting'))).toHaveLength(1);
  });
});
