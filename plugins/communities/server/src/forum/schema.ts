import { contentType, number, prose, ref, refNotNull, when, words, yesNo } from '../content-type';

export const forumTypes = {
  ...contentType({
    singular: 'category',
    plural: 'categories',
    table: 'cm_categories',
    attributes: { community: refNotNull, name: words, description: prose, position: number(), topicCount: number() },
    unique: [['document_id'], ['community', 'name']],
  }),
  /** `lastNumber` numbers every post that was ever written; `lastVisible` is the number of the newest published one. */
  ...contentType({
    singular: 'topic',
    plural: 'topics',
    table: 'cm_topics',
    attributes: {
      community: refNotNull,
      category: ref,
      title: words,
      author: refNotNull,
      audience: words,
      language: words,
      state: words,
      stateReason: prose,
      pinned: yesNo(false),
      locked: yesNo(false),
      postCount: number(),
      lastNumber: number(),
      lastVisible: number(),
      lastAuthor: ref,
      lastPostAt: when,
    },
    unique: [['document_id']],
    indexes: [
      ['community', 'pinned', 'last_post_at', 'document_id'],
      ['community', 'category', 'pinned', 'last_post_at', 'document_id'],
      ['author'],
    ],
  }),
  /** `number` orders the posts of a topic and never leaves the server: a gap in it would tell of a hidden post. */
  ...contentType({
    singular: 'post',
    plural: 'posts',
    table: 'cm_posts',
    attributes: {
      community: refNotNull,
      topic: refNotNull,
      number: number(),
      author: refNotNull,
      text: prose,
      html: prose,
      state: words,
      stateReason: prose,
      editedAt: when,
    },
    unique: [['document_id'], ['topic', 'number']],
    indexes: [['author'], ['community', 'created_at']],
  }),
  /** The text of a post before an edit. */
  ...contentType({
    singular: 'post-revision',
    plural: 'post-revisions',
    table: 'cm_post_revisions',
    attributes: { post: refNotNull, editor: ref, text: prose },
    indexes: [['post', 'created_at']],
  }),
  /** How far a member has read a topic. */
  ...contentType({
    singular: 'read-marker',
    plural: 'read-markers',
    table: 'cm_read_markers',
    attributes: { topic: refNotNull, member: refNotNull, number: number() },
    unique: [['topic', 'member']],
  }),
};
