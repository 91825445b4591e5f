import { call } from '../testing/http';
import { ask } from '../testing/leaks/ask';
import type { Viewer } from '../testing/leaks/viewers';
import { demand, setScene, type Hand, type Scene } from '../testing/scene';

const program: Viewer = { name: 'program', door: 'rest', column: () => 'vis', person: '' };
const SOON = { start: '2031-05-05T09:00', end: '2031-05-05T10:00', zone: 'America/Sao_Paulo' };

describe('calendars for programs', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await setScene();
  });
  afterAll(() => scene.close());

  const add = async (hand: Hand, path: string, data = {}) =>
    demand(await hand.post(`${path}/events`, { ...SOON, ...data }), 201).body.data;
  const feedOf = async (hand: Hand) => {
    const { address } = demand(await hand.post('/calendar/feed'), 201).body.data as { address: string };
    return `${scene.site.url}${new URL(address).pathname}`;
  };

  it('of a public community hold what everybody sees, whoever asks, and of a private one do not exist', async () => {
    const { path, owner } = await scene.community();
    await add(owner, path, { title: 'For everybody', audience: 'public' });
    await add(owner, path, { title: 'For members', audience: 'members' });
    for (const hand of [scene.visitor, owner]) {
      const text = String(demand(await hand.get(`${path}/events.ics`), 200).body);
      expect(text).toContain('SUMMARY:For everybody');
      expect(text).not.toContain('For members');
    }
    const closed = await scene.community({ visibility: 'private', joinPolicy: 'request' });
    await add(closed.owner, closed.path, { title: 'Inside' });
    for (const hand of [scene.visitor, closed.owner]) {
      expect((await hand.get(`${closed.path}/events.ics`)).status).toBe(404);
    }
  });

  it('have the same ETag until something changes', async () => {
    const { path, owner } = await scene.community();
    const event = await add(owner, path, { title: 'One', audience: 'public', recurrence: 'FREQ=WEEKLY' });
    const address = `${scene.site.url}/api/communities${path}/events.ics`;
    const tag = (await call(address)).headers.get('etag') as string;
    // The fetch of Node says no-cache with such a header, which is to ask for everything.
    const asked = () =>
      ask(scene.site.url, program, { path: new URL(address).pathname, headers: { 'if-none-match': tag } });
    expect((await asked()).status).toBe(304);
    demand(await owner.put(`${path}/events/${event.documentId}`, { title: 'Another' }), 200);
    const after = await asked();
    expect([after.status, after.body.includes('SEQUENCE:1')]).toEqual([200, true]);
  });

  it('of a member hold all of their communities, as far as they see them at that moment', async () => {
    const [one, two] = [
      await scene.community(),
      await scene.community({ visibility: 'private', joinPolicy: 'request' }),
    ];
    const ann = await scene.joined(one.path, one.owner);
    demand(await two.owner.post(`${two.path}/members/invite`, { username: ann.user.username }), 201);
    demand(await ann.post(`${two.path}/invitation/accept`), 200);
    await add(one.owner, one.path, { title: 'In the one' });
    await add(two.owner, two.path, { title: 'In the other', onlineLink: 'https://meet.example.org/inside' });
    const address = await feedOf(ann);
    const text = async () => String((await call(address)).body);
    expect(await text()).toMatch(/In the one[\s\S]*In the other|In the other[\s\S]*In the one/);
    expect((await text()).replaceAll('\r\n ', '')).toContain('https://meet.example.org/inside');
    demand(await two.owner.post(`${two.path}/members/${ann.user.documentId}/ban`, { reason: 'Loud' }), 200);
    expect(await text()).not.toContain('In the other');
    expect(await text()).toContain('In the one');
  });

  it('end with their secret, with the account, and with a new secret', async () => {
    const ann = await scene.person('ann');
    const first = await feedOf(ann);
    expect((await call(first)).status).toBe(200);
    expect((await ann.get('/calendar/feed')).body.data).toMatchObject({ exists: true });
    const second = await feedOf(ann);
    expect([(await call(first)).status, (await call(second)).status]).toEqual([404, 200]);
    const never = (await call(`${scene.site.url}/api/communities/calendar/feed/never/events.ics`)).body;
    expect((await call(first)).body).toEqual(never);
    const block = (blocked: boolean) =>
      scene.site.strapi.db
        .query('plugin::users-permissions.user')
        .update({ where: { id: ann.user.id }, data: { blocked } });
    await block(true);
    expect((await call(second)).status).toBe(404);
    await block(false);
    expect((await call(second)).status).toBe(200);
    demand(await ann.delete('/calendar/feed'), 204);
    expect((await call(second)).status).toBe(404);
    const kept = await scene.site.strapi.db.connection('cm_calendar_feeds').select('*');
    expect(JSON.stringify(kept)).not.toContain(second.split('/').at(-2));
  });
});
