import { RRuleTemporal } from 'rrule-temporal';
import { invalid } from '../refusals';
import { instantIn, localOf, wallIn, wallOf, type Milliseconds } from '../clock';

/** More would be no series of meetings: two years of days. */
export const MOST_OCCURRENCES = 730;

const ORDER = ['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYMONTH', 'BYMONTHDAY', 'BYDAY', 'BYSETPOS', 'WKST'] as const;
type Part = (typeof ORDER)[number];
type Parts = Partial<Record<Part, string>>;

const DAYS = '(?:MO|TU|WE|TH|FR|SA|SU)';
const listOf = (one: string) => new RegExp(`^(?:${one})(?:,(?:${one})){0,30}$`);
const FORMS: Record<Part, RegExp> = {
  FREQ: /^(DAILY|WEEKLY|MONTHLY|YEARLY)$/,
  INTERVAL: /^[1-9]\d?$/,
  COUNT: /^[1-9]\d{0,2}$/,
  UNTIL: /^(19[7-9]\d|20\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3])[0-5]\d[0-5]\dZ)?$/,
  BYMONTH: listOf('[1-9]|1[0-2]'),
  BYMONTHDAY: listOf('-?(?:[1-9]|[12]\\d|3[01])'),
  BYDAY: listOf(`(?:[+-]?[1-5])?${DAYS}`),
  BYSETPOS: listOf('-?(?:[1-9]|[12]\\d|3[01])'),
  WKST: new RegExp(`^${DAYS}$`),
};

/** What a series repeats: the first start on the wall, its zone, and whether it is about whole days. */
export interface Repeated {
  start: string;
  zone: string;
  allDay: boolean;
}

const refused = () => invalid('data.recurrence', 'bad-recurrence');

function partsOf(text: string): Parts {
  const parts: Parts = {};
  for (const piece of text
    .toUpperCase()
    .replace(/^RRULE:/, '')
    .split(';')) {
    const [name, value, ...more] = piece.split('=') as [Part, string?, ...string[]];
    if (!ORDER.includes(name) || value === undefined || more.length > 0 || name in parts) throw refused();
    if (!FORMS[name].test(value)) throw refused();
    parts[name] = value;
  }
  return parts;
}

/** Combinations that RFC 5545 forbids, and those that calendar programs read differently. */
function demandPlain({ FREQ, COUNT, UNTIL, BYMONTH, BYMONTHDAY, BYDAY, BYSETPOS }: Parts): void {
  const isNumbered = BYDAY !== undefined && /\d/.test(BYDAY);
  const wrong = [
    FREQ === undefined,
    COUNT !== undefined && (UNTIL !== undefined || Number(COUNT) > MOST_OCCURRENCES),
    FREQ === 'WEEKLY' && (BYMONTHDAY !== undefined || BYSETPOS !== undefined),
    FREQ === 'DAILY' && BYSETPOS !== undefined,
    isNumbered && FREQ !== 'MONTHLY' && !(FREQ === 'YEARLY' && BYMONTH !== undefined),
    isNumbered && (BYMONTHDAY !== undefined || BYSETPOS !== undefined),
    FREQ === 'YEARLY' && BYDAY !== undefined && BYMONTH === undefined,
    FREQ === 'YEARLY' && BYMONTHDAY !== undefined && BYMONTH === undefined,
    BYSETPOS !== undefined && BYDAY === undefined && BYMONTHDAY === undefined,
  ];
  if (wrong.includes(true)) throw refused();
}

/** UNTIL as RFC 5545 wants it: an instant in UTC, of whole days a date. A date alone means its whole day. */
function untilIn(until: string, { zone, allDay }: Repeated): string {
  const date = `${until.slice(0, 4)}-${until.slice(4, 6)}-${until.slice(6, 8)}`;
  if (localOf(wallOf(date), true) !== date) throw refused();
  if (until.length === 8) return allDay ? until : compact(instantIn(zone, wallOf(`${date}T23:59`)) + 59_000);
  const instant = Date.parse(`${date}T${until.slice(9, 11)}:${until.slice(11, 13)}:${until.slice(13, 15)}Z`);
  return allDay ? localOf(wallIn(zone, instant), true).replaceAll('-', '') : compact(instant);
}

const compact = (instant: Milliseconds) => `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

/**
 * A rule as it is kept: checked, its parts in one order.
 * @throws ValidationError naming `recurrence`
 */
export function canonicalRule(text: string, its: Repeated): string {
  const parts = partsOf(text);
  demandPlain(parts);
  if (parts.UNTIL) parts.UNTIL = untilIn(parts.UNTIL, its);
  if (parts.INTERVAL === '1') delete parts.INTERVAL;
  const rule = ORDER.flatMap((name) => (parts[name] === undefined ? [] : [`${name}=${parts[name]}`])).join(';');
  demandSound(rule, its);
  return rule;
}

/** The start has to be one of the rule's own, or programs disagree whether it counts; and there is an end to counting. */
function demandSound(rule: string, its: Repeated): void {
  let found: Milliseconds[];
  try {
    found = startsOf(rule, its, { most: MOST_OCCURRENCES + 1 });
  } catch {
    throw refused();
  }
  if (found[0] !== wallOf(its.start)) throw invalid('data.recurrence', 'start-not-in-recurrence');
  if (found.length > MOST_OCCURRENCES && /COUNT|UNTIL/.test(rule))
    throw invalid('data.recurrence', 'too-many-occurrences');
}

/** Whether a rule ends by itself. */
export const ends = (rule: string | null) => rule === null || /COUNT|UNTIL/.test(rule);

/**
 * The starts of a series on the wall, as if the clock hung in UTC: rules speak of clocks, and no clock in UTC is ever
 * changed. Either the first `most`, or those between two times on the wall.
 */
export function startsOf(
  rule: string,
  its: Repeated,
  which: { most: number } | { from: Milliseconds; to: Milliseconds }
): Milliseconds[] {
  const start = compact(wallOf(its.start)).slice(0, -1);
  const series = new RRuleTemporal({ rruleString: `DTSTART;TZID=UTC:${start}\nRRULE:${onTheWall(rule, its)}` });
  const found =
    'most' in which
      ? series.all((_, n) => n < which.most)
      : series.between(new Date(which.from), new Date(which.to), true);
  return found.map(({ epochMilliseconds }) => epochMilliseconds);
}

/** UNTIL is an instant, and the starts are looked for on the wall. */
function onTheWall(rule: string, { zone, allDay }: Repeated): string {
  return rule.replace(/UNTIL=(\w+)/, (_, until: string) => {
    if (allDay) return `UNTIL=${until}T235959Z`;
    const [date, time] = until.split('T') as [string, string];
    const instant = Date.parse(
      `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}T${time.slice(0, 2)}:${time.slice(2, 4)}:${time.slice(4)}`
    );
    return `UNTIL=${compact(wallIn(zone, instant))}`;
  });
}
