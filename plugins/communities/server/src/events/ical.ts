import type { Event } from '../../../shared/events';
import { jsonOf } from '../database';
import { DAY, isShownOnce, localOf, shiftsOf, wallOf, type Milliseconds } from '../clock';
import { compactInstant, escaped, folded, timeProperty, timeZoneLines } from './ical-lines';
import { between, instantsOf, lastEndOf, type Occurrence, type Series } from './occurrences';
import { seriesOf, type EventRow } from './rows';

interface Times {
  start: string;
  end: string;
}

/** What a calendar says about itself, and of each event beside what its row holds. */
interface Calendar {
  name: string;
  /** Where the website shows an event. */
  addressOf(row: EventRow): string | null;
  /** Series without end are written out as far as ten years after this. */
  now: Milliseconds;
}

/** A series without end is described this long; programs fetch a feed anew long before. */
const AHEAD = 10 * 366 * DAY;

const millisecondsOf = (value: unknown) => new Date(value as string | number | Date).getTime();
const text = (name: string, value: unknown) => (value ? [`${name}:${escaped(String(value))}`] : []);

/** The end of whole days is the day after the last one (RFC 5545, 3.6.1). */
const endOf = (end: string) => (end.length === 10 ? localOf(wallOf(end) + DAY, true) : end);

const isPlain = ({ start, end }: Times, { zone, allDay }: Series) =>
  allDay || [start, end].every((it) => isShownOnce(zone, wallOf(it)));

/** On the clock of the zone, unless it shows one of the two twice: then programs disagree which is meant. */
function timesOf(its: Times, series: Series): string[] {
  const { zone } = series;
  if (isPlain(its, series))
    return [timeProperty('DTSTART', its.start, zone), timeProperty('DTEND', endOf(its.end), zone)];
  const { startsAt, endsAt } = instantsOf(its, series);
  return inUtc(startsAt, endsAt);
}

const inUtc = (startsAt: Milliseconds, endsAt: Milliseconds) => [
  `DTSTART:${compactInstant(startsAt)}`,
  `DTEND:${compactInstant(endsAt)}`,
];

/** A series has to begin on the clock; where its first occurrence is awkward, it says how long it takes. */
function seriesTimes(series: Series): string[] {
  const { startsAt, endsAt } = instantsOf(series, series);
  const isUsual = isPlain(series, series) && wallOf(series.end) - wallOf(series.start) === endsAt - startsAt;
  if (series.recurrence === null || series.allDay || isUsual) return timesOf(series, series);
  return [timeProperty('DTSTART', series.start, series.zone), `DURATION:PT${(endsAt - startsAt) / 1000}S`];
}

/**
 * Occurrences in whose hours the clocks are changed. RFC 5545 is clear about them (as long as the others, the first of
 * two equal times), and programs are not: each is written out, in UTC.
 */
function awkwardOnes(series: Series, now: Milliseconds): Occurrence[] {
  const { zone, allDay, recurrence } = series;
  if (recurrence === null || allDay) return [];
  const from = instantsOf(series, series).startsAt - DAY;
  const shifts = shiftsOf(zone, from, (lastEndOf(series) ?? now + AHEAD) + DAY);
  const near = shifts.flatMap(({ at }) => between(series, at - DAY, at + DAY));
  const awkward = near.filter((it) => {
    if (it.change) return false;
    const length = wallOf(it.end) - wallOf(it.start);
    return !isShownOnce(zone, wallOf(it.occurrence)) || !isPlain(it, series) || length !== it.endsAt - it.startsAt;
  });
  return [...new Map(awkward.map((it) => [it.occurrence, it])).values()];
}

/** Where it takes place: CONFERENCE for programs that know RFC 7986, and for the others a place that is an address. */
const whereLines = (place: unknown, link: unknown) => [
  ...text('LOCATION', place ?? link),
  ...(link ? [`CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO:${String(link)}`] : []),
];

