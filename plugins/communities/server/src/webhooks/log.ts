import type { KeysetMeta } from '../../../shared/common';
import type { DeliveriesQuery, Delivery } from '../../../shared/webhooks';
import { instantOf, rows, sql, transact } from '../database';
import { cursorFrom, keysetPage, sizeOf } from '../pages';
import { conflict, notFound } from '../refusals';
import type { Keeper } from './keep';
import { askToDeliver, writePing } from './outbox';

type Row = Omit<Delivery, 'createdAt' | 'triedAt' | 'nextAt'> & Record<'createdAt' | 'triedAt' | 'nextAt', unknown>;

const SELECT = `
  SELECT d.document_id AS "documentId", d.event AS "event", d.state AS "state", d.problem AS "problem",
    d.attempts AS "attempts", d.code AS "code", d.answer AS "answer", d.milliseconds AS "milliseconds",
    d.created_at AS "createdAt", d.tried_at AS "triedAt", d.next_at AS "nextAt"
  FROM cm_webhooks w JOIN cm_webhook_deliveries d ON d.webhook = w.document_id
  WHERE w.community = :community AND w.document_id = :webhook`;

/** After everything. */
const LATEST = 1e14;

/** What was sent to a webhook, newest first. */
export async function listDeliveries(
  { community }: Keeper,
  webhook: string,
  query: DeliveriesQuery
): Promise<{ data: Delivery[]; meta: KeysetMeta }> {
  await demandWebhook(community, webhook);
  const pageSize = sizeOf(query.pagination);
  const cursor = cursorFrom(query.pagination?.cursor);
  const backwards = cursor?.side === 'before';
  const beyond = cursor ? `AND (d.created_at, d.document_id) ${backwards ? '>' : '<'} (:time, :id)` : '';
  const way = backwards ? 'ASC' : 'DESC';
  const [from, id = ''] = cursor?.values ?? [];
  // Somebody may have made up a cursor with an instant that there is not.
  const time = typeof from === 'number' ? Math.max(0, Math.min(from, LATEST)) : 0;
  const found = await rows<Row>(`${SELECT} ${beyond} ORDER BY d.created_at ${way}, d.document_id ${way} LIMIT :limit`, {
    community,
    webhook,
    time: new Date(time),
    id: String(id),
    limit: pageSize + 1,
  });
  const { page, meta } = keysetPage(found, pageSize, cursor, (row) => [
    new Date(row.createdAt as string | number | Date).getTime(),
    row.documentId,
  ]);
  return { data: page.map(deliveryFrom), meta };
}

const deliveryFrom = (row: Row): Delivery => ({
  ...row,
  createdAt: instantOf(row.createdAt) as string,
  triedAt: instantOf(row.triedAt),
  nextAt: instantOf(row.nextAt),
});

async function readDelivery({ community }: Keeper, webhook: string, delivery: string): Promise<Delivery> {
  const [found] = await rows<Row>(`${SELECT} AND d.document_id = :delivery`, { community, webhook, delivery });
  if (!found) throw notFound();
  return deliveryFrom(found);
}

async function demandWebhook(community: string, webhook: string): Promise<void> {
  const held: unknown = await sql()('cm_webhooks').where({ document_id: webhook, community }).first('id');
  if (!held) throw notFound();
}

/** Sends the same once more, with all its attempts. */
export async function redeliver(keeper: Keeper, webhook: string, delivery: string): Promise<Delivery> {
  await readDelivery(keeper, webhook, delivery);
  await transact(async () => {
    const again = { state: 'waiting', problem: null, attempts: 0, next_at: new Date() };
    const changed = await sql()('cm_webhook_deliveries')
      .where({ document_id: delivery })
      .whereNot({ state: 'waiting' })
      .update(again);
    if (changed === 0) throw conflict('wrong-state');
    await askToDeliver(webhook);
  });
  return readDelivery(keeper, webhook, delivery);
}

/** Sends a `ping`, also to a webhook that is switched off: so that one can see whether it would work. */
export async function testWebhook(keeper: Keeper, webhook: string): Promise<Delivery> {
  await demandWebhook(keeper.community, webhook);
  return readDelivery(keeper, webhook, await transact(() => writePing(webhook)));
}
