import { STATES, type CommunityState } from '../../../shared/communities';
import { STANDINGS, type Standing, type StandingName } from '../access/standing';

const ROLE: Partial<Record<StandingName, 'owner' | 'administrator' | 'moderator' | 'member'>> = {
  owner: 'owner',
  administrator: 'administrator',
  moderator: 'moderator',
};
const STATE: Partial<Record<StandingName, 'active' | 'suspended' | 'requested' | 'invited' | 'banned'>> = {
  suspended: 'suspended',
  applicant: 'requested',
  invitee: 'invited',
  banned: 'banned',
};
const WITHOUT: StandingName[] = ['visitor', 'outsider', 'team'];

/** A standing by its name, in a community in `state`; the applicant of a request is the one who is to be its owner. */
export const standing = (
  name: StandingName,
  state: CommunityState,
  joinPolicy: 'open' | 'request' = 'open'
): Standing => ({
  name,
  community: {
    id: 'community',
    slug: 'community',
    state,
    visibility: 'public',
    listed: true,
    joinPolicy,
    membersVisibleTo: 'members',
    uploadBy: 'members',
    language: 'en',
    sections: [],
    rulesVersion: 0,
    applicant: 'somebody',
    offeredTo: 'somebody',
  },
  membership: WITHOUT.includes(name)
    ? null
    : {
        id: 'membership',
        role: ROLE[name] ?? 'member',
        state: STATE[name] ?? 'active',
        acceptedRules: 0,
        reason: null,
        suspendedUntil: null,
        joinedAt: null,
      },
  isApplicant: false,
  sees: { page: true, rules: true, members: true },
});

export const everyStanding = STANDINGS;
export const everyState = STATES;
