import { z } from '@strapi/utils';
import { equals, instant, language, line, numbered, person, text } from './common';

export const INVITATION_STATES = ['waiting', 'claimed', 'revoked', 'expired'] as const;

export const invitation = z
  .object({
    documentId: z.string(),
    address: z.string(),
    state: z.enum(INVITATION_STATES),
    message: z.string().nullable(),
    inviter: person.nullable(),
    createdAt: instant,
    expiresAt: instant,
    sentAt: instant.nullable().describe('null until the mail has gone, or where it could not'),
    problem: z.string().nullable().describe('why the mail could not be sent'),
  })
  .meta({ id: 'CommunityInvitation' });
export type Invitation = z.infer<typeof invitation>;

export const invitationsQuery = z.strictObject({
  filters: z.strictObject({ state: equals(z.enum(INVITATION_STATES)).optional() }).optional(),
  pagination: numbered.optional(),
});
export type InvitationsQuery = z.infer<typeof invitationsQuery>;

/** Addresses as people paste them: one a line, or with commas or semicolons, with names or without. */
const addresses = text(20_000, 3).describe('up to 100, as pasted: "Awa Ndiaye <awa@example.org>, ben@example.org"');

export const previewBody = z.strictObject({ addresses });
export const inviteByMailBody = z.strictObject({
  addresses,
  message: text(2_000).optional(),
  language: language.optional().describe('of the mail'),
});

export const LINE_RESULTS = [
  'valid',
  'malformed',
  'duplicate',
  'already-member',
  'already-invited',
  'not-possible',
] as const;
export const lineResult = z
  .object({ line: z.string(), address: z.string().nullable(), result: z.enum(LINE_RESULTS) })
  .meta({ id: 'CommunityInvitationLine' });
export type LineResult = z.infer<typeof lineResult>;

const token = line(200);
export const tokenQuery = z.strictObject({ token, locale: language.optional() });
export const claimBody = z.strictObject({ token });
export const lookedAt = z
  .object({
    community: z.object({ name: z.string(), slug: z.string(), summary: z.string() }),
    inviter: person.nullable(),
    message: z.string().nullable(),
    address: z.string().describe('register or log in with this address'),
    expiresAt: instant,
  })
  .meta({ id: 'CommunityInvitationCard' });
export type LookedAt = z.infer<typeof lookedAt>;
