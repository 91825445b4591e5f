import { rm } from 'node:fs/promises';
import type { Context } from 'koa';
import { visitor, type Actor } from './access/actor';
import { identify, standingIn } from './access/identify';
import type { Identified } from './access/strategy';
import { strategy } from './access/strategy';
import { panelActor } from './panel-account/actor';
import { perform } from './perform';
import type { Route, Upload } from './routing';

const PANEL_READ = 'plugin::communities.workspace.read';

interface Asking {
  actor: Actor;
  standing: Identified['standing'];
}

/** Who asks: found by our strategy, or else a member of the panel, or an API token, which sees what a visitor sees. */
async function asking(ctx: Context): Promise<Asking> {
  const identified = ctx.state.communities as Identified | undefined;
  if (identified) return identified;
  const { community = null } = ctx.params as { community?: string };
  const route = ctx.state.route as { info: { type: string } };
  const actor = route.info.type === 'admin' ? await panelActor(ctx) : visitor;
  if (community === null || !/^[A-Za-z0-9_-]{1,100}$/.test(community)) return { actor, standing: null };
  if (actor.kind === 'visitor') return identify({ account: null, action: null, community });
  return { actor, standing: await standingIn(actor, community) };
}

/** Answers a former slug with the way to the present one. */
function redirected(ctx: Context, { standing }: Asking): boolean {
  const { community } = ctx.params as { community?: string };
  if (ctx.method !== 'GET' || !standing || !community) return false;
  const { slug, id } = standing.community;
  if (community === slug || community === id) return false;
  ctx.status = 308;
  ctx.set('Location', ctx.url.replace(`/${community}`, `/${slug}`));
  return true;
}

const handler = (route: Route) => {
  const names = [...route.path.matchAll(/:(\w+)/g)].map(([, name]) => name as string);
  // Strapi's router leaves what its wildcards matched among the parameters.
  const named = (params: Record<string, string>) => Object.fromEntries(names.map((name) => [name, params[name]]));
  return async (ctx: Context) => {
    ctx.set('Cache-Control', 'private, no-store');
    const who = await asking(ctx);
    if (redirected(ctx, who)) {
      ctx.body = '';
      return;
    }
    const request = ctx.request as unknown as { body?: { data?: unknown }; files?: Record<string, unknown> };
    const key = ctx.get('idempotency-key');
    const uploads = Object.values(request.files ?? {}).flat() as Upload[];
    const { body, replayed } = await perform(route, {
      ...who,
      params: named(ctx.params as Record<string, string>),
      query: ctx.query,
      body: route.bodyless ? {} : onlyData(request.body),
      files: [request.files?.files ?? []].flat() as Upload[],
      ...(key ? { idempotencyKey: key } : {}),
      koa: ctx,
    })
      .catch((error: { name?: string; details?: { retryAfter?: number } }) => {
        if (error.name === 'RateLimitError') ctx.set('Retry-After', String(error.details?.retryAfter ?? 1));
        throw error;
      })
      // Strapi removes what was uploaded where all went well, and under the name `files`; nothing else.
      .finally(() => Promise.all(uploads.map(({ filepath }) => rm(filepath, { force: true }))));
    if (replayed) ctx.set('Idempotency-Replayed', 'true');
    // A picture has answered for itself.
    if (ctx.response.headerSent || ctx.status !== 404) return;
    ctx.status = body === null ? 204 : route.creates ? 201 : 200;
    if (body !== null) ctx.body = body;
  };
};

/** Strapi's form: the input is under `data`. Of an upload every field is one. */
function onlyData(body: unknown): unknown {
  if (body === null || typeof body !== 'object' || Object.keys(body).length === 0) return {};
  const keys = Object.keys(body);
  if (keys.length !== 1 || keys[0] !== 'data') return { [keys.find((it) => it !== 'data') ?? '']: 'outside of data' };
  const { data } = body as { data: unknown };
  return typeof data === 'string' ? parsed(data) : data;
}

function parsed(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return data;
  }
}

/** Strapi's controllers: `{ forum: { listTopics(ctx) } }`. */
export function controllersOf(routes: Route[]) {
  const controllers: Record<string, Record<string, ReturnType<typeof handler>>> = {};
  for (const route of routes) {
    const [controller, action] = route.name.split('.') as [string, string];
    (controllers[controller] ??= {})[action] = handler(route);
  }
  return controllers;
}

const shown = (route: Route) => ({
  ...(route.params ? { params: (route.params as unknown as { shape: object }).shape } : {}),
  query: (route.query as unknown as { shape: object }).shape,
});

export function contentApiRoutes(routes: Route[]) {
  return routes
    .filter(({ who }) => who !== 'team')
    .map((route) => ({
      method: route.method,
      path: route.path,
      handler: route.name,
      config: {
        auth: { strategies: [strategy, 'content-api-token'], scope: [`plugin::communities.${route.name}`] },
        policies: [],
      },
      request: shown(route),
    }));
}

export function panelRoutes(routes: Route[]) {
  return routes.map((route) => ({
    method: route.method,
    path: route.path,
    handler: route.name,
    config: {
      policies: [
        'admin::isAuthenticatedAdmin',
        { name: 'admin::hasPermissions', config: { actions: [panelActionFor(route)] } },
      ],
    },
  }));
}

const panelActionFor = ({ who, method }: Route) => {
  if (who !== 'team') return PANEL_READ;
  return method === 'GET' ? 'plugin::communities.desk.read' : 'plugin::communities.desk.decide';
};
