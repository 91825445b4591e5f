import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import sharp from 'sharp';
import { DOCUMENT_TYPES, type DocumentType } from '../../../shared/documents';
import { settings } from '../config';
import { MAX_PIXELS, oneAfterTheOther } from '../files/decoding';
import { putFile } from '../files/keep';
import { invalid } from '../refusals';
import type { Upload } from '../routing';
import { safeName } from './names';
import { isPicture, isReally, typeByName, TYPES } from './types';

/** A file in the store that nothing refers to yet. */
export interface Received {
  key: string;
  name: string;
  type: DocumentType;
  size: number;
  checksum: string;
}

/**
 * Takes in one file: is it what it is called, may it be so large; then into the store, part by part. Not to be called
 * in a transaction.
 * @throws ValidationError naming `files`
 */
export async function receive(files: Upload[]): Promise<Received> {
  const [file] = files;
  if (!file || files.length > 1) throw invalid('files', 'one-file');
  const { maxBytes, types } = settings().files;
  if (file.size === 0) throw invalid('files', 'file-is-empty');
  if (file.size > maxBytes) throw invalid('files', 'file-too-large');
  const given = file.originalFilename ?? '';
  const type = typeByName(given);
  if (type === null || !(types ?? DOCUMENT_TYPES).includes(type)) throw invalid('files', 'not-a-document');
  if (!(await isReally(type, file.filepath))) throw invalid('files', 'not-a-document');
  const name = safeName(given, type);
  if (!isPicture(type)) return keep(file.filepath, name, type);
  const folder = await mkdtemp(path.join(tmpdir(), 'picture-'));
  try {
    const clean = path.join(folder, 'clean');
    await oneAfterTheOther(() => withoutPosition(file.filepath, clean, type));
    return await keep(clean, name, type);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function keep(place: string, name: string, type: DocumentType): Promise<Received> {
  const { size } = await stat(place);
  const hash = createHash('sha256');
  await pipeline(createReadStream(place), hash);
  const key = await putFile(place, size, TYPES[type].mime);
  return { key, name, type, size, checksum: hash.digest('hex') };
}

/**
 * A picture made anew: where it was taken, with what and by whom is gone, and with it anything that was hidden behind
 * it. Which way is up stays.
 */
async function withoutPosition(place: string, clean: string, type: DocumentType): Promise<void> {
  try {
    const animated = type === 'gif' || type === 'webp';
    const { width, height, pages = 1 } = await sharp(place, { animated: false }).metadata();
    if (width * height * pages > MAX_PIXELS) throw invalid('files', 'picture-too-large');
    const picture = sharp(place, { animated: animated && pages > 1, limitInputPixels: MAX_PIXELS, failOn: 'error' });
    const upright = pages > 1 ? picture : picture.rotate();
    await upright.toFormat(type as 'png', type === 'jpeg' || type === 'webp' ? { quality: 92 } : {}).toFile(clean);
  } catch (error) {
    if (error instanceof Error && error.name === 'ValidationError') throw error;
    // The reason of the decoder would tell about the server, not about the picture.
    throw invalid('files', 'not-a-document');
  }
}
