import type { NumberedMeta } from '../../../shared/common';
import type { Member, MembersQuery, MembershipState, Role } from '../../../shared/memberships';
import { seenBy, type Actor } from '../access/actor';
import { actsOnPerson } from '../access/rules';
import type { Standing } from '../access/standing';
import { membershipOf, membershipVisible } from '../access/visible';
import { containing, instantOf, rows } from '../database';
import { numberedMetaOf, sizeOf } from '../pages';
import { displayName, personColumns, personFrom, personJoin } from '../people';
import { notFound } from '../refusals';

export type MemberRow = Record<string, unknown> & {
  role: Role;
  state: MembershipState;
  suspendedUntil: unknown;
  total: number | string;
};

const FROM = `FROM cm_communities c ${membershipOf()}
  JOIN cm_memberships o ON o.community = c.document_id ${personJoin('o.member', 'person')}
  WHERE c.document_id = :community AND ${membershipVisible()}`;

/** What is shown is looked up for the rows of the page only: a list by name walks over all members before. */
export const shown = (
  page: string
) => `SELECT t."total", t."place", ${personColumns('o.member', 'person')}, o.role AS "role",
  o.state AS "state", o.message AS "message", o.reason AS "reason", o.joined_at AS "joinedAt",
  o.requested_at AS "requestedAt", CASE WHEN EXISTS (SELECT 1 FROM cm_notification_settings g
    WHERE g.member = o.member AND g.bounced_at IS NOT NULL) THEN 1 ELSE 0 END AS "mailFails", o.suspended_until AS "suspendedUntil",
  (SELECT a.member FROM cm_panel_accounts a WHERE a.member = o.member) AS "panelAccount"
  FROM (${page}) t JOIN cm_memberships o ON o.id = t.id ORDER BY t."place"`;

type Filters = NonNullable<MembersQuery['filters']>;
const FILTERS: Record<keyof Filters, string> = {
  role: 'o.role = :role',
  state: 'o.state = :state',
  country: 'person_p.country = :country',
  institution: 'person_p.institution = :institution',
};
/** What counts as "the members" where nothing else is asked for. */
export const MEMBERS = `o.state IN ('active', 'suspended')`;

const ORDERS = {
  name: `LOWER(${displayName('person')}), o.document_id`,
  'joinedAt:desc': 'o.joined_at DESC NULLS LAST, o.document_id',
  requestedAt: 'o.requested_at, o.document_id',
} as const;

/** @throws NotFoundError where the community does not show its members to `actor` */
export async function listMembers(
  actor: Actor,
  at: Standing,
  query: MembersQuery
): Promise<{ data: Member[]; meta: NumberedMeta }> {
  if (!at.sees.members) throw notFound();
  const filters = query.filters ?? {};
  const conditions = (Object.keys(FILTERS) as (keyof Filters)[])
    .filter((name) => filters[name] !== undefined)
    .map((name) => FILTERS[name]);
  if (filters.state === undefined) conditions.push(MEMBERS);
  // Who is suspended is no business of other members.
  if (filters.state !== undefined && !seesSanctions(at)) conditions.push(`o.state = 'active' OR o.member = :me`);
  if (query._q) conditions.push(`LOWER(${displayName('person')}) LIKE :words ESCAPE '\\'`);
  const where = `${FROM} ${conditions.map((it) => `AND (${it})`).join(' ')}`;
  const bindings = {
    ...seenBy(actor),
    community: at.community.id,
    ...filters,
    words: containing(query._q ?? ''),
  };
  const [page, pageSize] = [query.pagination?.page ?? 1, sizeOf(query.pagination)];
  const order = ORDERS[query.sort ?? 'name'];
  const found = await rows<MemberRow>(
    shown(`SELECT o.id AS id, COUNT(*) OVER () AS "total", ROW_NUMBER() OVER (ORDER BY ${order}) AS "place"
      ${where} ORDER BY "place" LIMIT :limit OFFSET :offset`),
    { ...bindings, limit: pageSize, offset: (page - 1) * pageSize }
  );
  // Behind the last page there is no row to tell how many there are.
  const total = found[0]?.total ?? (page === 1 ? 0 : await countOf(where, bindings));
  return {
    data: found.map((row) => memberFrom(row, actor, at)),
    meta: numberedMetaOf(page, pageSize, Number(total)),
  };
}

async function countOf(where: string, bindings: Record<string, unknown>): Promise<number | string> {
  const [counted] = await rows<{ n: number | string }>(`SELECT COUNT(*) AS "n" ${where}`, bindings);
  return counted?.n ?? 0;
}

/** @throws NotFoundError */
export async function readMember(actor: Actor, at: Standing, member: string): Promise<Member> {
  const [found] = await rows<MemberRow>(
    shown(`SELECT o.id AS id, 1 AS "total", 1 AS "place" ${FROM} AND o.member = :member`),
    {
      ...seenBy(actor),
      community: at.community.id,
      member,
    }
  );
  const isMe = actor.kind === 'member' && actor.id === member;
  if (!found || !(isMe || at.sees.members)) throw notFound();
  return memberFrom(found, actor, at);
}

const isAdministrator = (at: Standing) => at.name === 'administrator' || at.name === 'owner';
const seesSanctions = (at: Standing) => isAdministrator(at) || at.name === 'moderator';

export function memberFrom(row: MemberRow, actor: Actor, at: Standing): Member {
  const person = personFrom(row, 'person');
  if (!person) throw notFound();
  const isMe = actor.kind === 'member' && person.documentId === actor.id;
  const own = <T>(value: T) => (isMe || isAdministrator(at) ? value : null);
  const sanction = <T>(value: T) => (isMe || seesSanctions(at) ? value : null);
  return {
    documentId: person.documentId,
    name: person.name,
    institution: person.institution,
    country: person.country,
    role: row.role,
    joinedAt: instantOf(row.joinedAt),
    state: sanction(row.state),
    message: own((row.message as string | null) ?? null),
    reason: sanction((row.reason as string | null) ?? null),
    suspendedUntil: sanction(instantOf(row.suspendedUntil)),
    requestedAt: own(instantOf(row.requestedAt)),
    mailFails: own(Boolean(row.mailFails)),
    panelAccount: actor.kind === 'team' ? row.panelAccount !== null : null,
    may: actsOnPerson(at, { isMe, role: row.role, state: row.state }),
  };
}
