import { contentType, number, prose, ref, refNotNull, when, words } from '../content-type';

export const membershipTypes = {
  /** One row for a person in a community, whatever they are to it; the state says what. `member` is the user's documentId. */
  ...contentType({
    singular: 'membership',
    plural: 'memberships',
    table: 'cm_memberships',
    attributes: {
      community: refNotNull,
      member: refNotNull,
      role: words,
      state: words,
      /** The role that an invitation is to; of `invited` only. */
      offeredRole: ref,
      message: prose,
      reason: prose,
      acceptedRules: number(),
      requestedAt: when,
      joinedAt: when,
      endedAt: when,
      suspendedUntil: when,
      invitedBy: ref,
      decidedBy: ref,
    },
    unique: [['document_id'], ['community', 'member']],
    indexes: [
      ['community', 'state', 'role'],
      ['member', 'state'],
    ],
  }),
  /** How a person appears to others. The log-in name is shown only where there is no profile and it is no e-mail address. */
  ...contentType({
    singular: 'profile',
    plural: 'profiles',
    table: 'cm_profiles',
    attributes: { member: refNotNull, name: words, institution: ref, country: ref },
    unique: [['member']],
  }),
};
