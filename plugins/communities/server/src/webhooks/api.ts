import { z } from '@strapi/utils';
import * as shape from '../../../shared/webhooks';
import { member, team } from '../routing';
import { addWebhook, changeWebhook, listWebhooks, ofCommunity, ofPlatform, removeWebhook, renewSecret } from './keep';
import { listDeliveries, redeliver, testWebhook } from './log';

const { delivery, webhook, webhookSecret, webhookWithSecret, deliveriesQuery } = shape;

/** Of the platform team, for the whole platform. */
export const platformWebhookRoutes = [
  team('GET', '/webhooks', 'platformWebhooks.list', {
    summary: 'The webhooks of the platform',
    answer: z.array(webhook),
    run: ({ actor }) => listWebhooks(ofPlatform(actor)),
  }),
  team('POST', '/webhooks', 'platformWebhooks.add', {
    summary: 'Have an address told what happens on the platform; the answer shows the secret, once',
    body: shape.platformWebhookBody,
    answer: webhookWithSecret,
    creates: true,
    run: ({ actor, body }) => addWebhook(ofPlatform(actor), body),
  }),
  team('PUT', '/webhooks/:webhook', 'platformWebhooks.change', {
    summary: 'Change a webhook, or switch it on or off',
    body: shape.platformWebhookUpdateBody,
    answer: webhook,
    run: ({ actor, params, body }) => changeWebhook(ofPlatform(actor), params.webhook, body),
  }),
  team('DELETE', '/webhooks/:webhook', 'platformWebhooks.remove', {
    summary: 'Remove a webhook with its log',
    answer: null,
    run: ({ actor, params }) => removeWebhook(ofPlatform(actor), params.webhook),
  }),
  team('POST', '/webhooks/:webhook/secret', 'platformWebhooks.renewSecret', {
    summary: 'Give a webhook a new secret; the one before is worthless then',
    answer: webhookSecret,
    run: ({ actor, params }) => renewSecret(ofPlatform(actor), params.webhook),
  }),
  team('POST', '/webhooks/:webhook/test', 'platformWebhooks.test', {
    summary: 'Send a ping to a webhook',
    answer: delivery,
    creates: true,
    run: ({ actor, params }) => testWebhook(ofPlatform(actor), params.webhook),
  }),
  team('GET', '/webhooks/:webhook/deliveries', 'platformWebhooks.listDeliveries', {
    summary: 'What was sent to a webhook in the last 30 days, and what became of it',
    query: deliveriesQuery,
    answer: z.array(delivery),
    pages: 'keyset',
    run: ({ actor, params, query }) => listDeliveries(ofPlatform(actor), params.webhook, query),
  }),
  team('POST', '/webhooks/:webhook/deliveries/:delivery/redeliver', 'platformWebhooks.redeliver', {
    summary: 'Send the same once more',
    answer: delivery,
    run: ({ actor, params }) => redeliver(ofPlatform(actor), params.webhook, params.delivery),
  }),
];

/** Of administrators, for their community, where the site allows it. */
export const webhookRoutes = [
  member('GET', '/:community/webhooks', 'webhooks.list', {
    summary: 'The webhooks of the community; for administrators, where the site allows them',
    answer: z.array(webhook),
    graphql: 'communityWebhooks',
    run: ({ actor, at }) => listWebhooks(ofCommunity(actor, at)),
  }),
  member('POST', '/:community/webhooks', 'webhooks.add', {
    summary: 'Have an address told what happens in the community; the answer shows the secret, once',
    body: shape.communityWebhookBody,
    answer: webhookWithSecret,
    graphql: 'addCommunityWebhook',
    creates: true,
    run: ({ actor, at, body }) => addWebhook(ofCommunity(actor, at), body),
  }),
  member('PUT', '/:community/webhooks/:webhook', 'webhooks.change', {
    summary: 'Change a webhook, or switch it on or off; it is told in your name from then on',
    body: shape.communityWebhookUpdateBody,
    answer: webhook,
    graphql: 'changeCommunityWebhook',
    run: ({ actor, at, params, body }) => changeWebhook(ofCommunity(actor, at), params.webhook, body),
  }),
  member('DELETE', '/:community/webhooks/:webhook', 'webhooks.remove', {
    summary: 'Remove a webhook with its log',
    answer: null,
    graphql: 'removeCommunityWebhook',
    run: ({ actor, at, params }) => removeWebhook(ofCommunity(actor, at), params.webhook),
  }),
  member('POST', '/:community/webhooks/:webhook/secret', 'webhooks.renewSecret', {
    summary: 'Give a webhook a new secret; the one before is worthless then',
    answer: webhookSecret,
    graphql: 'renewCommunityWebhookSecret',
    run: ({ actor, at, params }) => renewSecret(ofCommunity(actor, at), params.webhook),
  }),
  member('POST', '/:community/webhooks/:webhook/test', 'webhooks.test', {
    summary: 'Send a ping to a webhook',
    answer: delivery,
    graphql: 'testCommunityWebhook',
    creates: true,
    run: ({ actor, at, params }) => testWebhook(ofCommunity(actor, at), params.webhook),
  }),
  member('GET', '/:community/webhooks/:webhook/deliveries', 'webhooks.listDeliveries', {
    summary: 'What was sent to a webhook in the last 30 days, and what became of it',
    query: deliveriesQuery,
    answer: z.array(delivery),
    pages: 'keyset',
    graphql: 'communityWebhookDeliveries',
    run: ({ actor, at, params, query }) => listDeliveries(ofCommunity(actor, at), params.webhook, query),
  }),
  member('POST', '/:community/webhooks/:webhook/deliveries/:delivery/redeliver', 'webhooks.redeliver', {
    summary: 'Send the same once more',
    answer: delivery,
    graphql: 'redeliverCommunityWebhook',
    run: ({ actor, at, params }) => redeliver(ofCommunity(actor, at), params.webhook, params.delivery),
  }),
];
