import { contentType, number, ref, refNotNull, when, words, yesNo } from '../content-type';

export const webhookTypes = {
  /**
   * An address that is told what happens: in one community, or (`community` is empty) on the whole platform. `owner` is
   * the administrator in whose name a community's webhook is told; what they may no longer see it is not sent.
   */
  ...contentType({
    singular: 'webhook',
    plural: 'webhooks',
    table: 'cm_webhooks',
    attributes: {
      community: { type: 'string', default: '', column: { defaultTo: '', notNullable: true } },
      owner: ref,
      name: words,
      address: { type: 'text', column: { notNullable: true } },
      events: { type: 'json' },
      active: yesNo(true),
      secret: refNotNull,
      problem: ref,
      failures: number(),
      failingSince: when,
      lastDeliveredAt: when,
    },
    unique: [['document_id']],
    indexes: [['active', 'community'], ['community']],
  }),
};
