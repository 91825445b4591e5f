import { isReadable } from '../../../shared/common';
import { invalid, type Reason } from '../refusals';

export interface Decoded {
  text: string;
  encoding: 'utf-8' | 'utf-16' | 'windows-1252';
}

/** How the files of spreadsheets begin that are no CSV: a ZIP archive (.xlsx, .ods), and what .xls is. */
const WORKBOOKS = [Buffer.from('PK\u0003\u0004', 'latin1'), Buffer.from('D0CF11E0', 'hex')];

const beginsWith = (bytes: Buffer, ...start: number[]) => start.every((byte, at) => bytes[at] === byte);
const decoded = (encoding: string, bytes: Buffer) => new TextDecoder(encoding, { fatal: true }).decode(bytes);

/**
 * The text of a file that says nowhere how it is written. What is no UTF-8 comes from a Western Excel; that its bytes
 * are valid UTF-8 by chance does not happen with more than a few accents.
 * @throws ValidationError naming `field`
 */
export function decode(bytes: Buffer, field: string): Decoded {
  const refuse = (reason: Reason) => invalid(field, reason);
  if (WORKBOOKS.some((start) => bytes.subarray(0, start.length).equals(start))) throw refuse('workbook');
  const found = attempt(bytes);
  if (!found || !isReadable(found.text)) throw refuse('not-a-table');
  return found;
}

function attempt(bytes: Buffer): Decoded | undefined {
  try {
    const utf16 = utf16Of(bytes);
    if (utf16) return { text: decoded(utf16, bytes), encoding: 'utf-16' };
    return { text: decoded('utf-8', bytes), encoding: 'utf-8' };
  } catch {
    return beginsWith(bytes, 0xff, 0xfe) || beginsWith(bytes, 0xef, 0xbb, 0xbf)
      ? undefined
      : { text: windows1252(bytes), encoding: 'windows-1252' };
  }
}

/** What Windows-1252 has in place of the control characters of Latin-1. Some versions of Node decode it as Latin-1. */
const SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const windows1252 = (bytes: Buffer) =>
  bytes.toString('latin1').replace(/[\u0080-\u009f]/g, (sign) => SIGNS[sign.charCodeAt(0) - 0x80] ?? sign);

/** By its mark; or where every second byte of the beginning is empty, as Western letters are in UTF-16. */
function utf16Of(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  if (beginsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (beginsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  const start = bytes.subarray(0, Math.min(bytes.length, 64) & ~1);
  const empty = (side: 0 | 1) => start.length > 3 && start.every((byte, at) => at % 2 !== side || byte === 0);
  if (empty(1) === empty(0)) return null;
  return empty(1) ? 'utf-16le' : 'utf-16be';
}
