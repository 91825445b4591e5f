import type { Canaries } from './canaries';
import { only, type Rows } from './rows';
import type { Place } from './truth';
import type { Cast } from './viewers';

export interface PlantedWebhook {
  id: string;
  delivery: string;
}

/** Switched off, so that reading about them is all that there is to be done. */
const row = { active: false, events: JSON.stringify(['topic.started']), failures: 0 };
const delivery = {
  event: 'topic.started',
  state: 'failed',
  problem: 'status',
  attempts: 8,
  code: 500,
  milliseconds: 7,
};

/** Webhooks of a community, which are its administrators' to know: one of an administrator, one of somebody who left. */
export function writeWebhooks(
  canaries: Canaries,
  cast: Cast,
  write: Rows,
  place: Place,
  community: string
): PlantedWebhook[] {
  return ['administrator', 'left'].map((owner) => {
    const plant = (what: string, on: string) =>
      canaries.plant(place, `${what} of the webhook of the ${owner}`, only('webhook'), { on: [on] });
    const id = plant('id', 'webhooks');
    const its = { id, delivery: plant('id of a delivery', `log ${id}`) };
    write('cm_webhooks', {
      ...row,
      document_id: id,
      community,
      owner: cast.people[owner]?.documentId,
      name: plant('name', 'webhooks'),
      address: `https://${plant('host', 'webhooks')}.example.org/${plant('path', 'webhooks')}`,
      secret: `whsec_${canaries.plant(place, 'secret of a webhook', [])}`,
    });
    write('cm_webhook_deliveries', {
      ...delivery,
      document_id: its.delivery,
      webhook: id,
      source: canaries.plant(place, 'source of a delivery', []),
      answer: `no ${plant('answer', `log ${id}`)}`,
      created_at: new Date(),
    });
    return its;
  });
}

/** One of the platform, which no door shows but that of the platform team. */
export function writePlatformWebhooks(canaries: Canaries, write: Rows, place: Place): void {
  const never = (what: string) => canaries.plant(place, `${what} of a webhook of the platform, as if`, []);
  const id = never('id');
  const address = `https://${never('host')}.example.org/`;
  const secret = `whsec_${never('secret')}`;
  write('cm_webhooks', { ...row, document_id: id, community: '', name: never('name'), address, secret });
  write('cm_webhook_deliveries', {
    ...delivery,
    document_id: never('delivery'),
    webhook: id,
    source: never('source'),
    answer: never('answer'),
    created_at: new Date(),
  });
}
