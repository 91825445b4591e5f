import type { Community, Picture, Section } from '../../../shared/communities';
import { SECTIONS } from '../../../shared/communities';
import type { Actor } from '../access/actor';
import { seenBy } from '../access/actor';
import { actsOn, type CommunityAct } from '../access/rules';
import { STANDING_COLUMNS, standingFrom, type Standing, type StandingRow } from '../access/standing';
import { membersVisible, messagesVisible, pageVisible, rulesVisible } from '../access/visible';
import { settings } from '../config';
import { instantOf, jsonOf, rows, sql } from '../database';
import { peopleById } from '../people';
import { termOf, termsOf } from '../taxonomies';

/** What `present` reads, for a statement with `c` and the viewer's `m`. */
export const PRESENT_COLUMNS = `${STANDING_COLUMNS},
  CASE WHEN ${pageVisible()} THEN 1 ELSE 0 END AS "page", CASE WHEN ${rulesVisible()} THEN 1 ELSE 0 END AS "rules",
  CASE WHEN ${membersVisible} THEN 1 ELSE 0 END AS "members",
  CASE WHEN ${messagesVisible()} THEN 1 ELSE 0 END AS "messages",
  c.name AS "name", c.languages AS "languages", c.themes AS "themes", c.regions AS "regions",
  c.institution AS "institution", c.purpose AS "purpose", c.target_group AS "targetGroup", c.why_new AS "whyNew",
  c.member_count AS "memberCount", c.topic_count AS "topicCount", c.post_count AS "postCount",
  c.last_activity_at AS "lastActivityAt", c.created_at AS "createdAt"`;

export interface PresentRow extends StandingRow {
  messages: boolean | number;
  name: string;
  languages: unknown;
  themes: unknown;
  regions: unknown;
  institution: string | null;
  purpose: string | null;
  targetGroup: string | null;
  whyNew: string | null;
  memberCount: number;
  topicCount: number;
  postCount: number;
  lastActivityAt: unknown;
  createdAt: unknown;
}

interface Texts {
  community: string;
  language: string;
  summary: string | null;
  description: string | null;
  welcome: string | null;
}

/** Communities as `actor` may see them, in the order given; four statements however many there are. */
export async function present(actor: Actor, found: PresentRow[], locale: string | undefined): Promise<Community[]> {
  const ids = found.map((row) => row.communityId as string);
  if (ids.length === 0) return [];
  const [texts, rules, pictures, people] = [
    await textsOf(ids),
    await rulesOf(ids),
    await picturesOf(found),
    await peopleById(found.flatMap((row) => [row.applicant, row.offeredTo])),
  ];
  const { me, team } = seenBy(actor);
  return found.map((row) => {
    const at = standingFrom(row, me, team);
    const { id } = at.community;
    const own = texts.filter((it) => it.community === id);
    const text = inLanguage(own, locale, row.language);
    const page = <T>(value: T): T | null => (at.sees.page ? value : null);
    const belongs = row.membershipState === 'active' || row.membershipState === 'suspended';
    // These tell of items for members as well.
    const figure = <T>(value: T): T | null => (belongs || team ? page(value) : null);
    const rulesIn = rules.find((it) => it.community === id && it.version === row.rulesVersion);
    return {
      documentId: id,
      slug: row.slug,
      name: row.name,
      summary: text?.summary ?? '',
      locale: text?.language ?? row.language,
      visibility: row.visibility,
      joinPolicy: row.joinPolicy,
      languages: jsonOf<string[]>(row.languages, []),
      themes: termsOf('themes', jsonOf<string[]>(row.themes, [])),
      picture: pictures(id, 'picture'),
      memberCount: row.memberCount,
      rules: at.sees.rules ? rulesText(rulesIn?.texts, locale, row.language) : null,
      rulesVersion: at.sees.rules ? row.rulesVersion : null,
      state: page(row.communityState) ?? (team ? row.communityState : null),
      listed: page(at.community.listed) ?? (team ? at.community.listed : null),
      language: page(row.language),
      regions: page(termsOf('regions', jsonOf<string[]>(row.regions, []))),
      institution: page(termOf('institutions', row.institution)),
      banner: page(pictures(id, 'banner')),
      description: page(text?.description ?? ''),
      welcome: belongs ? (text?.welcome ?? '') : null,
      purpose: page(row.purpose),
      targetGroup: page(row.targetGroup),
      whyNew: row.messages ? row.whyNew : null,
      membersVisibleTo: page(row.membersVisibleTo),
      uploadBy: page(row.uploadBy),
      sections: page(completeSections(at.community.sections)),
      topicCount: figure(row.topicCount),
      postCount: figure(row.postCount),
      lastActivityAt: figure(instantOf(row.lastActivityAt)),
      createdAt: page(instantOf(row.createdAt)),
      applicant: row.messages ? (people.get(row.applicant) ?? null) : null,
      ownershipOfferedTo:
        row.offeredTo !== null && (row.offeredTo === me || at.name === 'owner')
          ? (people.get(row.offeredTo) ?? null)
          : null,
      translations: page(own.map((it) => it.language)),
      membership: myMembership(at),
      may: actsOn(at).filter((act) => isOpenTo(actor, act, row.offeredTo)),
    };
  });
}

