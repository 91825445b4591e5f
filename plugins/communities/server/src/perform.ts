import { errors, type z } from '@strapi/utils';
import type { Context } from 'koa';
import type { Actor } from './access/actor';
import type { Standing } from './access/standing';
import { oncePerKey } from './idempotency';
import { takeTurn } from './limits';
import { logInFirst, notFound } from './refusals';
import type { Route, Upload } from './routing';

/** A request before anything is parsed, from REST, GraphQL or the panel. */
export interface Asked {
  actor: Actor;
  standing: Standing | null;
  params: unknown;
  query: unknown;
  body: unknown;
  files?: Upload[];
  idempotencyKey?: string;
  koa?: Context;
}

export interface Performed {
  body: unknown;
  /** The answer was given before, to the same Idempotency-Key. */
  replayed: boolean;
}

/**
 * The one way into every act: well-formed ids, then whether the community exists for the actor, then whether they are
 * somebody who may call this at all, then the input. So a request about a hidden community gets the same 404 whatever
 * else is wrong with it.
 */
export async function perform(route: Route, asked: Asked): Promise<Performed> {
  const params = parse(route.params, asked.params, '') as Record<string, string>;
  const { actor, standing } = asked;
  if ('community' in params && !standing) throw notFound();
  if (route.who === 'member' && actor.kind !== 'member') throw stranger(asked);
  if (route.who === 'memberOrTeam' && actor.kind === 'visitor') throw stranger(asked);
  if (route.who === 'team' && actor.kind !== 'team') throw new errors.ForbiddenError();

  const query = parse(route.query, asked.query ?? {}, '');
  const body = parse(route.body, asked.body ?? {}, 'data');
  const call = {
    actor: actor as never,
    at: standing as never,
    params: params as never,
    query,
    body,
    files: asked.files ?? [],
    received: undefined as unknown,
    koa: asked.koa ?? null,
  };
  const act = () => route.run(call);

  if (route.method === 'GET') return { body: envelope(route, await act()), replayed: false };
  await takeTurn(actor, route);
  call.received = await route.receive?.(call);
  if (route.method !== 'POST' || asked.idempotencyKey === undefined) {
    return { body: envelope(route, await act()), replayed: false };
  }
  return oncePerKey(actor, asked.idempotencyKey, { route: route.name, params, body }, async () =>
    envelope(route, await act())
  );
}

/** Strapi's panel takes a 401 for the end of its own log-in. */
const stranger = ({ koa }: Asked) => {
  const route = koa?.state.route as { info?: { type?: string } } | undefined;
  return route?.info?.type === 'admin' ? new errors.ForbiddenError() : logInFirst();
};

const envelope = (route: Route, result: unknown) => {
  if (route.answer === null) return null;
  return route.pages ? result : { data: result, meta: {} };
};

/** @throws ValidationError that names each field, `prefix` first, in Strapi's form */
function parse(schema: z.ZodType, input: unknown, prefix: string): unknown {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const problems = result.error.issues.flatMap(leaves).map(({ path, message }) => ({
    path: [prefix, ...path].filter((part) => part !== '').map(String),
    message,
    name: 'ValidationError',
  }));
  const [first] = problems;
  throw new errors.ValidationError(`${first?.path.join('.') || 'request'}: ${first?.message ?? 'is not valid'}`, {
    errors: problems,
  });
}

interface Problem {
  path: PropertyKey[];
  message: string;
}

/** An unknown key is an issue of its parent in zod, and a failed union hides which branch came closest. */
function leaves(issue: z.core.$ZodIssue): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...issue.path, key], message: 'is not known here' }));
  }
  if (issue.code === 'invalid_union' && issue.errors[0]) {
    return issue.errors[0].flatMap(leaves).map(({ path, message }) => ({ path: [...issue.path, ...path], message }));
  }
  return [{ path: issue.path, message: issue.message }];
}
