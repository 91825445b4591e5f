/**
 * Signs with which spreadsheets begin a formula, also in their wide and small forms and as the minus of typography.
 * What comes before them and cannot be seen does not make them harmless.
 */
const SIGN = '=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B\u2212';
const UNSEEN = '[\\s\\p{Cf}\\p{Cc}]*';
const AT_START = new RegExp(`^(?:${UNSEEN}[${SIGN}]|[\\t\\r\\n])`, 'u');
/** A spreadsheet that takes another separator than ours begins a cell there, and with a quote in front of it. */
const INSIDE = new RegExp(`([;,|\\t\\r\\n])(?=[\\s\\p{Cf}\\p{Cc}"]*[${SIGN}])`, 'gu');

/** A cell that every spreadsheet takes for text, whatever somebody wrote into it. */
export function harmless(value: string): string {
  const inside = value.replace(INSIDE, `$1'`);
  return AT_START.test(value) ? `'${inside}` : inside;
}
