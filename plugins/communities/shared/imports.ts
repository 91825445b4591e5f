import { z } from '@strapi/utils';
import { equals, instant, language, line, numbered, person, text } from './common';

export const IMPORT_STATES = ['checked', 'running', 'done', 'stopped', 'cancelled'] as const;
export const IMPORT_MODES = ['invite', 'add'] as const;
export const IMPORT_COLUMNS = ['address', 'name', 'role', 'message', 'language'] as const;
export type ImportColumn = (typeof IMPORT_COLUMNS)[number];

/** `invite` and `add` are what is to be done; `invited` and `added` what was; the others are left alone. */
export const IMPORT_RESULTS = [
  'invite',
  'add',
  'invited',
  'added',
  'already-member',
  'already-invited',
  'duplicate',
  'malformed',
  'not-possible',
] as const;
export type ImportResult = (typeof IMPORT_RESULTS)[number];
/** What a file may give: nobody becomes an administrator by a file. */
export const IMPORT_ROLES = ['moderator', 'member'] as const;
export const SEPARATORS = ['comma', 'semicolon', 'tab'] as const;

/** Most bytes and most lines of a file. */
export const MOST_BYTES = 1024 * 1024;
export const MOST_LINES = 5_000;

export const importBody = z.strictObject({
  text: text(MOST_BYTES).optional().describe('the CSV, where no file is uploaded as `files`'),
});

export const memberImport = z
  .object({
    documentId: z.string(),
    state: z.enum(IMPORT_STATES).describe('checked: nothing has been changed yet'),
    mode: z.enum(IMPORT_MODES).nullable().describe('null until it is run'),
    modes: z.array(z.enum(IMPORT_MODES)).describe('in which this site can run it'),
    reason: z.string().nullable().describe('why it was stopped'),
    fileName: z.string().nullable(),
    encoding: z.string().describe('how the file was read'),
    separator: z.enum(SEPARATORS),
    columns: z.array(
      z
        .object({ header: z.string(), means: z.enum(IMPORT_COLUMNS).nullable().describe('null: not used') })
        .meta({ id: 'CommunityImportColumn' })
    ),
    total: z.number().describe('lines'),
    done: z.number().describe('lines with nothing left to do'),
    counts: z.array(
      z.object({ result: z.enum(IMPORT_RESULTS), count: z.number() }).meta({ id: 'CommunityImportCount' })
    ),
    by: person.nullable().describe('who made the dry run'),
    createdAt: instant,
    startedAt: instant.nullable(),
    endedAt: instant.nullable(),
  })
  .meta({ id: 'CommunityImport' });
export type MemberImport = z.infer<typeof memberImport>;

export const importsQuery = z.strictObject({ pagination: numbered.optional() });
export type ImportsQuery = z.infer<typeof importsQuery>;

export const importLine = z
  .object({
    number: z.number().describe('of the row in the file; the first one has the names of the columns'),
    text: z.string().describe('the address as it was written'),
    address: z.string().nullable(),
    name: z.string().nullable(),
    role: z.enum(IMPORT_ROLES),
    result: z.enum(IMPORT_RESULTS),
    column: z.enum(IMPORT_COLUMNS).nullable().describe('of what is malformed'),
  })
  .meta({ id: 'CommunityImportLine' });
export type ImportLine = z.infer<typeof importLine>;

export const importLinesQuery = z.strictObject({
  filters: z.strictObject({ result: equals(z.enum(IMPORT_RESULTS)).optional() }).optional(),
  pagination: numbered.optional(),
});
export type ImportLinesQuery = z.infer<typeof importLinesQuery>;

export const runImportBody = z.strictObject({
  mode: z.enum(IMPORT_MODES).describe('add: makes members of those who have an account, and invites the others'),
  message: text(2_000).optional().describe('where a line has none of its own'),
  language: language.optional().describe('of the mails, where a line says none'),
});

export const exportQuery = z.strictObject({
  separator: z.enum(['comma', 'semicolon']).optional(),
  locale: language.optional().describe('of the names of the columns'),
});
/** A file name as it came; shown and nothing else. */
export const fileName = line(200);
