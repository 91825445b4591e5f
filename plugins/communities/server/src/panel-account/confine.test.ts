import { call } from '../testing/http';
import { createAdmin, panelTokenOf } from '../testing/people';
import { demand, setScene, type Scene } from '../testing/scene';

interface PanelRoute {
  method: string;
  path: string;
  handler: unknown;
  info: { pluginName?: string };
  config?: { auth?: unknown };
}
type Routers = Record<string, { type?: string; prefix?: string; routes: PanelRoute[] }>;

/** Elsewhere in the panel: what Strapi shows to each of its accounts, and what it keeps for some. */
const ELSEWHERE = [
  '/content-manager/init',
  '/content-manager/content-types',
  '/content-manager/collection-types/api::publication.publication',
  '/content-manager/homepage/count-documents',
  '/upload/files',
  '/upload/configuration',
  '/users-permissions/permissions',
  '/users-permissions/roles',
  '/i18n/locales',
  '/admin/users',
  '/admin/roles',
  '/admin/permissions',
  '/admin/project-settings',
  '/admin/homepage/key-statistics',
  '/admin/guided-tour-meta',
  '/admin/content-api/routes',
];
/** The frame around our pages, and one's own account. */
const OWN = ['/admin/users/me', '/admin/users/me/permissions', '/admin/users/me/sessions', '/admin/information'];

describe('the panel account of a community administrator', () => {
  let scene: Scene;
  let token: string;
  beforeAll(async () => {
    scene = await setScene();
    const { path, owner } = await scene.community();
    demand(await scene.team.post(`${path}/members/${owner.user.documentId}/panel-account`), 200);
    token = await panelTokenOf(scene.site.strapi, owner.user);
  });
  afterAll(() => scene.close());

  const statusesOf = (as: string, paths: string[]) =>
    Promise.all(paths.map(async (path) => [path, (await call(`${scene.site.url}${path}`, { token: as })).status]));
  const all = (paths: string[], status: number) => paths.map((path) => [path, status]);

  it('opens our part of the panel and nothing else, where others of the panel go on', async () => {
    expect(await statusesOf(token, ['/communities', ...OWN])).toEqual(all(['/communities', ...OWN], 200));
    expect(await statusesOf(token, ELSEWHERE)).toEqual(all(ELSEWHERE, 403));
    const admin = await createAdmin(scene.site.strapi, 'strapi-super-admin');
    expect(await statusesOf(admin.token, ELSEWHERE)).toEqual(all(ELSEWHERE, 200));
    const author = await createAdmin(scene.site.strapi, 'strapi-author');
    expect(await statusesOf(author.token, ['/content-manager/init', ...OWN])).toEqual(
      all(['/content-manager/init', ...OWN], 200)
    );
  });

  it('is refused at every other route of the panel', async () => {
    const { strapi, url } = scene.site;
    const routers = [strapi.admin, ...Object.values(strapi.plugins)].flatMap((it) =>
      Object.values((it as unknown as { routes: Routers }).routes)
    );
    const elsewhere = routers
      .filter(({ type }) => type === 'admin')
      .flatMap(({ prefix = '', routes }) => routes.map((route) => ({ ...route, prefix })))
      .filter(({ info, config }) => info.pluginName !== 'communities' && config?.auth !== false)
      .filter(({ handler }) => !/^(authenticated-user|authenticated-session|authentication)\./.test(String(handler)))
      .filter(
        ({ path }) => !/^\/(information|telemetry-properties|license-trial-time-left|permissions\/check)$/.test(path)
      );
    expect(elsewhere.length).toBeGreaterThan(100);
    const open: string[] = [];
    for (const { method, prefix, path } of elsewhere) {
      const { status } = await call(`${url}${prefix}${path.replace(/:\w+(\([^)]*\))?/g, '1')}`, { method, token });
      // The routes of a transfer know tokens of their own only.
      if (status !== 403 && !(status === 401 && path.startsWith('/transfer/runner/')))
        open.push(`${method} ${prefix}${path}: ${status}`);
    }
    expect(open).toEqual([]);
  });
});