/** What the rules cannot know: to whom an offer was made, what the site allows, and who of the platform team only reads. */
const isOpenTo = (actor: Actor, act: CommunityAct, offeredTo: string | null) => {
  if (actor.kind === 'team' && !actor.mayDecide) return act === 'readAudit';
  if (act === 'manageWebhooks') return settings().webhooks.byCommunities;
  return act !== 'answerOffer' || offeredTo === actor.id;
};

function myMembership({ membership }: Standing): Community['membership'] {
  if (!membership) return null;
  return {
    documentId: membership.id,
    role: membership.role,
    state: membership.state,
    acceptedRules: membership.acceptedRules,
    suspendedUntil: instantOf(membership.suspendedUntil),
    reason: membership.reason,
    joinedAt: instantOf(membership.joinedAt),
  };
}

/** The sections in the community's order; those that it never touched come last, as they are by default. */
export const completeSections = (own: Section[]): Section[] => [
  ...own,
  ...SECTIONS.filter((name) => own.every((it) => it.name !== name)).map(
    (name): Section => ({ name, enabled: true, label: null, defaultAudience: 'members' })
  ),
];

/** The wanted language, else the same language of another country, else the community's main language, else any. */
function inLanguage<T extends { language: string }>(all: T[], wanted: string | undefined, main: string): T | undefined {
  const base = wanted?.split('-')[0];
  return (
    all.find((it) => it.language === wanted) ??
    all.find((it) => base !== undefined && it.language.split('-')[0] === base) ??
    all.find((it) => it.language === main) ??
    all[0]
  );
}

export function rulesText(texts: unknown, locale: string | undefined, main: string): string {
  const all = Object.entries(jsonOf<Record<string, string>>(texts, {})).map(([language, text]) => ({ language, text }));
  return inLanguage(all, locale, main)?.text ?? '';
}

const textsOf = (ids: string[]) =>
  sql()('cm_community_texts')
    .whereIn('community', ids)
    .orderBy('language')
    .select('community', 'language', 'summary', 'description', 'welcome') as unknown as Promise<Texts[]>;

const rulesOf = (ids: string[]) =>
  sql()('cm_rules_versions').whereIn('community', ids).select('community', 'version', 'texts') as unknown as Promise<
    { community: string; version: number; texts: unknown }[]
  >;

interface PictureRow {
  community: string;
  kind: string;
  alternativeText: string;
  width: number;
  height: number;
  checksum: string;
}

async function picturesOf(found: PresentRow[]) {
  const all = (await sql()('cm_pictures')
    .whereIn(
      'community',
      found.map((row) => row.communityId as string)
    )
    .select('community', 'kind', 'alternative_text as alternativeText', 'width', 'height', 'checksum')) as PictureRow[];
  return (community: string, kind: 'picture' | 'banner'): Picture | null => {
    const picture = all.find((it) => it.community === community && it.kind === kind);
    if (!picture) return null;
    const { alternativeText, width, height, checksum } = picture;
    const prefix = strapi.config.get<string>('api.rest.prefix', '/api');
    // The checksum lets a browser notice a new picture; the right to see it is checked at each request.
    return {
      url: `${prefix}/communities/${community}/${kind}?v=${checksum.slice(0, 12)}`,
      alternativeText,
      width,
      height,
    };
  };
}

export async function presentOne(actor: Actor, id: string, locale?: string): Promise<Community | undefined> {
  const found = await rows<PresentRow>(
    `SELECT ${PRESENT_COLUMNS} FROM cm_communities c
     LEFT JOIN cm_memberships m ON m.community = c.document_id AND m.member = :me WHERE c.document_id = :id`,
    { ...seenBy(actor), id }
  );
  const [community] = await present(actor, found, locale);
  return community;
}
