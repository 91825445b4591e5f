import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { insert, sql, transact } from '../database';

/**
 * The second line of defence. The plugin reads and writes its tables with SQL of its own, which carries the rules of
 * visible.ts; so whatever reaches one of its content types through Strapi's query engine during a request came by
 * another door (populate or a filter through a relation of the site's own types, GraphQL, users/me, upload, an API
 * token, an extension), and gets nothing. Work outside of requests (`strapi export`, import, transfer) is not touched.
 */
const PREFIX = 'plugin::communities.';
const isOurs = (uid: unknown) => typeof uid === 'string' && uid.startsWith(PREFIX);

type Where = Record<string, unknown>;
interface QueryParams {
  filters?: unknown;
  where?: unknown;
  orderBy?: unknown;
  populate?: unknown;
  _q?: unknown;
}
type FilterFunction = (context: { meta: { uid: string } }) => unknown;

const NOTHING = { id: { $in: [] } };

/**
 * Every request but those for the plugin's own routes: of the panel too, because its relation pickers and its media
 * library show rows to everybody who may use them. `strapi transfer` has to carry everything.
 */
function isForeignRequest(): boolean {
  const route = strapi.requestContext.get()?.state?.route as
    | { path?: string; info?: { type?: string; pluginName?: string } }
    | undefined;
  if (route?.info?.type === 'content-api') return true;
  return route?.info?.type === 'admin' && route.info.pluginName !== 'communities' && !isTransfer(route.path);
}

const isTransfer = (path: string | undefined) => Boolean(path?.startsWith('/transfer/runner/'));

export function installGuard(strapi: Core.Strapi): void {
  const read = (event: { params?: unknown; model: { uid: string } }) => {
    if (isForeignRequest()) closeQuery((event.params ??= {}) as QueryParams, event.model.uid);
  };
  const write = (event: { model: { uid: string } }) => {
    if (isForeignRequest() && isOurs(event.model.uid)) throw new errors.ForbiddenError();
  };
  strapi.db.lifecycles.subscribe({
    beforeFindMany: read,
    beforeFindOne: read,
    beforeCount: read,
    beforeCreate: write,
    beforeCreateMany: write,
    beforeUpdate: write,
    beforeUpdateMany: write,
    beforeDelete: write,
    beforeDeleteMany: write,
  });
}

function closeQuery(params: QueryParams, uid: string) {
  if (isOurs(uid)) params.where = params.where ? { $and: [params.where, NOTHING] } : NOTHING;
  params.filters = closed(params.filters);
  refuseRelations(params.where, uid);
  refuseRelations(params.orderBy, uid);
  params.populate = closePopulate(params.populate, uid);
}

/** Strapi hands the filters of a query down to every level of its populate, and calls a function at each. */
function closed(filters: unknown): FilterFunction {
  return (context) => {
    const given = typeof filters === 'function' ? (filters as FilterFunction)(context) : filters;
    const ours = isOurs(context.meta.uid) ? [NOTHING] : [];
    const conditions = [...(given ? [given] : []), ...ours];
    return conditions.length > 0 ? { $and: conditions } : undefined;
  };
}

const attributesOf = (uid: string) =>
  (
    strapi.getModel(uid as never) as
      | { attributes?: Record<string, { target?: string; component?: string }> }
      | undefined
  )?.attributes;

/** A condition or an order that leads through a relation into our types would tell yes or no about each row. */
function refuseRelations(condition: unknown, uid: string): void {
  if (Array.isArray(condition)) return condition.forEach((part) => refuseRelations(part, uid));
  if (condition === null || typeof condition !== 'object') return;
  const attributes = attributesOf(uid);
  for (const [name, value] of Object.entries(condition as Where)) {
    const attribute = attributes?.[name];
    const target = attribute?.target ?? attribute?.component;
    if (isOurs(target)) throw new errors.ValidationError(`Invalid key ${name}`, { key: name });
    refuseRelations(value, target ?? uid);
  }
}

function closePopulate(populate: unknown, uid: string): unknown {
  if (typeof populate === 'string') return closePopulate([populate], uid);
  if (Array.isArray(populate)) {
    return closePopulate(Object.fromEntries(populate.map((name: string) => [name, {}])), uid);
  }
  if (populate === null || typeof populate !== 'object') return populate;
  const attributes = attributesOf(uid);
  const kept = Object.entries(populate as Record<string, unknown>)
    .map(([name, nested]) => ({
      name,
      nested,
      target: attributes?.[name]?.target ?? attributes?.[name]?.component ?? uid,
    }))
    .filter(({ target }) => !isOurs(target));
  return Object.fromEntries(kept.map(({ name, nested, target }) => [name, closeNested(nested, target)]));
}

function closeNested(nested: unknown, uid: string): unknown {
  if (nested === null || typeof nested !== 'object') return nested;
  const { on, ...params } = nested as QueryParams & { on?: Record<string, unknown> };
  if ('filters' in params) params.filters = closed(params.filters);
  refuseRelations(params.where, uid);
  refuseRelations(params.orderBy, uid);
  if ('populate' in params) params.populate = closePopulate(params.populate, uid);
  if (!on) return params;
  const open = Object.entries(on).filter(([target]) => !isOurs(target));
  return { ...params, on: Object.fromEntries(open.map(([target, its]) => [target, closeNested(its, target)])) };
}

/**
 * Proves at each start, with a row that is never committed, that the guard holds with this version of Strapi.
 * @throws where a read in the name of the Content API finds the row or a write goes through: the site must not start.
 */
export async function proveGuard(): Promise<void> {
  const undo = new Error('undo');
  const asContentApi = <T>(read: () => Promise<T>) =>
    strapi.requestContext.run(
      { state: { route: { info: { type: 'content-api' } } } } as never,
      read as never
    ) as unknown as Promise<T>;
  const canary = 'canary-of-the-guard';
  try {
    await transact(async () => {
      await insert('cm_communities', {
        document_id: canary,
        slug: canary,
        name: canary,
        state: 'active',
        visibility: 'public',
        join_policy: 'open',
        members_visible_to: 'members',
        language: 'en',
        applicant: canary,
      });
      const query = strapi.db.query('plugin::communities.community');
      const found = await asContentApi(async () => [
        await query.findMany({}),
        [await query.findOne({ where: { slug: canary } })].filter(Boolean),
        Array.from({ length: await query.count({ where: { slug: canary } }) }),
        await query.deleteMany({ where: { slug: canary } }).then(
          () => ['deleted'],
          () => []
        ),
      ]);
      const stillThere = await sql()('cm_communities').where({ slug: canary }).count({ n: '*' });
      if (found.flat().length > 0 || Number(stillThere[0]?.n) !== 1) {
        throw new Error(
          'strapi-plugin-communities: the guard of private content does not hold with this version of Strapi; the site does not start'
        );
      }
      throw undo;
    });
  } catch (error) {
    if (error !== undo) throw error;
  }
}
