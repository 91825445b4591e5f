import type { KeysetMeta, NumberedMeta } from '../../shared/common';

const DEFAULT_SIZE = 20;

export const sizeOf = (pagination: { pageSize?: number | undefined } | undefined) =>
  pagination?.pageSize ?? DEFAULT_SIZE;

/**
 * The LIMIT of a statement for a page and one row more, to be written into its text, in few sizes so that there are few
 * statements. A bound limit makes SQLite plan the statement anew each time, and PostgreSQL plan for a tenth of the table.
 */
export const limitOf = (pageSize: number) => ([20, 50].find((size) => pageSize <= size) ?? 100) + 1;

export function numberedMetaOf(page: number, pageSize: number, total: number): NumberedMeta {
  return { pagination: { page, pageSize, pageCount: Math.ceil(total / pageSize), total } };
}

/** Where a page begins: the sort values of the row beside it, and to which side of it the page lies. */
export interface Cursor {
  side: 'after' | 'before';
  values: (string | number)[];
}

export const cursorFor = (side: Cursor['side'], values: Cursor['values']): string =>
  Buffer.from(JSON.stringify([side === 'after' ? 0 : 1, ...values])).toString('base64url');

/** @returns undefined for a text that is no cursor of ours */
export function cursorFrom(text: string | undefined): Cursor | undefined {
  if (text === undefined) return undefined;
  try {
    const [side, ...values] = JSON.parse(Buffer.from(text, 'base64url').toString()) as (string | number)[];
    const plain = values.every((it) => typeof it === 'string' || Number.isSafeInteger(it));
    return plain && (side === 0 || side === 1) ? { side: side === 0 ? 'after' : 'before', values } : undefined;
  } catch {
    return undefined;
  }
}

/** The bindings `:fromTime` and `:fromId` of a list in the order of a time and an id. */
export const fromTimeAndId = ([time = 0, id = '']: Cursor['values'] = []) => ({
  fromTime: new Date(Number(time)),
  fromId: String(id),
});

/** Those, and `:fromPinned`, of a list that begins with what is pinned. */
export const fromPinned = ([pinned = 0, ...rest]: Cursor['values'] = []) => ({
  fromPinned: pinned === 1,
  ...fromTimeAndId(rest),
});

/**
 * Turns up to `pageSize + 1` rows, read in the direction of `cursor`, into a page in reading order with its neighbours.
 * @param values the sort values of a row
 */
export function keysetPage<Row>(
  found: Row[],
  pageSize: number,
  cursor: Cursor | undefined,
  values: (row: Row) => Cursor['values']
): { page: Row[]; meta: KeysetMeta } {
  const more = found.length > pageSize;
  const page = found.slice(0, pageSize);
  if (cursor?.side === 'before') page.reverse();
  const first = page[0];
  const last = page[page.length - 1];
  const hasNext = cursor?.side === 'before' ? true : more;
  const hasPrevious = cursor?.side === 'before' ? more : cursor !== undefined;
  return {
    page,
    meta: {
      pagination: {
        pageSize,
        next: last !== undefined && hasNext ? cursorFor('after', values(last)) : null,
        previous: first !== undefined && hasPrevious ? cursorFor('before', values(first)) : null,
      },
    },
  };
}
