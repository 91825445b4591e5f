import { COMMUNITY_EVENTS, PLATFORM_EVENTS, type Delivery } from '../../../shared/webhooks';
import { databaseKind } from './database';
import { demand, type Hand, type Scene } from './scene';
import { openSink, type Sink } from './sink';

export interface Made {
  /** At the sink. */
  path: string;
  id: string;
  secret: string;
}

/** A site whose webhooks go to a server of the test. */
export interface Hooks {
  sink: Sink;
  /** A webhook with every event, of a community or of the platform. */
  add(hand: Hand, community?: string, more?: Record<string, unknown>): Promise<Made>;
  log(hand: Hand, made: Made, community?: string): Promise<Delivery[]>;
  /** Waits until a delivery of the log meets a condition. */
  logged(hand: Hand, made: Made, community: string, holds: (it: Delivery) => boolean): Promise<Delivery>;
  /** Makes all that waits for a later attempt due now. */
  hurry(): Promise<void>;
  /** Bodies that arrived, parsed, without tests. */
  bodies(made: Made): Record<string, unknown>[];
}

let made = 0;

export async function openHooks(
  open: (env: Record<string, string>) => Promise<Scene>
): Promise<Hooks & { scene: Scene }> {
  const sink = await openSink();
  const scene = await open(sink.env);
  const table = (name: string) => scene.site.strapi.db.connection(name);
  let bell: Promise<Made> | undefined;

  const hooks: Hooks = {
    sink,
    async add(hand, community = '', more = {}) {
      const path = `/hook-${(made += 1)}`;
      const events = community === '' ? PLATFORM_EVENTS : COMMUNITY_EVENTS;
      const input = { name: `Hook ${made}`, address: sink.address(path), events, ...more };
      const { body } = demand(await hand.post(`${community}/webhooks`, input), 201);
      return { path, id: body.data.documentId as string, secret: body.data.secret as string };
    },
    async log(hand, { id }, community = '') {
      return demand(await hand.get(`${community}/webhooks/${id}/deliveries`), 200).body.data as Delivery[];
    },
    async logged(hand, it, community, holds) {
      for (const end = Date.now() + 20_000; ; await new Promise((resolve) => setTimeout(resolve, 30))) {
        const log = await hooks.log(hand, it, community);
        const found = log.find(holds);
        if (found) return found;
        if (Date.now() > end) throw new Error(`It never came to that: ${JSON.stringify(log)}`);
      }
    },
    async hurry() {
      // Whoever is at work says at its end when it goes on, and would not know of this.
      while (await table('cm_jobs').where({ name: 'webhooks.deliver' }).whereNotNull('owner').first('id')) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      const past = Date.now() - 1_000;
      const at = databaseKind() === 'sqlite' ? past : new Date(past).toISOString();
      await table('cm_webhook_deliveries').where({ state: 'waiting' }).update({ next_at: at });
      await table('cm_jobs').where({ name: 'webhooks.deliver' }).whereNull('owner').update({ run_at: 0 });
      // Whoever is asked for something new looks at everything that is due.
      bell ??= hooks.add(scene.team, '', { events: ['community.asked'] });
      demand(await scene.team.post(`/webhooks/${(await bell).id}/test`), 201);
    },
    bodies: ({ path }) =>
      sink
        .at(path)
        .map(({ body }) => JSON.parse(body) as Record<string, unknown>)
        .filter(({ type }) => type !== 'ping'),
  };
  return { ...hooks, scene };
}
