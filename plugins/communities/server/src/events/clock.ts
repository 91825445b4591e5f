import { Temporal } from 'temporal-polyfill';

/** Milliseconds of an instant, or of a clock on the wall that is read as if it hung in UTC. */
export type Milliseconds = number;

const MINUTE = 60_000;
export const DAY = 1_440 * MINUTE;

/** `2026-03-29T14:30` or `2026-03-29` as if it were UTC: sums of days and comparisons need no zone. */
export const wallOf = (local: string): Milliseconds => Date.parse(local.length === 10 ? local : `${local}Z`);

/** A clock on the wall as it is written, with or without its time. */
export const localOf = (wall: Milliseconds, allDay: boolean): string =>
  new Date(wall).toISOString().slice(0, allDay ? 10 : 16);

const plain = (wall: Milliseconds) => Temporal.PlainDateTime.from(new Date(wall).toISOString().slice(0, -1));

/**
 * The instant at which the clock in `zone` shows this. A time that comes twice means the first of the two; one that is
 * skipped the instant that as many minutes after midnight had without the skip (RFC 5545, 3.3.5).
 */
export const instantIn = (zone: string, wall: Milliseconds): Milliseconds =>
  plain(wall).toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds;

/** What the clock in `zone` shows at an instant. */
export const wallIn = (zone: string, instant: Milliseconds): Milliseconds => {
  const there = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  return instant + there.offsetNanoseconds / 1_000_000;
};

/** Whether the clock in `zone` ever shows this: an hour is skipped in spring, in some places a day was. */
export const isShown = (zone: string, wall: Milliseconds): boolean => wallIn(zone, instantIn(zone, wall)) === wall;

/** Whether the clock shows this once, no more and no less. */
export const isShownOnce = (zone: string, wall: Milliseconds): boolean => {
  const [earlier, later] = (['earlier', 'later'] as const).map(
    (disambiguation) => plain(wall).toZonedDateTime(zone, { disambiguation }).epochMilliseconds
  );
  return earlier === later;
};

export interface Shift {
  at: Milliseconds;
  /** Minutes ahead of UTC, before and after. */
  from: number;
  to: number;
}

const minutes = (at: Temporal.ZonedDateTime) => at.offsetNanoseconds / 60_000_000_000;

/** The offset of a zone at an instant, in minutes. */
export const offsetAt = (zone: string, instant: Milliseconds): number =>
  minutes(Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone));

/** When the clocks of a zone are changed between two instants. */
export function shiftsOf(zone: string, from: Milliseconds, to: Milliseconds): Shift[] {
  const shifts: Shift[] = [];
  let here = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone);
  for (;;) {
    const next = here.getTimeZoneTransition('next');
    if (!next || next.epochMilliseconds > to) return shifts;
    const before = minutes(next.subtract({ nanoseconds: 1 }));
    if (before !== minutes(next)) shifts.push({ at: next.epochMilliseconds, from: before, to: minutes(next) });
    here = next;
  }
}
