import type { Event, Occurrence } from '../../../shared/events';

/** One date of a series, on the clock of the place where it is. */
export interface SeriesDate {
  /** Names it within the series: the start that the recurrence gives it. */
  occurrence: string;
  how: 'usual' | 'changed' | 'out';
  start: string;
  end: string;
  place: string | null;
  onlineLink: string | null;
}

/**
 * The dates of a series from a day on in the order in which they come, those included that do not take place. One that
 * was changed is there however far away it now is: else nobody could take back a slip of the pen.
 * @param listed what the calendar has from that day on, of this and of other events
 */
export function datesOf(event: Event, listed: Occurrence[], today: string): SeriesDate[] {
  const { documentId, exceptions, changes, place, onlineLink } = event;
  const isChanged = (name: string) => changes.some(({ occurrence }) => occurrence === name);
  const usual = listed
    .filter((it) => it.event === documentId && !isChanged(it.occurrence))
    .map(({ occurrence, start, end }) => ({ occurrence, how: 'usual' as const, start, end, place, onlineLink }));
  const changed = changes
    .filter(({ occurrence, end }) => occurrence >= today || end >= today)
    .map((it) => ({ ...it, how: 'changed' as const }));
  const out = exceptions
    .filter((name) => name >= today)
    .map((name) => ({ occurrence: name, how: 'out' as const, start: name, end: name, place, onlineLink }));
  return [...usual, ...changed, ...out].sort((one, other) => (one.start < other.start ? -1 : 1));
}

/** Where something ends that is to begin at `start` and to take as long as before; as it was where that is no time. */
export function endAfter(start: string, before: { start: string; end: string }): string {
  // As if the clock hung in UTC: there each day has 24 hours.
  const at = (local: string) => Date.parse(local.length === 10 ? local : `${local}Z`);
  const end = new Date(at(start) + at(before.end) - at(before.start));
  return Number.isNaN(end.getTime()) ? before.end : end.toISOString().slice(0, before.end.length);
}

/** When and where the next date is, as far as one is left; else the first. */
export function nextOf(event: Event) {
  const { next, changes, allDay, place, onlineLink } = event;
  if (!next) return event;
  const { occurrence, startsAt, endsAt } = next;
  const usual = { start: occurrence, end: endAfter(occurrence, event), place, onlineLink };
  const { start, end, ...where } = changes.find((it) => it.occurrence === occurrence) ?? usual;
  return { allDay, start, end, startsAt, endsAt, place: where.place, onlineLink: where.onlineLink };
}
