import { z } from '@strapi/utils';
import { equals, flag, instant, key, language, line, numbered, person, term, text } from './common';

export const STATES = ['requested', 'information-asked', 'refused', 'draft', 'active', 'dormant', 'archived'] as const;
export const VISIBILITIES = ['public', 'private'] as const;
export const JOIN_POLICIES = ['open', 'request', 'invitation'] as const;
export const AUDIENCES = ['public', 'members'] as const;
/** Who adds documents. */
export const UPLOADERS = ['members', 'moderators'] as const;
export const MEMBERS_VISIBLE_TO = ['public', 'members', 'administrators'] as const;
export const SECTIONS = ['forum', 'documents', 'events', 'announcements', 'members'] as const;

export type CommunityState = (typeof STATES)[number];
export type Visibility = (typeof VISIBILITIES)[number];
export type JoinPolicy = (typeof JOIN_POLICIES)[number];
export type Audience = (typeof AUDIENCES)[number];
export type Uploader = (typeof UPLOADERS)[number];
export type MembersVisibleTo = (typeof MEMBERS_VISIBLE_TO)[number];

export const section = z
  .strictObject({
    name: z.enum(SECTIONS),
    enabled: z.boolean(),
    label: line(60).nullable().describe('shown instead of the translated name'),
    defaultAudience: z.enum(AUDIENCES).describe('audience of new items; never wider than the community'),
  })
  .meta({ id: 'CommunitySection' });
export type Section = z.infer<typeof section>;

export const picture = z
  .object({ url: z.string(), alternativeText: z.string(), width: z.number(), height: z.number() })
  .meta({ id: 'CommunityPicture' });
export type Picture = z.infer<typeof picture>;

export const myMembership = z
  .object({
    documentId: z.string(),
    role: z.string(),
    state: z.string(),
    acceptedRules: z.number().nullable(),
    suspendedUntil: instant.nullable(),
    reason: z.string().nullable(),
    joinedAt: instant.nullable(),
  })
  .meta({ id: 'MyCommunityMembership' });

/**
 * A community as one viewer may see it. What the viewer may not see is `null`:
 * the card (documentId to memberCount) is there for everybody who may know of the community at all,
 * rules and rulesVersion for those who may join, the rest for those who may read its page, and of that topicCount,
 * postCount and lastActivityAt for members only, because they tell of items for members.
 */
export const community = z
  .object({
    documentId: z.string(),
    slug: z.string(),
    name: z.string(),
    summary: z.string(),
    locale: z.string().describe('language of the texts given; the main language where a translation is missing'),
    visibility: z.enum(VISIBILITIES),
    joinPolicy: z.enum(JOIN_POLICIES),
    languages: z.array(z.string()),
    themes: z.array(term),
    picture: picture.nullable(),
    memberCount: z.number(),
    rules: z.string().nullable().describe('Markdown'),
    rulesVersion: z.number().nullable(),
    state: z.enum(STATES).nullable(),
    listed: z.boolean().nullable(),
    language: z.string().nullable().describe('main language'),
    regions: z.array(term).nullable(),
    institution: term.nullable(),
    banner: picture.nullable(),
    description: z.string().nullable().describe('Markdown'),
    welcome: z.string().nullable().describe('Markdown; members only'),
    purpose: z.string().nullable(),
    targetGroup: z.string().nullable(),
    whyNew: z.string().nullable().describe('applicant and platform team only'),
    membersVisibleTo: z.enum(MEMBERS_VISIBLE_TO).nullable(),
    uploadBy: z.enum(UPLOADERS).nullable().describe('who adds documents'),
    sections: z.array(section).nullable(),
    topicCount: z.number().nullable(),
    postCount: z.number().nullable(),
    lastActivityAt: instant.nullable(),
    createdAt: instant.nullable(),
    applicant: person.nullable(),
    ownershipOfferedTo: person.nullable(),
    translations: z.array(z.string()).nullable().describe('languages that have texts'),
    membership: myMembership.nullable().describe('the viewer’s own'),
    may: z.array(z.string()).describe('acts open to the viewer now'),
  })
  .meta({ id: 'Community' });
export type Community = z.infer<typeof community>;

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'may contain small letters, digits and single hyphens')
  .min(3)
  .max(60);

const texts = {
  name: line(120, 3),
  summary: text(500, 1),
  description: text(20_000),
  welcome: text(5_000),
};

