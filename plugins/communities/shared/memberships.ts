import { z } from '@strapi/utils';
import { count, equals, instant, key, numbered, text } from './common';

export const ROLES = ['owner', 'administrator', 'moderator', 'member'] as const;
export const MEMBERSHIP_STATES = [
  'invited',
  'requested',
  'active',
  'suspended',
  'banned',
  'left',
  'removed',
  'refused',
] as const;
export type Role = (typeof ROLES)[number];
export type MembershipState = (typeof MEMBERSHIP_STATES)[number];

/** One line of the members list. From `state` on only administrators (and, for sanctions, moderators) get values. */
export const member = z
  .object({
    documentId: z.string().describe('of the person; the `:member` of the routes'),
    name: z.string(),
    institution: z.string().nullable(),
    country: z.string().nullable(),
    role: z.enum(ROLES),
    joinedAt: instant.nullable(),
    state: z.enum(MEMBERSHIP_STATES).nullable(),
    message: z.string().nullable().describe('of the person, with a join request'),
    reason: z.string().nullable().describe('of a refusal or sanction'),
    suspendedUntil: instant.nullable(),
    requestedAt: instant.nullable(),
    mailFails: z
      .boolean()
      .nullable()
      .describe('whether mails to this person come back, so that none are sent; for themselves and administrators'),
    panelAccount: z.boolean().nullable().describe('platform team only'),
    may: z.array(z.string()).describe('acts open to the viewer on this person now'),
  })
  .meta({ id: 'CommunityMember' });
export type Member = z.infer<typeof member>;

export const membersQuery = z.strictObject({
  filters: z
    .strictObject({
      role: equals(z.enum(ROLES)).optional(),
      state: equals(z.enum(MEMBERSHIP_STATES)).optional().describe('other than active: administrators only'),
      country: equals(z.string().regex(/^[A-Z]{2}$/)).optional(),
      institution: equals(key).optional(),
    })
    .optional(),
  _q: text(100).optional().describe('words in the name'),
  sort: z.enum(['name', 'joinedAt:desc', 'requestedAt']).optional(),
  pagination: numbered.optional(),
});
export type MembersQuery = z.infer<typeof membersQuery>;

export const joinBody = z.strictObject({
  message: text(2_000).optional(),
  acceptRules: count(0, 1_000_000).optional().describe('the version of the rules that was read'),
});
export type JoinBody = z.infer<typeof joinBody>;

export const decideManyBody = z.strictObject({
  members: z.array(key).min(1).max(100),
  reason: text(2_000, 1).optional(),
});
/** A result for each person: one failing does not hold up the others. */
export const decisions = z.array(
  z
    .object({ documentId: z.string(), done: z.boolean(), reason: z.string().nullable() })
    .meta({ id: 'CommunityDecisionResult' })
);

export const inviteBody = z.strictObject({
  username: text(100, 1),
  message: text(2_000).optional(),
});
export const roleBody = z.strictObject({ role: z.enum(['administrator', 'moderator', 'member']) });
export const reasonBody = z.strictObject({ reason: text(2_000, 1) });
export const suspendBody = z.strictObject({
  reason: text(2_000, 1),
  until: z.iso.datetime({ offset: true }).describe('an instant in the future'),
});
export const offerBody = z.strictObject({ member: key });
export const acceptRulesBody = z.strictObject({ version: count(0, 1_000_000) });
export const panelAccountAnswer = z
  .object({
    created: z.boolean(),
    registrationLink: z.string().nullable().describe('to hand to the person; null where they already have log-in data'),
  })
  .meta({ id: 'CommunityPanelAccount' });
