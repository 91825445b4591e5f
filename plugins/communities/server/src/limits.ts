import { errors } from '@strapi/utils';
import type { Actor } from './access/actor';
import { settings } from './config';
import { rows } from './database';
import type { Route } from './routing';

/** Table of counters; a technical one, so it is no content type and no export carries it. */
export const limitModel = {
  uid: 'plugin::communities.rate-limit',
  singularName: 'rate-limit',
  tableName: 'cm_rate_limits',
  attributes: {
    id: { type: 'increments' },
    actor: { type: 'string', column: { notNullable: true } },
    bucket: { type: 'string', column: { notNullable: true } },
    slot: { type: 'integer', column: { notNullable: true } },
    used: { type: 'integer', column: { notNullable: true } },
  },
  indexes: [{ name: 'cm_rate_limits_uq', type: 'unique', columns: ['actor', 'bucket'] }],
};

const TAKE = `
  INSERT INTO cm_rate_limits (actor, bucket, slot, used) VALUES (:actor, :bucket, :slot, 1)
  ON CONFLICT (actor, bucket) DO UPDATE SET
    used = CASE WHEN cm_rate_limits.slot = excluded.slot THEN cm_rate_limits.used + 1 ELSE 1 END, slot = excluded.slot
  RETURNING used AS "used"`;

/**
 * Counts one write of an actor, in the database, so that the limit holds over all processes. The key is the actor and
 * a fixed name, nothing that the request could vary.
 * @throws RateLimitError (429) with `details.retryAfter` in seconds
 */
export async function takeTurn(actor: Actor, route: Route): Promise<void> {
  if (actor.kind !== 'member') return;
  const bucket = route.name === 'communities.request' ? 'request' : 'write';
  const limit = settings().rateLimits[bucket];
  if (await takeFrom(actor.id, bucket, limit)) return;
  const now = Math.floor(Date.now() / 1000);
  throw new errors.RateLimitError('Too many requests, please try again later', {
    retryAfter: limit.seconds - (now % limit.seconds),
  });
}

const TAKE_ONCE = `
  INSERT INTO cm_rate_limits (actor, bucket, slot, used) VALUES (:actor, :bucket, :now, 1)
  ON CONFLICT (actor, bucket) DO UPDATE SET slot = excluded.slot WHERE cm_rate_limits.slot <= excluded.slot - :seconds
  RETURNING used AS "used"`;

/** True at most once in so many seconds, whenever they begin. */
export async function takeOnce(actor: string, bucket: string, seconds: number): Promise<boolean> {
  const now = Math.floor(Date.now() / 1000);
  return (await rows(TAKE_ONCE, { actor, bucket, now, seconds })).length > 0;
}

/** Counts one of `limit` a window of so many seconds; false where there was none left. */
export async function takeFrom(
  actor: string,
  bucket: string,
  { limit, seconds }: { limit: number; seconds: number }
): Promise<boolean> {
  const slot = Math.floor(Date.now() / 1000 / seconds);
  const [counter] = await rows<{ used: number }>(TAKE, { actor, bucket, slot }, 'take_turn');
  return !counter || counter.used <= limit;
}
