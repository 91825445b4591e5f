import { stringify } from 'csv-stringify/sync';
import { parse } from 'csv-parse/sync';
import { harmless } from './cells';

const BEGIN = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', '﹦', '﹢', '﹣', '﹫', '−'];
const FORMULAS = [
  ...BEGIN.map((sign) => `${sign}1+1`),
  '=HYPERLINK("https://evil.example","click")',
  `=cmd|' /C calc'!A0`,
  '@SUM(1+1)*cmd|x!A0',
  '+33 1 23 45',
  '-2+3',
  ' =1+1',
  '\u00a0=1+1',
  '\u3000＝1',
  '\u200b=1+1',
  '\ufeff=1+1',
  '\u202e=1+1',
  '  \t =1+1',
  '\n=1+1',
  '\u00ad@x',
  '\t',
  '\rname',
];
/** Which only a spreadsheet with another separator takes for a formula. */
const SPLIT = [
  'a;=1+1',
  'a,=1+1',
  'a\t=1+1',
  'a; ＝1',
  'a;"=1+1"',
  'a|@x',
  'a\n+1',
  'a\r\n-1',
  'a;\u200b=1',
  'a;b,=1;',
];

/** What a careless spreadsheet would make of a file. */
const cellsBy = (separators: RegExp, csv: string) => csv.split(separators).map((cell) => cell.replace(/^"+/, ''));
const isFormula = (cell: string) => /^[\s\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫−]/u.test(cell) || /^[\t\r]/.test(cell);

describe('a cell of a file that spreadsheets open', () => {
  it.each(FORMULAS.map((formula) => [JSON.stringify(formula), formula]))('is no formula: %s', (_, formula) => {
    const cell = harmless(formula);
    expect([cell.startsWith("'"), isFormula(cell)]).toEqual([true, false]);
    // Nothing is lost: what is put in front of signs is all that is new.
    expect(cell.replaceAll("'", '')).toBe(formula.replaceAll("'", ''));
  });

  it.each(SPLIT.map((text) => [JSON.stringify(text), text]))('is none in parts either: %s', (_, text) => {
    const csv = stringify([[harmless(text), 'next']], { quoted: true, delimiter: ',' });
    expect(cellsBy(/[;,|\t\r\n]+/, csv).filter(isFormula)).toEqual([]);
    // And by the right separator it is one cell.
    expect((parse(csv, { relax_quotes: false }) as string[][])[0]).toEqual([harmless(text), 'next']);
  });

  it.each(['Aïssatou N’Diaye', 'a=b', 'awa@example.org', '1 - 2', "d'Ivoire", 'Sow, Awa', '', '"x"', '3=2+1; b'])(
    'stays what it was: %s',
    (text) => expect(harmless(text)).toBe(text)
  );
});
