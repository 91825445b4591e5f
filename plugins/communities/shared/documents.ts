import { z } from '@strapi/utils';
import { equals, flag, instant, key, keyset, language, line, person, term, text } from './common';
import { AUDIENCES } from './communities';
import { ITEM_STATES } from './forum';

/** What can be uploaded, by the ending that its name has. */
export const DOCUMENT_TYPES = [
  'pdf',
  'docx',
  'xlsx',
  'pptx',
  'odt',
  'ods',
  'odp',
  'txt',
  'csv',
  'md',
  'png',
  'jpeg',
  'webp',
  'gif',
  'zip',
] as const;
export type DocumentType = (typeof DOCUMENT_TYPES)[number];

/** Of the bytes of a version: `pending` waits for the virus scanner, `rejected` was found infected. */
export const VERSION_STATES = ['published', 'pending', 'rejected'] as const;

/** How deep folders can stand in folders. */
export const DEEPEST = 8;

export const folder = z
  .object({
    documentId: z.string(),
    parent: z.string().nullable().describe('documentId; null at the top'),
    name: z.string(),
    audience: z.enum(AUDIENCES).describe('nothing in the folder is for more people'),
    documentCount: z.number().describe('documents right in it, as far as you see them'),
    may: z.array(z.string()),
  })
  .meta({ id: 'CommunityFolder' });
export type Folder = z.infer<typeof folder>;

export const documentFile = z
  .object({
    name: z.string(),
    type: z.enum(DOCUMENT_TYPES),
    size: z.number().describe('bytes'),
    checksum: z.string().describe('SHA-256, in hexadecimal digits'),
  })
  .meta({ id: 'CommunityDocumentFile' });

const documentFields = {
  documentId: z.string(),
  title: z.string(),
  description: z.string(),
  folder: z.string().nullable().describe('documentId; null at the top'),
  audience: z.enum(AUDIENCES),
  language: z.string(),
  source: z.string().nullable(),
  licence: z.string().nullable(),
  date: z.string().nullable().describe('of the document, as 2026-03-31'),
  themes: z.array(term),
  state: z.enum(ITEM_STATES),
  stateReason: z.string().nullable(),
  file: documentFile.describe('the current version'),
  hasThumbnail: z.boolean(),
  version: z.number().nullable().describe('number of the current version; null for those who see no earlier ones'),
  downloads: z.number(),
  author: person.nullable(),
  createdAt: instant,
  changedAt: instant.describe('when the current version came'),
  may: z.array(z.string()),
};
export const document = z.object(documentFields).meta({ id: 'CommunityDocument' });
export type Document = z.infer<typeof document>;

export const sameDocument = z
  .object({ documentId: z.string(), title: z.string() })
  .meta({ id: 'CommunitySameDocument' });

export const uploadedDocument = z
  .object({
    ...documentFields,
    same: z.array(sameDocument).describe('documents here that you see, with the same bytes'),
  })
  .meta({ id: 'CommunityUploadedDocument' });
export type UploadedDocument = z.infer<typeof uploadedDocument>;

export const version = z
  .object({
    documentId: z.string(),
    number: z.number(),
    state: z.enum(VERSION_STATES),
    isCurrent: z.boolean(),
    file: documentFile,
    note: z.string(),
    author: person.nullable(),
    createdAt: instant,
  })
  .meta({ id: 'CommunityDocumentVersion' });
export type Version = z.infer<typeof version>;

export const documentsQuery = z.strictObject({
  filters: z
    .strictObject({
      folder: equals(z.union([z.literal('none'), key]))
        .optional()
        .describe('documentId of a folder, or `none` for what is in no folder'),
      type: equals(z.enum(DOCUMENT_TYPES)).optional(),
      language: equals(language).optional(),
      theme: equals(key).optional(),
      mine: equals(flag).optional(),
    })
    .optional(),
  _q: text(100).optional().describe('words in title, description and text'),
  pagination: keyset.optional(),
});
export type DocumentsQuery = z.infer<typeof documentsQuery>;

const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/, 'must be a day such as 2026-03-31')
  .refine((it) => new Date(`${it}T00:00:00Z`).toJSON()?.startsWith(it) ?? false, 'is no day of the calendar');

const facts = {
  description: text(5_000).optional(),
  folder: key.nullable().optional().describe('documentId; null: in no folder'),
  audience: z.enum(AUDIENCES).optional().describe('default: of the section, as far as the folder lets it'),
  language: language.optional().describe('default: main language of the community'),
  source: line(500, 0).nullable().optional(),
  licence: line(100, 0).nullable().optional(),
  date: day.nullable().optional(),
  themes: z.array(key).max(10).optional(),
};
export const uploadBody = z.strictObject({
  title: line(200, 1).optional().describe('default: the name of the file'),
  ...facts,
  note: text(1_000).optional().describe('about this version'),
});
export type UploadBody = z.infer<typeof uploadBody>;

export const documentUpdateBody = z.strictObject({ title: line(200, 1).optional(), ...facts });
export type DocumentUpdateBody = z.infer<typeof documentUpdateBody>;

export const versionBody = z.strictObject({ note: text(1_000).optional().describe('what is new') });
export type VersionBody = z.infer<typeof versionBody>;

export const folderBody = z.strictObject({
  name: line(120),
  parent: key.nullable().optional().describe('documentId; null at the top'),
  audience: z.enum(AUDIENCES).optional().describe('default: of the folder around it, or of the section'),
});
export type FolderBody = z.infer<typeof folderBody>;
export const folderUpdateBody = folderBody.partial();
export type FolderUpdateBody = z.infer<typeof folderUpdateBody>;
