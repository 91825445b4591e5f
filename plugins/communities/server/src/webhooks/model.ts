const needed = (type: string) => ({ type, column: { notNullable: true } });

/**
 * What is to be sent to a webhook, and what became of it: a technical table, for who moves a site does not take its log
 * along. A happening (`source`) is one delivery to a webhook, whatever crashes.
 */
export const deliveryModel = {
  uid: 'plugin::communities.webhook-delivery',
  singularName: 'webhook-delivery',
  tableName: 'cm_webhook_deliveries',
  attributes: {
    id: { type: 'increments' },
    documentId: needed('string'),
    webhook: needed('string'),
    /** The activity; of a test a value of its own. */
    source: needed('string'),
    event: needed('string'),
    state: needed('string'),
    problem: { type: 'string' },
    attempts: needed('integer'),
    code: { type: 'integer' },
    answer: { type: 'text' },
    milliseconds: { type: 'integer' },
    createdAt: needed('datetime'),
    triedAt: { type: 'datetime' },
    nextAt: { type: 'datetime' },
  },
  indexes: [
    { name: 'cm_webhook_deliveries_uq', type: 'unique', columns: ['webhook', 'source'] },
    { name: 'cm_webhook_deliveries_id_uq', type: 'unique', columns: ['document_id'] },
    { name: 'cm_webhook_deliveries_due', columns: ['webhook', 'state', 'next_at'] },
    { name: 'cm_webhook_deliveries_log', columns: ['webhook', 'created_at', 'document_id'] },
    { name: 'cm_webhook_deliveries_age', columns: ['created_at'] },
  ],
};
