import { contentTypes } from '../../content-types';
import { routes } from '../../routes';
import { boot, type Site } from '../boot';
import { wellFormed } from '../hostile';
import { ask } from './ask';
import { connections, doors, OTHER_DOORS } from './doors';
import { NEVER } from './judge';
import { directoryProbes, probesOf } from './probes';
import { makeWorld, type World } from './world';
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

/** Why a route is in no matrix. What is neither here nor asked anywhere fails the test. */
const EXCEPTIONS: [methods: string, pattern: RegExp, reason: string][] = [
  ['*', /^\/api\(\[\^\/\]\*\)$/, 'no route: the mount point of a router'],
  ['*', /^\/api\/(auth|connect)\//, 'logs accounts in and out, and reads nothing else'],
  ['POST', /^\/api\/email$/, 'sends mail, and reads nothing'],
  [
    'POST PUT DELETE',
    /^\/api\/users(-permissions\/roles)?(\/:\w+)?$/,
    'writes accounts and roles, which refer to nothing of ours',
  ],
  [
    'POST PUT DELETE',
    /^\/api\/(themes|regions|institutions)(\/:id)?$/,
    'writes types of the site that refer to nothing of ours',
  ],
  ['DELETE', /^\/api\/(publications|upload\/files)\/:id$/, 'answers with what it deleted, without relations'],
  ['POST', /^\/api\/upload$/, 'answers with the file that was sent'],
  ['POST', /^\/communities$|^\/api\/communities$/, 'asks for a new community, and is about none that is there'],
  ['PUT', /^\/communities\/profile$|^\/api\/communities\/profile$/, 'changes one’s own name, and answers with it'],
  [
    'GET',
    /\/communities\/notifications\/stream$/,
    'sends what the list gives, in stream.test.ts until the right is lost',
  ],
  ['POST PUT', /\/communities\/notifications\/(read|settings)$/, 'changes what is one’s own, and answers with it'],
  ['POST DELETE', /\/communities\/calendar\/feed$/, 'changes what is one’s own: feeds.test.ts, feeds.leaks.test.ts'],
  ['POST', /\/communities\/mail\/unsubscribe$/, 'does nothing without a signed token: mail.test.ts'],
  ['POST', /\/communities\/mail\/inbound$/, 'does nothing without the secret of the site: replies.test.ts'],
  ['POST', /\/communities\/invitations\/claim$/, 'answers as for nothing without a signed token: invitations.test.ts'],
  [
    '*',
    /^\/communities\/jobs(\/|$)/,
    'for the platform team: names of jobs and what went wrong, nothing of communities',
  ],
  ['*', /^\/communities\/mail\/texts(\/|$)/, 'for the platform team: words of the plugin, nothing of communities'],
  [
    '*',
    /^\/communities\/webhooks(\/|$)/,
    'for the platform team, about its own: webhooks.test.ts, webhooks.leaks.test.ts',
  ],
];

describe('no route is forgotten', () => {
  let site: Site;
  let asked: { method: string; path: string }[];
  let world: World;
  beforeAll(async () => {
    site = await boot();
    world = await makeWorld(site.strapi);
    const [spot, other] = world.spots;
    if (!spot || !other) throw new Error('There are no communities');
    const reads = [...directoryProbes(world), ...probesOf(spot)].map(({ path }) => ({ method: 'GET', path }));
    const own = [...reads, ...writesAt(spot, other)];
    asked = [
      ...own,
      // The panel has the same addresses, and the same viewers ask there.
      ...own.map(({ method, path }) => ({ method, path: path.replace('/api', '') })),
      ...[...doors('/api/publications'), ...OTHER_DOORS].map((path) => ({ method: 'GET', path })),
      ...connections(spot.id),
      { method: 'POST', path: '/graphql' },
    ];
  });
  afterAll(() => site.close());

  const isAsked = (method: string, path: string) => {
    const pattern = new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`);
    return asked.some((it) => it.method === method && pattern.test(it.path.split('?')[0] ?? ''));
  };
  const isExcepted = (method: string, path: string) =>
    EXCEPTIONS.some(([methods, pattern]) => (methods === '*' || methods.includes(method)) && pattern.test(path));

  it('every one that Strapi lists is asked somewhere, or named with a reason', () => {
    const listed = (site.strapi.server.listRoutes() as unknown as Layer[]).filter(({ path }) =>
      /^\/(api|communities|graphql)\b/.test(path)
    );
    expect(listed.length).toBeGreaterThan(150);
    const forgotten = listed.flatMap(({ methods, path }) =>
      (path === '/graphql' ? ['POST'] : methods.filter((method) => method !== 'HEAD'))
        .filter((method) => !isAsked(method, path) && !isExcepted(method, path))
        .map((method) => `${method} ${path}`)
    );
    expect(forgotten).toEqual([]);
  });

  const declared = (type: 'content-api' | 'admin') =>
    (site.strapi.plugin('communities').routes as unknown as Record<string, { routes: Declared[] }>)[type]?.routes ?? [];

  it('every one of ours in the panel demands a log-in and a named right', () => {
    expect(declared('admin')).toHaveLength(routes.length);
    for (const { config } of declared('admin')) {
      expect(config.policies).toEqual([
        'admin::isAuthenticatedAdmin',
        {
          name: 'admin::hasPermissions',
          config: { actions: [expect.stringMatching(/^plugin::communities\.(workspace|desk)\.(read|decide)$/)] },
        },
      ]);
    }
  });

  it('what the platform team does needs a right of the desk, and to decide another one than to read', () => {
    for (const { who, method, name } of routes.filter((it) => it.who === 'team')) {
      const found = declared('admin').find(({ handler }) => handler === name);
      const right = `plugin::communities.desk.${method === 'GET' ? 'read' : 'decide'}`;
      expect([who, JSON.stringify(found?.config.policies)]).toEqual(['team', expect.stringContaining(`"${right}"`)]);
    }
  });

  it('every one of ours in the Content API can be granted, and by no name that Strapi reads otherwise', () => {
    const ofTeam = routes.filter(({ who }) => who === 'team').length;
    expect(declared('content-api')).toHaveLength(routes.length - ofTeam);
    const types = Object.keys(contentTypes);
    for (const { handler, config } of declared('content-api')) {
      // A function would have no scope, and open the route to every account.
      expect(typeof handler).toBe('string');
      expect(config.auth?.scope).toEqual([`plugin::communities.${String(handler)}`]);
      const [controller, action] = String(handler).split('.');
      // `find` of a type would open populate and GraphQL; a read-only token may do whatever ends so.
      expect(String(handler)).not.toMatch(/find(One)?$/);
      if (types.includes(controller ?? '')) expect(['create', 'update', 'delete', 'count']).not.toContain(action);
    }
  });

  it('no write is open to visitors, but what brings a secret of its own', () => {
    const open = routes.filter(({ who, method }) => who === 'anyone' && method !== 'GET');
    expect(open.map(({ name }) => name)).toEqual(['mail.unsubscribe', 'mail.receive']);
  });

  it('a visitor changes nothing, not even in a public community', async () => {
    const visitor = world.cast.viewers.find(({ name }) => name === 'visitor');
    const place = world.spots.find((it) => it.place.state === 'active' && it.place.visibility === 'public');
    if (!visitor || !place) throw new Error('Somebody or something is missing');
    const letIn: string[] = [];
    for (const { method, path, who } of routes.filter(
      (it) => it.method !== 'GET' && it.who !== 'team' && !it.bodyless
    )) {
      const there = path.replace('/:community', `/${place.id}`).replace(':locale', 'en').replace(/:\w+/g, NEVER);
      const body = { data: wellFormed(method, path) };
      const { status } = await ask(site.url, visitor, { method, path: `/api/communities${there}`, body });
      if (![401, 403].includes(status)) letIn.push(`${method} ${path} (${who}) answers ${status}`);
    }
    expect(letIn).toEqual([]);
  });
});
