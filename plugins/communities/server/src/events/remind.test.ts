import { databaseKind } from '../testing/database';
import { jobRow } from '../testing/jobs';
import { demand, setScene, type Hand, type Scene } from '../testing/scene';

const MINUTE = 60_000;
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * MINUTE).toISOString().slice(0, 16);

describe('what people are told of events', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await setScene();
    // SQLite serves one process; there the two jobs only interleave.
    if (databaseKind() === 'postgres') await scene.second();
  });
  afterAll(() => scene.close());

  const table = (name: string) => scene.site.strapi.db.connection(name);
  let turn = 0;
  /** The clock strikes in two processes at once. */
  const strike = async () => {
    await table('cm_jobs').insert([1, 2].map((n) => jobRow('events.clock', { key: `test ${(turn += 1)} ${n}` })));
    await done();
  };
  const done = async () => {
    for (;;) {
      const waiting = (await table('cm_jobs').whereIn('name', [
        'events.clock',
        'notifications.spread',
        'events.release',
      ])) as {
        key: string;
      }[];
      if (waiting.length === 0) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const told = async (hand: Hand, kind: string, locale = 'en') => {
    await done();
    const { data } = (await hand.get(`/notifications?locale=${locale}&pagination[pageSize]=100`)).body;
    return (data as { kind: string; text: string; count: number; item: { documentId: string } }[]).filter(
      (it) => it.kind === kind
    );
  };
  const add = async (hand: Hand, path: string, data = {}) =>
    demand(await hand.post(`${path}/events`, { title: 'Floods', zone: 'UTC', ...data }), 201).body.data;
  const soon = () => ({ start: inMinutes(30), end: inMinutes(90) });
  const say = async (hand: Hand, path: string, event: { documentId: string }, answer = 'yes') =>
    demand(await hand.put(`${path}/events/${event.documentId}/attendance`, { answer }), 200);

  it('reminds each who attends once, in their own zone, of what still takes place', async () => {
    const { path, owner } = await scene.community();
    const [ann, ben] = [await scene.joined(path, owner), await scene.joined(path, owner)];
    demand(await ann.put('/notifications/settings', { zone: 'Asia/Kathmandu' }), 200);
    const times = soon();
    const event = await add(owner, path, times);
    await say(ann, path, event);
    await say(ben, path, event, 'no');
    await strike();
    await strike();
    const [reminder, ...more] = await told(ann, 'event.reminder');
    expect([reminder?.count, more.length]).toEqual([1, 0]);
    const clock = new Date(Date.parse(`${times.start}Z`)).toLocaleTimeString('en', {
      hour: '2-digit',
      minute: '2-digit',
      timeZone: 'Asia/Kathmandu',
    });
    expect(reminder?.text).toContain(clock);
    expect(await told(ben, 'event.reminder')).toEqual([]);
    await say(ann, path, event, 'no');
    expect(await told(ann, 'event.reminder')).toEqual([]);
    await say(ann, path, event);
    demand(await owner.post(`${path}/events/${event.documentId}/cancel`, { reason: 'Storm' }), 200);
    expect(await told(ann, 'event.reminder')).toEqual([]);
    expect(await told(ann, 'event.cancelled')).toMatchObject([{ text: '“Floods” was cancelled', reason: 'Storm' }]);
  });

  it('reminds anew of what was moved, and of nothing that is over', async () => {
    const { path, owner } = await scene.community();
    const ann = await scene.joined(path, owner);
    const event = await add(owner, path, soon());
    await say(ann, path, event);
    await strike();
    expect(await told(ann, 'event.reminder')).toHaveLength(1);
    demand(await owner.put(`${path}/events/${event.documentId}`, { start: inMinutes(600), end: inMinutes(660) }), 200);
    expect(await told(ann, 'event.reminder')).toEqual([]);
    expect(await told(ann, 'event.changed')).toMatchObject([
      { text: expect.stringMatching(/^“Floods” takes place at another time: \w+day, .+ (GMT|UTC)/) },
    ]);
    await strike();
    expect(await told(ann, 'event.reminder')).toHaveLength(1);
    const past = new Date(Date.now() - MINUTE);
    const at = databaseKind() === 'sqlite' ? past.getTime() : past.toISOString();
    const [start, end] = [inMinutes(-120), inMinutes(-60)];
    await table('cm_events')
      .where({ document_id: event.documentId })
      .update({ start_local: start, end_local: end, next_ends_at: at });
    await table('cm_event_reminders').where({ event: event.documentId }).update({ ends_at: at });
    await strike();
    expect(await told(ann, 'event.reminder')).toEqual([]);
    expect((await ann.get(`${path}/events?filters[past]=true`)).body.data).toMatchObject([{ title: 'Floods' }]);
  });

  it('tells those who watch of a new event, and who waited of their place', async () => {
    const { path, owner } = await scene.community();
    const [ann, ben, cat] = [
      await scene.joined(path, owner),
      await scene.joined(path, owner),
      await scene.joined(path, owner),
    ];
    demand(await ann.put(`${path}/subscription`, { level: 'watching' }), 200);
    const event = await add(owner, path, { start: '2031-05-05T09:00', end: '2031-05-05T10:00', capacity: 1 });
    expect(await told(ann, 'event.published')).toMatchObject([{ item: { kind: 'event', title: 'Floods' } }]);
    expect(await told(ben, 'event.published')).toEqual([]);
    await say(ben, path, event);
    await say(cat, path, event);
    await say(ben, path, event, 'no');
    expect(await told(cat, 'event.place-free', 'pt')).toMatchObject([
      {
        text: expect.stringContaining('Ficou livre um lugar: participa em “Floods”, segunda-feira, 5 de maio de 2031'),
      },
    ]);
    demand(await owner.post(`${path}/members/${cat.user.documentId}/ban`, { reason: 'Loud' }), 200);
    expect(await told(cat, 'event.place-free')).toEqual([]);
    await done();
    expect(await table('cm_attendances').where({ event: event.documentId, answer: 'yes' })).toEqual([]);
  });
});
