import { z } from '@strapi/utils';
import { instant, keyset, line, person } from './common';

/** What a community's own webhooks can be told of. */
export const COMMUNITY_EVENTS = [
  'community.changed',
  'community.edited',
  'membership.requested',
  'membership.joined',
  'membership.approved',
  'membership.refused',
  'membership.invited',
  'membership.role-changed',
  'membership.sanctioned',
  'membership.sanction-ended',
  'membership.left',
  'ownership.offered',
  'topic.started',
  'topic.changed',
  'topic.deleted',
  'post.replied',
  'document.added',
  'event.published',
  'announcement.published',
] as const;

/** What webhooks of the whole platform can be told of: no more than the platform team sees. */
export const PLATFORM_EVENTS = [
  'community.requested',
  'community.asked',
  'community.answered',
  'community.decided',
  'community.changed',
  'community.edited',
  'topic.started',
  'topic.changed',
  'post.replied',
  'document.added',
  'event.published',
  'announcement.published',
] as const;
export type WebhookEvent = (typeof COMMUNITY_EVENTS)[number] | (typeof PLATFORM_EVENTS)[number];

/** Why a webhook gets nothing, though nobody switched it off. */
export const WEBHOOK_PROBLEMS = ['failing', 'gone', 'owner-left'] as const;

export const DELIVERY_STATES = ['waiting', 'delivered', 'failed', 'dropped'] as const;

/** What went wrong at the last attempt, or why nothing was sent. */
export const DELIVERY_PROBLEMS = [
  'timeout',
  'no-connection',
  'certificate',
  'redirect',
  'status',
  'bad-address',
  'private-address',
  'unknown-address',
  'not-visible',
  'owner-left',
  'not-allowed',
  'switched-off',
] as const;
export type DeliveryProblem = (typeof DELIVERY_PROBLEMS)[number];

const webhookFields = {
  documentId: z.string(),
  name: z.string(),
  address: z.string(),
  events: z.array(z.string()),
  active: z.boolean(),
  problem: z
    .enum(WEBHOOK_PROBLEMS)
    .nullable()
    .describe('why it gets nothing: nothing arrived for days, its address answered 410, its owner is no administrator'),
  owner: person
    .nullable()
    .describe('in whose name it is told: the administrator who saved it last; null of the platform'),
  createdAt: instant,
  lastDeliveredAt: instant.nullable(),
};
export const webhook = z.object(webhookFields).meta({ id: 'CommunityWebhook' });
export type Webhook = z.infer<typeof webhook>;

const secret = z.string().describe('signs what is sent; shown this once and never again');
export const webhookWithSecret = z.object({ ...webhookFields, secret }).meta({ id: 'CommunityNewWebhook' });
export type WebhookWithSecret = z.infer<typeof webhookWithSecret>;
export const webhookSecret = z.object({ secret }).meta({ id: 'CommunityWebhookSecret' });

const fieldsFor = <const Events extends readonly [string, ...string[]]>(events: Events) => ({
  name: line(80),
  address: line(500).describe('begins with https://'),
  events: z.array(z.enum(events)).min(1).max(events.length),
  active: z.boolean().optional(),
});
const partly = <Fields extends z.ZodRawShape>(fields: Fields) => z.strictObject(fields).partial();

export const communityWebhookBody = z.strictObject(fieldsFor(COMMUNITY_EVENTS));
export const communityWebhookUpdateBody = partly(fieldsFor(COMMUNITY_EVENTS));
export const platformWebhookBody = z.strictObject(fieldsFor(PLATFORM_EVENTS));
export const platformWebhookUpdateBody = partly(fieldsFor(PLATFORM_EVENTS));

/** What webhooks are made of, wherever they belong. */
export interface WebhookInput {
  name: string;
  address: string;
  events: string[];
  active?: boolean | undefined;
}
export type WebhookUpdate = { [Field in keyof WebhookInput]?: WebhookInput[Field] | undefined };

export const delivery = z
  .object({
    documentId: z.string().describe('also the webhook-id of what is sent, the same at each attempt'),
    event: z.string().describe('`ping` for a test'),
    state: z.enum(DELIVERY_STATES).describe('dropped: nothing was sent, because it may not be told any more'),
    problem: z.enum(DELIVERY_PROBLEMS).nullable(),
    attempts: z.number(),
    code: z.number().nullable().describe('HTTP status of the last answer'),
    answer: z.string().nullable().describe('how the last answer begins'),
    milliseconds: z.number().nullable().describe('that the last attempt took'),
    createdAt: instant,
    triedAt: instant.nullable(),
    nextAt: instant.nullable().describe('of the next attempt'),
  })
  .meta({ id: 'CommunityWebhookDelivery' });
export type Delivery = z.infer<typeof delivery>;

export const deliveriesQuery = z.strictObject({ pagination: keyset.optional() });
export type DeliveriesQuery = z.infer<typeof deliveriesQuery>;
