import type { Core, UID } from '@strapi/strapi';
import { people, type Who } from './data/people';
import type { Person } from './data/types';
import { keepLedger, type Ledger } from './ledger';
import { newId, table } from './rows';
import { chance, DAY } from './time';

/** One for all, printed at the end: these accounts protect nothing. */
export const PASSWORD = 'Communities-2026';
const TEAM = { email: 'platform.team@example.org', firstname: 'Solène', lastname: 'Aubry' };
/** The community administrator who is printed, and a community of hers. */
export const PANEL_PERSON: Who = 'awa';
export const PANEL_COMMUNITY = 'social-registries';

const USER = 'plugin::users-permissions.user' as UID.ContentType;
const ADMIN = 'admin::user' as UID.ContentType;

interface Row {
  id: number;
  documentId: string;
}

/** `Célia Macuácua` → `celia.macuacua` */
const loginOf = ({ name }: Person) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '.');
const emailOf = (who: Who) => `${loginOf(people[who])}@example.org`;

export const printedAccounts = () => [
  { who: 'Platform team', where: 'panel' as const, email: TEAM.email, password: PASSWORD },
  { who: 'Community administrator', where: 'panel' as const, email: emailOf(PANEL_PERSON), password: PASSWORD },
  { who: 'Community administrator', where: 'site' as const, email: emailOf(PANEL_PERSON), password: PASSWORD },
  { who: 'Moderator', where: 'site' as const, email: emailOf('rafael'), password: PASSWORD },
  { who: 'Member (English)', where: 'site' as const, email: emailOf('grace'), password: PASSWORD },
  { who: 'Member (Spanish)', where: 'site' as const, email: emailOf('lucia'), password: PASSWORD },
];

/** Makes the accounts of the people and what others see of them. */
export async function makePeople(strapi: Core.Strapi, ledger: Ledger): Promise<Record<Who, string>> {
  const missing = (Object.keys(people) as Who[]).filter((who) => !ledger.people[who]);
  if (missing.length === 0) return ledger.people as Record<Who, string>;
  // Hashing takes 50 ms and more; one hash serves all.
  const { password } = (await strapi
    .plugin('users-permissions')
    .service('user')
    .ensureHashedPasswords({ password: PASSWORD })) as { password: string };
  await strapi.db.transaction(async () => {
    const role = (await strapi.db
      .query('plugin::users-permissions.role' as UID.ContentType)
      .findOne({ where: { type: 'authenticated' } })) as Row;
    for (const who of missing) await makePerson(strapi, ledger, who, { password, role: role.id });
    await keepLedger(strapi, ledger);
  });
  return ledger.people as Record<Who, string>;
}

async function makePerson(strapi: Core.Strapi, ledger: Ledger, who: Who, given: { password: string; role: number }) {
  const person: Person = people[who];
  const email = emailOf(who);
  const held = (await strapi.db.query(USER).findOne({ where: { email } })) as Row | null;
  if (held) {
    ledger.people[who] = held.documentId;
    return;
  }
  const member = newId();
  const createdAt = new Date(Date.now() - (735 + 60 * chance('registered', who)) * DAY);
  const account = { username: loginOf(person), email, provider: 'local', confirmed: true, blocked: false };
  await strapi.db.query(USER).create({ data: { documentId: member, createdAt, ...account, ...given } });
  const { name, institution, country } = person;
  await table(strapi, 'profile').create({ data: { member, name, institution, country } });
  ledger.people[who] = member;
  ledger.users.push(member);
}

/** Makes the account of a platform team member; gives its id, which the audit log keeps. */
export async function makeTeam(strapi: Core.Strapi, ledger: Ledger): Promise<string> {
  const admins = strapi.db.query(ADMIN);
  const held = (await admins.findOne({ where: { email: TEAM.email } })) as Row | null;
  if (held) return String(held.id);
  const isFirst = !(await strapi.service('admin::user').exists());
  return await strapi.db.transaction(async () => {
    const role = isFirst
      ? ((await strapi.service('admin::role').getSuperAdmin()) as Row)
      : await teamRole(strapi, ledger);
    const account = { ...TEAM, password: PASSWORD, isActive: true, registrationToken: null, roles: [role.id] };
    const made = (await strapi.service('admin::user').create(account)) as Row;
    ledger.adminUsers.push(made.documentId);
    await keepLedger(strapi, ledger);
    return String(made.id);
  });
}

/** Where the site has administrators of its own, a password that is printed must not open more than the desk. */
async function teamRole(strapi: Core.Strapi, ledger: Ledger): Promise<Row> {
  const role = (await strapi.db.query('admin::role' as UID.ContentType).create({
    data: { name: 'Platform team (demo)', code: 'communities-demo-team', description: 'The desk of the communities' },
  })) as Row;
  const actions = ['workspace.read', 'desk.read', 'desk.decide'].map((it) => `plugin::communities.${it}`);
  await strapi.service('admin::role').assignPermissions(
    role.id,
    actions.map((action) => ({ action, subject: null, properties: {}, conditions: [] }))
  );
  ledger.adminRoles.push(role.documentId);
  return role;
}

/**
 * Gives the printed community administrator her panel account, linked to her site account, with the password that is
 * printed. Not in a transaction: the plugin opens its own.
 */
export async function givePanelAccount(strapi: Core.Strapi, ledger: Ledger, community: string): Promise<void> {
  const email = emailOf(PANEL_PERSON);
  const before = await strapi.db.query(ADMIN).findOne({ where: { email } });
  if (before) return;
  await strapi.plugin('communities').service('panelAccounts').give(community, ledger.people[PANEL_PERSON]);
  const made = (await strapi.db.query(ADMIN).findOne({ where: { email } })) as Row;
  const [firstname, lastname] = people[PANEL_PERSON].name.split(' ');
  const ready = { firstname, lastname, password: PASSWORD, isActive: true, registrationToken: null };
  await strapi.service('admin::user').updateById(made.id, ready);
  ledger.adminUsers.push(made.documentId);
  await keepLedger(strapi, ledger);
}
