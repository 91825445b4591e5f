/**
 * What the store of this site holds, or is about to: a row stands here before its bytes are written and until they are
 * removed. A technical table: an export carries no bytes, so it carries none of this either.
 */
export const fileModel = {
  uid: 'plugin::communities.file',
  singularName: 'file',
  tableName: 'cm_files',
  attributes: {
    id: { type: 'increments' },
    key: { type: 'string', column: { notNullable: true } },
    /** `coming`: the bytes are on their way · `kept`: a version has them · `going`: nobody has them any more. */
    state: { type: 'string', column: { notNullable: true } },
    changedAt: { type: 'datetime', column: { notNullable: true } },
  },
  indexes: [
    { name: 'cm_files_uq', type: 'unique', columns: ['key'] },
    { name: 'cm_files_state', columns: ['state', 'changed_at'] },
  ],
};
