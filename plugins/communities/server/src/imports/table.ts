import { parse } from 'csv-parse/sync';
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

/** What Excel writes, or reads, in front of the table to say how it is separated. */
const HINT = /^sep=([,;\t])\r?\n/i;

/**
 * Reads a CSV whose first row names the columns, in whatever order; rows without any text do not count.
 * @throws ValidationError naming `field`
 */
export function readTable(text: string, field: string): Table {
  const plain = text.replace(/^\uFEFF/, '');
  const hint = HINT.exec(plain);
  const table = hint ? plain.slice(hint[0].length) : plain;
  if (table.trim() === '') throw invalid(field, 'empty-file');
  const separator = SEPARATORS.find((it) => SIGNS[it] === hint?.[1]) ?? separatorOf(table);
  const [header = [], ...body] = parsed(table, separator) ?? refuse(field);
  const columns = columnsOf(header);
  if (!columns.some(({ means }) => means === 'address')) throw invalid(field, 'no-address-column');
  const rows = body
    .map((cells, n) => ({ number: n + 2 + (hint ? 1 : 0), cells }))
    .filter(({ cells }) => cells.some((cell) => /[^\s,;]/.test(cell)))
    .map(({ number, cells }) => ({ number, cells: named(columns, cells) }));
  if (rows.length === 0) throw invalid(field, 'empty-file');
  if (rows.length > MOST_LINES) throw invalid(field, 'too-many-lines');
  return { separator, columns, rows };
}

const refuse = (field: string): never => {
  throw invalid(field, 'not-a-table');
};

/** Of the three, the one by which the first row names an address, then the most other things, then the most columns. */
function separatorOf(table: string): Separator {
  const weight = (separator: Separator) => {
    const [header = []] = parsed(table, separator, 1) ?? [];
    const known = columnsOf(header).flatMap(({ means }) => means ?? []);
    return (known.includes('address') ? 100_000 : 0) + known.length * 1_000 + Math.min(header.length, 999);
  };
  return SEPARATORS.reduce((best, it) => (weight(it) > weight(best) ? it : best));
}

function parsed(table: string, separator: Separator, to?: number): string[][] | undefined {
  try {
    return parse(table, {
      delimiter: SIGNS[separator],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      trim: true,
      ...(to ? { to } : {}),
    });
  } catch {
    return undefined;
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
