import type {
  Audience,
  CommunityState,
  JoinPolicy,
  MembersVisibleTo,
  Section,
  Uploader,
  Visibility,
} from '../../../shared/communities';
import type { MembershipState, Role } from '../../../shared/memberships';
import { jsonOf } from '../database';
import { notFound } from '../refusals';

/** Who somebody is to a community, in the words of the permission table, from least to most. */
export const STANDINGS = [
  'visitor',
  'outsider',
  'banned',
  'applicant',
  'invitee',
  'suspended',
  'member',
  'moderator',
  'administrator',
  'owner',
  'team',
] as const;
export type StandingName = (typeof STANDINGS)[number];

/** The community that a request is about, as its row says. */
export interface CommunityFacts {
  id: string;
  slug: string;
  state: CommunityState;
  visibility: Visibility;
  listed: boolean;
  joinPolicy: JoinPolicy;
  membersVisibleTo: MembersVisibleTo;
  uploadBy: Uploader;
  language: string;
  sections: Section[];
  rulesVersion: number;
  applicant: string;
  offeredTo: string | null;
}

/** A viewer before a community whose card they may see. Made by identify.ts only, afresh for each request. */
export interface Standing {
  name: StandingName;
  community: CommunityFacts;
  membership: {
    id: string;
    role: Role;
    state: MembershipState;
    acceptedRules: number;
    reason: string | null;
    suspendedUntil: unknown;
    joinedAt: unknown;
  } | null;
  isApplicant: boolean;
  /** `members`: other people's memberships. One's own one may always know. */
  sees: { page: boolean; rules: boolean; members: boolean };
}

/** The columns that `standingFrom` reads: `c` the community, `m` the viewer's membership. */
export const STANDING_COLUMNS = `
  c.document_id AS "communityId", c.slug AS "slug", c.state AS "communityState", c.visibility AS "visibility",
  c.listed AS "listed", c.join_policy AS "joinPolicy", c.members_visible_to AS "membersVisibleTo",
  c.upload_by AS "uploadBy",
  c.language AS "language", c.sections AS "sections", c.rules_version AS "rulesVersion",
  c.applicant AS "applicant", c.offered_to AS "offeredTo",
  m.document_id AS "membershipId", m.role AS "role", m.state AS "membershipState", m.accepted_rules AS "acceptedRules",
  m.reason AS "reason", m.suspended_until AS "suspendedUntil", m.joined_at AS "joinedAt"`;

export interface StandingRow {
  communityId: string | null;
  slug: string;
  communityState: CommunityState;
  visibility: Visibility;
  listed: boolean | number;
  joinPolicy: JoinPolicy;
  membersVisibleTo: MembersVisibleTo;
  uploadBy: Uploader;
  language: string;
  sections: unknown;
  rulesVersion: number;
  applicant: string;
  offeredTo: string | null;
  membershipId: string | null;
  role: Role;
  membershipState: MembershipState;
  acceptedRules: number;
  reason: string | null;
  suspendedUntil: unknown;
  joinedAt: unknown;
  page: boolean | number;
  rules: boolean | number;
  members: boolean | number;
}

/** The standing of `me` (NULL: a visitor) as the row of the identity statement tells it. */
export function standingFrom(row: StandingRow, me: string | null, team: boolean): Standing {
  const membership = row.membershipId
    ? {
        id: row.membershipId,
        role: row.role,
        state: row.membershipState,
        acceptedRules: row.acceptedRules,
        reason: row.reason,
        suspendedUntil: row.suspendedUntil,
        joinedAt: row.joinedAt,
      }
    : null;
  const name = team ? 'team' : nameOf(me, membership);
  const sections = jsonOf<Section[]>(row.sections, []);
  return {
    name,
    community: {
      id: row.communityId as string,
      slug: row.slug,
      state: row.communityState,
      visibility: row.visibility,
      listed: Boolean(row.listed),
      joinPolicy: row.joinPolicy,
      membersVisibleTo: row.membersVisibleTo,
      uploadBy: row.uploadBy,
      language: row.language,
      sections,
      rulesVersion: row.rulesVersion,
      applicant: row.applicant,
      offeredTo: row.offeredTo,
    },
    membership,
    isApplicant: me !== null && row.applicant === me,
    sees: {
      page: Boolean(row.page),
      rules: Boolean(row.rules),
      members: Boolean(row.members) && (worksWithMembers(name) || hasSection(sections, 'members')),
    },
  };
}

export const hasSection = (sections: Section[], wanted: Section['name']) =>
  sections.every(({ name, enabled }) => name !== wanted || enabled);

/** What is in a section of a community that hides its page, or has switched it off, does not exist. */
export function demandSection(at: Standing, wanted: Section['name']): void {
  if (!at.sees.page || !hasSection(at.community.sections, wanted)) throw notFound();
}

/** A community without the section shows its members to those who need the list for their work. */
const worksWithMembers = (name: StandingName) => ['moderator', 'administrator', 'owner'].includes(name);

function nameOf(me: string | null, membership: Standing['membership']): StandingName {
  if (me === null) return 'visitor';
  switch (membership?.state) {
    case 'active':
      return membership.role;
    case 'suspended':
      return 'suspended';
    case 'requested':
      return 'applicant';
    case 'invited':
      return 'invitee';
    case 'banned':
      return 'banned';
    default:
      return 'outsider';
  }
}

/** The widest audience that an item may have here. */
export const audienceWithin = (community: CommunityFacts, wanted: Audience): Audience =>
  community.visibility === 'private' ? 'members' : wanted;
