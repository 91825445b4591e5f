import { contentType, number, prose, ref, refNotNull, when, words, yesNo } from '../content-type';

const json = { type: 'json' } as const;

export const communityTypes = {
  ...contentType({
    singular: 'community',
    plural: 'communities',
    table: 'cm_communities',
    attributes: {
      slug: words,
      name: words,
      state: words,
      visibility: words,
      listed: yesNo(true),
      joinPolicy: words,
      membersVisibleTo: words,
      language: words,
      languages: json,
      themes: json,
      regions: json,
      institution: ref,
      sections: json,
      forumOff: yesNo(false),
      eventsOff: yesNo(false),
      purpose: prose,
      targetGroup: prose,
      whyNew: prose,
      applicant: refNotNull,
      offeredTo: ref,
      rulesVersion: number(),
      memberCount: number(),
      topicCount: number(),
      postCount: number(),
      lastActivityAt: when,
      stateChangedAt: when,
      defaultLevel: ref,
      demo: yesNo(false),
    },
    unique: [['document_id'], ['slug']],
    indexes: [['state', 'visibility'], ['applicant']],
  }),
  /** Summary, description and welcome text in one language. */
  ...contentType({
    singular: 'community-text',
    plural: 'community-texts',
    table: 'cm_community_texts',
    attributes: { community: refNotNull, language: words, summary: prose, description: prose, welcome: prose },
    unique: [['community', 'language']],
  }),
  /** Every version of the rules, with its text per language: what a member accepted can be shown years later. */
  ...contentType({
    singular: 'rules-version',
    plural: 'rules-versions',
    table: 'cm_rules_versions',
    attributes: { community: refNotNull, version: number(), texts: json, author: ref },
    unique: [['community', 'version']],
  }),
  /** Each slug that a community has or had, so that no other takes it and old links lead on. */
  ...contentType({
    singular: 'slug',
    plural: 'slugs',
    table: 'cm_slugs',
    attributes: { slug: words, community: refNotNull },
    unique: [['slug']],
    indexes: [['community']],
  }),
  /** Talk between applicant and platform team on a request. */
  ...contentType({
    singular: 'request-message',
    plural: 'request-messages',
    table: 'cm_request_messages',
    attributes: { community: refNotNull, author: ref, fromTeam: yesNo(false), text: prose },
    indexes: [['community', 'created_at']],
  }),
  ...contentType({
    singular: 'audit-entry',
    plural: 'audit-entries',
    table: 'cm_audit_entries',
    attributes: {
      community: refNotNull,
      action: words,
      actorKind: words,
      actor: ref,
      subject: ref,
      subjectKind: ref,
      reason: prose,
      details: json,
    },
    indexes: [['community', 'created_at']],
  }),
  /** Picture and banner. The bytes are a row, so that they obey the same rule as the card and travel with an export. */
  ...contentType({
    singular: 'picture',
    plural: 'pictures',
    table: 'cm_pictures',
    attributes: {
      community: refNotNull,
      kind: words,
      alternativeText: words,
      mime: words,
      width: number(),
      height: number(),
      checksum: words,
      bytes: { type: 'text' },
    },
    unique: [['community', 'kind']],
  }),
};
