import type { Occurrence } from '../../../shared/events';

const DAY = 86_400_000;

/** A day of the calendar as `2026-03-29`; sums of days are done in UTC, where each has 24 hours. */
const write = (time: number) => new Date(time).toISOString().slice(0, 10);

/** The day on which an instant falls on the clock of this browser. */
export const dayHere = (instant: Date): string =>
  write(Date.UTC(instant.getFullYear(), instant.getMonth(), instant.getDate()));

/** The weeks, Monday first, that a month such as `2026-03` touches. */
export function weeksOf(month: string): string[][] {
  const first = Date.parse(`${month}-01`);
  const start = first - ((new Date(first).getUTCDay() + 6) % 7) * DAY;
  const weeks: string[][] = [];
  for (let week = start; week === start || write(week).slice(0, 7) === month; week += 7 * DAY) {
    weeks.push(Array.from({ length: 7 }, (_, n) => write(week + n * DAY)));
  }
  return weeks;
}

/** The month so many months away. */
export function monthAfter(month: string, by: number): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return write(Date.UTC(year, number - 1 + by, 1)).slice(0, 7);
}

export const isMonth = (text: string) => /^(19[7-9]\d|20\d\d)-(0[1-9]|1[0-2])$/.test(text);

/** The instants between which the weeks of a month lie here. */
export function spanOf(weeks: string[][]): { from: string; to: string } {
  const here = (day: string, more: number) => {
    const [year, month, date] = day.split('-').map(Number) as [number, number, number];
    return new Date(year, month - 1, date + more).toISOString();
  };
  const days = weeks.flat();
  // A day more at either end: whole days are the same days in every zone.
  return { from: here(days[0] as string, -1), to: here(days[days.length - 1] as string, 2) };
}

/** The days on which something takes place: on this clock, or, of whole days, those that it names. */
export function daysOf({ allDay, start, end, startsAt, endsAt }: Occurrence): string[] {
  const [first, last] = allDay
    ? [start, end]
    : [dayHere(new Date(startsAt)), dayHere(new Date(Date.parse(endsAt) - 1))];
  const days: string[] = [];
  for (let day = Date.parse(first); day <= Date.parse(last) && days.length < 62; day += DAY) days.push(write(day));
  return days;
}
