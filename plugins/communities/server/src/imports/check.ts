import { readFile } from 'node:fs/promises';
import { errors } from '@strapi/utils';
import { fileName, MOST_BYTES, type MemberImport } from '../../../shared/imports';
import type { Actor } from '../access/actor';
import { COMMUNITY_RULES } from '../access/rules';
import type { Standing } from '../access/standing';
import { settings } from '../config';
import { insert, insertMany, transact } from '../database';
import { takeFrom } from '../limits';
import { forbidden, invalid } from '../refusals';
import type { Upload } from '../routing';
import { decode, type Decoded } from './decode';
import { checkLines } from './lines';
import { readImport } from './list';
import { readTable } from './table';

type Member = Extract<Actor, { kind: 'member' }>;

/** Files that one person can have checked. */
const AN_HOUR = { limit: 30, seconds: 3_600 };
/** Rows written in one statement: SQLite takes no more than 32,766 values. */
const AT_ONCE = 500;

/**
 * Reads a file of people, and keeps for each line what would become of it. Nothing else is changed, and nobody is
 * written to, before it is run.
 */
export async function checkImport(
  actor: Member,
  at: Standing,
  text: string | undefined,
  files: Upload[]
): Promise<MemberImport> {
  if (!COMMUNITY_RULES.importMembers(at)) throw forbidden();
  const field = text === undefined ? 'files' : 'data.text';
  const source = text === undefined ? await contentOf(files) : { text, encoding: 'utf-8' };
  const { separator, columns, rows } = await readTable(source.text, field);
  if (!(await takeFrom(actor.id, 'import', AN_HOUR))) {
    const now = Math.floor(Date.now() / 1000);
    const retryAfter = AN_HOUR.seconds - (now % AN_HOUR.seconds);
    throw new errors.RateLimitError('Too many requests, please try again later', { retryAfter });
  }
  const community = at.community.id;
  const lines = await checkLines(community, rows, settings().members.addDirectly);
  return transact(async () => {
    const id = await insert('cm_imports', {
      community,
      state: 'checked',
      file_name: text === undefined ? nameOf(files) : null,
      encoding: source.encoding,
      separator,
      columns: JSON.stringify(columns),
      creator: actor.id,
    });
    for (let from = 0; from < lines.length; from += AT_ONCE) {
      const some = lines.slice(from, from + AT_ONCE);
      await insertMany(
        'cm_import_lines',
        some.map((line) => ({ import: id, ...line }))
      );
    }
    return readImport(actor, at, id);
  });
}

async function contentOf(files: Upload[]): Promise<Decoded> {
  const [file] = files;
  if (!file || file.size === 0) throw invalid('files', 'empty-file');
  if (files.length > 1) throw invalid('files', 'not-a-table');
  if (file.size > MOST_BYTES) throw invalid('files', 'file-too-big');
  return decode(await readFile(file.filepath), 'files');
}

/** Without folders; NULL for one that cannot be shown. */
function nameOf([file]: Upload[]): string | null {
  const parsed = fileName.safeParse(file?.originalFilename?.split(/[\\/]/).pop() ?? '');
  return parsed.success ? parsed.data : null;
}
