/** Table of what is to be done; a technical one, so it is no content type and no export carries it. Instants are milliseconds of the database's clock. */
export const jobModel = {
  uid: 'plugin::communities.job',
  singularName: 'job',
  tableName: 'cm_jobs',
  attributes: {
    id: { type: 'increments' },
    name: { type: 'string', column: { notNullable: true } },
    /** Of jobs that are one however often they are asked for; else a value of its own. */
    key: { type: 'string', column: { notNullable: true } },
    payload: { type: 'text', column: { notNullable: true } },
    runAt: { type: 'biginteger', column: { notNullable: true } },
    /** Grows with each time that the job was asked for: who finishes it sees whether it was asked for meanwhile. */
    asked: { type: 'integer', column: { notNullable: true } },
    attempts: { type: 'integer', column: { notNullable: true } },
    /** Given up after the last attempt: waits for somebody to retry or drop it. */
    dead: { type: 'boolean', column: { notNullable: true } },
    owner: { type: 'string' },
    leaseUntil: { type: 'biginteger' },
    error: { type: 'text' },
    createdAt: { type: 'biginteger', column: { notNullable: true } },
  },
  indexes: [
    { name: 'cm_jobs_uq', type: 'unique', columns: ['name', 'key'] },
    { name: 'cm_jobs_due', columns: ['dead', 'run_at'] },
  ],
};
