import { createId } from '@paralleldrive/cuid2';
import { PLATFORM_EVENTS } from '../../../shared/webhooks';
import { isPostgres, rows, sql } from '../database';
import { addJob } from '../jobs/queue';
import { ABOUT } from '../notifications/about';
import { itemIsThere } from './message';

const newId = () => (isPostgres() ? `md5(random()::text || w.document_id)` : 'LOWER(HEX(RANDOMBLOB(12)))');

const OF_PLATFORM = PLATFORM_EVENTS.map((event) => `'${event}'`).join(', ');

/** For the platform what nobody but members sees never was, not even as a line of the log that says so. */
const WRITE = () => `
  INSERT INTO cm_webhook_deliveries (document_id, webhook, source, event, state, attempts, created_at, next_at)
  SELECT ${newId()}, w.document_id, a.document_id, a.kind, 'waiting', 0, :now, :now
  FROM cm_activities a JOIN cm_webhooks w ON w.active = TRUE AND w.created_at <= a.created_at
    AND (w.community = a.community OR (w.community = '' AND a.kind IN (${OF_PLATFORM})))
  JOIN cm_communities c ON c.document_id = a.community LEFT JOIN cm_memberships m ON m.id IS NULL
  ${ABOUT}
  WHERE a.document_id = :activity AND CAST(w.events AS TEXT) LIKE '%"' || a.kind || '"%'
    AND (w.community <> '' OR ${itemIsThere('w.owner')})
  ON CONFLICT (webhook, source) DO NOTHING RETURNING webhook AS "webhook"`;

/**
 * Writes what each webhook is to be told of an activity: one row, however often this runs. Call it in the transaction
 * that takes the activity. Whether it may still be told is asked when it is sent.
 */
export async function writeDeliveries(activity: string): Promise<void> {
  const written = await rows<{ webhook: string }>(WRITE(), { activity, now: new Date() });
  // Everybody asks in one order, so that no two wait for each other in a ring.
  for (const webhook of written.map((it) => it.webhook).sort()) await askToDeliver(webhook);
}

/** One delivery that nothing happened for. Gives its documentId. */
export async function writePing(webhook: string): Promise<string> {
  const [documentId, now] = [createId(), new Date()];
  await sql()('cm_webhook_deliveries').insert({
    document_id: documentId,
    webhook,
    source: `ping ${documentId}`,
    event: 'ping',
    state: 'waiting',
    attempts: 0,
    created_at: now,
    next_at: now,
  });
  await askToDeliver(webhook);
  return documentId;
}

/** A webhook is one job, so that a slow receiver holds up nobody but itself. */
export const askToDeliver = (webhook: string, after = 0) =>
  addJob('webhooks.deliver', { webhook }, { key: webhook, after });
