import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';

const USER = 'plugin::users-permissions.user';
const ROLE = 'plugin::users-permissions.role';

export interface TestUser {
  id: number;
  documentId: string;
  username: string;
  email: string;
  token: string;
}

/** The password of everybody in tests. */
export const PASSWORD = 'correct-horse-battery-1';
// Its bcrypt hash with the fewest rounds there are: hashing for each person would take most of a test.
const passwordHash = '$2a$04$HVJXw4d4HJmQpFwOZSlYMuCg.5bLRxTPMpkOSHV60wBZzH9ZBsoZS';

/** A person with an account on the site, logged in. `values` override the row: `{ blocked: true }`. */
export const createUser = async (
  strapi: Core.Strapi,
  username: string,
  values: Record<string, unknown> = {}
): Promise<TestUser> => {
  const role = await strapi.db.query(ROLE).findOne({ where: { type: 'authenticated' } });
  const user = await strapi.db.query(USER).create({
    data: {
      username,
      email: `${username}@example.org`,
      password: passwordHash,
      provider: 'local',
      confirmed: true,
      blocked: false,
      role: role.id,
      ...values,
    },
  });
  return { ...user, token: await tokenOf(strapi, user.id) };
};

export const tokenOf = async (strapi: Core.Strapi, id: number): Promise<string> =>
  await strapi.plugin('users-permissions').service('jwt').issue({ id });

/** Lets a role of the site (`public`, `authenticated`) do these actions, and no others where `only` is set. */
export const allow = async (strapi: Core.Strapi, roleType: string, actions: string[], only = false) => {
  const role = await strapi.db.query(ROLE).findOne({ where: { type: roleType }, populate: ['permissions'] });
  const permissions = strapi.db.query('plugin::users-permissions.permission');
  if (only)
    await permissions.deleteMany({ where: { id: { $in: role.permissions.map((it: { id: number }) => it.id) } } });
  const held = only ? [] : role.permissions.map((it: { action: string }) => it.action);
  for (const action of actions.filter((it) => !held.includes(it))) {
    await permissions.create({ data: { action, role: role.id } });
  }
};

/** The key of a new API token. `custom` needs the actions that it may do. */
export const createApiToken = async (
  strapi: Core.Strapi,
  type: 'read-only' | 'full-access' | 'custom',
  permissions?: string[]
): Promise<string> => {
  const token = await strapi.service('admin::api-token').create({
    name: `${type} ${randomBytes(4).toString('hex')}`,
    description: '',
    type,
    lifespan: null,
    permissions: type === 'custom' ? (permissions ?? []) : undefined,
  });
  return token.accessKey;
};

export interface TestAdmin {
  id: number;
  email: string;
  token: string;
}

/** Somebody with an account in the admin panel. `role` is a code such as `strapi-super-admin` or `strapi-editor`. */
export const createAdmin = async (strapi: Core.Strapi, role: string): Promise<TestAdmin> => {
  const found = await strapi.db.query('admin::role').findOne({ where: { code: role } });
  if (!found) throw new Error(`There is no admin role with the code ${role}.`);
  const email = `${randomBytes(4).toString('hex')}@team.example.org`;
  const user = await strapi.db.query('admin::user').create({
    data: {
      firstname: 'Test',
      lastname: role,
      email,
      password: passwordHash,
      isActive: true,
      blocked: false,
      roles: [found.id],
    },
  });
  return { id: user.id, email, token: await adminTokenOf(strapi, user.id) };
};

export const adminTokenOf = async (strapi: Core.Strapi, id: number): Promise<string> => {
  const sessions = strapi.sessionManager('admin');
  const refresh = await sessions.generateRefreshToken(String(id), randomBytes(8).toString('hex'), { type: 'session' });
  const access = await sessions.generateAccessToken(refresh.token);
  if ('error' in access) throw new Error(access.error);
  return access.token;
};

/** The token with which the panel knows the member to whom the team gave an account, who has chosen a password. */
export const panelTokenOf = async (strapi: Core.Strapi, { email }: TestUser): Promise<string> => {
  const account = await strapi.db.query('admin::user').findOne({ where: { email } });
  await strapi.db.query('admin::user').update({ where: { id: account.id }, data: { isActive: true } });
  return adminTokenOf(strapi, account.id);
};
