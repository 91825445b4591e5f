import type { DocumentType } from '../../../shared/documents';
import { TYPES } from './types';

const MAX_BYTES = 200;
/** What turns the direction of writing, or is no character at all: by it `gpj.exe` can look like `exe.jpg`. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\u2028\u2029]/gu;
/** What some file system does not bear in a name. */
const RESERVED = /[<>:"|?*\\/]/g;
const RESERVED_NAMES = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** The name of a file as it can stand on every computer: no path, nothing unseen, its own ending, not too long. */
export function safeName(given: string, type: DocumentType): string {
  const base = given.split(/[\\/]/).pop() ?? '';
  const ending = /\.([a-z0-9]+)$/i.exec(base)?.[1]?.toLowerCase() ?? '';
  const known = TYPES[type].endings.includes(ending) ? ending : (TYPES[type].endings[0] as string);
  return `${safeWord(base.slice(0, ending ? -ending.length - 1 : undefined))}.${known}`;
}

/** A name without an ending, of a file or a folder. */
export function safeWord(given: string): string {
  const clean = given
    .toWellFormed()
    .normalize('NFC')
    .replace(UNSEEN, '')
    .replace(RESERVED, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const short = shortened(clean).trim();
  return short === '' || RESERVED_NAMES.test(short) ? `${short || 'document'}_` : short;
}

/** Cut at a character, not in the middle of one. */
function shortened(name: string): string {
  let bytes = 0;
  let kept = '';
  for (const character of name) {
    bytes += Buffer.byteLength(character);
    if (bytes > MAX_BYTES) break;
    kept += character;
  }
  return kept;
}

/** `name`, or `name (2)` and so on where `taken` has it already, whatever the case of its letters. */
export function uniqueName(name: string, taken: Set<string>): string {
  const [stem, ending] = /^(.*?)(\.[a-z0-9]+)?$/is.exec(name)?.slice(1) ?? [name];
  for (let number = 1; ; number++) {
    const wanted = number === 1 ? name : `${stem} (${number})${ending ?? ''}`;
    const key = wanted.toLowerCase().normalize('NFC');
    if (taken.has(key)) continue;
    taken.add(key);
    return wanted;
  }
}

/** Content-Disposition as in RFC 6266: the name in ASCII for old programs, and as it is in the form of RFC 8187. */
export function attachment(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const exact = encodeURIComponent(name).replace(/['()*]/g, (it) => `%${it.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`;
}

/** Text as it is searched: small letters, no accents. */
export const folded = (text: string) =>
  text
    .toWellFormed()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('\u0000', '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
