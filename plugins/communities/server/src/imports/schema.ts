import { contentType, number, prose, ref, refNotNull, when, words } from '../content-type';

export const importTypes = {
  /** A file of people to be invited or added. `running` holds the community while it runs: one at a time. */
  ...contentType({
    singular: 'import',
    plural: 'imports',
    table: 'cm_imports',
    attributes: {
      community: refNotNull,
      state: words,
      mode: ref,
      reason: ref,
      running: ref,
      fileName: ref,
      encoding: words,
      separator: words,
      columns: prose,
      message: prose,
      language: ref,
      creator: refNotNull,
      runner: ref,
      startedAt: when,
      endedAt: when,
    },
    unique: [['document_id'], ['running']],
    indexes: [['community']],
  }),
  /** One person in it, with what is to become or has become of them. */
  ...contentType({
    singular: 'import-line',
    plural: 'import-lines',
    table: 'cm_import_lines',
    attributes: {
      import: refNotNull,
      number: number(),
      text: prose,
      address: ref,
      name: ref,
      role: words,
      message: prose,
      language: ref,
      result: words,
      problem: ref,
    },
    unique: [['import', 'number']],
    indexes: [['import', 'result', 'number']],
  }),
};