function describedBy(row: EventRow): string {
  const people = jsonOf<Event['speakers']>(row.speakers, []).map(({ name, about }) =>
    about ? `${name}, ${about}` : name
  );
  const links = jsonOf<Event['materials']>(row.materials, []).map(({ title, address }) => `${title}: ${address}`);
  return [row.text, people.join('\n'), row.recording, links.join('\n')].filter(Boolean).join('\n\n');
}

/** What each component of an event says, of a changed occurrence too. */
const commonLines = (row: EventRow, { addressOf }: Calendar): string[] => {
  const address = addressOf(row);
  return [
    `UID:${row.documentId}@strapi-plugin-communities`,
    `SEQUENCE:${String(row.sequence)}`,
    `DTSTAMP:${compactInstant(millisecondsOf(row.updatedAt))}`,
    `CREATED:${compactInstant(millisecondsOf(row.createdAt))}`,
    `LAST-MODIFIED:${compactInstant(millisecondsOf(row.updatedAt))}`,
    `STATUS:${row.cancelledAt === null ? 'CONFIRMED' : 'CANCELLED'}`,
    ...text('SUMMARY', row.title),
    ...text('DESCRIPTION', describedBy(row)),
    `CATEGORIES:${row.category.toUpperCase()}`,
    ...(address ? [`URL:${address}`] : []),
    // Whole days are no appointment that takes up somebody's time.
    ...(row.allDay ? ['TRANSP:TRANSPARENT'] : []),
  ];
};

/** An occurrence that is not as the recurrence says. */
const occurrenceLines = (row: EventRow, series: Series, calendar: Calendar, name: string, lines: string[]) => [
  'BEGIN:VEVENT',
  ...commonLines(row, calendar),
  timeProperty('RECURRENCE-ID', name, series.zone),
  ...lines,
  'END:VEVENT',
];

function eventLines(row: EventRow, calendar: Calendar): string[] {
  const series = seriesOf(row);
  const usual = whereLines(row.place, row.onlineLink);
  return [
    'BEGIN:VEVENT',
    ...commonLines(row, calendar),
    ...seriesTimes(series),
    ...(series.recurrence ? [`RRULE:${series.recurrence}`] : []),
    ...series.exceptions.map((it) => timeProperty('EXDATE', it, series.zone)),
    ...usual,
    'END:VEVENT',
    ...awkwardOnes(series, calendar.now).flatMap((it) =>
      occurrenceLines(row, series, calendar, it.occurrence, [...inUtc(it.startsAt, it.endsAt), ...usual])
    ),
    ...series.changes.flatMap((it) => {
      const where = whereLines(it.place, row.seesLink ? it.onlineLink : null);
      return occurrenceLines(row, series, calendar, it.occurrence, [...timesOf(it, series), ...where]);
    }),
  ];
}

/** Each zone once, as long as events speak of it. */
function zonesOf(found: EventRow[], now: number): string[] {
  const spans = new Map<string, { from: number; to: number }>();
  for (const row of found.filter(({ allDay }) => !allDay)) {
    const series = seriesOf(row);
    const starts = [series, ...series.changes].map((it) => instantsOf(it, series).startsAt);
    const [from, to] = [Math.min(...starts), lastEndOf(series) ?? Math.max(now, ...starts) + AHEAD];
    const span = spans.get(series.zone) ?? { from, to };
    spans.set(series.zone, { from: Math.min(span.from, from), to: Math.max(span.to, to) });
  }
  return [...spans].flatMap(([zone, { from, to }]) => timeZoneLines(zone, from, to));
}

/** A calendar in the form of RFC 5545 and 7986, the same bytes as long as nothing changes. */
export function calendarOf(found: EventRow[], calendar: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//strapi-plugin-communities//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escaped(calendar.name)}`,
    `X-WR-CALNAME:${escaped(calendar.name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    ...zonesOf(found, calendar.now),
    ...found.flatMap((row) => eventLines(row, calendar)),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
