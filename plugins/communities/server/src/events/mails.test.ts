import type { Mailbox } from '../testing/mailbox';
import { demand, setMailScene, type Hand, type Scene } from '../testing/scene';

const TIMES = { start: '2031-05-05T09:00', end: '2031-05-05T10:30', zone: 'Africa/Dakar' };

describe('mails of events', () => {
  let scene: Scene;
  let box: Mailbox;
  beforeAll(async () => {
    ({ scene, box } = await setMailScene());
  });
  afterAll(() => scene.close());

  const add = async (hand: Hand, path: string, data: object = {}) => {
    const values = { title: 'Registers', place: 'Dakar, room 3', ...TIMES, ...data };
    return demand(await hand.post(`${path}/events`, values), 201).body.data.documentId as string;
  };
  const come = async (hand: Hand, path: string, event: string) =>
    demand(await hand.put(`${path}/events/${event}/attendance`, { answer: 'yes' }), 200);
  const speak = async (hand: Hand, language: string, zone: string) =>
    demand(await hand.put('/notifications/settings', { language, zone }), 200);
  /** The next mail about the event, as its lines. */
  const next = async ({ user }: Hand, words: RegExp) => {
    for (const end = Date.now() + 20_000; ; await new Promise((resolve) => setTimeout(resolve, 50))) {
      const found = box.to(user.email).find(({ subject }) => words.test(subject ?? ''));
      if (found) return { subject: found.subject ?? '', lines: (found.text ?? '').split('\n').filter(Boolean) };
      if (Date.now() > end) throw new Error(`No such mail: ${box.to(user.email).map(({ subject }) => subject)}`);
    }
  };

  it('say when, on the reader’s clock, and where, and lead to the event', async () => {
    const { path, owner } = await scene.community({ name: 'Sahel' });
    const [ann, ben] = [await scene.joined(path, owner), await scene.joined(path, owner)];
    await speak(ann, 'fr', 'Africa/Dakar');
    await speak(ben, 'pt', 'America/Sao_Paulo');
    const event = await add(owner, path, { capacity: 1 });
    await come(ann, path, event);
    await come(ben, path, event);
    demand(await owner.put(`${path}/events/${event}`, { start: '2031-05-06T11:00', end: '2031-05-06T12:00' }), 200);
    const moved = await next(ann, /autre moment/);
    expect(moved.subject).toMatch(/^\[Sahel\] « Registers » a lieu à un autre moment : mardi 6 mai 2031 à 11:00 /);
    expect(moved.lines).toContain('Dakar, room 3');
    expect(moved.lines.join()).toContain(`https://www.example.org/communities${path}/events/${event}`);
    expect(moved.lines.join()).toContain('parce que vous participez');
    demand(await ann.put(`${path}/events/${event}/attendance`, { answer: 'no' }), 200);
    expect((await next(ben, /lugar/)).subject).toMatch(/terça-feira, 6 de maio de 2031 às 08:00 /);
  });

  it('of a series name the date that moved or does not take place', async () => {
    const { path, owner } = await scene.community();
    const [ann, ben] = [await scene.joined(path, owner), await scene.joined(path, owner)];
    for (const hand of [ann, ben]) await speak(hand, 'en', 'Africa/Dakar');
    const [one, other] = [
      await add(owner, path, { recurrence: 'FREQ=WEEKLY;COUNT=5' }),
      await add(owner, path, {
        recurrence: 'FREQ=WEEKLY;COUNT=5',
        title: 'Days',
        start: '2031-05-05',
        end: '2031-05-05',
      }),
    ];
    await come(ann, path, one);
    await come(ben, path, other);
    const change = {
      occurrence: '2031-05-12T09:00',
      takesPlace: true,
      start: '2031-05-13T15:00',
      end: '2031-05-13T16:00',
    };
    demand(await owner.post(`${path}/events/${one}/occurrences`, change), 200);
    expect((await next(ann, /has changed/)).subject).toMatch(/Tuesday,? May 13, 2031 at 03:00 PM (UTC|GMT)/);
    demand(
      await owner.post(`${path}/events/${other}/occurrences`, { occurrence: '2031-05-19', takesPlace: false }),
      200
    );
    expect((await next(ben, /does not take place/)).subject).toMatch(/Monday, May 19, 2031$/);
  });

  it('of whole days say the day that it is there, wherever one reads', async () => {
    const { path, owner } = await scene.community();
    const ann = await scene.joined(path, owner);
    await speak(ann, 'en', 'Pacific/Honolulu');
    const event = await add(owner, path, { start: '2031-06-01', end: '2031-06-02', zone: 'Pacific/Apia' });
    await come(ann, path, event);
    demand(await owner.put(`${path}/events/${event}`, { start: '2031-06-08', end: '2031-06-09' }), 200);
    expect((await next(ann, /another time/)).subject).toMatch(/Sunday, June 8, 2031$/);
  });
});
