import { createConnection } from 'node:net';
import { createTransport, type SendMailOptions } from 'nodemailer';
import type { Mailbox } from '../testing/mailbox';
import { quiet } from '../testing/quiet';
import { demand, setMailScene, type Hand, type Scene } from '../testing/scene';

const SECRET = 'a secret of the mail service';
const freePort = 20_000 + (process.pid % 10_000);

describe('answers by mail', () => {
  let scene: Scene;
  let box: Mailbox;
  beforeAll(async () => {
    ({ scene, box } = await setMailScene({
      REPLY_DOMAIN: 'reply.example.org',
      REPLY_SECRET: SECRET,
      REPLY_SMTP_PORT: String(freePort),
    }));
  });
  afterAll(() => scene.close());

  /** A topic of the owner, and the address to which they may answer a reply in it. */
  const thread = async (community: Record<string, unknown> = {}) => {
    const { path, owner } = await scene.community(community);
    const ann = await scene.joined(path, owner);
    const topic = demand(await owner.post(`${path}/topics`, { title: 'Floods', text: 'What works?' }), 201).body.data;
    demand(await ann.post(`${path}/topics/${topic.documentId}/posts`, { text: 'A register' }), 201);
    const mails = () => box.to(owner.user.email).filter(({ subject }) => subject?.includes('Floods'));
    for (const end = Date.now() + 15_000; mails().length === 0; await new Promise((then) => setTimeout(then, 50))) {
      if (Date.now() > end) throw new Error('No mail came');
    }
    const [mail] = mails();
    const address = mail?.replyTo?.value[0]?.address as string;
    const posts = async () =>
      demand(await owner.get(`${path}/topics/${topic.documentId}/posts`), 200).body.data.map(
        ({ text }: { text: string }) => text
      ) as string[];
    return { path, owner, ann, topic: topic.documentId as string, mail, address, posts };
  };

  const settle = async () => {
    const waits = () =>
      scene.site.strapi.db.connection('cm_jobs').where({ name: 'replies.answer', dead: false }).first();
    while (await waits()) await new Promise((then) => setTimeout(then, 30));
    await quiet(scene.site);
  };
  const smtp = () => createTransport({ host: '127.0.0.1', port: freePort, ignoreTLS: true });
  const write = async (from: Hand | string, to: string, mail: SendMailOptions = {}) => {
    const sender = typeof from === 'string' ? from : from.user.email;
    await smtp().sendMail({ from: sender, to, subject: 'Re: Floods', text: 'By mail', ...mail });
    await settle();
  };
  const raw = (from: string, to: string, lines: string[] = [], text = 'By the hook') =>
    [
      `From: ${from}`,
      `To: ${to}`,
      'Subject: Re: Floods',
      `Message-ID: <${text.length}.${from}>`,
      ...lines,
      '',
      text,
    ].join('\r\n');
  const deliver = async (body: string, headers: Record<string, string> = {}) => {
    const Authorization = `Basic ${Buffer.from(`service:${SECRET}`).toString('base64')}`;
    const all = { 'Content-Type': 'message/rfc822', Authorization, ...headers };
    const url = `${scene.site.url}/api/communities/mail/inbound`;
    const { status } = await fetch(url, { method: 'POST', headers: all, body });
    await settle();
    return status;
  };
  const refusalsTo = (address: string) => box.to(address).filter(({ subject }) => subject?.includes('not posted'));

  it('become posts, without what they quote, and with the names of files that they brought', async () => {
    const { owner, mail, address, posts } = await thread();
    expect(mail?.text).toContain('You can answer by replying to this mail');
    expect(mail?.text?.startsWith('##- Write your answer above this line -##')).toBe(true);
    const text = `Thank you **Ann**\n\nOn Tue, 3 Nov 2026, Communities <${address}> wrote:\n> ${mail?.text?.replace(/\n/g, '\n> ')}`;
    const attachments = [{ filename: 'register.pdf', content: 'x' }];
    await write(owner, address.toUpperCase(), { text, attachments });
    expect(await posts()).toEqual(['What works?', 'A register', 'Thank you **Ann**\n\n*(📎 register.pdf)*']);
    await write(owner, address, { text: '', html: '<p>Only <b>HTML</b></p><blockquote>A register</blockquote>' });
    expect((await posts()).at(-1)).toBe('Only HTML');
  });

  it('come through the hook of a mail service, once however often it delivers them, and with its secret only', async () => {
    const { owner, address, posts } = await thread();
    const mail = raw(owner.user.email, address);
    expect(await deliver(mail, { Authorization: `Basic ${Buffer.from('service:wrong').toString('base64')}` })).toBe(
      401
    );
    expect(await deliver(mail, { Authorization: '' })).toBe(401);
    expect(await posts()).toHaveLength(2);
    expect(await deliver(mail)).toBe(202);
    expect(await deliver(mail)).toBe(202);
    expect(await posts()).toEqual(['What works?', 'A register', 'By the hook']);
    const json = JSON.stringify({ RawEmail: raw(owner.user.email, address, [], 'As JSON') });
    expect(await deliver(json, { 'Content-Type': 'application/json' })).toBe(202);
    const form = new URLSearchParams({ 'body-mime': raw(owner.user.email, address, [], 'As a form') }).toString();
    expect(await deliver(form, { 'Content-Type': 'application/x-www-form-urlencoded' })).toBe(202);
    expect((await posts()).slice(3)).toEqual(['As JSON', 'As a form']);
    expect(await deliver('')).toBe(400);
    expect(await deliver('{}', { 'Content-Type': 'application/json' })).toBe(400);
    expect(await deliver('no mail at all')).toBe(202);
  });

  it('are refused in a mail, once an hour, from another sender, too late, too long, empty, or after a lock', async () => {
    const { path, owner, topic, address, posts } = await thread();
    await write('stranger@example.org', address);
    await write('stranger@example.org', address);
    expect(
      refusalsTo('stranger@example.org').map(({ text }) => text?.includes('another') || text?.split('\n')[2])
    ).toEqual([
      'It did not come from the address of the account that it is about. Please write from that address, or answer on the site.',
    ]);
    const [refusal] = refusalsTo('stranger@example.org');
    expect(refusal?.headers.get('auto-submitted')).toBe('auto-replied');
    expect(refusal?.text).not.toContain('Floods');

    const ann = await scene.joined(path, owner);
    const forget = () => scene.site.strapi.db.connection('cm_rate_limits').where({ bucket: 'reply-refusal' }).delete();
    const reasonFor = async (mail: SendMailOptions, to = address) => {
      await forget();
      await write(owner, to, mail);
      return refusalsTo(owner.user.email).at(-1)?.text?.split('\n')[2];
    };
    expect(await reasonFor({ text: '> only a quotation' })).toContain('no text');
    expect(await reasonFor({ text: 'x'.repeat(60_000) })).toContain('too long');
    expect(await reasonFor({ text: 'Big', attachments: [{ content: Buffer.alloc(9_000_000, 1) }] })).toContain(
      'too long'
    );
    demand(await owner.put(`${path}/topics/${topic}`, { locked: true }), 200);
    demand(await owner.put('/notifications/settings', { newReplyAddresses: true }), 200);
    expect(await reasonFor({})).toContain('were changed since');
    expect(await posts()).toEqual(['What works?', 'A register']);
    expect(ann).toBeDefined();
  });

  it('are no way around a ban, a lock or a role without the right', async () => {
    const { path, owner, topic, posts } = await thread({ visibility: 'private', listed: false });
    const cleo = await scene.joined(path, owner);
    demand(await cleo.put(`${path}/subscription`, { level: 'watching' }), 200);
    demand(await owner.post(`${path}/topics/${topic}/posts`, { text: 'For Cleo' }), 201);
    const [mail] = await box.until(cleo.user.email, 1);
    const address = mail?.replyTo?.value[0]?.address as string;
    demand(await owner.put(`${path}/topics/${topic}`, { locked: true }), 200);
    await write(cleo, address);
    expect(refusalsTo(cleo.user.email).at(-1)?.text).toContain('No more answers are taken there');
    demand(await owner.put(`${path}/topics/${topic}`, { locked: false }), 200);
    demand(await owner.post(`${path}/members/${cleo.user.documentId}/ban`, { reason: 'Enough' }), 200);
    await scene.site.strapi.db.connection('cm_rate_limits').where({ bucket: 'reply-refusal' }).delete();
    await write(cleo, address, { text: 'Still here' });
    expect(refusalsTo(cleo.user.email).at(-1)?.text).toContain('You cannot write there any more');
    expect(await posts()).toEqual(['What works?', 'A register', 'For Cleo']);
  });

  it('of programs are met with silence, and addresses that were not made here do not exist', async () => {
    const { owner, address, posts } = await thread();
    const before = box.mails.length;
    const headers = [
      ['Auto-Submitted: auto-replied'],
      ['Precedence: bulk'],
      ['X-Autoreply: yes'],
      ['List-Id: <l.example.org>'],
      ['Return-Path: <>'],
      ['Content-Type: multipart/report; boundary=x'],
    ];
    for (const lines of headers) expect(await deliver(raw(owner.user.email, address, lines))).toBe(202);
    expect(await deliver(raw('MAILER-DAEMON@example.org', address))).toBe(202);
    expect(await deliver(raw(owner.user.email, `r${'a'.repeat(57)}@reply.example.org`))).toBe(202);
    const forged = `${address.slice(0, 57)}${address[57] === '0' ? '1' : '0'}@reply.example.org`;
    await expect(write(owner, forged)).rejects.toThrow('5.1.1');
    expect(box.mails.length).toBe(before);
    expect(await posts()).toHaveLength(2);
  });

  it('that are no mail, or never end, leave the listener standing', async () => {
    const { owner, address, posts } = await thread();
    const socket = createConnection(freePort, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write(`EHLO x\r\nMAIL FROM:<a@example.org>\r\nRCPT TO:<${address}>\r\nDATA\r\nhalf a mail`);
    await new Promise((then) => setTimeout(then, 200));
    socket.destroy();
    await write(owner, address, { text: 'After that' });
    expect((await posts()).at(-1)).toBe('After that');
  });
});
