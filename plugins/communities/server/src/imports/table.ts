import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { parse } from 'csv-parse';
import { parse as parseAtOnce } from 'csv-parse/sync';
import { MOST_LINES, SEPARATORS, type ImportColumn } from '../../../shared/imports';
import { invalid } from '../refusals';
import { columnCalled } from './columns';

type Separator = (typeof SEPARATORS)[number];
const SIGNS: Record<Separator, string> = { comma: ',', semicolon: ';', tab: '\t' };

export interface Table {
  separator: Separator;
  columns: { header: string; means: ImportColumn | null }[];
  /** `number`: of the row, as a spreadsheet shows it. */
  rows: { number: number; cells: Partial<Record<ImportColumn, string>> }[];
}

/** Rows that are read, empty ones too: spreadsheets write many at the end. */
const MOST_ROWS = 4 * MOST_LINES;
/** Bytes of a row, and characters in which the first one has to end. */
const LONGEST = 20_000;
/** Bytes between two pauses: a file of 1 MB may take seconds, and others want answers meanwhile. */
const PART = 16_384;

/** What Excel writes, or reads, in front of the table to say how it is separated. */
const HINT = /^sep=([,;\t])\r?\n/i;

/**
 * Reads a CSV whose first row names the columns, in whatever order; rows without any text do not count.
 * @throws ValidationError naming `field`
 */
export async function readTable(text: string, field: string): Promise<Table> {
  const plain = text.replace(/^\uFEFF/, '');
  const hint = HINT.exec(plain);
  const table = hint ? plain.slice(hint[0].length) : plain;
  if (table.trim() === '') throw invalid(field, 'empty-file');
  const separator = SEPARATORS.find((it) => SIGNS[it] === hint?.[1]) ?? separatorOf(table);
  // Before all the rest is read, for which there may be no use.
  const columns = columnsOf(headerBy(separator, table));
  if (!columns.some(({ means }) => means === 'address')) throw invalid(field, 'no-address-column');
  const [, ...body] = await recordsOf(table, separator, field);
  const rows = body
    .map((cells, n) => ({ number: n + 2 + (hint ? 1 : 0), cells }))
    .filter(({ cells }) => cells.some((cell) => /[^\s,;]/.test(cell)))
    .map(({ number, cells }) => ({ number, cells: named(columns, cells) }));
  if (rows.length === 0) throw invalid(field, 'empty-file');
  if (rows.length > MOST_LINES) throw invalid(field, 'too-many-lines');
  return { separator, columns, rows };
}

/** Of the three, the one by which the first row names an address, then the most other things, then the most columns. */
function separatorOf(table: string): Separator {
  const weight = (separator: Separator) => {
    const header = headerBy(separator, table);
    const known = columnsOf(header).flatMap(({ means }) => means ?? []);
    return (known.includes('address') ? 100_000 : 0) + known.length * 1_000 + Math.min(header.length, 999);
  };
  return SEPARATORS.reduce((best, it) => (weight(it) > weight(best) ? it : best));
}

const OPTIONS = { relax_column_count: true, relax_quotes: true, trim: true, max_record_size: LONGEST };

function headerBy(separator: Separator, table: string): string[] {
  try {
    const [header = []] = parseAtOnce(table.slice(0, LONGEST), { ...OPTIONS, delimiter: SIGNS[separator], to: 1 });
    return header;
  } catch {
    return [];
  }
}

async function recordsOf(table: string, separator: Separator, field: string): Promise<string[][]> {
  const records: string[][] = [];
  const parser = Readable.from(partsOf(Buffer.from(table))).pipe(parse({ ...OPTIONS, delimiter: SIGNS[separator] }));
  try {
    for await (const record of parser) {
      records.push(record as string[]);
      if (records.length > MOST_ROWS) break;
    }
  } catch {
    // The reason of the parser would tell in which byte it got lost, in words for programmers.
    throw invalid(field, 'not-a-table');
  }
  if (records.length > MOST_ROWS) throw invalid(field, 'too-many-lines');
  return records;
}

async function* partsOf(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let from = 0; from < bytes.length; from += PART) {
    yield bytes.subarray(from, from + PART);
    await setImmediate();
  }
}

/** A second column of the same meaning is not used. */
function columnsOf(header: string[]): Table['columns'] {
  const seen = new Set<ImportColumn>();
  return header.slice(0, 50).map((cell) => {
    const means = columnCalled(cell);
    const isFirst = means !== null && !seen.has(means);
    if (isFirst) seen.add(means);
    return { header: cell.slice(0, 100), means: isFirst ? means : null };
  });
}

const named = (columns: Table['columns'], cells: string[]) =>
  Object.fromEntries(columns.flatMap(({ means }, n) => (means && cells[n] ? [[means, cells[n]]] : []))) as Partial<
    Record<ImportColumn, string>
  >;
