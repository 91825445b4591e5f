import { boot, type Site } from '../boot';
import { routes } from '../../routes';
import { contentTypes } from '../../content-types';
import { GRANTED } from './doors';
import { routeFor } from './graphql-doors';
import { directoryProbes, probesOf } from './probes';
import { makeWorld } from './world';
import { writesAt } from './writes';

interface Layer {
  methods: string[];
  path: string;
}
interface Declared {
  method: string;
  path: string;
  handler: unknown;
  config: { auth?: { scope?: string[] }; policies?: unknown[] };
}

/** Why a route of the Content API is in no matrix. Anything that is not here and not asked fails the test. */
const EXCEPTIONS: [pattern: RegExp, reason: string][] = [
  [/^\/api\/auth\/|^\/api\/connect\//, 'logs accounts in; reads and writes accounts only'],
];

describe('no route is forgotten', () => {
  let site: Site;
  let asked: { method: string; path: string }[];
  beforeAll(async () => {
    site = await boot();
    const world = await makeWorld(site.strapi);
    const [spot, other] = world.spots;
    if (!spot || !other) throw new Error('There are no communities');
    asked = [
      ...[...directoryProbes(world), ...probesOf(spot)].map(({ path }) => ({ method: 'GET', path })),
      ...writesAt(spot, other),
    ];
  });
  afterAll(() => site.close());

  const layers = () => site.strapi.server.listRoutes() as unknown as Layer[];
  const declared = (type: 'content-api' | 'admin') =>
    (site.strapi.plugin('communities').routes as unknown as Record<string, { routes: Declared[] }>)[type]?.routes ?? [];

  it('lists', () => {
    const mine = layers().filter(({ path }) => /^\/api\b|^\/communities\b|^\/graphql\b/.test(path));
    console.log(mine.map(({ methods, path }) => `${methods.join()} ${path}`).join('\n'));
    console.log(JSON.stringify(declared('admin')[0]), JSON.stringify(declared('content-api')[0]));
    console.log(asked.length, routes.length, contentTypes, GRANTED, routeFor, EXCEPTIONS);
  });
});
