import { routes } from '../routes';
import type { Route } from '../routing';
import { hostileBodies, hostileQueries, PATHS, wellFormed, type Hostile } from './hostile';
import { ask, each, type Wire } from './leaks/ask';
import type { Viewer } from './leaks/viewers';
import { setScene, type Scene } from './scene';

jest.setTimeout(300_000);

interface Refusal {
  data: null;
  error: {
    status: number;
    name: string;
    message: string;
    details?: { errors?: { path: string[]; message: string }[] };
  };
}

/** Signs of what a stranger should not learn from a refusal. */
const INSIDE = /node_modules|\.js:\d|\bat \w+ \(|SQLITE|select .* from|insert into|cm_\w+|pg_|knex/i;

describe('a request that makes no sense', () => {
  let scene: Scene;
  let place: { path: string };
  let owner: Viewer;
  let team: Viewer;
  beforeAll(async () => {
    scene = await setScene();
    const made = await scene.community();
    place = made;
    const column = () => 'vis' as const;
    owner = { name: 'owner', door: 'rest', token: made.owner.user.token, column, person: '' };
    team = { name: 'team', door: 'panel', token: scene.team.user.token, column, person: '' };
    const limit = { limit: 1_000_000, seconds: 60 };
    scene.site.strapi.config.set('plugin::communities.rateLimits', { write: limit, request: limit });
  });
  afterAll(() => scene.close());

  /** Of the ids in a path only that of the community is there, so that nothing is done by accident. */
  const addressOf = ({ path }: Route) =>
    `/api/communities${path === '/' ? '' : path}`
      .replace('/:community', place.path)
      .replace(':locale', 'en')
      .replace(/:\w+/g, 'zznevernever');

  const send = (route: Route, { query, body, type }: Hostile) =>
    ask(scene.site.url, route.who === 'team' ? team : owner, {
      method: route.method,
      path: `${addressOf(route)}${query === undefined ? '' : `?${query}`}`,
      ...(body === undefined ? {} : { body, headers: { 'content-type': type ?? 'application/json' } }),
    });

  /** What is wrong with the answer, in a sentence; undefined where nothing is. */
  const wrongWith = (answer: Wire, { names, isLenient }: Hostile): string | undefined => {
    if (answer.status >= 500) return `answers ${answer.status}`;
    if (answer.status < 400) return isLenient ? undefined : `answers ${answer.status}`;
    const text = answer.body.toString();
    if (INSIDE.test(text)) return `tells about the server: ${text}`;
    const { error } = parsed(text) ?? {};
    if (error?.status !== answer.status || !error.name || !error.message) return `is not in Strapi's form: ${text}`;
    if (names === undefined || isLenient) return undefined;
    const paths = error.details?.errors?.map(({ path }) => path.join('.')) ?? [];
    if (answer.status === 413) return undefined;
    return answer.status === 400 && paths.some((path) => path.includes(names))
      ? undefined
      : `does not name ${names}: ${text.slice(0, 300)}`;
  };
  const parsed = (text: string): Partial<Refusal> | undefined => {
    try {
      return JSON.parse(text) as Refusal;
    } catch {
      return undefined;
    }
  };

  const keysOf = ({ query }: Route) => Object.keys((query as unknown as { shape: object }).shape);

  /** Strapi reads the body of no DELETE, and a form that says nothing may say anything. */
  const readsBody = ({ method, bodyless }: Route) => (method === 'POST' || method === 'PUT') && !bodyless;
  /** A stream has no end, so that there is no answer to be looked at. */
  const ending = routes.filter(({ name }) => name !== 'notifications.stream');

  it.each(ending.map((route) => [`${route.method} ${route.path}`, route] as const))('%s', async (_, route) => {
    const hostile = [
      ...hostileQueries(keysOf(route)),
      ...(readsBody(route) ? hostileBodies(wellFormed(route.method, route.path)) : []),
    ];
    const wrong: string[] = [];
    await each(hostile, async (it) => {
      const found = wrongWith(await send(route, it), it);
      if (found) wrong.push(`${it.what} ${found}`);
    });
    expect(wrong).toEqual([]);
  });

  it('about nothing that could be an id', async () => {
    const wrong: string[] = [];
    for (const route of routes.filter(({ path }) => path.includes(':'))) {
      const names = [...route.path.matchAll(/:\w+/g)].map(([name]) => name);
      await each(
        names.flatMap((name) => PATHS.map((value) => [name, value] as const)),
        async ([name, value]) => {
          const path = `/api/communities${route.path.replace(name, value)}`
            .replace('/:community', place.path)
            .replace(/:\w+/g, 'zznevernever');
          const answer = await ask(scene.site.url, route.who === 'team' ? team : owner, { method: route.method, path });
          const found = wrongWith(answer, { what: value });
          if (found) wrong.push(`${route.method} ${path} ${found}`);
        }
      );
    }
    expect(wrong.slice(0, 20)).toEqual([]);
  });

  it('leaves the site as it was', async () => {
    expect((await ask(scene.site.url, owner, { path: `/api/communities${place.path}` })).status).toBe(200);
  });
});
