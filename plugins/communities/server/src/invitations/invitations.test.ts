import type { Mailbox } from '../testing/mailbox';
import { demand, reasonOf, setMailScene, type Hand, type Scene } from '../testing/scene';

describe('invitations by mail', () => {
  let scene: Scene;
  let box: Mailbox;
  beforeAll(async () => {
    ({ scene, box } = await setMailScene());
  });
  afterEach(() => void delete box.faults.next);
  afterAll(() => scene.close());

  const hidden = { visibility: 'private', listed: false };
  const tokenIn = (text: string | undefined) =>
    /https:\/\/www\.example\.org\/invitations\/(\S+)/.exec(text ?? '')?.[1] as string;
  const invite = async (owner: Hand, path: string, address: string, more: Record<string, unknown> = {}) => {
    demand(await owner.post(`${path}/invitations`, { addresses: address, ...more }), 201);
    const before = box.to(address).length;
    const mails = await box.until(address, Math.max(before, 1));
    return tokenIn(mails[mails.length - 1]?.text);
  };
  const until = async (holds: () => Promise<boolean>) => {
    for (const end = Date.now() + 15_000; !(await holds()); await new Promise((resolve) => setTimeout(resolve, 50))) {
      if (Date.now() > end) throw new Error('It never came to that');
    }
  };

  it('are previewed address by address before anybody is written to', async () => {
    const { path, owner } = await scene.community(hidden);
    const ann = await scene.joined(path, owner);
    await invite(owner, path, 'invited@example.org');
    const addresses = `${ann.user.email}, new@example.org, NEW@example.org, nonsense, invited@example.org`;
    const lines = demand(await owner.post(`${path}/invitations/preview`, { addresses }), 200).body.data;
    expect(lines.map(({ result }: { result: string }) => result)).toEqual([
      'already-member',
      'valid',
      'duplicate',
      'malformed',
      'already-invited',
    ]);
    expect(box.to('new@example.org')).toEqual([]);
    expect((await ann.post(`${path}/invitations/preview`, { addresses })).status).toBe(403);
    const many = Array.from({ length: 101 }, (_, n) => `p${n}@example.org`).join('\n');
    expect(reasonOf(await owner.post(`${path}/invitations`, { addresses: many }))).toEqual([400, 'too-many']);
  });

  it('show their community to who has the link, and lead in whoever registers with the address', async () => {
    const { path, owner } = await scene.community(hidden);
    const words = { message: 'Please <b>come</b>', language: 'fr' };
    const token = await invite(owner, path, 'newcomer@example.org', words);
    const [mail] = box.to('newcomer@example.org');
    expect(mail?.subject).toContain('vous invite dans Place');
    expect(mail?.text).toContain('Please <b>come</b>');
    expect(mail?.html).not.toContain('<b>come');

    const card = demand(await scene.visitor.get(`/invitations/look?token=${token}`), 200).body.data;
    expect(card).toMatchObject({ address: 'newcomer@example.org', community: { slug: path.slice(1) } });
    expect((await scene.visitor.get(path)).status).toBe(404);

    const newcomer = await scene.person('newcomer', { email: 'newcomer@example.org' });
    await until(async () => (await newcomer.get(path)).status === 200);
    demand(await newcomer.post(`${path}/invitation/accept`), 200);
    expect((await scene.visitor.get(`/invitations/look?token=${token}`)).status).toBe(404);
    const listed = demand(await owner.get(`${path}/invitations`), 200).body.data;
    expect(listed).toMatchObject([{ address: 'newcomer@example.org', state: 'claimed' }]);
  });

  it('work once, for the invited address only, and not after they were taken back or sent anew', async () => {
    const { path, owner } = await scene.community(hidden);
    const [ann, ben] = [await scene.person('ann'), await scene.person('ben')];
    const first = await invite(owner, path, ann.user.email);
    expect(reasonOf(await ben.post('/invitations/claim', { token: first }))).toEqual([409, 'other-address']);
    expect((await ben.get(path)).status).toBe(404);
    const [{ documentId }] = demand(await owner.get(`${path}/invitations`), 200).body.data;
    demand(await owner.post(`${path}/invitations/${documentId}/resend`), 200);
    const second = tokenIn((await box.until(ann.user.email, 2))[1]?.text);
    expect(second).not.toBe(first);
    expect((await ann.post('/invitations/claim', { token: first })).status).toBe(404);
    demand(await ann.post('/invitations/claim', { token: second }), 200);
    expect((await ann.post('/invitations/claim', { token: second })).status).toBe(404);
    expect(reasonOf(await owner.post(`${path}/invitations/${documentId}/revoke`))).toEqual([409, 'already-decided']);

    const third = await invite(owner, path, 'revoked@example.org');
    const list = demand(await owner.get(`${path}/invitations?filters[state]=waiting`), 200).body.data;
    demand(await owner.post(`${path}/invitations/${list[0].documentId}/revoke`), 200);
    expect((await scene.visitor.get(`/invitations/look?token=${third}`)).status).toBe(404);
    expect((await scene.visitor.get(`/invitations/look?token=${third}x`)).status).toBe(404);
    expect((await scene.visitor.get('/invitations/look?token=x')).status).toBe(404);
  });

  it('are worth nothing once their sender could not invite any more', async () => {
    const { path, owner } = await scene.community(hidden);
    const admin = await scene.joined(path, owner, 'administrator');
    const token = await invite(admin, path, 'late@example.org');
    demand(await owner.put(`${path}/members/${admin.user.documentId}/role`, { role: 'member' }), 200);
    expect((await scene.visitor.get(`/invitations/look?token=${token}`)).status).toBe(404);
    expect((await admin.get(`${path}/invitations`)).status).toBe(403);
  });

  it('do not go to who wants none, and say what a mail server answered', async () => {
    const { path, owner } = await scene.community();
    await invite(owner, path, 'enough@example.org');
    const [mail] = box.to('enough@example.org');
    const link = /(http\S+unsubscribe\?token=\S+)/.exec(mail?.text ?? '')?.[1] as string;
    const here = `${scene.site.url}/api/communities${link.slice(link.indexOf('/mail/'))}`;
    expect((await fetch(here, { method: 'POST' })).status).toBe(200);
    const other = await scene.community();
    demand(await other.owner.post(`${other.path}/invitations`, { addresses: 'enough@example.org' }), 201);
    const problemOf = async () =>
      (await other.owner.get(`${other.path}/invitations`)).body.data[0]?.problem as string | null;
    await until(async () => (await problemOf()) !== null);
    expect(await problemOf()).toBe('unwanted');
    expect(box.to('enough@example.org')).toHaveLength(1);

    box.faults.next = () => '550';
    demand(await owner.post(`${path}/invitations`, { addresses: 'nobody@example.org' }), 201);
    await until(async () =>
      (await owner.get(`${path}/invitations`)).body.data.some((it: { problem: string | null }) =>
        it.problem?.includes('550')
      )
    );
  });
});
