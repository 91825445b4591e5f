import { invalid } from '../refusals';
import { DAY, isShown, isZone, wallOf } from '../clock';
import { instantsOf, lastEndOf, nextOf, occurrenceCalled, type Series } from './occurrences';
import { canonicalRule } from './recurrence';

/** An event takes no longer. */
const LONGEST = 60 * DAY;

type Given = Omit<Series, 'allDay'> & { allDay?: boolean };

/**
 * The times of an event, checked and as they are kept. What was said about occurrences that the series no longer has is
 * forgotten.
 * @throws ValidationError that names the field
 */
export function demandTimes({ start, end, zone, recurrence, exceptions, changes }: Given): Series {
  if (!isZone(zone)) throw invalid('data.zone', 'unknown-time-zone');
  const allDay = start.length === 10;
  if ((end.length === 10) !== allDay) throw invalid('data.end', 'ends-before-start');
  const series: Series = { start, end, zone, allDay, recurrence: null, exceptions: [], changes: [] };
  demandSpan(series, series);
  const rule = recurrence === null ? null : canonicalRule(recurrence, series);
  const whole = { ...series, recurrence: rule };
  const isThere = (name: string) => rule !== null && occurrenceCalled(whole, name) !== undefined;
  return {
    ...whole,
    exceptions: exceptions.filter(isThere),
    changes: changes.filter(({ occurrence }) => isThere(occurrence)),
  };
}

/** @throws ValidationError where the clock never shows one of the two, or the end does not come after the start */
export function demandSpan(its: { start: string; end: string }, series: Series): void {
  const { zone, allDay } = series;
  if (!isShown(zone, wallOf(its.start))) throw invalid('data.start', 'no-such-time');
  if (!isShown(zone, wallOf(its.end))) throw invalid('data.end', 'no-such-time');
  const { startsAt, endsAt } = instantsOf(its, { ...series, allDay });
  if (endsAt <= startsAt || endsAt - startsAt > LONGEST) throw invalid('data.end', 'ends-before-start');
}

const dateOf = (instant: number | null | undefined) =>
  instant === null || instant === undefined ? null : new Date(instant);

/** What of a series is kept in columns, what follows from it at this moment included. */
export function columnsOf(series: Series, now: number): Record<string, unknown> {
  const { startsAt, endsAt } = instantsOf(series, series);
  // A changed occurrence may come before the first one of the recurrence.
  const earliest = Math.min(startsAt, ...series.changes.map((it) => instantsOf(it, series).startsAt));
  return {
    start_local: series.start,
    end_local: series.end,
    zone: series.zone,
    all_day: series.allDay,
    recurrence: series.recurrence,
    exceptions: JSON.stringify(series.exceptions),
    changes: JSON.stringify(series.changes),
    starts_at: new Date(earliest),
    ends_at: new Date(endsAt),
    last_ends_at: dateOf(lastEndOf(series)),
    ...nextColumns(series, now),
  };
}

/** The next occurrence, if one is left. */
export function nextColumns(series: Series, now: number): Record<string, unknown> {
  const next = nextOf(series, now);
  if (!next) return { over: true, next_occurrence: null, next_starts_at: null, next_ends_at: null };
  return {
    over: false,
    next_occurrence: next.occurrence,
    next_starts_at: new Date(next.startsAt),
    next_ends_at: new Date(next.endsAt),
  };
}

/** The same as `columnsOf`, by the names of the attributes and now: for whoever fills the type in another way. */
export function attributesOf(given: Pick<Series, 'start' | 'end' | 'zone' | 'recurrence'>): Record<string, unknown> {
  const series = demandTimes({ ...given, exceptions: [], changes: [] });
  const { exceptions: _e, changes: _c, ...columns } = columnsOf(series, Date.now());
  const named = Object.entries(columns).map(([name, value]) => [
    name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
    value,
  ]);
  return { ...(Object.fromEntries(named) as Record<string, unknown>), exceptions: [], changes: [] };
}
