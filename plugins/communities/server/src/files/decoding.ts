import { open } from 'node:fs/promises';

/** A picture of a few kilobytes can unfold to gigabytes of pixels. */
export const MAX_PIXELS = 40_000_000;

/** How pictures begin, in Latin-1. Nothing else comes near a decoder: of SVG even looking at its size runs a program. */
const BEGINNINGS = {
  png: /^\x89PNG\r\n[^]\n/,
  jpeg: /^\xff\xd8\xff/,
  webp: /^RIFF[^]{4}WEBP/,
  gif: /^GIF8[79]a/,
  avif: /^[^]{4}ftyp(avif|avis|mif1)/,
};

type PictureFormat = keyof typeof BEGINNINGS;

/** NULL: no picture of a kind that is known here. */
export function pictureFormat(head: Buffer): PictureFormat | null {
  const beginning = head.subarray(0, 16).toString('latin1');
  const formats = Object.keys(BEGINNINGS) as PictureFormat[];
  return formats.find((format) => BEGINNINGS[format].test(beginning)) ?? null;
}

/** The first 64 kilobytes of a file. */
export async function headOf(place: string): Promise<Buffer> {
  const file = await open(place);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(65_536), 0, 65_536, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

let last: Promise<unknown> = Promise.resolve();

/** One picture at a time: each can need a hundred megabytes of memory. */
export function oneAfterTheOther<T>(act: () => Promise<T>): Promise<T> {
  const mine = last.then(act, act);
  last = mine.catch(() => undefined);
  return mine;
}
