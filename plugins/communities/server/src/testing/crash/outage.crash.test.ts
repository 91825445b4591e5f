import { openMailbox, type Fault, type Mailbox } from '../mailbox';
import { demand, setScene, type Hand, type Scene } from '../scene';

/** In seconds: how long the mail server is down, and then how long it misbehaves. */
const [DOWN, FAULTY] = process.env.CRASHES === 'full' ? [600, 120] : [6, 6];
/** One that hangs, or asks for patience, holds up the end of this by minutes. */
const FAULTS: Fault[] = ['421', 'drop', ...(DOWN > 60 ? (['451', 'hang'] as const) : [])];

jest.setTimeout((DOWN + FAULTY + 400) * 1000);

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

describe(`a mail server that is down for ${DOWN} s, and then faulty`, () => {
  let scene: Scene;
  let box: Mailbox;
  let path: string;
  let [reader, dead]: Hand[] = [];
  const writers: Hand[] = [];
  const started: string[] = [];
  let thread: string;
  let replies = 0;

  beforeAll(async () => {
    box = await openMailbox();
    scene = await setScene(box.env);
    const made = await scene.community();
    path = made.path;
    for (let n = 0; n < 20; n += 1) writers.push(await scene.joined(path, made.owner));
    reader = await scene.joined(path, made.owner);
    dead = await scene.joined(path, made.owner);
    for (const hand of [reader, dead]) {
      const choices = [{ kind: 'topic.started', inApp: true, mail: 'now' }];
      demand(await hand.put('/notifications/settings', { choices }), 200);
      demand(await hand.put(`${path}/subscription`, { level: 'watching' }), 200);
    }
    thread = demand(await made.owner.post(`${path}/topics`, { title: 'Thread', text: 'x' }), 201).body.data.documentId;
  });
  afterAll(async () => {
    await scene.close();
    await box.close();
  });

  /** Posts for so many seconds, a topic and a reply at a time; gives how long each took, in milliseconds. */
  const write = async (seconds: number): Promise<number[]> => {
    const times: number[] = [];
    for (const end = Date.now() + seconds * 1000; Date.now() < end; await pause(300)) {
      const hand = writers[started.length % writers.length] as Hand;
      const since = performance.now();
      const title = `Topic ${started.length}.`;
      demand(await hand.post(`${path}/topics`, { title, text: 'x' }), 201);
      times.push(performance.now() - since);
      started.push(title);
      demand(await hand.post(`${path}/topics/${thread}/posts`, { text: `number ${(replies += 1)}.` }), 201);
    }
    return times;
  };

  const onlyTheDead = (recipient: string) => (recipient === dead?.user.email ? ('550' as const) : undefined);

  it('delays mails, loses none, keeps their order, and slows nobody down who posts', async () => {
    box.faults.next = onlyTheDead;
    const before = median(await write(5));
    await box.shut();
    const during = median(await write(DOWN));
    await box.reopen();
    let met = 0;
    box.faults.next = (recipient) => {
      const fault = (met += 1) % 10 === 0 ? FAULTS[(met / 10) % FAULTS.length] : undefined;
      return onlyTheDead(recipient) ?? fault;
    };
    await write(FAULTY);
    box.faults.next = onlyTheDead;

    const due = () => scene.site.strapi.db.connection('cm_notifications').where({ mail: 'due' }).first('id');
    for (const end = Date.now() + 300_000; await due(); await pause(500)) {
      if (Date.now() > end) throw new Error('Mails are left');
    }
    const mails = box.to(reader?.user.email as string);
    const unmailed = started.filter((title) => !mails.some(({ subject }) => subject?.includes(`“${title}”`)));
    expect(unmailed).toEqual([]);
    const once = [...new Map(mails.map((mail) => [mail.messageId, mail])).values()];
    const subjects = once.map(({ subject }) => subject).filter((it) => it?.includes('started'));
    expect(new Set(subjects).size).toBe(subjects.length);
    const numbers = once
      .filter(({ subject }) => subject?.includes('“Thread”'))
      .flatMap(({ text }) => [...(text ?? '').matchAll(/number (\d+)\./g)].map(([, n]) => Number(n)));
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    expect(box.to(dead?.user.email as string)).toEqual([]);
    const failed = await scene.site.strapi.db
      .connection('cm_notifications')
      .where({ member: dead?.user.documentId, mail: 'failed' });
    expect(failed.length).toBeGreaterThan(0);
    process.stdout.write(
      `mail server down for ${DOWN} s, then faulty for ${FAULTY} s: ${started.length} mails due, 0 lost, ` +
        `${mails.length - once.length} doubled under the same Message-ID; ` +
        `posting took ${(during / before).toFixed(2)} of the time before\n`
    );
  });
});
