/** Figures of many rounds, and what is printed of them. */
import { say } from '../testing/ready.mjs';

export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** Compares round by round: what disturbs one round disturbs both sides of it. */
export const ratio = (rounds, one, other, figure = 'rate') =>
  median(rounds.map((round) => round[one][figure] / round[other][figure]));

const rounded = (value) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));

const print = (head, lines) => {
  const all = [head, ...lines];
  const widths = head.map((_, column) => Math.max(...all.map((line) => String(line[column]).length)));
  const row = (line) =>
    line.map((cell, n) => (n === 0 ? String(cell).padEnd(widths[n]) : String(cell).padStart(widths[n]))).join('  ');
  say(all.map(row).join('\n'));
};

export const printFigures = (titles, rounds) =>
  print(
    ['', 'requests/s', 'least', 'most', 'CPU ms', 'p95 ms'],
    Object.entries(titles).map(([name, title]) => {
      const of = (figure) => rounds.map((round) => round[name][figure]);
      const rates = of('rate');
      return [
        title,
        rounded(median(rates)),
        rounded(Math.min(...rates)),
        rounded(Math.max(...rates)),
        rounded(median(of('cpu'))),
        rounded(median(of('p95'))),
      ];
    })
  );

/** `wanted` says what counts as reached; nothing where there is no aim. */
export const printRatios = (comparisons, rounds) =>
  print(
    ['', 'ratio', 'by CPU', 'aim'],
    comparisons.map(({ title, one, other, atLeast, atMost }) => {
      const rate = ratio(rounds, one, other);
      const reached = atLeast === undefined ? rate >= 1 / atMost : rate >= atLeast;
      const aim = atLeast ?? (atMost === undefined ? undefined : 1 / atMost);
      return [
        title,
        rounded(rate),
        rounded(1 / ratio(rounds, one, other, 'cpu')),
        aim === undefined ? '' : `${rounded(aim)} ${reached ? 'reached' : 'not reached'}`,
      ];
    })
  );
