import { z } from '@strapi/utils';
import { instant, key, keyset, line, person, term, text } from './common';

export const messageBody = z.strictObject({ text: text(5_000, 1) });
export const message = z
  .object({
    documentId: z.string(),
    text: z.string(),
    fromTeam: z.boolean(),
    author: person.nullable().describe('null for the platform team'),
    createdAt: instant,
  })
  .meta({ id: 'CommunityMessage' });

export const reasonBody = z.strictObject({ reason: text(2_000, 1) });
export const optionalReasonBody = z.strictObject({ reason: text(2_000, 1).optional() });
export const approveBody = z.strictObject({
  message: text(2_000).optional(),
  panelAccount: z.boolean().optional().describe('also give the owner an account in the admin panel'),
});

export const auditEntry = z
  .object({
    documentId: z.string(),
    action: z.string(),
    actorKind: z.enum(['member', 'team', 'system']),
    actor: person.nullable().describe('null for the platform team and the system'),
    subject: z.string().nullable(),
    subjectPerson: person.nullable(),
    reason: z.string().nullable(),
    details: z.record(z.string(), z.unknown()).nullable(),
    createdAt: instant,
  })
  .meta({ id: 'CommunityAuditEntry' });
export type AuditEntry = z.infer<typeof auditEntry>;

export const auditQuery = z.strictObject({ pagination: keyset.optional() });

/** Figures of one community. They count, and never name. */
export const overviewAnswer = z
  .object({
    members: z.number(),
    joinRequests: z.number().nullable().describe('waiting for a decision; administrators only'),
    topics: z.number(),
    posts: z.number(),
    postsLast30Days: z.number(),
    authorsLast30Days: z.number(),
    unansweredTopics: z.number(),
    lastActivityAt: instant.nullable(),
    months: z
      .array(z.object({ month: z.string().describe('YYYY-MM'), posts: z.number() }).meta({ id: 'CommunityMonth' }))
      .describe('the last twelve, oldest first'),
  })
  .meta({ id: 'CommunityOverview' });
export type Overview = z.infer<typeof overviewAnswer>;

export const taxonomies = z
  .object({ themes: z.array(term), regions: z.array(term), institutions: z.array(term) })
  .meta({ id: 'CommunityTaxonomies' });

export const pictureBody = z.strictObject({ alternativeText: line(300) });
export const profileBody = z.strictObject({
  name: line(80),
  institution: key.nullable().optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 alpha-2 code')
    .nullable()
    .optional(),
});
