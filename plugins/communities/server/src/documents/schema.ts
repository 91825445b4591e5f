import { contentType, number, prose, ref, refNotNull, words } from '../content-type';

export const documentTypes = {
  /** `parent` is empty at the top: a NULL would make two equal names no double. `sortName` is the name as names are compared. */
  ...contentType({
    singular: 'folder',
    plural: 'folders',
    table: 'cm_folders',
    attributes: {
      community: refNotNull,
      parent: refNotNull,
      name: words,
      sortName: words,
      audience: words,
      author: ref,
    },
    unique: [['document_id'], ['community', 'parent', 'sort_name']],
  }),
  /** `current` is the version that people get; `folder` is empty at the top; `found` the words by which it is searched. */
  ...contentType({
    singular: 'document',
    plural: 'documents',
    table: 'cm_documents',
    attributes: {
      community: refNotNull,
      folder: refNotNull,
      title: words,
      description: prose,
      found: prose,
      language: words,
      source: prose,
      licence: ref,
      date: ref,
      themes: { type: 'json' },
      audience: words,
      state: words,
      stateReason: prose,
      author: refNotNull,
      current: refNotNull,
      lastNumber: number(),
      downloads: number(),
      changedAt: { type: 'datetime', column: { notNullable: true } },
    },
    unique: [['document_id']],
    indexes: [
      ['community', 'changed_at', 'document_id'],
      ['community', 'folder', 'changed_at', 'document_id'],
      ['author'],
    ],
  }),
  /** `fileKey` is where the store of this site has the bytes. */
  ...contentType({
    singular: 'document-version',
    plural: 'document-versions',
    table: 'cm_document_versions',
    attributes: {
      community: refNotNull,
      document: refNotNull,
      number: number(),
      state: words,
      author: refNotNull,
      name: words,
      type: words,
      size: number(),
      checksum: words,
      note: prose,
      fileKey: refNotNull,
    },
    unique: [['document_id'], ['document', 'number']],
    indexes: [['community', 'checksum'], ['file_key']],
  }),
  /** What was read in a version: its text as it is searched, and a picture of it (WebP, base64). */
  ...contentType({
    singular: 'document-reading',
    plural: 'document-readings',
    table: 'cm_document_readings',
    attributes: { community: refNotNull, version: refNotNull, state: words, text: prose, thumbnail: prose },
    unique: [['version']],
  }),
};
