import { createHash } from 'node:crypto';
import { errors } from '@strapi/utils';
import type { Actor } from './access/actor';
import { rows, sql, transact } from './database';
import type { Performed } from './perform';
import { conflict } from './refusals';

export const idempotencyModel = {
  uid: 'plugin::communities.idempotency-key',
  singularName: 'idempotency-key',
  tableName: 'cm_idempotency_keys',
  attributes: {
    id: { type: 'increments' },
    actor: { type: 'string', column: { notNullable: true } },
    key: { type: 'string', column: { notNullable: true } },
    request: { type: 'string', column: { notNullable: true } },
    answer: { type: 'text' },
    createdAt: { type: 'datetime' },
  },
  indexes: [
    { name: 'cm_idempotency_keys_uq', type: 'unique', columns: ['actor', 'key'] },
    { name: 'cm_idempotency_keys_age', columns: ['created_at'] },
  ],
};

const CLAIM = `
  INSERT INTO cm_idempotency_keys (actor, key, request, created_at) VALUES (:actor, :key, :request, :now)
  ON CONFLICT (actor, key) DO NOTHING RETURNING id AS "id"`;

/**
 * Performs a creating request once per actor and Idempotency-Key (as in the IETF draft of that header): the key, the
 * act and its answer are one transaction, so that a crash leaves all or nothing, and a second request with the same
 * key waits for the first and gets its answer. Keys are kept for a day.
 * @throws ValidationError (400) for a malformed key, ConflictError (409, `key-reused`) for another request
 */
export function oncePerKey(
  actor: Actor,
  key: string,
  request: unknown,
  act: () => Promise<unknown>
): Promise<Performed> {
  if (!/^[\x21-\x7e]{1,200}$/.test(key)) {
    throw new errors.ValidationError('Idempotency-Key must be 1 to 200 visible ASCII characters', {
      errors: [{ path: ['Idempotency-Key'], message: 'is not valid', name: 'ValidationError' }],
    });
  }
  const owner = `${actor.kind}:${actor.id ?? ''}`;
  const hash = createHash('sha256').update(JSON.stringify(request)).digest('hex');
  return transact(async () => {
    const [claim] = await rows<{ id: number }>(CLAIM, { actor: owner, key, request: hash, now: new Date() });
    if (!claim) return replay(owner, key, hash);
    const body = await act();
    await sql()('cm_idempotency_keys')
      .where({ id: claim.id })
      .update({ answer: JSON.stringify(body) });
    return { body, replayed: false };
  });
}

async function replay(actor: string, key: string, hash: string): Promise<Performed> {
  const kept = (await sql()('cm_idempotency_keys').where({ actor, key }).first('request', 'answer')) as
    | { request: string; answer: string }
    | undefined;
  if (kept?.request !== hash) throw conflict('key-reused');
  return { body: JSON.parse(kept.answer), replayed: true };
}

const DAY = 24 * 60 * 60 * 1000;

/** Drops the keys that are older than a day; harmless in several processes at once. */
export const forgetOldKeys = () =>
  sql()('cm_idempotency_keys')
    .where('created_at', '<', new Date(Date.now() - DAY))
    .delete();
