import { demand, setScene, type Hand, type Scene } from '../testing/scene';

interface Event {
  id?: string;
  event?: string;
  data?: Record<string, unknown>;
}

/** Reads a stream as a browser would. */
async function listen(url: string, token: string, headers: Record<string, string> = {}) {
  const stop = new AbortController();
  const answer = await fetch(url, { headers: { authorization: `Bearer ${token}`, ...headers }, signal: stop.signal });
  const events: Event[] = [];
  let isOver = false;
  const read = async () => {
    let text = '';
    for await (const part of answer.body as unknown as AsyncIterable<Uint8Array>) {
      text += Buffer.from(part).toString();
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        const lines = text
          .slice(0, end)
          .split('\n')
          .filter((line) => !line.startsWith(':'));
        text = text.slice(end + 2);
        const fields = Object.fromEntries(lines.map((line) => line.split(/: (.*)/s)));
        if (fields.event) events.push({ ...fields, data: JSON.parse(fields.data) });
      }
    }
  };
  void read()
    .catch(() => undefined)
    .finally(() => (isOver = true));
  return {
    status: answer.status,
    events,
    isOver: () => isOver,
    close: () => stop.abort(),
    async until(holds: () => boolean) {
      for (const end = Date.now() + 8_000; !holds(); await new Promise((resolve) => setTimeout(resolve, 20))) {
        if (Date.now() > end) throw new Error(`It never came: ${JSON.stringify(events)}`);
      }
    },
  };
}

describe('the stream of notifications', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await setScene();
  });
  afterAll(() => scene.close());

  const open = (hand: Hand, headers?: Record<string, string>) =>
    listen(`${scene.site.url}/api/communities/notifications/stream`, hand.user.token, headers);
  const told = ({ events }: { events: Event[] }) => events.filter(({ event }) => event === 'notification');

  const pair = async (settings: Record<string, unknown> = {}) => {
    const { path, owner } = await scene.community(settings);
    const ann = await scene.joined(path, owner);
    const topic = demand(await ann.post(`${path}/topics`, { title: 'Floods', text: 'x' }), 201).body.data.documentId;
    const say = async (text: string) => demand(await owner.post(`${path}/topics/${topic}/posts`, { text }), 201);
    return { path, owner, ann, say };
  };

  it('tells what happens as it happens, with the count, and what was missed', async () => {
    const { ann, say } = await pair();
    const stream = await open(ann);
    await stream.until(() => stream.events.some(({ event }) => event === 'unread'));
    await say('One');
    await stream.until(() => told(stream).length === 1);
    expect(told(stream)[0]?.data).toMatchObject({ kind: 'post.replied', count: 1, topic: { title: 'Floods' } });
    await stream.until(() => stream.events.some(({ event, data }) => event === 'unread' && data?.unread === 1));
    const last = told(stream)[0]?.id as string;
    stream.close();

    await say('Two');
    const later = await open(ann, { 'last-event-id': last });
    await later.until(() => told(later).some(({ data }) => data?.count === 2));
    demand(await ann.post('/notifications/read', { all: true }), 200);
    await later.until(() => later.events.some(({ event, data }) => event === 'unread' && data?.unread === 0));
    later.close();
  });

  it('falls silent about a community at once for who is banned from it, and ends for a blocked account', async () => {
    const { path, owner, ann, say } = await pair({ visibility: 'private', listed: false });
    const stream = await open(ann);
    await say('Seen');
    await stream.until(() => told(stream).length === 1);
    demand(await owner.post(`${path}/members/${ann.user.documentId}/ban`, { reason: 'Enough' }), 200);
    await say('Secret');
    await stream.until(() => told(stream).some(({ data }) => data?.kind === 'membership.sanctioned'));
    const after = told(stream).slice(1);
    expect(after.map(({ data }) => [data?.kind, data?.community])).toEqual([['membership.sanctioned', null]]);

    await scene.site.strapi.db
      .connection('up_users')
      .where({ document_id: ann.user.documentId })
      .update({ blocked: true });
    const other = await scene.community();
    await other.owner.post(`${other.path}/members/invite`, { username: ann.user.username });
    await scene.site.strapi.db.connection('cm_notifications').where({ member: ann.user.documentId }).first('id');
    expect((await open(ann)).status).toBe(403);
    stream.close();
  });

  it('is one person’s own, and refused to visitors', async () => {
    const { owner, ann, say } = await pair();
    const [hers, his] = [await open(ann), await open(owner)];
    await say('One');
    await hers.until(() => told(hers).length === 1);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(told(his)).toEqual([]);
    hers.close();
    his.close();
    const visitor = await fetch(`${scene.site.url}/api/communities/notifications/stream`);
    expect(visitor.status).toBe(403);
  });

  it('is kept to a few a person: the oldest ends', async () => {
    const ann = await scene.person('ann');
    const streams = [];
    for (let n = 0; n < 6; n += 1) streams.push(await open(ann));
    const [first, ...others] = streams;
    await first?.until(() => first.isOver());
    expect(others.map((it) => it.isOver())).toEqual([false, false, false, false, false]);
    streams.forEach((it) => it.close());
  });
});
