import type { ParsedMail } from 'mailparser';
import { boot, type Site } from '../boot';
import { databaseKind } from '../database';
import { jobRow } from '../jobs';
import { openMailbox, type Mailbox } from '../mailbox';
import { Judge } from './judge';
import { ASKED } from './places';
import { report } from './report';
import { makeWorld, type World } from './world';

jest.setTimeout(600_000);

const everythingIn = ({ subject, text, html, headerLines }: ParsedMail) =>
  Buffer.from([subject, text, html || '', ...headerLines.map(({ line }) => line)].join('\n'));

/** Everybody was told of everything; now all of it is due, at once or in a digest. */
describe('mails and digests carry what their reader may see when they go', () => {
  let site: Site;
  let box: Mailbox;
  let world: World;
  let judge: Judge;
  beforeAll(async () => {
    box = await openMailbox();
    site = await boot({ env: { ...box.env, SITE_URL: 'https://www.example.org' } });
    world = await makeWorld(site.strapi);
    judge = new Judge(site.url, world);
  });
  afterAll(async () => {
    report('mails', judge);
    await site.close();
    await box.close();
  });

  const table = (name: string) => site.strapi.db.connection(name);
  const readers = () =>
    Object.entries(world.cast.people).map(([name, { email }]) => {
      const viewer = world.cast.viewers.find((it) => it.door === 'rest' && it.name === name);
      if (!viewer) throw new Error(`Nobody looks as ${name}`);
      return { viewer, mails: box.to(email) };
    });

  const sendAll = async () => {
    const past = Date.now() - 1000;
    const at = databaseKind() === 'sqlite' ? past : new Date(past).toISOString();
    const asked = world.spots.filter((_, n) => ASKED.mails.includes(n)).map(({ id }) => id);
    const due = () => table('cm_notifications').whereIn('community', asked);
    await due().update({ mail: 'due', mail_due_at: at });
    await due().whereIn('kind', ['topic.started', 'event.published']).update({ mail: 'digest' });
    const people = Object.values(world.cast.people);
    const watched = people.flatMap(({ documentId }) =>
      asked.map((community) => ({ member: documentId, community, topic: '', level: 'watching' }))
    );
    await site.strapi.db.connection.batchInsert(
      'cm_subscriptions',
      watched.map((row, n) => ({ document_id: `watch${n}`, ...row, created_at: at, updated_at: at })),
      40
    );
    const settings = { digest: 'daily', hour: 8, next_digest_at: at, created_at: at, updated_at: at };
    await table('cm_notification_settings').insert(
      people.map(({ documentId }) => ({ document_id: `s${documentId}`.slice(0, 24), member: documentId, ...settings }))
    );
    await table('cm_jobs').insert([jobRow('mail.deliver'), jobRow('mail.digest')]);
    const waits = () => table('cm_jobs').whereIn('name', ['mail.deliver', 'mail.digest']).first('id');
    while (await waits()) await new Promise((resolve) => setTimeout(resolve, 100));
  };

  it('holds for each mail to each person', async () => {
    await sendAll();
    for (const { viewer, mails } of readers()) {
      for (const mail of mails) {
        const bytes = everythingIn(mail);
        judge.probes += 1;
        judge.scan(viewer, { status: 200, headers: {}, body: bytes, bytes }, `mail to ${viewer.name}`, '');
      }
    }
    expect(judge.takeFaults()).toEqual([]);
  });

  it('reaches members, and nobody whose account is blocked or not confirmed', () => {
    const countOf = (name: string) => readers().find(({ viewer }) => viewer.name === name)?.mails.length;
    expect([countOf('blocked'), countOf('unconfirmed')]).toEqual([0, 0]);
    const member = readers().find(({ viewer }) => viewer.name === 'member')?.mails ?? [];
    const [spot] = world.spots;
    const texts = member.map((mail) => everythingIn(mail).toString()).join('\n');
    expect(spot?.topics[0] && texts.includes(spot.topics[0].id)).toBe(true);
    expect(member.filter(({ subject }) => subject === 'News from your communities')).toHaveLength(1);
  });
});
