import { z } from '@strapi/utils';
import * as shape from '../../../shared/notifications';
import { member } from '../routing';
import { readDefaultLevel, readSubscription, writeDefaultLevel, writeSubscription } from './levels';
import { countUnread, listNotifications } from './list';
import { markNotificationsRead } from './read';
import { openStream } from './stream';
import { readNotificationSettings, writeNotificationSettings } from './settings';

const { subscription, notificationSettings } = shape;

export const notificationRoutes = [
  member('GET', '/notifications', 'notifications.list', {
    summary: 'What you are told, the newest first',
    query: shape.notificationsQuery,
    answer: z.array(shape.notification),
    pages: 'keyset',
    graphql: 'communityNotifications',
    run: ({ actor, query }) => listNotifications(actor, query),
  }),
  member('GET', '/notifications/count', 'notifications.count', {
    summary: 'How many notifications are unread',
    query: shape.countQuery,
    answer: shape.unreadCount,
    graphql: 'communityUnreadCount',
    run: ({ actor, query }) => countUnread(actor, query.filters?.community),
  }),
  member('GET', '/notifications/stream', 'notifications.stream', {
    summary: 'What you are told, as it happens: Server-Sent Events',
    query: shape.streamQuery,
    answer: null,
    run: async ({ actor, query, koa }) => openStream(actor, koa, query.locale),
  }),
  member('POST', '/notifications/read', 'notifications.markRead', {
    summary: 'Mark notifications as read: some, all of a community, or all',
    body: shape.readNotificationsBody,
    answer: z.null(),
    graphql: 'markCommunityNotificationsRead',
    run: ({ actor, body }) => markNotificationsRead(actor, body),
  }),
  member('GET', '/notifications/settings', 'notifications.readSettings', {
    summary: 'By which channels and in which language you hear of what',
    answer: notificationSettings,
    graphql: 'communityNotificationSettings',
    run: ({ actor }) => readNotificationSettings(actor),
  }),
  member('PUT', '/notifications/settings', 'notifications.updateSettings', {
    summary: 'Change how you are told',
    body: shape.notificationSettingsBody,
    answer: notificationSettings,
    graphql: 'updateCommunityNotificationSettings',
    run: ({ actor, body }) => writeNotificationSettings(actor, body),
  }),
];

/** About one community: these stand with the other routes below `/:community`. */
export const levelRoutes = [
  member('GET', '/:community/subscription', 'notifications.readSubscription', {
    summary: 'Your level in the community',
    answer: subscription,
    graphql: 'communitySubscription',
    run: ({ actor, at }) => readSubscription(actor, at),
  }),
  member('PUT', '/:community/subscription', 'notifications.updateSubscription', {
    summary: 'Mute, track or watch the community',
    body: shape.subscriptionBody,
    answer: subscription,
    graphql: 'updateCommunitySubscription',
    run: ({ actor, at, body }) => writeSubscription(actor, at, body.level),
  }),
  member('GET', '/:community/topics/:topic/subscription', 'notifications.readTopicSubscription', {
    summary: 'Your level in a topic',
    answer: subscription,
    graphql: 'communityTopicSubscription',
    run: ({ actor, at, params }) => readSubscription(actor, at, params.topic),
  }),
  member('PUT', '/:community/topics/:topic/subscription', 'notifications.updateTopicSubscription', {
    summary: 'Mute, track or watch a topic',
    body: shape.subscriptionBody,
    answer: subscription,
    graphql: 'updateCommunityTopicSubscription',
    run: ({ actor, at, params, body }) => writeSubscription(actor, at, body.level, params.topic),
  }),
  member('GET', '/:community/default-level', 'notifications.readDefaultLevel', {
    summary: 'The level of members who chose none, how many they are, and what they would hear; for administrators',
    query: shape.defaultLevelQuery,
    answer: shape.defaultLevel,
    graphql: 'communityDefaultLevel',
    run: ({ at, query }) => readDefaultLevel(at, query.level),
  }),
  member('PUT', '/:community/default-level', 'notifications.updateDefaultLevel', {
    summary: 'Change the level of members who chose none',
    body: shape.defaultLevelBody,
    answer: shape.defaultLevel,
    graphql: 'updateCommunityDefaultLevel',
    run: ({ actor, at, body }) => writeDefaultLevel(actor, at, body.level),
  }),
];
