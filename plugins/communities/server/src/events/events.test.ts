import { demand, reasonOf, setScene, type Hand, type Scene } from '../testing/scene';

const HOUR = 3_600_000;
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString().slice(0, 16);

describe('events', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await setScene();
  });
  afterAll(() => scene.close());

  const webinar = { title: 'What we learnt', start: inHours(72), end: inHours(73), zone: 'UTC' };
  const add = async (hand: Hand, path: string, data = {}) =>
    demand(await hand.post(`${path}/events`, { ...webinar, ...data }), 201).body.data;
  const at = (path: string, event: { documentId: string }) => `${path}/events/${event.documentId}`;

  it('are added by moderators, and by nobody else', async () => {
    const { path, owner } = await scene.community();
    const [moderator, ann] = [await scene.joined(path, owner, 'moderator'), await scene.joined(path, owner)];
    const floods = { text: 'About **floods**', place: 'Dakar', category: 'webinar', audience: 'members' };
    const event = await add(moderator, path, floods);
    expect(event).toMatchObject({ html: '<p>About <strong>floods</strong></p>\n', state: 'published', attending: 0 });
    expect(reasonOf(await ann.post(`${path}/events`, webinar))).toEqual([403, 'not-allowed']);
    expect(reasonOf(await ann.put(at(path, event), { title: 'Mine now' }))).toEqual([403, 'not-allowed']);
    expect(reasonOf(await ann.delete(at(path, event)))).toEqual([403, 'not-allowed']);
    expect((await scene.visitor.get(at(path, event))).status).toBe(404);
    const draft = await add(moderator, path, { state: 'draft' });
    expect((await owner.get(at(path, draft))).status).toBe(404);
    expect((await moderator.put(at(path, draft), { state: 'published' })).body.data.state).toBe('published');
    expect((await owner.get(at(path, draft))).status).toBe(200);
  });

  it('name what is wrong with what was sent', async () => {
    const { path, owner } = await scene.community();
    const refused = async (data: Record<string, unknown>) => {
      const { status, body } = await owner.post(`${path}/events`, { ...webinar, ...data });
      return [status, body.error.details.errors[0].path.join('.')];
    };
    expect(await refused({ recurrence: 'FREQ=SECONDLY;COUNT=1000000000' })).toEqual([400, 'data.recurrence']);
    expect(await refused({ zone: 'Mars/Olympus' })).toEqual([400, 'data.zone']);
    expect(await refused({ start: '2026-02-30T10:00' })).toEqual([400, 'data.start']);
    expect(await refused({ end: webinar.start })).toEqual([400, 'data.end']);
    expect(await refused({ onlineLink: 'javascript:alert(1)' })).toEqual([400, 'data.onlineLink']);
    expect(await refused({ capacity: 0 })).toEqual([400, 'data.capacity']);
    const far = await owner.get(`${path}/occurrences?from=2026-01-01T00:00:00Z&to=2028-01-01T00:00:00Z`);
    expect(reasonOf(far)).toEqual([400, 'bad-window']);
  });

  it('show the online link to active members only, the event itself to whom its audience says', async () => {
    const { path, owner } = await scene.community();
    const [ann, ben, outsider] = [
      await scene.joined(path, owner),
      await scene.joined(path, owner),
      await scene.person('outsider'),
    ];
    const onlineLink = 'https://meet.example.org/room-7';
    const event = await add(owner, path, { audience: 'public', onlineLink });
    demand(
      await owner.post(`${path}/members/${ben.user.documentId}/suspend`, {
        reason: 'Loud',
        until: new Date(Date.now() + 72 * HOUR).toISOString(),
      }),
      200
    );
    const seen = async (hand: Hand) => (await hand.get(at(path, event))).body.data;
    expect(await seen(ann)).toMatchObject({ online: true, onlineLink });
    for (const hand of [ben, outsider, scene.visitor]) {
      expect(await seen(hand)).toMatchObject({ online: true, onlineLink: null });
      expect(reasonOf(await hand.put(`${at(path, event)}/attendance`, { answer: 'yes' }))[0]).toBeGreaterThanOrEqual(
        401
      );
      for (const file of [`${path}/events.ics`, `${at(path, event)}/event.ics`]) {
        expect(String((await hand.get(file)).body)).not.toContain('room-7');
      }
    }
    expect(await seen(scene.visitor)).toMatchObject({ attending: null, waiting: null, attendance: null });
    expect(String((await ann.get(`${at(path, event)}/event.ics`)).body)).toContain('room-7');
  });

  it('find every occurrence between two instants, with exceptions and changes', async () => {
    const { path, owner } = await scene.community();
    const series = await add(owner, path, {
      start: '2031-03-25T09:00',
      end: '2031-03-25T10:00',
      zone: 'Europe/Lisbon',
      recurrence: 'FREQ=WEEKLY;COUNT=5',
      place: 'Room 1',
    });
    const change = (data: object) => owner.post(`${at(path, series)}/occurrences`, { takesPlace: true, ...data });
    demand(await change({ occurrence: '2031-04-01T09:00', takesPlace: false }), 200);
    const moved = { occurrence: '2031-04-08T09:00', start: '2031-04-09T11:00', end: '2031-04-09T12:00', place: null };
    demand(await change(moved), 200);
    expect(reasonOf(await change({ occurrence: '2031-04-02T09:00' }))).toEqual([400, 'no-such-occurrence']);
    const window = `${path}/occurrences?from=2031-03-01T00:00:00Z&to=2031-05-01T00:00:00Z`;
    const found = (await owner.get(window)).body.data as { startsAt: string; place: string | null }[];
    expect(found.map(({ startsAt, place }) => `${startsAt} ${place ?? '-'}`)).toEqual([
      '2031-03-25T09:00:00.000Z Room 1',
      '2031-04-09T10:00:00.000Z -',
      '2031-04-15T08:00:00.000Z Room 1',
      '2031-04-22T08:00:00.000Z Room 1',
    ]);
    const file = String((await owner.get(`${at(path, series)}/event.ics`)).body);
    expect(file).toContain('EXDATE;TZID=Europe/Lisbon:20310401T090000');
    expect(file).toContain('RECURRENCE-ID;TZID=Europe/Lisbon:20310408T090000');
    expect(file).toContain('SEQUENCE:2');
    demand(await change({ occurrence: '2031-04-08T09:00' }), 200);
    expect((await owner.get(at(path, series))).body.data.changes).toEqual([]);
  });

  it('take place where the series does, unless one date was given another place', async () => {
    const { path, owner } = await scene.community();
    const series = await add(owner, path, { recurrence: 'FREQ=DAILY;COUNT=3', place: 'Room 1' });
    const after = (hours: number) =>
      new Date(Date.parse(`${webinar.start}Z`) + hours * HOUR).toISOString().slice(0, 16);
    const change = (occurrence: string, data: object) =>
      owner.post(`${at(path, series)}/occurrences`, { occurrence, takesPlace: true, ...data });
    demand(await change(after(24), { start: after(26), end: after(27) }), 200);
    demand(await change(after(48), { place: 'Room 2' }), 200);
    const sequence = async () =>
      /SEQUENCE:\d+/.exec(String((await owner.get(`${at(path, series)}/event.ics`)).body))?.[0];
    // Said twice it is the same: nobody is told again.
    const before = await sequence();
    demand(await change(after(24), { start: after(26), end: after(27) }), 200);
    expect([before, await sequence()]).toEqual(['SEQUENCE:2', 'SEQUENCE:2']);
    const placesOf = (event: { changes: { place: string | null }[] }) => event.changes.map(({ place }) => place);
    const onlineLink = 'https://meet.example.org/1';
    const moved = demand(await owner.put(at(path, series), { place: 'Room 3', onlineLink }), 200).body.data;
    expect(placesOf(moved)).toEqual(['Room 3', 'Room 2']);
    expect(moved.changes.map((it: { onlineLink: string }) => it.onlineLink)).toEqual([onlineLink, onlineLink]);
    expect(placesOf(demand(await owner.put(at(path, series), { title: 'Again' }), 200).body.data)).toEqual([
      'Room 3',
      'Room 2',
    ]);
  });

  it('are listed by when they come, page by page, and apart when they are over', async () => {
    const { path, owner } = await scene.community();
    const made: string[] = [];
    for (let n = 0; n < 5; n += 1) {
      made.push((await add(owner, path, { start: inHours(10 + n), end: inHours(11 + n) })).documentId);
    }
    const past = await add(owner, path, {
      start: inHours(-30),
      end: inHours(-29),
      recording: 'https://video.example.org/1',
    });
    const ids = (data: { documentId: string }[]) => data.map(({ documentId }) => documentId);
    const first = (await owner.get(`${path}/events?pagination[pageSize]=3`)).body;
    const rest = (
      await owner.get(`${path}/events?pagination[pageSize]=3&pagination[cursor]=${first.meta.pagination.next}`)
    ).body;
    expect([...ids(first.data), ...ids(rest.data)]).toEqual(made);
    const back = await owner.get(
      `${path}/events?pagination[pageSize]=3&pagination[cursor]=${rest.meta.pagination.previous}`
    );
    expect(ids(back.body.data)).toEqual(made.slice(0, 3));
    expect(ids((await owner.get(`${path}/events?filters[past]=true`)).body.data)).toEqual([past.documentId]);
  });

  it('take no more than there is room for, and the line moves up by itself', async () => {
    const { path, owner } = await scene.community();
    const [ann, ben, cat] = [
      await scene.joined(path, owner),
      await scene.joined(path, owner),
      await scene.joined(path, owner),
    ];
    const event = await add(owner, path, { capacity: 1 });
    const say = async (hand: Hand, answer: string) =>
      demand(await hand.put(`${at(path, event)}/attendance`, { answer }), 200).body.data.attendance;
    expect(await say(ann, 'yes')).toMatchObject({ answer: 'yes' });
    expect(await say(ben, 'yes')).toMatchObject({ answer: 'waiting', position: 1 });
    expect(await say(cat, 'yes')).toMatchObject({ answer: 'waiting', position: 2 });
    expect(await say(ben, 'yes')).toMatchObject({ answer: 'waiting', position: 1 });
    await say(ann, 'no');
    const mine = async (hand: Hand) => (await hand.get(at(path, event))).body.data.attendance.answer;
    expect([await mine(ben), await mine(cat)]).toEqual(['yes', 'waiting']);
    demand(await owner.put(at(path, event), { capacity: 2 }), 200);
    expect(await mine(cat)).toBe('yes');
    expect(await say(ann, 'yes')).toMatchObject({ answer: 'waiting' });
    demand(await owner.post(`${path}/members/${ben.user.documentId}/ban`, { reason: 'Loud' }), 200);
    await until(async () => (await mine(ann)) === 'yes');
  });

  it('close their registration, ask questions, and give answers to organisers only', async () => {
    const { path, owner } = await scene.community();
    const [moderator, ann, ben] = [
      await scene.joined(path, owner, 'moderator'),
      await scene.joined(path, owner),
      await scene.joined(path, owner),
    ];
    const questions = [
      { text: 'What do you eat?', required: true },
      { text: 'Anything else?', required: false },
    ];
    const event = await add(owner, path, { questions });
    const [food] = event.questions as { id: string }[];
    const attendance = `${at(path, event)}/attendance`;
    expect(reasonOf(await ann.put(attendance, { answer: 'yes' }))).toEqual([400, 'answer-needed']);
    const answers = [{ question: food?.id, text: '=1+1' }];
    demand(await ann.put(attendance, { answer: 'yes', answers }), 200);
    const list = `${at(path, event)}/attendees`;
    expect((await owner.get(list)).body.data).toMatchObject([{ answer: 'yes', answers }]);
    for (const hand of [moderator, ben]) {
      expect((await hand.get(list)).body.data).toMatchObject([{ answer: 'yes', answers: null, answeredAt: null }]);
      expect(reasonOf(await hand.get(`${list}/export`))).toEqual([403, 'not-allowed']);
    }
    const csv = String((await owner.get(`${list}/export`)).body);
    expect(csv).toContain('"What do you eat?"');
    expect(csv).toContain(`"'=1+1"`);
    demand(await owner.put(path, { membersVisibleTo: 'administrators' }), 200);
    expect(reasonOf(await ben.get(list))).toEqual([403, 'not-allowed']);
    demand(await owner.put(at(path, event), { registrationClosesAt: new Date(Date.now() - 1000).toISOString() }), 200);
    expect(reasonOf(await ben.put(attendance, { answer: 'yes', answers }))).toEqual([409, 'registration-closed']);
    demand(await ann.put(attendance, { answer: 'no' }), 200);
  });

  it('stay to be seen when they are cancelled, and are gone when they are deleted', async () => {
    const { path, owner } = await scene.community();
    const ann = await scene.joined(path, owner);
    const event = await add(owner, path);
    demand(await owner.post(`${at(path, event)}/cancel`, { reason: 'Storm' }), 200);
    expect((await ann.get(at(path, event))).body.data).toMatchObject({ cancelReason: 'Storm', may: [] });
    expect(reasonOf(await ann.put(`${at(path, event)}/attendance`, { answer: 'yes' }))).toEqual([409, 'wrong-state']);
    expect(reasonOf(await owner.post(`${at(path, event)}/cancel`))).toEqual([409, 'already-decided']);
    expect(String((await ann.get(`${at(path, event)}/event.ics`)).body)).toContain('STATUS:CANCELLED');
    demand(await owner.delete(at(path, event)), 204);
    expect((await ann.get(at(path, event))).status).toBe(404);
  });

  it('do not exist where the section is switched off', async () => {
    const { path, owner } = await scene.community();
    const event = await add(owner, path);
    const sections = [{ name: 'events', enabled: false, label: null, defaultAudience: 'members' }];
    demand(await owner.put(path, { sections }), 200);
    for (const part of [at(path, event), `${path}/events`, `${path}/events.ics`, `${at(path, event)}/event.ics`]) {
      expect((await owner.get(part)).status).toBe(404);
    }
  });
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 15_000; Date.now() < end; ) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('It did not come about');
}
