import { contentType, prose, ref, refNotNull, when, words } from '../content-type';

export const invitationTypes = {
  /** An invitation to an address; of a person with an account it becomes a membership in the state `invited`. */
  ...contentType({
    singular: 'invitation',
    plural: 'invitations',
    table: 'cm_invitations',
    attributes: {
      community: refNotNull,
      address: words,
      state: words,
      /** The role to which it leads; NULL for a plain member. */
      role: ref,
      message: prose,
      language: ref,
      inviter: ref,
      nonce: words,
      expiresAt: when,
      sentAt: when,
      problem: prose,
    },
    unique: [['document_id'], ['community', 'address']],
    indexes: [['address', 'state']],
  }),
  /** Addresses whose owner wants no more invitations. */
  ...contentType({
    singular: 'mail-stop',
    plural: 'mail-stops',
    table: 'cm_mail_stops',
    attributes: { address: words },
    unique: [['address']],
  }),
};
