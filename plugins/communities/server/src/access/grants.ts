import type { Core } from '@strapi/strapi';
import { transact, sql } from '../database';
import type { Route } from '../routing';

type RoleType = 'public' | 'authenticated';

/**
 * Users-permissions makes none of its own grants once there is any, so it gets to make them before ours. It sends many
 * statements at once, for which the one connection of a transaction is too few.
 */
export async function makeDefaultGrants(): Promise<void> {
  const usersPermissions = strapi.plugin('users-permissions');
  await (usersPermissions.service('users-permissions') as { initialize(): Promise<void> }).initialize();
}

/**
 * Gives the roles Public and Authenticated the actions that came new with this version, once: which were given is
 * remembered, so that what the site owner takes away later stays away.
 */
export async function seedGrants(routes: Route[]): Promise<void> {
  await transact(async () => {
    const store = strapi.store({ type: 'plugin', name: 'communities' });
    const seeded = ((await store.get({ key: 'seeded-grants' })) as string[] | null) ?? [];
    const wanted = routes.flatMap(({ who, name }) => {
      const roles: RoleType[] = who === 'anyone' ? ['public', 'authenticated'] : ['authenticated'];
      return who === 'team' ? [] : roles.map((role) => `${role}:plugin::communities.${name}`);
    });
    const fresh = wanted.filter((grant) => !seeded.includes(grant));
    if (fresh.length === 0) return;
    const roles = (await sql()('up_roles').whereIn('type', ['public', 'authenticated']).select('id', 'type')) as {
      id: number;
      type: RoleType;
    }[];
    for (const grant of fresh) {
      const [type, action] = [grant.slice(0, grant.indexOf(':')), grant.slice(grant.indexOf(':') + 1)];
      const role = roles.find((it) => it.type === type);
      if (role) await grantOnce(action, role.id);
    }
    await store.set({ key: 'seeded-grants', value: [...seeded, ...fresh] });
  });
}

/**
 * While the plugin is switched off nothing leads to its actions, and Strapi would drop what roles and API tokens were
 * granted of them. It takes actions for ones of the Content API that carry this mark, which routing sets.
 */
export function keepGrants(strapi: Core.Strapi, routes: Route[]): void {
  for (const { who, name } of routes) {
    if (who === 'team') continue;
    const [controller, action] = name.split('.') as [string, string];
    const actions = strapi.plugin('communities').controller(controller) as Record<string, object>;
    Object.assign(actions[action] as object, { [Symbol.for('__type__')]: ['content-api'] });
  }
}

async function grantOnce(action: string, role: number) {
  const held: unknown = await sql()('up_permissions as p')
    .join('up_permissions_role_lnk as pr', 'pr.permission_id', 'p.id')
    .where({ 'p.action': action, 'pr.role_id': role })
    .first('p.id');
  if (!held) await strapi.db.query('plugin::users-permissions.permission').create({ data: { action, role } });
}
