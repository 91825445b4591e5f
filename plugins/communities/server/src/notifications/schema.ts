import { contentType, number, prose, ref, refNotNull, when, words, yesNo } from '../content-type';

export const notificationTypes = {
  /**
   * Something that happened and that somebody is to be told of, one row however many they are. `item` is a document, event or announcement. `target` is the one
   * person it is for; without it those are told who may know. Activities with one `groupKey` are told as one.
   */
  ...contentType({
    singular: 'activity',
    plural: 'activities',
    table: 'cm_activities',
    attributes: {
      kind: words,
      groupKey: words,
      community: refNotNull,
      topic: ref,
      post: ref,
      item: ref,
      subject: ref,
      target: ref,
      actor: ref,
      data: { type: 'json' },
      spreadAt: when,
    },
    unique: [['document_id']],
    indexes: [['group_key', 'created_at'], ['post'], ['community', 'created_at']],
  }),
  /**
   * What one person is told: one row for a group of activities, counted until it is read. `mail` says what of it goes
   * by mail: none, due (at `mailDueAt`), digest, sent, dropped, failed.
   */
  ...contentType({
    singular: 'notification',
    plural: 'notifications',
    table: 'cm_notifications',
    attributes: {
      member: refNotNull,
      community: refNotNull,
      kind: words,
      groupKey: words,
      activity: refNotNull,
      since: when,
      count: number(1),
      inApp: yesNo(true),
      readAt: when,
      mail: words,
      mailDueAt: when,
      mailAttempts: number(),
      mailError: prose,
    },
    unique: [['document_id'], ['member', 'group_key']],
    indexes: [
      ['member', 'updated_at', 'document_id'],
      ['member', 'read_at', 'updated_at'],
      ['mail', 'mail_due_at'],
      ['activity'],
      ['updated_at'],
    ],
  }),
  /** The level of a person in a community (`topic` is empty) or in one topic, where it differs from the default. */
  ...contentType({
    singular: 'subscription',
    plural: 'subscriptions',
    table: 'cm_subscriptions',
    attributes: {
      member: refNotNull,
      community: refNotNull,
      topic: { type: 'string', default: '', column: { defaultTo: '', notNullable: true } },
      level: words,
    },
    unique: [['member', 'community', 'topic']],
    indexes: [['topic', 'level']],
  }),
  /** By which channels a person wants to hear of a kind, where it differs from the default of that kind. */
  ...contentType({
    singular: 'notification-choice',
    plural: 'notification-choices',
    table: 'cm_notification_choices',
    attributes: { member: refNotNull, kind: words, inApp: yesNo(true), mail: words },
    unique: [['member', 'kind']],
  }),
  /** Language, digest and whether mails arrive. `nextDigestAt` is empty for who wants none. */
  ...contentType({
    singular: 'notification-setting',
    plural: 'notification-settings',
    table: 'cm_notification_settings',
    attributes: {
      member: refNotNull,
      language: ref,
      digest: words,
      hour: number(8),
      zone: ref,
      nextDigestAt: when,
      lastDigestAt: when,
      bouncedAt: when,
      bounceReason: prose,
      replyGeneration: number(0),
    },
    unique: [['member']],
    indexes: [['next_digest_at']],
  }),
};
