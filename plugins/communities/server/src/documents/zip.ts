import type { Readable } from 'node:stream';
import { PassThrough } from 'node:stream';
import type { Context } from 'koa';
import { ZipFile } from 'yazl';
import type { Folder } from '../../../shared/documents';
import { seenBy, type Actor } from '../access/actor';
import type { Standing } from '../access/standing';
import { itemVisible, membershipOf } from '../access/visible';
import { rows } from '../database';
import { store } from '../files/store';
import { invalid, notFound } from '../refusals';
import { findFolder, listFolders, withinFolder } from './folders';
import { attachment, safeWord, uniqueName } from './names';

const MOST = 2_000;

interface Row {
  folder: string;
  key: string;
  name: string;
  changedAt: unknown;
}

/** What this person could download one by one: files that wait for the scanner are not among it. */
const FILES = (folders: number) => `SELECT i.folder AS "folder", v.file_key AS "key", v.name AS "name",
  i.changed_at AS "changedAt"
  FROM cm_communities c ${membershipOf()} JOIN cm_documents i ON i.community = c.document_id
  JOIN cm_document_versions v ON v.document_id = i.current
  WHERE c.document_id = :community AND i.folder IN (${Array.from({ length: folders }, (_, n) => `:f${n}`).join(', ')})
    AND v.state = 'published' AND ${itemVisible()}
  ORDER BY v.name, i.document_id LIMIT ${MOST + 1}`;

/** Sends a folder with all that is in it and that `actor` may see, file by file as it is read. */
export async function sendZip(actor: Actor, at: Standing, folder: string, koa: Context | null): Promise<void> {
  const top = await findFolder(actor, at, folder);
  if (!koa) throw notFound();
  const folders = withinFolder(await listFolders(actor, at), folder);
  const bindings = Object.fromEntries(folders.map(({ documentId }, n) => [`f${n}`, documentId]));
  const files = await rows<Row>(FILES(folders.length), { ...seenBy(actor), community: at.community.id, ...bindings });
  if (files.length > MOST) throw invalid('folder', 'too-many');
  const zip = new ZipFile();
  const paths = pathsOf(folders);
  const taken = new Map<string, Set<string>>();
  for (const { folder: place, key, name, changedAt } of files) {
    const path = paths.get(place) ?? '';
    if (!taken.has(path)) taken.set(path, new Set());
    if (!(await store().has(key))) continue;
    const mtime = new Date(changedAt as string | number | Date);
    zip.addReadStreamLazy(`${path}/${uniqueName(name, taken.get(path) as Set<string>)}`, { mtime }, (give) => {
      store()
        .read(key)
        .then(
          (bytes) => (bytes ? give(null, bytes) : give(new Error('The bytes are gone'), null as never)),
          (error: Error) => give(error, null as never)
        );
    });
  }
  zip.end();
  koa.set('X-Content-Type-Options', 'nosniff');
  koa.set('Content-Security-Policy', "default-src 'none'; sandbox");
  koa.set('Content-Disposition', attachment(`${safeWord(top.name)}.zip`));
  koa.set('Content-Type', 'application/zip');
  koa.status = 200;
  koa.body = koa.method === 'HEAD' ? '' : flowing(zip);
}

/** What goes wrong in the middle ends the download, so that nobody takes half of it for all. */
function flowing(zip: ZipFile): Readable {
  const out = new PassThrough();
  (zip as unknown as { on(event: 'error', act: (error: Error) => void): void }).on('error', (error) =>
    out.destroy(error)
  );
  zip.outputStream.pipe(out);
  return out;
}

/** Each folder's path in the ZIP, safe and its own. */
function pathsOf(folders: Folder[]): Map<string, string> {
  const paths = new Map<string, string>();
  const taken = new Map<string, Set<string>>();
  for (const { documentId, parent, name } of folders) {
    const around = paths.get(parent ?? '');
    const beside = taken.get(around ?? '') ?? new Set<string>();
    taken.set(around ?? '', beside);
    const own = uniqueName(safeWord(name), beside);
    paths.set(documentId, around === undefined ? own : `${around}/${own}`);
  }
  return paths;
}
