import type { Core } from '@strapi/strapi';
import type { MembershipState, Role } from '../../../../shared/memberships';
import { routes } from '../../routes';
import { adminTokenOf, createAdmin, createApiToken, createUser, type TestUser } from '../people';
import type { Column, Place } from './truth';

/** Somebody who asks: through REST, or through the panel, which has the same addresses without `/api`. */
export interface Viewer {
  name: string;
  door: 'rest' | 'panel';
  token?: string;
  column(place: Place): Column;
  /** The name of the person that they are, for what only one's own may be seen. */
  person: string;
  /** Refused at the door, so that nothing has to be shown to them. */
  isTurnedAway?: boolean;
  /** Sees what somebody else in the list sees too, and need not ask everything everywhere. */
  isDouble?: boolean;
}

/** People with the same membership in every community. */
export const STANDINGS: Record<string, { column: Column; state: MembershipState; role: Role }> = {
  applicant: { column: 'app', state: 'requested', role: 'member' },
  invitee: { column: 'inv', state: 'invited', role: 'member' },
  banned: { column: 'ban', state: 'banned', role: 'member' },
  suspended: { column: 'sus', state: 'suspended', role: 'member' },
  member: { column: 'mem', state: 'active', role: 'member' },
  moderator: { column: 'mod', state: 'active', role: 'moderator' },
  administrator: { column: 'adm', state: 'active', role: 'administrator' },
  owner: { column: 'adm', state: 'active', role: 'owner' },
  refused: { column: 'out', state: 'refused', role: 'member' },
  left: { column: 'out', state: 'left', role: 'member' },
  removed: { column: 'out', state: 'removed', role: 'member' },
  blocked: { column: 'vis', state: 'active', role: 'administrator' },
  unconfirmed: { column: 'vis', state: 'active', role: 'administrator' },
};

const ACCOUNTS: Record<string, Record<string, unknown>> = {
  blocked: { blocked: true },
  unconfirmed: { confirmed: false },
};

export interface Cast {
  people: Record<string, TestUser>;
  viewers: Viewer[];
  /** In the panel without any right to the plugin. */
  editor: Viewer;
  superAdmin: Viewer;
}

const DOUBLES = ['owner', 'refused', 'left', 'removed', 'blocked', 'unconfirmed'];

const always = (column: Column) => () => column;

/** `home` is the only community of the neighbour, who administers it. */
export async function makeCast(strapi: Core.Strapi, home: Place): Promise<Cast> {
  const people: Record<string, TestUser> = {};
  for (const name of [...Object.keys(STANDINGS), 'outsider', 'requester', 'neighbour']) {
    people[name] = await createUser(strapi, name, ACCOUNTS[name] ?? {});
  }
  await strapi.store({ type: 'plugin', name: 'users-permissions', key: 'advanced' }).set({
    value: { ...(await advanced(strapi)), email_confirmation: true },
  });
  const rest = (name: string, column: Viewer['column']): Viewer => ({
    name,
    door: 'rest',
    token: people[name]?.token,
    column,
    person: name,
    isDouble: DOUBLES.includes(name),
  });
  const byToken = async (name: string, type: 'read-only' | 'full-access' | 'custom'): Promise<Viewer> => ({
    ...rest(name, always('vis')),
    token: await createApiToken(strapi, type, OUR_ACTIONS),
    isDouble: true,
  });
  return {
    people,
    viewers: [
      { name: 'visitor', door: 'rest', column: always('vis'), person: '' },
      rest('outsider', always('out')),
      ...Object.entries(STANDINGS).map(([name, { column }]) => rest(name, always(column))),
      rest('requester', (place) => (isUndecided(place) ? 'req' : 'out')),
      rest('neighbour', (place) => (place === home ? 'adm' : 'out')),
      // A read-only token may do what is called `find` or `findOne`, which nothing of the plugin is.
      { ...(await byToken('read-only token', 'read-only')), isTurnedAway: true },
      await byToken('full-access token', 'full-access'),
      await byToken('custom token', 'custom'),
      ...(await panelViewers(strapi, people)),
    ],
    editor: { ...(await inPanel(strapi, 'editor', ['strapi-editor'])), column: always('vis') },
    superAdmin: { ...(await inPanel(strapi, 'super admin', ['strapi-super-admin'])), column: always('team') },
  };
}

const OUR_ACTIONS = routes.filter(({ who }) => who !== 'team').map(({ name }) => `plugin::communities.${name}`);

const isUndecided = ({ state }: Place) => ['requested', 'information-asked', 'refused'].includes(state);

const advanced = async (strapi: Core.Strapi) =>
  (await strapi.store({ type: 'plugin', name: 'users-permissions', key: 'advanced' }).get({})) as object;

/** Everybody who sees differently, and a third of the others. */
export const viewersFor = ({ viewers }: Cast, n: number) => [
  ...viewers.filter(({ isDouble }) => !isDouble),
  ...viewers.filter(({ isDouble }) => isDouble).filter((_, index) => index % 3 === n % 3),
];

/** The platform team, a community administrator with a panel account, and an editor who may open the workspace. */
async function panelViewers(strapi: Core.Strapi, people: Record<string, TestUser>): Promise<Viewer[]> {
  const workspace = await role(strapi, 'test-workspace', ['workspace.read']);
  const desk = await role(strapi, 'test-desk', ['workspace.read', 'desk.read', 'desk.decide']);
  const administrator = await inPanel(strapi, 'administrator in the panel', [workspace]);
  await strapi.db
    .connection('cm_panel_accounts')
    .insert({ admin_user: administrator.id, member: people.administrator?.documentId });
  return [
    { ...(await inPanel(strapi, 'team', [desk])), column: always('team') },
    { ...administrator, column: always('adm'), person: 'administrator', isDouble: true },
    {
      ...(await inPanel(strapi, 'editor with a workspace', ['strapi-editor', workspace])),
      column: always('vis'),
      isDouble: true,
    },
  ];
}

async function role(strapi: Core.Strapi, code: string, actions: string[]): Promise<string> {
  const made = (await strapi.db.query('admin::role').create({ data: { name: code, code, description: '' } })) as {
    id: number;
  };
  await strapi.service('admin::role').assignPermissions(
    made.id,
    actions.map((action) => ({
      action: `plugin::communities.${action}`,
      subject: null,
      properties: {},
      conditions: [],
    }))
  );
  return code;
}

async function inPanel(strapi: Core.Strapi, name: string, [first = '', ...others]: string[]) {
  const { id } = await createAdmin(strapi, first);
  const found = await strapi.db.query('admin::role').findMany({ where: { code: { $in: [first, ...others] } } });
  await strapi.db
    .query('admin::user')
    .update({ where: { id }, data: { roles: found.map((it: { id: number }) => it.id) } });
  return { id, name, door: 'panel' as const, token: await adminTokenOf(strapi, id), person: '' };
}
