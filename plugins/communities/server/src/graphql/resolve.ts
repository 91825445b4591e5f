import { errors } from '@strapi/utils';
import { isHttpError } from 'http-errors';
import type { Context } from 'koa';
import { identify } from '../access/identify';
import { perform } from '../perform';
import { costOf, type Fragments, type Node, type OwnNames } from './limits';
import { answersNothing, type Field } from './fields';
import { shapeOf } from './types';

interface GraphqlContext {
  state: { auth?: { strategy: { name: string }; credentials: { id: number } | null } };
  koaContext: Context;
}
interface Info {
  operation: Node;
  fragments: Fragments;
}
type Arguments = Record<string, unknown>;

/** What GraphQL calls for a field: the same `perform` as REST, as the person whom Strapi has let in. */
export const resolverOf =
  ({ route, root }: Field, own: OwnNames) =>
  async (_parent: unknown, args: Arguments, context: GraphqlContext, info: Info): Promise<unknown> => {
    try {
      const params = only(args, (name) => name in shapeOf(route.params));
      const key = root === 'Mutation' ? keyIn(context, info, own) : undefined;
      const { body, replayed } = await perform(route, {
        ...(await identify({ account: accountIn(context), action: null, community: wellFormed(params.community) })),
        params,
        query: present(only(args, (name) => name !== 'data' && !(name in params))),
        body: args.data ?? {},
        ...(key === undefined ? {} : { idempotencyKey: key }),
      });
      if (replayed) context.koaContext.set('Idempotency-Replayed', 'true');
      if (answersNothing(route.answer)) return true;
      const { data, meta } = body as { data: unknown; meta: { pagination?: unknown } };
      return route.pages ? { nodes: data, pageInfo: meta.pagination } : data;
    } catch (error) {
      throw refusalFrom(error, context);
    }
  };

const only = (args: Arguments, wanted: (name: string) => boolean): Arguments =>
  Object.fromEntries(Object.entries(args).filter(([name]) => wanted(name)));

/** A variable that was left empty comes as null; in a query both mean the same. */
const present = (value: unknown): unknown =>
  value === null || typeof value !== 'object' || Array.isArray(value)
    ? value
    : Object.fromEntries(
        Object.entries(value)
          .filter(([, it]) => it !== null)
          .map(([name, it]) => [name, present(it)])
      );

/** An API token, and any other way into the site, sees what a visitor sees. */
const accountIn = ({ state: { auth } }: GraphqlContext) =>
  auth?.strategy.name === 'users-permissions' ? (auth.credentials?.id ?? null) : null;

const wellFormed = (community: unknown) =>
  typeof community === 'string' && /^[A-Za-z0-9_-]{1,100}$/.test(community) ? community : null;

/** One key stands for one act, so it cannot go with a document that asks for several. */
function keyIn({ koaContext }: GraphqlContext, info: Info, own: OwnNames): string | undefined {
  const key = koaContext.get('idempotency-key');
  if (!key) return undefined;
  if (costOf(info.operation, info.fragments, own).fields === 1) return key;
  throw new errors.ValidationError('An Idempotency-Key goes with a single field of communities', {
    errors: [{ path: ['Idempotency-Key'], message: 'goes with a single field', name: 'ValidationError' }],
  });
}

/**
 * What Strapi's GraphQL can show: it knows its own errors, and would tell the words of any other one to everybody.
 * A refusal carries no stack, which would say nothing but where our files are.
 */
function refusalFrom(error: unknown, { koaContext }: GraphqlContext): Error {
  if (error instanceof errors.RateLimitError) {
    koaContext.set('Retry-After', String((error.details as { retryAfter?: number }).retryAfter ?? 1));
  }
  const refusal = known(error);
  if (refusal === null) strapi.log.error(error);
  const shown =
    refusal ?? Object.assign(new errors.ApplicationError('Internal Server Error'), { name: 'InternalServerError' });
  shown.stack = `${shown.name}: ${shown.message}`;
  return shown;
}

function known(error: unknown): Error | null {
  if (error instanceof errors.ApplicationError) return error;
  if (!isHttpError(error) || error.status >= 500) return null;
  const { name, message, details } = error as { name: string; message: string; details?: Record<string, unknown> };
  return Object.assign(new errors.ApplicationError(message, details), { name });
}
