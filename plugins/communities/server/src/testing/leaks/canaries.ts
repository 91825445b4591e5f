import { createHash } from 'node:crypto';
import type { Place, Thing } from './truth';

/** One thing that has to be visible, and whose it is where one sees only one's own. */
export interface Sight {
  thing: Thing;
  own?: string;
}

/** A word that stands in exactly one field of one row, so that whoever receives it has received that field. */
export interface Secret {
  canary: string;
  what: string;
  place: Place;
  /** Seen by who sees all sights of one of these lists. An empty list: by nobody, ever. */
  anyOf: Sight[][];
  /** Answers in which it has to be, for those who see it. */
  on: string[];
  /** Also a value of an account, which Strapi's own users route shows to whoever may read accounts. */
  isAccount: boolean;
}

interface Plant {
  on?: string[];
  isAccount?: boolean;
}

/** Twelve small letters and digits: valid as documentId, slug, name, address part and text. */
const SHAPE = /zq[a-z0-9]{10}/g;

export class Canaries {
  readonly all = new Map<string, Secret>();

  plant(place: Place, what: string, anyOf: Sight[][], { on = [], isAccount = false }: Plant = {}): string {
    const number = this.all.size.toString(36).padStart(4, '0');
    const canary = `zq${number}${createHash('sha256').update(`${place.name} ${number}`).digest('hex').slice(0, 6)}`;
    this.all.set(canary, { canary, what: `${what} of ${place.name}`, place, anyOf, on, isAccount });
    return canary;
  }

  secret(canary: string): Secret {
    const found = this.all.get(canary);
    if (!found) throw new Error(`${canary} was never planted`);
    return found;
  }

  /** All canaries in these bytes, however they are written. */
  in(bytes: Buffer): Set<string> {
    const found = new Set<string>();
    for (const text of forms(bytes)) {
      for (const [canary] of text.toLowerCase().matchAll(SHAPE)) if (this.all.has(canary)) found.add(canary);
    }
    return found;
  }
}

/** The text itself, and what it is when taken for an encoding of something else. */
function* forms(bytes: Buffer): Generator<string> {
  const text = bytes.toString('latin1');
  yield text;
  if (text.includes('\0')) yield text.replaceAll('\0', '');
  if (text.includes('%'))
    yield text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  if (/\\u00|&#/.test(text)) {
    yield text
      .replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
      .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
  }
  for (const [run] of text.matchAll(/[A-Za-z0-9+/_-]{16,}/g)) {
    // What was encoded may have begun with some other characters, up to three of them in the same group.
    for (const offset of [0, 1, 2, 3])
      yield Buffer.from(run.slice(offset), 'base64').toString('latin1').replaceAll('\0', '');
    if (/^[0-9a-f]+$/i.test(run)) yield Buffer.from(run, 'hex').toString('latin1').replaceAll('\0', '');
  }
}
