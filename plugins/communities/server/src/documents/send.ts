import type { Context } from 'koa';
import type { Actor } from '../access/actor';
import type { Standing } from '../access/standing';
import { rows, sql } from '../database';
import { store, type Range } from '../files/store';
import { conflict, missingBytes, notFound } from '../refusals';
import { attachment } from './names';
import { TYPES } from './types';
import { findFile, type FileRow } from './versions';

/**
 * The one door to the bytes. Each request asks anew whether this person may have them; they leave as a download that no
 * browser opens in the name of this site.
 */
export async function sendFile(
  actor: Actor,
  at: Standing,
  koa: Context | null,
  document: string,
  version?: string
): Promise<void> {
  const file = await findFile(actor, at, document, version);
  if (!koa) throw notFound();
  if (file.state === 'pending') throw conflict('being-scanned');
  const size = Number(file.size);
  const etag = `"${file.checksum}"`;
  harden(koa);
  koa.set('ETag', etag);
  koa.set('Accept-Ranges', 'bytes');
  // Other people's caches ask each time, so that what is closed today is closed there, too.
  koa.set('Cache-Control', file.isOpen ? 'public, no-cache' : 'private, no-store');
  koa.status = 200;
  if (isKnown(koa.get('if-none-match'), etag)) {
    koa.status = 304;
    return;
  }
  const range = rangeIn(koa, etag, size);
  if (range === 'beyond') {
    koa.status = 416;
    koa.set('Content-Range', `bytes */${size}`);
    koa.body = '';
    return;
  }
  if (file.state === 'rejected' || !(await store().has(file.key))) throw missingBytes();
  if (koa.method === 'GET' && (range === null || range.start === 0)) await count(document);
  await sendBytes(koa, file, size, range);
}

async function sendBytes(koa: Context, file: FileRow, size: number, range: Range | null): Promise<void> {
  const { mime } = TYPES[file.type];
  const disposition = attachment(file.name);
  koa.set('Content-Disposition', disposition);
  const address = await store().address(file.key, { disposition, mime });
  if (address) {
    koa.set('Cache-Control', 'private, no-store');
    koa.remove('ETag');
    koa.status = 302;
    koa.set('Location', address);
    koa.body = '';
    return;
  }
  koa.set('Content-Type', mime);
  koa.status = range ? 206 : 200;
  if (range) koa.set('Content-Range', `bytes ${range.start}-${range.end}/${size}`);
  const length = range ? range.end - range.start + 1 : size;
  if (koa.method === 'HEAD') {
    koa.length = length;
    return;
  }
  // Never more than was announced, whatever became of the file: the rest would be taken for the next answer.
  const bytes = await store().read(file.key, range ?? { start: 0, end: size - 1 });
  if (!bytes) throw missingBytes();
  koa.body = bytes;
  koa.set('Content-Type', mime);
  koa.length = length;
}

/** What a client asks for with `no-cache` it may still have: a checksum does not grow old. */
const isKnown = (asked: string, etag: string) =>
  asked.split(',').some((it) => [etag, '*'].includes(it.trim().replace(/^W\//, '')));

const harden = (koa: Context) => {
  koa.set('X-Content-Type-Options', 'nosniff');
  koa.set('Content-Security-Policy', "default-src 'none'; sandbox");
};

/** NULL: everything. Several ranges at once are answered with everything, as RFC 9110 allows. */
function rangeIn(koa: Context, etag: string, size: number): Range | 'beyond' | null {
  const asked = /^bytes=(\d*)-(\d*)$/.exec(koa.get('range').trim());
  const condition = koa.get('if-range');
  if (!asked || (asked[1] === '' && asked[2] === '') || (condition && condition !== etag)) return null;
  const last = size - 1;
  const [from, to] = [asked[1] ?? '', asked[2] ?? ''];
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? last : Math.min(Number(to), last);
  if (from !== '' && to !== '' && Number(to) < start) return null;
  return start > last || (from === '' && Number(to) === 0) ? 'beyond' : { start, end };
}

const COUNT = 'UPDATE cm_documents SET downloads = downloads + 1 WHERE document_id = :document RETURNING downloads';
const count = (document: string) => rows(COUNT, { document }, 'count_download');

/** The picture of a document: of its first page, or a small one of itself. */
export async function sendThumbnail(actor: Actor, at: Standing, document: string, koa: Context | null): Promise<void> {
  const file = await findFile(actor, at, document);
  if (!koa || file.state !== 'published') throw notFound();
  const reading = (await sql()('cm_document_readings').where({ version: file.version }).first('thumbnail')) as
    | { thumbnail: string | null }
    | undefined;
  if (!reading?.thumbnail) throw notFound();
  harden(koa);
  koa.set('ETag', `"${file.version}"`);
  koa.set('Content-Type', 'image/webp');
  koa.set('Cache-Control', 'private, no-cache');
  koa.status = 200;
  koa.body = Buffer.from(reading.thumbnail, 'base64');
  if (koa.fresh) koa.status = 304;
}
