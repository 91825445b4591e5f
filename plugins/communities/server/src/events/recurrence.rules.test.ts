import { columnsOf, demandTimes } from './columns';
import { between, nextOf } from './occurrences';
import { canonicalRule } from './recurrence';

const its = { start: '2026-03-03T09:00', zone: 'Europe/Lisbon', allDay: false };
const given = (values: Record<string, unknown> = {}) => ({
  start: '2026-03-03T09:00',
  end: '2026-03-03T10:00',
  zone: 'Europe/Lisbon',
  recurrence: null,
  exceptions: [],
  changes: [],
  ...values,
});
const refusalOf = (act: () => unknown) => {
  try {
    return act();
  } catch (error) {
    const { details } = error as { details: { reason: string; errors: { path: string[] }[] } };
    return [details.errors[0]?.path.join('.'), details.reason];
  }
};

test.each([
  'FREQ=SECONDLY',
  'FREQ=HOURLY;COUNT=1000000000',
  'FREQ=DAILY;COUNT=1000000000',
  'FREQ=DAILY;COUNT=731',
  'FREQ=DAILY;INTERVAL=0',
  'FREQ=DAILY;COUNT=2;UNTIL=20270101',
  'FREQ=DAILY;COUNT=2;COUNT=3',
  'FREQ=WEEKLY;BYDAY=2TU',
  'FREQ=MONTHLY;BYMONTHDAY=0',
  'FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2',
  'FREQ=YEARLY;BYWEEKNO=20',
  'FREQ=DAILY;BYHOUR=9,10,11',
  'FREQ=DAILY;UNTIL=20270231',
  'COUNT=3',
  'FREQ=DAILY;X=1',
  'FREQ=DAILY\nEXRULE:FREQ=DAILY',
  'nonsense',
])('%s is refused by its name', (rule) => {
  expect(refusalOf(() => canonicalRule(rule, its))).toEqual(['data.recurrence', 'bad-recurrence']);
});

test('a rule is kept in one form, its end as an instant', () => {
  expect(canonicalRule('rrule:byday=tu;freq=weekly;interval=1;until=20260630', its)).toBe(
    'FREQ=WEEKLY;UNTIL=20260630T225959Z;BYDAY=TU'
  );
  const day = { ...its, start: '2026-03-03', allDay: true };
  expect(canonicalRule('FREQ=WEEKLY;UNTIL=20260630T120000Z', day)).toBe('FREQ=WEEKLY;UNTIL=20260630');
});

test('the start is one of the rule’s own, and the occurrences can be counted', () => {
  expect(refusalOf(() => canonicalRule('FREQ=WEEKLY;BYDAY=MO', its))).toEqual([
    'data.recurrence',
    'start-not-in-recurrence',
  ]);
  expect(refusalOf(() => canonicalRule('FREQ=DAILY;UNTIL=20990101', its))).toEqual([
    'data.recurrence',
    'too-many-occurrences',
  ]);
});

test('a time that no clock shows is refused, and one that comes twice is the first', () => {
  const skipped = { start: '2026-03-29T01:30', end: '2026-03-29T04:00' };
  expect(refusalOf(() => demandTimes(given(skipped)))).toEqual(['data.start', 'no-such-time']);
  const twice = demandTimes(given({ start: '2026-10-25T01:30', end: '2026-10-25T03:00' }));
  expect(columnsOf(twice, 0).starts_at).toEqual(new Date('2026-10-25T00:30:00Z'));
  const noDay = { start: '2011-12-30', end: '2011-12-30', zone: 'Pacific/Apia' };
  expect(refusalOf(() => demandTimes(given(noDay)))).toEqual(['data.start', 'no-such-time']);
});

test('an end before the start, another kind of end, and a zone that is none are refused', () => {
  expect(refusalOf(() => demandTimes(given({ end: '2026-03-03T09:00' })))).toEqual(['data.end', 'ends-before-start']);
  expect(refusalOf(() => demandTimes(given({ end: '2026-03-04' })))).toEqual(['data.end', 'ends-before-start']);
  expect(refusalOf(() => demandTimes(given({ zone: 'Europe/Nowhere' })))).toEqual(['data.zone', 'unknown-time-zone']);
});

test('a weekly meeting stays at nine on the clock, whatever its offset is', () => {
  const series = demandTimes(given({ recurrence: 'FREQ=WEEKLY' }));
  const found = between(series, Date.parse('2026-03-20T00:00Z'), Date.parse('2026-04-08T00:00Z'));
  expect(found.map(({ startsAt }) => new Date(startsAt).toISOString())).toEqual([
    '2026-03-24T09:00:00.000Z',
    '2026-03-31T08:00:00.000Z',
    '2026-04-07T08:00:00.000Z',
  ]);
  expect(columnsOf(series, 0).last_ends_at).toBeNull();
});

test('a window finds what began before it, and a moved occurrence where it went', () => {
  const moved = { occurrence: '2026-03-10T09:00', start: '2026-05-01T09:00', end: '2026-05-01T10:00' };
  const change = { ...moved, place: null, onlineLink: null };
  const series = demandTimes(
    given({
      recurrence: 'FREQ=WEEKLY;COUNT=3',
      exceptions: ['2026-03-17T09:00', '2026-03-18T09:00'],
      changes: [change],
    })
  );
  expect(series.exceptions).toEqual(['2026-03-17T09:00']);
  const during = between(series, Date.parse('2026-03-03T09:30Z'), Date.parse('2026-04-01T00:00Z'));
  expect(during.map(({ occurrence }) => occurrence)).toEqual(['2026-03-03T09:00']);
  expect(nextOf(series, Date.parse('2026-03-05T00:00Z'))?.start).toBe('2026-05-01T09:00');
});

test('what comes on a leap day is found years ahead, in little time', () => {
  const series = demandTimes(
    given({ start: '2024-02-29T09:00', end: '2024-02-29T10:00', recurrence: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29' })
  );
  const since = performance.now();
  expect(nextOf(series, Date.parse('2026-01-01T00:00Z'))?.start).toBe('2028-02-29T09:00');
  expect(performance.now() - since).toBeLessThan(500);
});
