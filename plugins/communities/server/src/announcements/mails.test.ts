import type { Mailbox } from '../testing/mailbox';
import { quiet } from '../testing/quiet';
import { demand, reasonOf, setMailScene, type Hand, type Scene } from '../testing/scene';

describe('mails of announcements', () => {
  let scene: Scene;
  let box: Mailbox;
  beforeAll(async () => {
    ({ scene, box } = await setMailScene({ PUBLIC_URL: 'https://cms.example.org' }));
  });
  afterAll(() => scene.close());

  type Values = Record<string, unknown>;
  const draft = async (hand: Hand, path: string, values: Values = {}) => {
    const body = { title: 'New rules', text: 'Read **them**.', ...values };
    const made = demand(await hand.post(`${path}/announcements`, body), 201).body.data as { documentId: string };
    return `${path}/announcements/${made.documentId}`;
  };
  const publish = async (hand: Hand, one: string) => demand(await hand.post(`${one}/publish`), 200);
  const mailsTo = ({ user }: Hand) => box.to(user.email).filter(({ subject }) => subject?.includes('New rules'));
  /** Until no mail of ours waits any more: a second one about a role waits longer. */
  const sent = async () => {
    const waits = () =>
      scene.site.strapi.db
        .connection('cm_notifications')
        .where({ mail: 'due' })
        .where('kind', 'like', 'announcement.%')
        .first('id');
    for (const end = Date.now() + 20_000; ; await new Promise((resolve) => setTimeout(resolve, 50))) {
      await quiet(scene.site);
      if (!(await waits())) return;
      if (Date.now() > end) throw new Error('Mails wait still');
    }
  };
  const choose = async (hand: Hand, kind: string, inApp: boolean, mail: string) =>
    demand(await hand.put('/notifications/settings', { choices: [{ kind, inApp, mail }] }), 200);
  const click = (unsubscribe: string | undefined) => {
    const { pathname, search } = new URL(unsubscribe ?? '');
    return fetch(`${scene.site.url}${pathname}${search}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    });
  };

  it('go at once whatever level and digest somebody chose, but not to who wants none; the panel says so before', async () => {
    const { path, owner } = await scene.community();
    const [plain, muted, weekly, none, silent, unconfirmed] = [
      await scene.joined(path, owner),
      await scene.joined(path, owner),
      await scene.joined(path, owner),
      await scene.joined(path, owner),
      await scene.joined(path, owner),
      await scene.joined(path, owner),
    ];
    demand(await muted.put(`${path}/subscription`, { level: 'muted' }), 200);
    demand(await weekly.put('/notifications/settings', { digest: 'weekly', language: 'fr' }), 200);
    await choose(none, 'announcement.published', true, 'none');
    await choose(silent, 'announcement.published', false, 'none');
    const accounts = scene.site.strapi.db.connection('up_users');
    await accounts.where({ document_id: unconfirmed.user.documentId }).update({ confirmed: false });
    const one = await draft(owner, path, { audience: 'public' });
    expect(demand(await owner.get(`${one}/reach`), 200).body.data).toEqual({
      reaches: 6,
      mail: 3,
      inApp: 2,
      none: 1,
      everyone: true,
    });
    await publish(owner, one);
    await sent();
    const counted = [plain, muted, weekly, none, silent, unconfirmed, owner].map((hand) => mailsTo(hand).length);
    expect(counted).toEqual([1, 1, 1, 0, 0, 0, 0]);
    const [mail] = mailsTo(weekly);
    expect(mail?.subject).toContain('Annonce dans');
    expect(mail?.html).toContain('Read <strong>them</strong>.');
    expect(mail?.html).toContain('https://www.example.org/communities');
    expect(mail?.text).toContain('parce que vous êtes membre');
  });

  it('say that they want to be acknowledged, and when they were written on the clock of the reader', async () => {
    const { path, owner } = await scene.community();
    const ann = await scene.joined(path, owner);
    demand(await ann.put('/notifications/settings', { language: 'pt', zone: 'America/Sao_Paulo' }), 200);
    await publish(owner, await draft(owner, path, { acknowledge: true }));
    await publish(owner, await draft(owner, path));
    await sent();
    const asks = (words: string | false | undefined) => (words || '').includes('Confirme no site que o leu.');
    const mails = mailsTo(ann);
    expect(mails.map(({ text }) => asks(text)).sort()).toEqual([false, true]);
    expect(mails.map(({ html }) => asks(html)).sort()).toEqual([false, true]);
    for (const { text } of mails) expect(text).toMatch(/, \d\d:\d\d (BRT|[A-Z]+[-−]3)\n/);
  });

  it('stop with one click, with their reminders; the site still tells', async () => {
    const { path, owner } = await scene.community();
    const ann = await scene.joined(path, owner);
    await publish(owner, await draft(owner, path));
    await sent();
    const [mail] = mailsTo(ann);
    const header = String(
      (mail?.headers.get('list') as { unsubscribe?: { url?: string } } | undefined)?.unsubscribe?.url
    );
    expect((await click(header)).status).toBe(200);
    const one = await draft(owner, path, { acknowledge: true });
    expect(demand(await owner.get(`${one}/reach`), 200).body.data).toMatchObject({ reaches: 1, mail: 0, inApp: 1 });
    await publish(owner, one);
    demand(await owner.post(`${one}/remind`), 200);
    await sent();
    expect(mailsTo(ann)).toHaveLength(1);
    const { data } = demand(await ann.get('/notifications?filters[unread]=true'), 200).body;
    expect((data as Values[]).map(({ kind }) => kind)).toContain('announcement.reminder');
  });

  it('wait for no digest: that channel is not to be had for them', async () => {
    const ann = await scene.person('ann');
    const choices = [{ kind: 'announcement.published', inApp: true, mail: 'digest' }];
    const refused = await ann.put('/notifications/settings', { choices });
    expect(reasonOf(refused)).toEqual([400, 'no-digest']);
    expect(refused.body.error.details.errors[0].path).toEqual(['data', 'choices', '0', 'mail']);
  });

  it('do not go to who lost the right, or left, before they went', async () => {
    const { path, owner } = await scene.community();
    const [ann, ben, cleo] = [
      await scene.joined(path, owner, 'moderator'),
      await scene.joined(path, owner),
      await scene.joined(path, owner),
    ];
    await publish(owner, await draft(owner, path, { recipients: 'moderators' }));
    await publish(owner, await draft(owner, path, { audience: 'public' }));
    await quiet(scene.site);
    demand(await owner.put(`${path}/members/${ann.user.documentId}/role`, { role: 'member' }), 200);
    demand(await ben.post(`${path}/leave`), 200);
    await sent();
    expect([ann, ben, cleo].map((hand) => mailsTo(hand).length)).toEqual([1, 0, 1]);
  });
});
