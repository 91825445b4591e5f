import { randomBytes } from 'node:crypto';
import type { Actor } from '../access/actor';
import type { Standing } from '../access/standing';
import { record } from '../audit';
import { rows, sql, transact } from '../database';
import { forbidden, invalid, notFound } from '../refusals';
import { PANEL_ROLE, panelRole } from './role';

export interface Given {
  created: boolean;
  /** Where the person chooses a password; NULL for somebody who has one. */
  registrationLink: string | null;
}

interface Person {
  email: string;
  username: string;
}

interface AdminUser {
  id: number;
  registrationToken: string | null;
  isActive: boolean | number;
}

/** The platform team gives an administrator of this community a panel account. */
export async function giveAccountTo(actor: Actor, at: Standing, member: string): Promise<Given> {
  if (actor.kind !== 'team' || !actor.mayDecide) throw forbidden();
  const [found] = await rows<{ role: string }>(
    `SELECT o.role AS "role" FROM cm_memberships o WHERE o.community = :community AND o.member = :member AND o.state = 'active'`,
    { community: at.community.id, member }
  );
  const isFitting = found?.role === 'owner' || found?.role === 'administrator';
  // Whether somebody else belongs to a private community is not the platform team's to know.
  if (!found || (!isFitting && !at.sees.members)) throw notFound();
  if (!isFitting) throw invalid('member', 'not-an-administrator');
  return transact(() => givePanelAccount(actor, at.community.id, member));
}

/**
 * Makes (or wakes) the panel account of a member and links it; its role shows the communities that the member
 * administers and nothing else. Strapi's own registration link lets the person choose a password.
 */
export async function givePanelAccount(
  actor: Actor | { kind: 'system' },
  community: string,
  member: string
): Promise<Given> {
  // Held until the account is there: two that look at the same moment would both find none.
  const person = (await sql()('up_users').where({ document_id: member }).forUpdate().first('email', 'username')) as
    | Person
    | undefined;
  if (!person) throw notFound();
  const held = await adminUserFor(member, person.email);
  const registrationToken = held?.isActive ? null : randomBytes(20).toString('hex');
  const adminUser = held?.id ?? (await makeAdminUser(person, registrationToken));
  if (held && !held.isActive) {
    await sql()('admin_users').where({ id: held.id }).update({ registration_token: registrationToken });
  }
  await sql()('cm_panel_accounts').insert({ admin_user: adminUser, member }).onConflict(['member']).ignore();
  await record(actor, { community, action: 'panel-account.given', subjectKind: 'person', subject: member });
  return { created: !held, registrationLink: registrationToken ? registrationLink(registrationToken) : null };
}

/**
 * Strapi's own service counts users and roles for its telemetry after it has made one, and nobody waits for that: in a
 * transaction it would send statements beside ours, and after its end it would bring the process down.
 */
async function makeAdminUser({ email, username }: Person, registrationToken: string | null): Promise<number> {
  const made = (await strapi.db.query('admin::user').create({
    data: {
      email: email.toLowerCase(),
      firstname: username.includes('@') ? (email.split('@')[0] ?? '') : username,
      lastname: '',
      registrationToken,
      isActive: false,
      blocked: false,
      roles: [await panelRole()],
    },
  })) as AdminUser;
  return made.id;
}

async function adminUserFor(member: string, email: string): Promise<AdminUser | undefined> {
  const [found] = await rows<AdminUser>(
    `SELECT u.id AS "id", u.registration_token AS "registrationToken", u.is_active AS "isActive" FROM admin_users u
     WHERE u.id = (SELECT a.admin_user FROM cm_panel_accounts a WHERE a.member = :member) OR LOWER(u.email) = :email
     ORDER BY u.id LIMIT 1`,
    { member, email: email.toLowerCase() }
  );
  return found;
}

function registrationLink(token: string): string {
  const base = strapi.config.get<string>('admin.absoluteUrl', '');
  return `${base.replace(/\/$/, '')}/auth/register?registrationToken=${token}`;
}

/**
 * Takes the panel account away from a person who administers no community any more: to be called in the transaction
 * that took the role. An account with other roles in the panel stays, unlinked.
 */
export async function revokeIfIdle(
  actor: Actor | { kind: 'system' },
  community: string,
  member: string
): Promise<void> {
  const [idle] = await rows<{ adminUser: number; otherRoles: number | string }>(
    `SELECT a.admin_user AS "adminUser", (SELECT COUNT(*) FROM admin_users_roles_lnk l JOIN admin_roles r ON r.id = l.role_id
        WHERE l.user_id = a.admin_user AND r.code <> :role) AS "otherRoles"
     FROM cm_panel_accounts a WHERE a.member = :member AND NOT EXISTS (
       SELECT 1 FROM cm_memberships o WHERE o.member = a.member AND o.state IN ('active', 'suspended')
         AND o.role IN ('owner', 'administrator'))`,
    { member, role: PANEL_ROLE }
  );
  if (!idle) return;
  await sql()('cm_panel_accounts').where({ member }).delete();
  if (Number(idle.otherRoles) === 0) {
    await sql()('admin_users').where({ id: idle.adminUser }).update({ is_active: false, registration_token: null });
  }
  await record(actor, { community, action: 'panel-account.revoked', subjectKind: 'person', subject: member });
}
