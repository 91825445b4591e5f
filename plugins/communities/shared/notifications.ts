import { z } from '@strapi/utils';
import { count, equals, flag, instant, key, keyset, language, line, person } from './common';

export const LEVELS = ['muted', 'normal', 'tracking', 'watching'] as const;
export const level = z
  .enum(LEVELS)
  .describe('muted: nothing; normal: what is directed at you; tracking: changes of topics too; watching: everything');
export type Level = z.infer<typeof level>;

export const mailChannel = z.enum(['now', 'digest', 'none']);
export const digest = z.enum(['hourly', 'daily', 'weekly', 'none']);

export const notification = z
  .object({
    documentId: z.string(),
    kind: z.string().describe('such as post.replied'),
    text: z.string().describe('one sentence, in the language that was asked for'),
    count: z.number().describe('how many things of the kind it stands for'),
    community: z
      .object({ documentId: z.string(), slug: z.string(), name: z.string() })
      .nullable()
      .describe('null where you do not see it any more'),
    topic: z.object({ documentId: z.string(), title: z.string() }).nullable(),
    post: z.string().nullable().describe('documentId of the newest post that this is about'),
    item: z
      .object({
        kind: z.string().describe('document, event or announcement'),
        documentId: z.string(),
        title: z.string(),
      })
      .nullable()
      .describe('what else it is about'),
    actor: person.nullable().describe('null for the platform team'),
    reason: z.string().nullable(),
    read: z.boolean(),
    updatedAt: instant,
  })
  .meta({ id: 'CommunityNotification' });
export type Notification = z.infer<typeof notification>;

export const notificationsQuery = z.strictObject({
  filters: z.strictObject({ unread: equals(flag).optional(), community: equals(key).optional() }).optional(),
  locale: language.optional(),
  pagination: keyset.optional(),
});
export type NotificationsQuery = z.infer<typeof notificationsQuery>;

export const streamQuery = z.strictObject({ locale: language.optional() });
export const countQuery = z.strictObject({ filters: z.strictObject({ community: equals(key).optional() }).optional() });
export const unreadCount = z
  .object({ unread: z.number().describe('at most 100, which stands for "100 or more"') })
  .meta({ id: 'CommunityUnreadCount' });

export const readNotificationsBody = z
  .strictObject({
    notifications: z.array(key).min(1).max(100).optional().describe('these'),
    community: key.optional().describe('all of this community'),
    all: z.literal(true).optional().describe('all'),
  })
  .refine((it) => Object.values(it).filter((value) => value !== undefined).length === 1, {
    message: 'name either notifications, a community, or all',
  });

export const subscription = z
  .object({
    level,
    isDefault: z.boolean().describe('whether it is the default of the community, which its administrators may change'),
  })
  .meta({ id: 'CommunitySubscription' });
export const subscriptionBody = z.strictObject({
  level: level.nullable().describe('null: what is the default'),
});

export const defaultLevelQuery = z.strictObject({ level: level.optional() });
export const reach = z
  .object({
    kind: z.string(),
    now: z.number().describe('who get a mail at once'),
    digest: z.number(),
    none: z.number().describe('who find it on the site only'),
  })
  .meta({ id: 'CommunityReach' });
export const defaultLevel = z
  .object({
    level,
    touches: z.number().describe('members for whom the default counts, as they chose nothing'),
    reach: z
      .array(reach)
      .describe('how these members would hear of each kind at the level that was asked about, else at the present one'),
  })
  .meta({ id: 'CommunityDefaultLevel' });
export type DefaultLevel = z.infer<typeof defaultLevel>;
export const defaultLevelBody = z.strictObject({ level });

export const choice = z
  .object({ kind: z.string(), category: z.string(), inApp: z.boolean(), mail: mailChannel })
  .meta({ id: 'CommunityNotificationChoice' });
export const notificationSettings = z
  .object({
    language: z.string().describe('of mails: en, fr, es or pt'),
    digest,
    hour: z.number().describe('of your clock, 0 to 23'),
    zone: z.string().describe('IANA time zone, such as Africa/Dakar'),
    nextDigestAt: instant.nullable(),
    mailFails: z.string().nullable().describe('why no mails are sent to you: what your mail server answered'),
    choices: z.array(choice),
  })
  .meta({ id: 'CommunityNotificationSettings' });
export type NotificationSettings = z.infer<typeof notificationSettings>;

export const notificationSettingsBody = z.strictObject({
  language: z.enum(['en', 'fr', 'es', 'pt']).optional(),
  digest: digest.optional(),
  hour: count(0, 23).optional(),
  zone: line(60).optional(),
  choices: z
    .array(z.strictObject({ kind: line(60), inApp: z.boolean(), mail: mailChannel }))
    .max(50)
    .optional(),
  newReplyAddresses: z
    .literal(true)
    .optional()
    .describe('make the addresses for answers by mail worthless that were in your mails so far'),
  mailWorksAgain: z.literal(true).optional().describe('try again to send mails to your address'),
});
export type NotificationSettingsBody = z.infer<typeof notificationSettingsBody>;
