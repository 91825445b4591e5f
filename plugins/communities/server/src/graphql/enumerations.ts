import { AUDIENCES, JOIN_POLICIES, MEMBERS_VISIBLE_TO, SECTIONS, VISIBILITIES } from '../../../shared/communities';
import { ITEM_STATES } from '../../../shared/forum';
import { MEMBERSHIP_STATES, ROLES } from '../../../shared/memberships';

/**
 * Lists of values that have a type of their own in GraphQL, by its name. Every other list is a String with its values
 * in the description: GraphQL's enumerations cannot hold `information-asked` or `memberCount:desc`.
 */
const ENUMERATIONS: Record<string, readonly string[]> = {
  CommunityAudience: AUDIENCES,
  CommunityItemState: ITEM_STATES,
  CommunityJoinPolicy: JOIN_POLICIES,
  CommunityMembershipState: MEMBERSHIP_STATES,
  CommunityMembersVisibleTo: MEMBERS_VISIBLE_TO,
  CommunityRole: ROLES,
  CommunitySectionName: SECTIONS,
  CommunityVisibility: VISIBILITIES,
};

const names = new Map(Object.entries(ENUMERATIONS).map(([name, values]) => [values.join(), name]));

/** The name of the enumeration of exactly these values; NULL where there is none. */
export const enumerationOf = (values: string[]) => names.get(values.join()) ?? null;
