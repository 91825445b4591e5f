import type { Community, DirectoryQuery } from '../../../shared/communities';
import type { NumberedMeta } from '../../../shared/common';
import { seenBy, type Actor } from '../access/actor';
import { cardVisible, isMember, membershipOf, pageVisible } from '../access/visible';
import { containing, rows } from '../database';
import { numberedMetaOf, sizeOf } from '../pages';
import { invalid } from '../refusals';
import { PRESENT_COLUMNS, present, type PresentRow } from './present';

type Filters = NonNullable<DirectoryQuery['filters']>;

/**
 * Each filter looks only at what the viewer may see of a row: what is not on the card of a private community
 * (region, state) finds it only for those who may read its page.
 */
const FILTERS: Record<keyof Filters, string> = {
  visibility: 'c.visibility = :visibility',
  joinPolicy: 'c.join_policy = :joinPolicy',
  language: `CAST(c.languages AS TEXT) LIKE :languageTerm`,
  theme: `CAST(c.themes AS TEXT) LIKE :themeTerm`,
  region: `CAST(c.regions AS TEXT) LIKE :regionTerm AND ${pageVisible()}`,
  state: `c.state = :state AND (:team OR ${pageVisible()})`,
  mine: `(m.state IN ('active', 'suspended', 'invited', 'requested') OR c.applicant = :me
    AND c.state IN ('requested', 'information-asked', 'refused'))`,
};

const WORDS = `(LOWER(c.name) LIKE :words ESCAPE '\\' OR EXISTS (
  SELECT 1 FROM cm_community_texts t WHERE t.community = c.document_id AND LOWER(t.summary) LIKE :words ESCAPE '\\'))`;

/** The team knows the age of what it may read; of a private community not even the card tells it. */
const createdAt = `CASE WHEN ${pageVisible()} THEN c.created_at END`;

const ORDERS = {
  name: 'LOWER(c.name), c.document_id',
  'memberCount:desc': 'c.member_count DESC, LOWER(c.name), c.document_id',
  createdAt: `${createdAt} NULLS LAST, c.document_id`,
  'createdAt:desc': `${createdAt} DESC NULLS LAST, c.document_id`,
  // The order would tell when something happens among members, so it is of use only among one's own.
  'lastActivityAt:desc': `CASE WHEN :team AND ${pageVisible()} OR ${isMember} THEN c.last_activity_at END DESC NULLS LAST, c.document_id`,
} as const;

/** Its numbers would tell of communities between those that one sees. */
const forTeamOnly = (sort: DirectoryQuery['sort']) => sort === 'createdAt' || sort === 'createdAt:desc';

/** The communities whose card `actor` may see. */
export async function listCommunities(
  actor: Actor,
  query: DirectoryQuery
): Promise<{ data: Community[]; meta: NumberedMeta }> {
  if (forTeamOnly(query.sort) && actor.kind !== 'team') throw invalid('sort', 'not-allowed');
  const filters = query.filters ?? {};
  const conditions = (Object.keys(FILTERS) as (keyof Filters)[])
    .filter((name) => filters[name] !== undefined && filters[name] !== false)
    .map((name) => FILTERS[name]);
  const where = [cardVisible(), ...conditions, ...(query._q ? [WORDS] : [])].join(' AND ');
  const from = `FROM cm_communities c ${membershipOf()} WHERE ${where}`;
  const bindings = {
    ...seenBy(actor),
    visibility: filters.visibility,
    joinPolicy: filters.joinPolicy,
    languageTerm: `%"${filters.language}"%`,
    themeTerm: `%"${filters.theme}"%`,
    regionTerm: `%"${filters.region}"%`,
    state: filters.state,
    words: containing(query._q ?? ''),
  };
  const [page, pageSize] = [query.pagination?.page ?? 1, sizeOf(query.pagination)];
  const [counted] = await rows<{ n: number | string }>(`SELECT COUNT(*) AS "n" ${from}`, bindings);
  const found = await rows<PresentRow>(
    `SELECT ${PRESENT_COLUMNS} ${from} ORDER BY ${ORDERS[query.sort ?? 'name']} LIMIT :limit OFFSET :offset`,
    { ...bindings, limit: pageSize, offset: (page - 1) * pageSize }
  );
  return { data: await present(actor, found, query.locale), meta: numberedMetaOf(page, pageSize, Number(counted?.n)) };
}
