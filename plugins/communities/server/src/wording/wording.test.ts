import type { Mailbox } from '../testing/mailbox';
import { demand, reasonOf, setMailScene, type Scene } from '../testing/scene';

describe('the texts of mails', () => {
  let scene: Scene;
  let box: Mailbox;
  const OWN = 'mail.signature';
  beforeAll(async () => {
    ({ scene, box } = await setMailScene());
  });
  afterAll(() => scene.close());

  const write = (key: string, text: string | null, language = 'en') =>
    scene.team.put('/mail/texts', { language, key, text });

  it('are listed in each language with the words that can stand in them', async () => {
    for (const language of ['en', 'fr', 'es', 'pt']) {
      const { status, body } = await scene.team.get(`/mail/texts?language=${language}`);
      expect(status).toBe(200);
      expect(body.data.length).toBeGreaterThan(60);
      expect(body.data.find(({ key }: { key: string }) => key === 'post.replied').placeholders).toEqual([
        'actor',
        'topic',
      ]);
      expect(body.data.some(({ key }: { key: string }) => key === 'reply.marker')).toBe(false);
    }
    expect((await scene.team.get('/mail/texts?language=de')).status).toBe(400);
    expect((await scene.team.get('/mail/texts')).status).toBe(400);
  });

  it('are used by the next mail, in the list too, and go back to what they were', async () => {
    expect((await write('membership.approved', 'Bienvenue dans {{community}} !', 'fr')).status).toBe(200);
    expect((await write(OWN, 'The team of the platform\nhelp@example.org', 'fr')).status).toBe(200);
    const { path, owner } = await scene.community({ joinPolicy: 'request' });
    const ann = await scene.person('ann');
    demand(await ann.put('/notifications/settings', { language: 'fr' }), 200);
    demand(await ann.post(`${path}/join`), 200);
    demand(await owner.post(`${path}/members/approve`, { members: [ann.user.documentId] }), 200);
    const [mail] = await box.until(ann.user.email, 1);
    expect(mail?.subject).toContain('Bienvenue dans Place place-');
    expect(mail?.text).toContain('The team of the platform\nhelp@example.org');
    expect(mail?.html).toContain('The team of the platform<br>help@example.org');
    const [told] = demand(await ann.get('/notifications?locale=fr'), 200).body.data;
    expect(told.text).toContain('Bienvenue dans Place place-');
    await write('membership.approved', null, 'fr');
    const [now] = demand(await ann.get('/notifications?locale=fr'), 200).body.data;
    expect(now.text).not.toContain('Bienvenue');
    await write(OWN, null, 'fr');
  });

  it('run nothing, and take no words but their own', async () => {
    for (const text of [
      '{{password}}',
      '{{{actor}}}',
      '{{&actor}}',
      '{{#actor}}x{{/actor}}',
      '{{^actor}}x{{/actor}}',
      '{{>partial}}',
      '{{!comment}}',
      '{{=<% %>=}}<% actor %>',
      '{{actor',
      '{{actor.constructor}}',
      '{{.}}',
    ]) {
      const { status, body } = await write('post.replied', text);
      expect([text, status, body.error?.details?.reason]).toEqual([text, 400, 'unknown-placeholder']);
      expect(body.error.details.errors[0].path).toEqual(['data', 'text']);
    }
    expect((await write('post.replied', '')).body.error.details.reason).toBe('empty-text');
    expect((await write('post.replied', 'a\nb')).body.error.details.reason).toBe('one-line');
    expect((await write('no.such', 'x')).body.error.details.reason).toBe('unknown-text');
    expect((await write('reply.marker', 'x')).status).toBe(400);
    const plain = '<%= process.exit() %> ${process.env} <script>alert(1)</script> {{actor}}';
    const { body } = await scene.team.post('/mail/texts/preview', { language: 'en', key: 'post.replied', text: plain });
    expect(body.data.subject).toContain('<%= process.exit() %> ${process.env} <script>alert(1)</script> Awa Ndiaye');
    expect(body.data.html).not.toContain('<script>');
  });

  it('can be looked at, each of them in each language, and sent to oneself', async () => {
    for (const language of ['en', 'pt']) {
      const { body } = await scene.team.get(`/mail/texts?language=${language}`);
      for (const { key, original } of body.data as { key: string; original: string }[]) {
        const text = original === '' ? 'Signed' : `${original}~`;
        const example = await scene.team.post('/mail/texts/preview', { language, key, text });
        expect([key, example.status]).toEqual([key, 200]);
        const bare = ['someone', 'a-community', 'mail.why.team', 'mail.more', 'invitation.log-in', 'invitation.open'];
        if (!bare.includes(key)) {
          const shown = `${example.body.data.subject} ${example.body.data.text}`;
          const isThere = shown.includes('~') || shown.includes('Signed') || SOMETIMES.test(key);
          expect([key, isThere]).toEqual([key, true]);
        }
      }
    }
    const sent = await scene.team.post('/mail/texts/test', {
      language: 'es',
      key: 'post.replied',
      text: '¡{{actor}}!',
    });
    expect(sent.body.data).toEqual({ to: scene.team.user.email });
    const mails = () => box.to(scene.team.user.email).filter(({ subject }) => subject?.startsWith('[Test]'));
    for (const end = Date.now() + 10_000; mails().length === 0 && Date.now() < end; ) await new Promise(setImmediate);
    expect(mails()[0]?.subject).toBe('[Test] [Cash and climate] ¡Awa Ndiaye!');
  }, 240_000);

  /** Texts for cases that the example is not about. */
  const SOMETIMES = /^(mail\.(why\.you|no-replies|replies|reason|shortened|settings|open))$/;

  it('are not for members, nor for who only reads the desk', async () => {
    const ann = await scene.person('ann');
    expect((await ann.get('/mail/texts?language=en')).status).toBe(404);
    expect(reasonOf(await ann.put('/mail/texts', { language: 'en', key: OWN, text: 'x' }))[0]).toBe(405);
  });
});
