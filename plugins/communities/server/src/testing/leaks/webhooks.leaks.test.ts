import { COMMUNITY_EVENTS, PLATFORM_EVENTS } from '../../../../shared/webhooks';
import { boot, type Site } from '../boot';
import { jobRow } from '../jobs';
import { openSink, type Sink } from '../sink';
import { Judge } from './judge';
import { ASKED } from './places';
import { report } from './report';
import type { Viewer } from './viewers';
import { makeWorld, type Spot, type World } from './world';

jest.setTimeout(600_000);

/** Everything happened while everybody was an administrator; now it is sent. */
describe('webhooks carry what their owner, or everybody, may see when it is sent', () => {
  let site: Site;
  let sink: Sink;
  let world: World;
  let judge: Judge;
  let spots: Spot[];
  beforeAll(async () => {
    sink = await openSink();
    site = await boot({ env: sink.env });
    world = await makeWorld(site.strapi);
    judge = new Judge(site.url, world);
    spots = world.spots.filter((_, n) => ASKED.mails.includes(n));
  });
  afterAll(async () => {
    report('webhooks', judge);
    await site.close();
    await sink.close();
  });

  const table = (name: string) => site.strapi.db.connection(name);
  const now = () => (site.strapi.db.dialect.client === 'sqlite' ? Date.now() : new Date().toISOString());

  /** A webhook of each person in each community, and one of the platform, with everything that ever happened there. */
  const fill = async (round: string) => {
    const stamps = { created_at: now(), updated_at: now(), published_at: now() };
    const hook = (id: string, community: string, owner: string | null, events: readonly string[]) => ({
      document_id: id,
      community,
      owner,
      name: 'x',
      address: sink.address(`/${id}`),
      events: JSON.stringify(events),
      active: true,
      secret: 'whsec_AAAA',
      failures: 0,
      ...stamps,
    });
    const people = Object.entries(world.cast.people);
    const hooks = spots.flatMap(({ id }, n) =>
      people.map(([name, { documentId }]) => hook(`${round}-${n}-${name}`, id, documentId, COMMUNITY_EVENTS))
    );
    hooks.push(hook(`${round}-platform`, '', null, PLATFORM_EVENTS));
    await site.strapi.db.connection.batchInsert('cm_webhooks', hooks, 40);
    const activities = (await table('cm_activities').whereIn(
      'community',
      spots.map(({ id }) => id)
    )) as { document_id: string; community: string; kind: string }[];
    let number = 0;
    const deliveries = hooks.flatMap(({ document_id, community, events }) =>
      activities
        .filter((it) => (community === '' || it.community === community) && events.includes(`"${it.kind}"`))
        .map((it) => ({
          document_id: `${round}${(number += 1)}`,
          webhook: document_id,
          source: it.document_id,
          event: it.kind,
          state: 'waiting',
          attempts: 0,
          created_at: now(),
          next_at: now(),
        }))
    );
    await site.strapi.db.connection.batchInsert('cm_webhook_deliveries', deliveries, 40);
    const jobs = hooks.map(({ document_id: webhook }) =>
      jobRow('webhooks.deliver', { key: webhook, payload: { webhook } })
    );
    await site.strapi.db.connection.batchInsert('cm_jobs', jobs, 40);
    while (await table('cm_jobs').where({ name: 'webhooks.deliver' }).first('id')) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const waiting = await table('cm_webhook_deliveries').where({ state: 'waiting' }).first('id');
    expect(waiting).toBeUndefined();
  };

  const viewerNamed = (name: string) => {
    const viewer = world.cast.viewers.find((it) => it.name === name && (it.door === 'rest' || name === 'team'));
    if (!viewer) throw new Error(`Nobody looks as ${name}`);
    return viewer;
  };
  /** Who is meant by the path at which something arrived. */
  const readerAt = (path: string) => viewerNamed(path.endsWith('-platform') ? 'team' : (path.split('-')[2] ?? ''));
  const scan = (viewer: Viewer, text: string, about: string) => {
    const bytes = Buffer.from(text);
    judge.probes += 1;
    judge.scan(viewer, { status: 200, headers: {}, body: bytes, bytes }, about, '');
  };

  it('holds for each body and header, and reaches administrators only', async () => {
    await fill('ids');
    for (const { path, headers, body } of sink.all) {
      scan(readerAt(path), `${JSON.stringify(headers)}\n${body}`, `sent to ${path}`);
    }
    expect(judge.takeFaults()).toEqual([]);
    const told = new Set(sink.all.map(({ path }) => path.split('-').at(-1)));
    expect([...told].sort()).toEqual(['administrator', 'neighbour', 'owner', 'platform']);
    const [first] = spots;
    const texts = sink.all.map(({ body }) => body).join('\n');
    expect(first?.topics[0] && texts.includes(first.topics[0].id)).toBe(true);
  });

  it('says nothing of what people wrote, but ids', () => {
    const keys = new Set(sink.all.flatMap(({ body }) => Object.keys((JSON.parse(body) as { data: object }).data)));
    const items = ['announcement', 'document', 'event', 'post', 'topic'];
    expect([...keys].sort()).toEqual(['actor', 'community', 'subject', 'what', ...items].sort());
  });

  it('carries texts, where the site wants them, of what a visitor may read', async () => {
    sink.all.length = 0;
    site.strapi.config.set('plugin::communities.webhooks.withText', true);
    await fill('texts');
    let withText = 0;
    for (const { path, body } of sink.all) {
      scan(readerAt(path), body, `sent with text to ${path}`);
      const { community, title, text } = (JSON.parse(body) as { data: Record<string, unknown> }).data;
      const { name } = community as { name?: string };
      if (title !== undefined || text !== undefined || name !== undefined) withText += 1;
      scan(viewerNamed('visitor'), JSON.stringify([title, text, name]), `text sent to ${path}`);
    }
    expect(judge.takeFaults()).toEqual([]);
    expect(withText).toBeGreaterThan(0);
  });
});
