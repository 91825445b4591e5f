import { record } from '../audit';
import { rows, transact, update } from '../database';
import { visitor, type Actor } from './actor';
import { STANDING_COLUMNS, standingFrom, type Standing, type StandingRow } from './standing';
import { cardVisible, membersVisible, membershipOf, pageVisible, rulesVisible } from './visible';

/** What a request asks: as whom, whether the site owner granted the action, and about which community. */
interface Question {
  /** Row id of the users-permissions account, from a verified token; NULL without log-in. */
  account: number | null;
  /** Content API action whose grant is wanted; NULL where something else grants it. */
  action: string | null;
  /** documentId, slug or former slug; NULL where the route is about none. */
  community: string | null;
}

interface Answer {
  actor: Actor;
  granted: boolean;
  /** NULL: there is no such community, or the actor may not know of it. */
  standing: Standing | null;
}

interface IdentityRow extends StandingRow {
  me: string | null;
  blocked: boolean | number | null;
  confirmed: boolean | number | null;
  settings: string | null;
  granted: boolean | number;
}

/** A community by documentId or by any slug that it has or had. */
const isCommunity = `c.document_id = COALESCE((SELECT s.community FROM cm_slugs s WHERE s.slug = :community), :community)`;

const grantedTo = (role: string) => `EXISTS (
  SELECT 1 FROM up_permissions p JOIN up_permissions_role_lnk pr ON pr.permission_id = p.id
  WHERE p.action = :action AND pr.role_id = ${role})`;

const publicRole = `(SELECT r.id FROM up_roles r WHERE r.type = 'public')`;

const before = (me: string, team: string) => `
  ${STANDING_COLUMNS},
  CASE WHEN c.id IS NOT NULL AND ${pageVisible(me, team)} THEN 1 ELSE 0 END AS "page",
  CASE WHEN c.id IS NOT NULL AND ${rulesVisible(me)} THEN 1 ELSE 0 END AS "rules",
  CASE WHEN c.id IS NOT NULL AND ${membersVisible} THEN 1 ELSE 0 END AS "members"`;

/** The membership comes before the community, because whether the community exists for somebody depends on it. */
const joined = (me: string, team: string) => `
  LEFT JOIN cm_memberships m ON m.member = ${me}
    AND m.community = COALESCE((SELECT s.community FROM cm_slugs s WHERE s.slug = :community), :community)
  LEFT JOIN cm_communities c ON ${isCommunity} AND ${cardVisible(me, team)}`;

/**
 * Who asks, what the site owner lets their role do, and where they stand in the community that the route names:
 * one statement, so that nothing has to be remembered between requests and nothing can be stale.
 */
const IDENTITY = `
  SELECT u.document_id AS "me", u.blocked AS "blocked", u.confirmed AS "confirmed",
    CASE WHEN u.confirmed THEN NULL ELSE (
      SELECT v.value FROM strapi_core_store_settings v WHERE v.key = 'plugin_users-permissions_advanced'
    ) END AS "settings",
    CASE WHEN ${grantedTo('ur.role_id')} THEN 1 ELSE 0 END AS "granted",
    ${before('u.document_id', 'FALSE')}
  FROM up_users u
  LEFT JOIN up_users_role_lnk ur ON ur.user_id = u.id
  ${joined('u.document_id', 'FALSE')}
  WHERE u.id = :account`;

const nobody = 'CAST(NULL AS VARCHAR(255))';

const VISITOR = `
  SELECT CASE WHEN ${grantedTo(publicRole)} THEN 1 ELSE 0 END AS "granted", ${before(nobody, 'FALSE')}
  FROM (SELECT 1 AS one) w
  ${joined(nobody, 'FALSE')}`;

/** Answers as a visitor where the account is blocked, not confirmed though the site demands it, or gone. */
export async function identify({ account, action, community }: Question): Promise<Answer> {
  if (account !== null) {
    const [row] = await rows<IdentityRow>(IDENTITY, { account, action, community }, 'identity');
    if (row && isOver(row)) {
      await endSuspension(row);
      return identify({ account, action, community });
    }
    if (row?.me && !row.blocked && (row.confirmed || !confirmationNeeded(row.settings))) {
      return {
        actor: { kind: 'member', id: row.me },
        granted: Boolean(row.granted),
        standing: row.communityId ? standingFrom(row, row.me, false) : null,
      };
    }
  }
  const [row] = await rows<IdentityRow>(VISITOR, { action, community }, 'visitor');
  if (!row) throw new Error('The visitor statement gives one row always');
  return {
    actor: visitor,
    granted: Boolean(row.granted),
    standing: row.communityId ? standingFrom(row, null, false) : null,
  };
}

const STANDING = `
  SELECT ${before(':me', ':team')} FROM cm_communities c ${membershipOf()}
  WHERE ${isCommunity} AND ${cardVisible()}`;

/** The standing of an actor who is known already; NULL where the community does not exist for them. */
export async function standingIn(actor: Actor, community: string): Promise<Standing | null> {
  const me = actor.kind === 'member' ? actor.id : null;
  const team = actor.kind === 'team';
  const [row] = await rows<StandingRow>(STANDING, { me, team, community });
  return row ? standingFrom(row, me, team) : null;
}

const isOver = (row: IdentityRow) =>
  row.membershipState === 'suspended' &&
  row.suspendedUntil !== null &&
  new Date(row.suspendedUntil as string | number | Date).getTime() <= Date.now();

/** A suspension ends by itself with the first request of the person after its date. */
const endSuspension = (row: IdentityRow) =>
  transact(async () => {
    const where = { document_id: row.membershipId, state: 'suspended', suspended_until: row.suspendedUntil };
    if ((await update('cm_memberships', where, { state: 'active', suspended_until: null, reason: null })) === 0) return;
    await record(
      { kind: 'system' },
      {
        community: row.communityId as string,
        action: 'membership.suspension-ended',
        subjectKind: 'person',
        subject: row.me as string,
      }
    );
  });

function confirmationNeeded(settings: string | null): boolean {
  const parsed: unknown = settings === null ? null : JSON.parse(settings);
  return Boolean((parsed as { email_confirmation?: boolean } | null)?.email_confirmation);
}
