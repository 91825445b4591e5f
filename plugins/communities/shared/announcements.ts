import { z } from '@strapi/utils';
import { equals, flag, instant, keyset, language, line, person, text } from './common';
import { AUDIENCES } from './communities';

/** Whom an announcement is for; administrators see each. */
export const RECIPIENTS = ['members', 'moderators', 'administrators'] as const;
export const ANNOUNCEMENT_STATES = ['draft', 'scheduled', 'published'] as const;
export type Recipients = (typeof RECIPIENTS)[number];
export type AnnouncementState = (typeof ANNOUNCEMENT_STATES)[number];

export const announcement = z
  .object({
    documentId: z.string(),
    title: z.string(),
    text: z.string().describe('Markdown as written'),
    html: z.string().describe('sanitised'),
    audience: z.enum(AUDIENCES),
    recipients: z.enum(RECIPIENTS),
    language: z.string(),
    state: z.enum(ANNOUNCEMENT_STATES),
    expired: z.boolean(),
    pinned: z.boolean(),
    acknowledge: z.boolean().describe('whether its readers are asked to acknowledge it'),
    acknowledgedAt: instant.nullable().describe('when the viewer did'),
    author: person.nullable(),
    createdAt: instant,
    publishAt: instant.nullable().describe('of a scheduled one'),
    publishedAt: instant.nullable(),
    expiresAt: instant.nullable(),
    editedAt: instant.nullable(),
    remindedAt: instant.nullable().describe('administrators only'),
    may: z.array(z.string()),
  })
  .meta({ id: 'CommunityAnnouncement' });
export type Announcement = z.infer<typeof announcement>;

export const announcementsQuery = z.strictObject({
  filters: z
    .strictObject({
      state: equals(z.enum([...ANNOUNCEMENT_STATES, 'expired']))
        .optional()
        .describe('expired: those that are over; left out: all others'),
      pinned: equals(flag).optional(),
      unacknowledged: equals(flag).optional().describe('true: those that wait for your acknowledgement'),
    })
    .optional(),
  _q: text(100).optional().describe('words in the title'),
  pagination: keyset.optional(),
});
export type AnnouncementsQuery = z.infer<typeof announcementsQuery>;

const moment = z.iso.datetime({ offset: true }).describe('an instant in the future');
const title = line(200, 3);
const markdown = text(32_000, 1);

const choices = {
  audience: z.enum(AUDIENCES).optional().describe('default: of the section; public only for all members'),
  recipients: z.enum(RECIPIENTS).optional().describe('default: members'),
  language: language.optional().describe('default: main language of the community'),
  pinned: z.boolean().optional(),
  acknowledge: z.boolean().optional(),
  expiresAt: moment.nullable().optional(),
};
export const announcementBody = z.strictObject({ title, text: markdown, ...choices });
export type AnnouncementBody = z.infer<typeof announcementBody>;

export const announcementUpdateBody = z.strictObject({
  title: title.optional(),
  text: markdown.optional(),
  ...choices,
  tell: z.literal(true).optional().describe('tell everybody that a published one was changed'),
});
export type AnnouncementUpdateBody = z.infer<typeof announcementUpdateBody>;

export const previewBody = z.strictObject({ text: markdown });
export const announcementPreview = z.object({ html: z.string() }).meta({ id: 'CommunityAnnouncementPreview' });

export const publishBody = z.strictObject({ publishAt: moment.optional().describe('left out: now') });

export const announcementReach = z
  .object({
    reaches: z.number().describe('people who would be told, beside yourself'),
    mail: z.number().describe('who get a mail at once'),
    inApp: z.number().describe('who find it on the site only'),
    none: z.number().describe('who chose to hear of announcements by no channel'),
    everyone: z.boolean().describe('whether visitors read it, too'),
  })
  .meta({ id: 'CommunityAnnouncementReach' });
export type AnnouncementReach = z.infer<typeof announcementReach>;

export const acknowledgement = z
  .object({ person: person.nullable(), role: z.string(), acknowledgedAt: instant.nullable() })
  .meta({ id: 'CommunityAcknowledgement' });
export type Acknowledgement = z.infer<typeof acknowledgement>;

export const acknowledgementsQuery = z.strictObject({
  filters: z.strictObject({ acknowledged: equals(flag).optional() }).optional(),
  _q: text(100).optional().describe('words in the name'),
  pagination: keyset.optional(),
});
export type AcknowledgementsQuery = z.infer<typeof acknowledgementsQuery>;

export const acknowledgementCounts = z
  .object({
    asked: z.number().describe('people for whom it is, beside its author'),
    acknowledged: z.number(),
    remindedAt: instant.nullable(),
  })
  .meta({ id: 'CommunityAcknowledgementCounts' });
export type AcknowledgementCounts = z.infer<typeof acknowledgementCounts>;
