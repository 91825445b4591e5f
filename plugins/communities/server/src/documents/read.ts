import type { Readable } from 'node:stream';
import sharp from 'sharp';
import type { DocumentType } from '../../../shared/documents';
import { insertUnlessExists, sql, transact } from '../database';
import { MAX_PIXELS, oneAfterTheOther } from '../files/decoding';
import { store } from '../files/store';
import { job } from '../jobs/job';
import { folded } from './names';
import { read } from './reader';
import { isPicture } from './types';

/** Larger ones can be downloaded, but not searched. */
const MAX_BYTES = 64 * 1024 * 1024;
const MAX_TEXT = 300_000;
const THUMBNAIL = { width: 480, height: 480 };

interface Found {
  text: string;
  thumbnail: Buffer | null;
}

async function textFrom(bytes: Readable): Promise<string> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of bytes as AsyncIterable<Buffer>) {
    parts.push(part);
    if ((length += part.length) > MAX_TEXT * 4) break;
  }
  const all = Buffer.concat(parts);
  const mark = all.length > 1 ? all.readUInt16BE(0) : 0;
  if (mark === 0xfffe || mark === 0xfeff) return new TextDecoder(mark === 0xfffe ? 'utf-16le' : 'utf-16be').decode(all);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(all, { stream: true });
  } catch {
    return new TextDecoder('windows-1252').decode(all);
  }
}

const small = (source: Buffer) =>
  oneAfterTheOther(() =>
    sharp(source, { limitInputPixels: MAX_PIXELS })
      .resize({ ...THUMBNAIL, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 78 })
      .toBuffer()
  );

async function whole(bytes: Readable): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of bytes as AsyncIterable<Buffer>) parts.push(part);
  return Buffer.concat(parts);
}

async function contentOf(type: DocumentType, bytes: Readable): Promise<Found> {
  if (isPicture(type)) return { text: '', thumbnail: await small(await whole(bytes)) };
  if (type === 'txt' || type === 'csv' || type === 'md') return { text: await textFrom(bytes), thumbnail: null };
  if (type !== 'pdf' && type !== 'docx' && type !== 'odt') return { text: '', thumbnail: null };
  const { text, page } = await read(type, bytes);
  return { text, thumbnail: page && (await small(page)) };
}

/** Reads a version once: its text for the search, and a picture of it. What cannot be read stays as it is. */
async function readVersion(version: string): Promise<void> {
  const row = (await sql()('cm_document_versions')
    .where({ document_id: version, state: 'published' })
    .first('community', 'type', 'size', 'file_key as key')) as
    | { community: string; type: DocumentType; size: number; key: string }
    | undefined;
  const isRead = (await sql()('cm_document_readings').where({ version }).first('id')) as unknown;
  if (!row || isRead) return;
  const bytes = Number(row.size) > MAX_BYTES ? null : await store().read(row.key);
  if (!bytes) return;
  const found = await contentOf(row.type, bytes)
    .catch((error: unknown) => {
      strapi.log.warn(`communities: version ${version} of a document: ${String(error)}`);
      return null;
    })
    .finally(() => bytes.destroy());
  await transact(async () => {
    // Deleted meanwhile: then there is nothing to keep.
    const there = (await sql()('cm_documents as i')
      .join('cm_document_versions as v', 'v.document', 'i.document_id')
      .where('v.document_id', version)
      .whereNot('i.state', 'deleted')
      .forUpdate()
      .first('i.id')) as unknown;
    if (!there) return;
    const reading = {
      community: row.community,
      version,
      state: found ? 'read' : 'unreadable',
      text: folded(found?.text ?? '').slice(0, MAX_TEXT),
      thumbnail: found?.thumbnail?.toString('base64') ?? null,
    };
    await insertUnlessExists('cm_document_readings', reading, ['version']);
  });
}

export const readJob = job('documents.read', ({ version }) => readVersion(String(version)), { tries: 5 });
