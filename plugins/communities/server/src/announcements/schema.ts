import { contentType, prose, ref, refNotNull, when, words, yesNo } from '../content-type';

export const announcementTypes = {
  /**
   * `state` is draft, scheduled, published or deleted; expired is what is published and past `expiresAt`. `sortAt` is
   * when it was made, is to go out or went out. `withdrawnAt` is when everybody could read it no longer, for feeds.
   */
  ...contentType({
    singular: 'announcement',
    plural: 'announcements',
    table: 'cm_announcements',
    attributes: {
      community: refNotNull,
      title: words,
      text: prose,
      html: prose,
      author: refNotNull,
      audience: words,
      recipients: words,
      language: words,
      state: words,
      pinned: yesNo(false),
      acknowledge: yesNo(false),
      sortAt: when,
      publishAt: when,
      sentAt: when,
      sentBy: ref,
      expiresAt: when,
      editedAt: when,
      withdrawnAt: when,
      remindedAt: when,
    },
    unique: [['document_id']],
    indexes: [['community', 'pinned', 'sort_at', 'document_id'], ['state', 'publish_at'], ['author']],
  }),
  /** Who has said that they know of an announcement, and when. */
  ...contentType({
    singular: 'acknowledgement',
    plural: 'acknowledgements',
    table: 'cm_acknowledgements',
    attributes: { community: refNotNull, announcement: refNotNull, member: refNotNull },
    unique: [['announcement', 'member']],
    indexes: [['community']],
  }),
};
