import { DAY, isShown, localOf, wallOf } from '../../clock';
import { instantsOf, occurrenceCalled, type Series } from '../../events/occurrences';
import { canonicalRule, startsOf } from '../../events/recurrence';

/** Clocks that are changed at odd hours, by half an hour, by the moon, over a skipped day, or not at all. */
export const ZONES = [
  'Europe/Lisbon',
  'America/Sao_Paulo',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Africa/Casablanca',
  'Australia/Lord_Howe',
  'America/New_York',
  'UTC',
];

/** The same numbers each time (mulberry32). */
function numbers(seed: number) {
  let state = seed;
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

/** Days about which the clocks are changed somewhere, and other days that are easily got wrong. */
const DAYS = [
  ...['2026-03-28', '2026-10-24', '2026-03-07', '2026-10-31', '2026-04-04', '2026-10-03', '2024-02-28'],
  ...['2026-01-30', '2018-11-03', '2018-02-17', '2026-02-14', '2026-03-21', '2025-12-29', '2011-12-28', '2027-02-05'],
];
const RULES = [
  'FREQ=DAILY;COUNT=8',
  'FREQ=DAILY;INTERVAL=3;COUNT=20',
  'FREQ=WEEKLY;COUNT=12',
  'FREQ=WEEKLY;BYDAY=MO,WE,FR;COUNT=15',
  'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU;COUNT=12',
  'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=MO;COUNT=12',
  'FREQ=MONTHLY;BYDAY=-1FR;COUNT=14',
  'FREQ=MONTHLY;BYDAY=2SU;COUNT=14',
  'FREQ=MONTHLY;BYMONTHDAY=31;COUNT=10',
  'FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=14',
  'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=12',
  'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;COUNT=4',
  'FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU;COUNT=6',
  'FREQ=YEARLY;COUNT=5',
];

/** An event with all that a series can have, whatever its number makes of it. */
export function seriesNumber(n: number): Series {
  const any = numbers(n * 7_919 + 17);
  const of = <T>(all: T[]): T => all[any(all.length)] as T;
  const zone = ZONES[n % ZONES.length] as string;
  const allDay = any(8) === 0;
  const hour = of([0, 1, 2, 2, 3, 9, 14, 22, 23]);
  const near = wallOf(of(DAYS)) + any(3) * DAY + (allDay ? 0 : hour * 3_600_000 + of([0, 15, 30, 45]) * 60_000);
  const rule = any(5) === 0 ? null : of(RULES);
  const wall = rule === null ? shownFrom(zone, near) : synchronised(rule, zone, near);
  const start = localOf(wall, allDay);
  const length = allDay ? any(3) * DAY : of([15, 60, 90, 480, 1_500]) * 60_000;
  const end = localOf(shownFrom(zone, wall + length), allDay);
  const bare = { start, end, zone, allDay, exceptions: [], changes: [] };
  if (rule === null) return { ...bare, recurrence: null };
  return withExceptions({ ...bare, recurrence: ended(rule, bare, any(3) === 0) }, any);
}

/** A later minute or day where the clock never shows this one. */
function shownFrom(zone: string, wall: number): number {
  let shown = wall;
  while (!isShown(zone, shown)) shown += 3_600_000;
  return shown;
}

/** The first time from `near` on that the rule itself gives and the clock shows. */
function synchronised(rule: string, zone: string, near: number): number {
  const loose = rule.replace(/;COUNT=\d+/, '');
  const its = { start: localOf(near, false), zone, allDay: false };
  return startsOf(loose, its, { from: near, to: near + 9 * 366 * DAY }).find((it) => isShown(zone, it)) ?? near;
}

/** Some series end at an instant in place of a number. */
function ended(rule: string, its: { start: string; zone: string; allDay: boolean }, byInstant: boolean): string {
  const counted = canonicalRule(rule, its);
  if (!byInstant) return counted;
  const last = startsOf(counted, its, { most: 730 }).at(-1) as number;
  return canonicalRule(rule.replace(/COUNT=\d+/, `UNTIL=${localOf(last, true).replaceAll('-', '')}`), its);
}

/** Leaves some occurrences out and moves others. */
function withExceptions(series: Series, any: (below: number) => number): Series {
  const { recurrence, allDay, zone } = series;
  const names = startsOf(recurrence as string, series, { most: 730 }).map((wall) => localOf(wall, allDay));
  const some = names.filter((name) => any(6) === 0 && isShown(zone, wallOf(name)));
  const [exceptions, moved] = [some.filter((_, n) => n % 2 === 0), some.filter((_, n) => n % 2 === 1)];
  const changes = moved.flatMap((occurrence) => {
    const regular = occurrenceCalled(series, occurrence);
    const start = localOf(wallOf(occurrence) + (allDay ? DAY : 100 * 60_000), allDay);
    const end = localOf(wallOf(start) + (allDay ? 0 : 45 * 60_000), allDay);
    const change = { occurrence, start, end, place: 'Elsewhere', onlineLink: null };
    const { startsAt, endsAt } = instantsOf(change, series);
    const isSound = isShown(zone, wallOf(start)) && isShown(zone, wallOf(end)) && endsAt > startsAt;
    return regular && isSound ? [change] : [];
  });
  return { ...series, exceptions, changes };
}
