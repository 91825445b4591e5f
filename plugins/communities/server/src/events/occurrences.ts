import { DAY, instantIn, localOf, wallIn, wallOf, type Milliseconds } from '../clock';
import { ends, MOST_OCCURRENCES, startsOf } from './recurrence';

/** An occurrence that takes place otherwise than the recurrence says. */
export interface Change {
  occurrence: string;
  start: string;
  end: string;
  place: string | null;
  onlineLink: string | null;
}

/** An event as far as time is concerned. */
export interface Series {
  start: string;
  end: string;
  zone: string;
  allDay: boolean;
  recurrence: string | null;
  exceptions: string[];
  changes: Change[];
}

export interface Occurrence {
  /** Its start as the recurrence gives it: that names it. */
  occurrence: string;
  start: string;
  end: string;
  startsAt: Milliseconds;
  endsAt: Milliseconds;
  change: Change | null;
}

interface Times {
  start: string;
  end: string;
}

/** When something from one clock on the wall to another begins and ends; of whole days the last one is included. */
export function instantsOf({ start, end }: Times, { zone, allDay }: Series): { startsAt: number; endsAt: number } {
  const last = allDay ? wallOf(end) + DAY : wallOf(end);
  return { startsAt: instantIn(zone, wallOf(start)), endsAt: instantIn(zone, last) };
}

/** When that is, for whoever is told of it. Whole days have a date and no hour: they are the same days everywhere. */
export const toldTime = (times: Times, series: Series): Record<string, string> =>
  series.allDay
    ? { date: times.start }
    : { startsAt: new Date(instantsOf(times, series).startsAt).toISOString(), zone: series.zone };

/** An occurrence of the recurrence takes exactly as long as the first one, also in a night with an hour more or less. */
function regular(series: Series, wall: Milliseconds): Occurrence {
  const { zone, allDay } = series;
  const name = localOf(wall, allDay);
  if (allDay) {
    const end = localOf(wall + wallOf(series.end) - wallOf(series.start), true);
    return { occurrence: name, start: name, end, ...instantsOf({ start: name, end }, series), change: null };
  }
  const first = instantsOf(series, series);
  const startsAt = instantIn(zone, wall);
  const endsAt = startsAt + first.endsAt - first.startsAt;
  const [start, end] = [wallIn(zone, startsAt), wallIn(zone, endsAt)].map((it) => localOf(it, false)) as [
    string,
    string,
  ];
  return { occurrence: name, start, end, startsAt, endsAt, change: null };
}

const changed = (series: Series, change: Change): Occurrence => ({
  occurrence: change.occurrence,
  start: change.start,
  end: change.end,
  ...instantsOf(change, series),
  change,
});

const byTime = (one: Occurrence, two: Occurrence) => one.startsAt - two.startsAt || one.endsAt - two.endsAt;

function assembled(series: Series, walls: Milliseconds[]): Occurrence[] {
  const otherwise = new Set([...series.exceptions, ...series.changes.map(({ occurrence }) => occurrence)]);
  return [
    ...walls.filter((wall) => !otherwise.has(localOf(wall, series.allDay))).map((wall) => regular(series, wall)),
    ...series.changes.map((change) => changed(series, change)),
  ].sort(byTime);
}

/** Every occurrence of a series that ends, and of another as many as there can be of one that does. */
export const allOf = (series: Series): Occurrence[] =>
  assembled(
    series,
    series.recurrence === null
      ? [wallOf(series.start)]
      : startsOf(series.recurrence, series, { most: MOST_OCCURRENCES })
  );

/** The occurrences that take place, in part at least, between two instants. */
export function between(series: Series, from: Milliseconds, to: Milliseconds): Occurrence[] {
  const { startsAt, endsAt } = instantsOf(series, series);
  const reach = endsAt - startsAt + 2 * DAY;
  const walls =
    series.recurrence === null
      ? [wallOf(series.start)]
      : startsOf(series.recurrence, series, { from: from - reach, to: to + 2 * DAY });
  return assembled(series, walls).filter((it) => it.startsAt < to && (it.endsAt > from || it.startsAt === from));
}

/** The occurrence of this name, or undefined where the recurrence gives none. */
export function occurrenceCalled(series: Series, name: string): Occurrence | undefined {
  const wall = wallOf(name);
  if (name.length !== (series.allDay ? 10 : 16)) return undefined;
  const bare = { ...series, exceptions: [], changes: [] };
  const walls =
    series.recurrence === null ? [wallOf(series.start)] : startsOf(series.recurrence, series, { from: wall, to: wall });
  return walls.includes(wall) ? assembled(bare, [wall])[0] : undefined;
}

/** When the last occurrence ends; NULL for a series without end. */
export function lastEndOf(series: Series): Milliseconds | null {
  if (!ends(series.recurrence)) return null;
  const found = allOf(series).map(({ endsAt }) => endsAt);
  return found.length > 0 ? Math.max(...found) : instantsOf(series, series).endsAt;
}

/** How far a series without end is looked at for its next occurrence: some come every four years or eight. */
const FAR = [400, 4_000, 40_000];

/** The next occurrence that is not over; undefined where none is left. */
export function nextOf(series: Series, now: Milliseconds): Occurrence | undefined {
  if (ends(series.recurrence)) return allOf(series).find(({ endsAt }) => endsAt > now);
  const since = Math.max(now, instantsOf(series, series).startsAt - DAY);
  for (const days of FAR) {
    const found = between(series, since, since + days * DAY).find(({ endsAt }) => endsAt > now);
    if (found) return found;
  }
  return undefined;
}