const classification = {
  languages: z.array(language).min(1).max(20),
  themes: z.array(key).max(10),
  regions: z.array(key).max(10),
  institution: key.nullable(),
};

const whoMayEnter = {
  visibility: z.enum(VISIBILITIES),
  listed: z.boolean(),
  joinPolicy: z.enum(JOIN_POLICIES),
};

export const requestBody = z.strictObject({
  name: texts.name,
  slug: slug.optional().describe('made from the name where left out; of an unlisted community it gets a random ending'),
  summary: texts.summary,
  description: texts.description.optional(),
  purpose: text(3_000, 10),
  targetGroup: text(1_000, 1),
  whyNew: text(2_000, 1).describe('why no existing community serves'),
  language: language.describe('main language'),
  languages: classification.languages.optional(),
  themes: classification.themes.optional(),
  regions: classification.regions.optional(),
  institution: classification.institution.optional(),
  visibility: whoMayEnter.visibility.optional(),
  listed: whoMayEnter.listed.optional(),
  joinPolicy: whoMayEnter.joinPolicy.optional(),
});
export type RequestBody = z.infer<typeof requestBody>;

export const updateBody = z.strictObject({
  slug: slug.optional(),
  language: language.optional(),
  languages: classification.languages.optional(),
  themes: classification.themes.optional(),
  regions: classification.regions.optional(),
  institution: classification.institution.optional(),
  visibility: whoMayEnter.visibility.optional(),
  listed: whoMayEnter.listed.optional(),
  joinPolicy: whoMayEnter.joinPolicy.optional(),
  membersVisibleTo: z.enum(MEMBERS_VISIBLE_TO).optional(),
  uploadBy: z.enum(UPLOADERS).optional().describe('who adds documents'),
  sections: z.array(section).max(SECTIONS.length).optional(),
  purpose: text(3_000, 10).optional(),
  targetGroup: text(1_000, 1).optional(),
  whyNew: text(2_000, 1).optional(),
  confirmation: line(64).optional().describe('from the preview, where the change opens something'),
});
export type UpdateBody = z.infer<typeof updateBody>;

export const textsBody = z.strictObject({
  name: texts.name.optional().describe('main language only where left out elsewhere'),
  summary: texts.summary.optional(),
  description: texts.description.optional(),
  welcome: texts.welcome.optional(),
  rules: text(20_000).optional().describe('a change makes a new version of the rules'),
});
export type TextsBody = z.infer<typeof textsBody>;

export const textsAnswer = z
  .object({
    locale: z.string(),
    name: z.string(),
    summary: z.string(),
    description: z.string(),
    welcome: z.string(),
    rules: z.string(),
  })
  .meta({ id: 'CommunityTexts' });

export const directoryQuery = z.strictObject({
  filters: z
    .strictObject({
      visibility: equals(z.enum(VISIBILITIES)).optional(),
      joinPolicy: equals(z.enum(JOIN_POLICIES)).optional(),
      language: equals(language).optional(),
      theme: equals(key).optional(),
      region: equals(key).optional(),
      state: equals(z.enum(STATES)).optional(),
      mine: equals(flag).optional().describe('only those that I belong to, asked for or am invited to'),
    })
    .optional(),
  _q: text(100).optional().describe('words in name and summary'),
  sort: z
    .enum(['name', 'memberCount:desc', 'lastActivityAt:desc', 'createdAt', 'createdAt:desc'])
    .optional()
    .describe('lastActivityAt only with filters[mine], createdAt only for the platform team'),
  locale: language.optional(),
  pagination: numbered.optional(),
});
export type DirectoryQuery = z.infer<typeof directoryQuery>;
export const localeQuery = z.strictObject({ locale: language.optional() });

/** What a change opens, and to whom; `confirmation` has to be sent with the change. */
export const openingPreview = z
  .object({
    opens: z.array(
      z
        .object({
          kind: z.enum(['card', 'page', 'members', 'topics', 'posts', 'documents', 'events', 'announcements']),
          count: z.number(),
          to: z.enum(['everyone', 'members']),
        })
        .meta({ id: 'CommunityOpening' })
    ),
    confirmation: z.string().nullable().describe('null where nothing opens'),
  })
  .meta({ id: 'CommunityOpeningPreview' });
export type OpeningPreview = z.infer<typeof openingPreview>;

export const previewQuery = z.strictObject({
  visibility: z.enum(VISIBILITIES).optional(),
  listed: flag.optional(),
  membersVisibleTo: z.enum(MEMBERS_VISIBLE_TO).optional(),
});
