import { oneAtATime, sql } from '../database';

/** Code of the panel role of community administrators. */
export const PANEL_ROLE = 'communities-administrator';

const ACTIONS = {
  'workspace.read': ['Open the workspace of communities that one may see', 'workspace'],
  'desk.read': ['Read requests, cards, public content and figures as the platform team', 'desk'],
  'desk.decide': ['Decide on requests and on the life of communities', 'desk'],
} as const;
export const PANEL_ACTIONS = Object.keys(ACTIONS).map((uid) => `plugin::communities.${uid}`);

/** Registers what the panel's role screen offers. Runs at each start. */
export async function registerPanelActions(): Promise<void> {
  await strapi.service('admin::permission').actionProvider.registerMany(
    Object.entries(ACTIONS).map(([uid, [displayName, subCategory]]) => ({
      section: 'plugins',
      pluginName: 'communities',
      uid,
      displayName,
      subCategory,
    }))
  );
}

/**
 * The id of that role, which is made with the first panel account: at the start of a new site Strapi makes its own
 * roles only where there are none yet. What an administrator of the site changes in it later stays.
 */
export async function panelRole(): Promise<number> {
  const held = () =>
    sql()('admin_roles').where({ code: PANEL_ROLE }).first('id') as unknown as Promise<{ id: number } | undefined>;
  if (!(await held())) await oneAtATime(async () => void ((await held()) ?? (await makeRole())));
  return ((await held()) as { id: number }).id;
}

async function makeRole(): Promise<void> {
  const role = (await strapi.db.query('admin::role').create({
    data: {
      name: 'Community administrator',
      code: PANEL_ROLE,
      description: 'Sees the communities that the person administers, and nothing else of the panel',
    },
  })) as { id: number };
  await strapi
    .service('admin::role')
    .assignPermissions(role.id, [
      { action: 'plugin::communities.workspace.read', subject: null, properties: {}, conditions: [] },
    ]);
}
