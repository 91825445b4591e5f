import { settings } from '../config';
import { rows, sql, transact } from '../database';
import { job } from '../jobs/job';
import { messageOf } from './message';
import { askToDeliver } from './outbox';
import { post, type Sent } from './post';
import { signed } from './signature';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Pauses before the second attempt and each further one: eight attempts in about a day. */
const PAUSES = [5 * SECOND, MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 6 * HOUR, 15 * HOUR];
/** A webhook is switched off after so many failures, with no success between them, over so long a time. */
const [TOO_MANY, TOO_LONG] = [50, 3 * DAY];
/** How long one webhook may work at a stretch before others get their turn. */
const TURN = 20 * SECOND;
/** How long one that fails is left alone, whatever else waits for it: doubled with each failure, up to this. */
const [REST, LONGEST_REST] = [5 * SECOND, 5 * MINUTE];
const KEPT = 30 * DAY;

interface Due {
  id: string;
  attempts: number;
}

const DUE = `
  SELECT document_id AS "id", attempts AS "attempts" FROM cm_webhook_deliveries
  WHERE webhook = :webhook AND state = 'waiting' AND next_at <= :now ORDER BY next_at, id LIMIT 1`;
const NEXT = `
  SELECT MIN(next_at) AS "next" FROM cm_webhook_deliveries WHERE webhook = :webhook AND state = 'waiting'`;

/** Sends what is due to one webhook, in the order in which it happened, and asks for the rest of itself again. */
export const deliverJob = job('webhooks.deliver', async (payload, stopping) => {
  const webhook = String(payload.webhook);
  const end = Date.now() + TURN;
  let rest = 0;
  while (rest === 0 && Date.now() < end && !stopping.aborted) {
    const [due] = await rows<Due>(DUE, { webhook, now: new Date() });
    if (!due) break;
    rest = await attempt(webhook, due);
  }
  const [{ next } = { next: null }] = await rows<{ next: string | number | Date | null }>(NEXT, { webhook });
  if (next === null) return;
  await askToDeliver(webhook, Math.max(new Date(next).getTime() - Date.now(), rest));
});

/** @returns how long the webhook is to be left alone, in milliseconds */
async function attempt(webhook: string, { id, attempts }: Due): Promise<number> {
  const message = await messageOf(id);
  const now = new Date();
  if (!message || message.drop !== null) {
    const problem = message?.drop ?? 'not-visible';
    await settle(id, { state: 'dropped', problem, next_at: null, tried_at: now });
    return 0;
  }
  const { address, secret, body } = message;
  const ranges = settings().webhooks.privateAddresses;
  const sent = await post(address, signed(secret, id, body, now), body, { ranges });
  const pause = PAUSES[attempts];
  const isOver = pause === undefined || sent.code === 410;
  const next = sent.problem === null || isOver ? null : new Date(Date.now() + pause * (0.9 + Math.random() / 5));
  const state = sent.problem === null ? 'delivered' : isOver ? 'failed' : 'waiting';
  return transact(async () => {
    await settle(id, { ...sent, state, next_at: next, tried_at: now, attempts: attempts + 1 });
    return sent.problem === null ? succeed(webhook) : fail(webhook, sent);
  });
}

/** Not where somebody has asked meanwhile for the same to be sent anew: that begins at its first attempt. */
const settle = (id: string, set: Record<string, unknown>) =>
  sql()('cm_webhook_deliveries').where({ document_id: id, state: 'waiting' }).update(set);

async function succeed(webhook: string): Promise<number> {
  const well = { failures: 0, failing_since: null, last_delivered_at: new Date() };
  await sql()('cm_webhooks').where({ document_id: webhook }).update(well);
  return 0;
}

const FAIL = `
  UPDATE cm_webhooks SET failures = failures + 1, failing_since = COALESCE(failing_since, :now)
  WHERE document_id = :webhook
  RETURNING failures AS "failures", failing_since AS "since", active AS "active"`;

async function fail(webhook: string, { code }: Sent): Promise<number> {
  const now = new Date();
  const [row] = await rows<{ failures: number; since: string | number | Date; active: boolean | number }>(FAIL, {
    webhook,
    now,
  });
  if (!row) return 0;
  const isFailing = row.failures >= TOO_MANY && now.getTime() - new Date(row.since).getTime() >= TOO_LONG;
  if (row.active && (code === 410 || isFailing)) {
    const problem = code === 410 ? 'gone' : 'failing';
    await sql()('cm_webhooks').where({ document_id: webhook }).update({ active: false, problem });
    strapi.log.warn(`communities: webhook ${webhook} was switched off: ${problem}`);
  }
  return Math.min(REST * 2 ** Math.min(row.failures - 1, 10), LONGEST_REST);
}

/** The log goes back a month. */
export const forgetDeliveriesJob = job(
  'webhooks.forget-old',
  async () =>
    void (await sql()('cm_webhook_deliveries')
      .where('created_at', '<', new Date(Date.now() - KEPT))
      .delete()),
  { everyMinutes: 24 * 60 }
);
