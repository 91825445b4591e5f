import { hasPython, readByIcalJs, readByNodeIcal, readByPython } from '../testing/calendar/parsers';
import { seriesNumber } from '../testing/calendar/random';
import { DAY, localOf, wallOf } from '../clock';
import { calendarOf } from './ical';
import { folded } from './ical-lines';
import { allOf, type Series } from './occurrences';
import type { EventRow } from './rows';

const HOW_MANY = 500;

const row = (series: Series, values: Partial<EventRow> = {}): EventRow =>
  ({
    documentId: 'event',
    title: 'A title',
    text: '',
    category: 'meeting',
    sequence: 0,
    createdAt: '2026-01-01T00:00:00Z',
    updatedAt: '2026-01-01T00:00:00Z',
    cancelledAt: null,
    seesLink: true,
    startLocal: series.start,
    endLocal: series.end,
    zone: series.zone,
    allDay: series.allDay,
    recurrence: series.recurrence,
    exceptions: series.exceptions,
    changes: series.changes,
    ...values,
  }) as EventRow;

const fileOf = (series: Series, values?: Partial<EventRow>) =>
  calendarOf([row(series, values)], { name: 'Events', addressOf: () => null, now: Date.parse('2026-01-01') });

const ours = (series: Series): string[] =>
  allOf(series)
    .map(({ start, end, startsAt, endsAt }) =>
      series.allDay
        ? `${start}/${localOf(wallOf(end) + DAY, true)}`
        : [startsAt, endsAt].map((it) => new Date(it).toISOString().slice(0, 16)).join('/')
    )
    .sort();

const all = Array.from({ length: HOW_MANY }, (_, n) => {
  const series = seriesNumber(n);
  return { n, series, file: fileOf(series), mine: ours(series) };
});
type Made = (typeof all)[number];

const difference = ({ n, series, mine }: Made, theirs: string[]): string[] => {
  if (theirs.join() === mine.join()) return [];
  const first = mine.findIndex((it, k) => it !== theirs[k]);
  return [`${n}: ${JSON.stringify(series)}\n  ${mine.length}/${theirs.length} ${mine[first]} ${theirs[first]}`];
};

describe(`${HOW_MANY} events in awkward zones are read as they are meant`, () => {
  it('by ical.js, each of them', () => {
    expect(all.flatMap((it) => difference(it, readByIcalJs(it.file)))).toEqual([]);
    const instants = all.reduce((sum, { mine }) => sum + mine.length, 0);
    expect(instants).toBeGreaterThan(3_000);
    process.stdout.write(`${HOW_MANY} events, ${instants} occurrences\n`);
  });

  it('by node-ical, but for what it is known to get wrong', () => {
    // Of a RECURRENCE-ID at a time that comes twice it takes the second, and shows the occurrence two times; and the
    // temporal-polyfill in it overlooks the Ramadan of 2018 in Casablanca.
    expect(all.flatMap((it) => difference(it, readByNodeIcal(it.file)))).toEqual(
      ['140', '388', '444'].map((n) => expect.stringMatching(new RegExp(`^${n}: `)) as string)
    );
  });

  it('by python3-icalendar, each of them', () => {
    if (!hasPython()) {
      process.stdout.write('NO PYTHON: python3-icalendar and python3-recurring-ical-events did not read the files.\n');
      expect(process.env.CI).toBeUndefined();
      return;
    }
    const read = readByPython(all.map(({ file }) => file));
    expect(all.flatMap((it, n) => difference(it, read[n] as string[]))).toEqual([]);
  });
});

const single: Series = {
  start: '2026-03-28T22:00',
  end: '2026-03-29T08:00',
  zone: 'Europe/Lisbon',
  allDay: false,
  recurrence: null,
  exceptions: [],
  changes: [],
};

test('a night in which an hour is skipped is an hour shorter', () => {
  expect(ours(single)).toEqual(['2026-03-28T22:00/2026-03-29T07:00']);
});

test('no line is longer than 75 octets, no character is cut, and unfolded it is what it was', () => {
  const title = `${'é'.repeat(100)}\u{1F331}${'語'.repeat(90)}`;
  const lines = fileOf(single, { title, text: 'one; two, three\\four\nfive' }).split('\r\n');
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  const text = lines.join('\r\n').replaceAll('\r\n ', '');
  expect(text).toContain(`SUMMARY:${title}`);
  expect(text).toContain('DESCRIPTION:one\\; two\\, three\\\\four\\nfive');
  expect(folded('x'.repeat(75))).toBe('x'.repeat(75));
  expect(folded('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`);
});

test('a file says its number, whether it takes place, and a link only to who may see it', () => {
  const onlineLink = 'https://meet.example.org/secret';
  const text = fileOf(single, { sequence: 3, cancelledAt: '2026-01-02T00:00:00Z', onlineLink }).replaceAll('\r\n ', '');
  for (const line of ['SEQUENCE:3', 'STATUS:CANCELLED', 'UID:event@strapi-plugin-communities', 'NAME:Events']) {
    expect(text).toContain(`\r\n${line}\r\n`);
  }
  expect(text).toContain(`CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO:${onlineLink}`);
  const moved = {
    occurrence: '2026-03-28T22:00',
    start: '2026-03-28T23:00',
    end: '2026-03-29T08:00',
    place: null,
    onlineLink,
  };
  const series = { ...single, recurrence: 'FREQ=DAILY;COUNT=3', changes: [moved] };
  expect(fileOf(series)).toContain('RECURRENCE-ID;TZID=Europe/Lisbon:20260328T220000');
  expect(fileOf(series).replaceAll('\r\n ', '')).toContain(onlineLink);
  expect(fileOf(series, { seesLink: false }).replaceAll('\r\n ', '')).not.toContain(onlineLink);
});
