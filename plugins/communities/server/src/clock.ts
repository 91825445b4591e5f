/** Milliseconds of an instant, or of a clock on the wall that is read as if it hung in UTC. */
export type Milliseconds = number;

const MINUTE = 60_000;
export const DAY = 1_440 * MINUTE;

/** `2026-03-29T14:30` or `2026-03-29` as if it were UTC: sums of days and comparisons need no zone. */
export const wallOf = (local: string): Milliseconds => Date.parse(local.length === 10 ? local : `${local}Z`);

/** A clock on the wall as it is written, with or without its time. */
export const localOf = (wall: Milliseconds, allDay: boolean): string =>
  new Date(wall).toISOString().slice(0, allDay ? 10 : 16);

const formats = new Map<string, Intl.DateTimeFormat>();

/** @throws RangeError for a zone that this Node does not know */
function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const [numeric, hourCycle] = ['numeric', 'h23'] as const;
  const parts = { year: numeric, month: numeric, day: numeric, hour: numeric, minute: numeric, second: numeric };
  const made = new Intl.DateTimeFormat('en-US', { timeZone: zone, calendar: 'gregory', hourCycle, ...parts });
  formats.set(zone, made);
  return made;
}

/** Whether the name is one of the IANA time zone database that this Node knows. */
export function isZone(zone: string): boolean {
  try {
    formatOf(zone);
    return true;
  } catch {
    return false;
  }
}

/**
 * What the clock in `zone` shows at an instant. Asked of the zone database each time: temporal-polyfill looks at some
 * instants only, and takes clocks that are changed for the weeks of Ramadan for clocks that are not.
 */
export function wallIn(zone: string, instant: Milliseconds): Milliseconds {
  const shown: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const { type, value } of formatOf(zone).formatToParts(instant)) shown[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown;
  return Date.UTC(year, month - 1, day, hour, minute, second) + (instant % 1_000);
}

/** How far a zone is ahead of UTC at an instant. */
const aheadAt = (zone: string, instant: Milliseconds): Milliseconds => wallIn(zone, instant) - instant;

/** The offset of a zone at an instant, in minutes. */
export const offsetAt = (zone: string, instant: Milliseconds): number => aheadAt(zone, instant) / MINUTE;

/** The instants at which the clock in `zone` shows this, in order: one, mostly; none or two where it is changed. */
function instantsAt(zone: string, wall: Milliseconds): Milliseconds[] {
  const around = [aheadAt(zone, wall - DAY), aheadAt(zone, wall + DAY)].map((ahead) => wall - ahead);
  return [...new Set(around)].filter((it) => wallIn(zone, it) === wall).sort((one, other) => one - other);
}

/**
 * The instant at which the clock in `zone` shows this. A time that comes twice means the first of the two; one that is
 * skipped the instant that as many minutes after midnight had without the skip (RFC 5545, 3.3.5).
 */
export const instantIn = (zone: string, wall: Milliseconds): Milliseconds =>
  instantsAt(zone, wall)[0] ?? wall - aheadAt(zone, wall - DAY);

/** Whether the clock in `zone` ever shows this: an hour is skipped in spring, in some places a day was. */
export const isShown = (zone: string, wall: Milliseconds): boolean => instantsAt(zone, wall).length > 0;

/** Whether the clock shows this once, no more and no less. */
export const isShownOnce = (zone: string, wall: Milliseconds): boolean => instantsAt(zone, wall).length === 1;

export interface Shift {
  at: Milliseconds;
  /** Minutes ahead of UTC, before and after. */
  from: number;
  to: number;
}

/** Nowhere are clocks changed twice within so many days. */
const STEP = 7 * DAY;

/** The first minute, of those after `from` up to `to`, at which the offset is no more that of `from`. */
function changeBetween(zone: string, from: Milliseconds, to: Milliseconds): Milliseconds {
  const before = offsetAt(zone, from);
  let [same, other] = [Math.floor(from / MINUTE), Math.ceil(to / MINUTE)];
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2);
    if (offsetAt(zone, middle * MINUTE) === before) same = middle;
    else other = middle;
  }
  return other * MINUTE;
}

/** By zone and year: a calendar asks for the same ones with each of its events. */
const known = new Map<string, Shift[]>();

function shiftsIn(zone: string, year: number): Shift[] {
  const key = `${zone} ${String(year)}`;
  const found = known.get(key);
  if (found) return found;
  const shifts: Shift[] = [];
  const end = Date.UTC(year + 1, 0, 1);
  for (let at = Date.UTC(year, 0, 1); at < end; at += STEP) {
    const next = Math.min(at + STEP, end);
    const [from, to] = [offsetAt(zone, at), offsetAt(zone, next)];
    if (from !== to) shifts.push({ at: changeBetween(zone, at, next), from, to });
  }
  known.set(key, shifts);
  return shifts;
}

/** When the clocks of a zone are changed between two instants. */
export function shiftsOf(zone: string, from: Milliseconds, to: Milliseconds): Shift[] {
  const [first, last] = [from, to].map((it) => new Date(it).getUTCFullYear()) as [number, number];
  const years = Array.from({ length: last - first + 1 }, (_, n) => first + n);
  return years.flatMap((year) => shiftsIn(zone, year)).filter(({ at }) => at > from && at <= to);
}
