import { createHash } from 'node:crypto';
import type { Context } from 'koa';
import sharp from 'sharp';
import type { Community } from '../../../shared/communities';
import type { Actor } from '../access/actor';
import { COMMUNITY_RULES } from '../access/rules';
import type { Standing } from '../access/standing';
import { record } from '../audit';
import { insert, sql, transact } from '../database';
import { headOf, MAX_PIXELS, oneAfterTheOther, pictureFormat } from '../files/decoding';
import { takeTurnIn } from '../memberships/rows';
import { forbidden, invalid, notFound } from '../refusals';
import { presentOne } from './present';

type Kind = 'picture' | 'banner';

/** Edges in pixels that a stored picture fits into. */
const FITS: Record<Kind, { width: number; height: number }> = {
  picture: { width: 512, height: 512 },
  banner: { width: 1600, height: 600 },
};
const MAX_BYTES = 10 * 1024 * 1024;

/**
 * Stores a picture, made anew as WebP: whatever else the file carried (position, scripts, a second format) is gone.
 * @throws ValidationError naming `files`
 */
export async function setPicture(
  actor: Actor,
  at: Standing,
  kind: Kind,
  alternativeText: string,
  files: { filepath: string; size: number }[]
): Promise<Community> {
  if (!COMMUNITY_RULES.edit(at)) throw forbidden();
  const [file] = files;
  if (!file || files.length > 1 || file.size > MAX_BYTES) throw invalid('files', 'not-a-picture');
  if (pictureFormat(await headOf(file.filepath)) === null) throw invalid('files', 'not-a-picture');
  const { data, info } = await oneAfterTheOther(() => madeAnew(file.filepath, kind));
  const community = at.community.id;
  return transact(async () => {
    await takeTurnIn(community);
    await sql()('cm_pictures').where({ community, kind }).delete();
    await insert('cm_pictures', {
      community,
      kind,
      alternative_text: alternativeText,
      mime: 'image/webp',
      width: info.width,
      height: info.height,
      checksum: createHash('sha256').update(data).digest('hex'),
      bytes: data.toString('base64'),
    });
    await record(actor, {
      community,
      action: 'community.picture-changed',
      subjectKind: 'community',
      details: { kind },
    });
    return (await presentOne(actor, community)) as Community;
  });
}

async function madeAnew(path: string, kind: Kind) {
  try {
    const { width, height } = FITS[kind];
    return await sharp(path, { limitInputPixels: MAX_PIXELS, failOn: 'error' })
      .rotate()
      .resize({ width, height, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 82 })
      .toBuffer({ resolveWithObject: true });
  } catch {
    // The reason of the decoder would tell about the server, not about the picture.
    throw invalid('files', 'not-a-picture');
  }
}

export function removePicture(actor: Actor, at: Standing, kind: Kind): Promise<void> {
  if (!COMMUNITY_RULES.edit(at)) throw forbidden();
  const community = at.community.id;
  return transact(async () => {
    const removed = await sql()('cm_pictures').where({ community, kind }).delete();
    if (removed === 0) throw notFound();
    await record(actor, {
      community,
      action: 'community.picture-removed',
      subjectKind: 'community',
      details: { kind },
    });
  });
}

/** Sends the bytes: the picture is part of the card, the banner of the page. */
export async function sendPicture(at: Standing, kind: Kind, koa: Context | null): Promise<void> {
  if (!koa || (kind === 'banner' && !at.sees.page)) throw notFound();
  const picture = (await sql()('cm_pictures')
    .where({ community: at.community.id, kind })
    .first('bytes', 'mime', 'checksum')) as { bytes: string; mime: string; checksum: string } | undefined;
  if (!picture) throw notFound();
  koa.set('ETag', `"${picture.checksum}"`);
  koa.set('Content-Type', picture.mime);
  koa.set('X-Content-Type-Options', 'nosniff');
  koa.set('Content-Security-Policy', "default-src 'none'; sandbox");
  // The browser may keep the bytes, but asks each time whether it may still show them.
  koa.set('Cache-Control', 'private, no-cache');
  koa.status = 200;
  koa.body = Buffer.from(picture.bytes, 'base64');
  if (koa.fresh) koa.status = 304;
}
