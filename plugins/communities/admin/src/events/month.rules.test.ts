import { daysOf, monthAfter, weeksOf } from './month';
import { ruleOf, repeatsFrom } from './recurrence';

test('a month has the weeks that it touches, Monday first', () => {
  const march = weeksOf('2026-03');
  expect([march.length, march[0]?.[0], march.at(-1)?.[6]]).toEqual([6, '2026-02-23', '2026-04-05']);
  // February 2027 begins on a Monday and has four weeks.
  expect(weeksOf('2027-02')).toHaveLength(4);
  expect([monthAfter('2026-12', 1), monthAfter('2026-01', -1)]).toEqual(['2027-01', '2025-12']);
});

test('whole days are the days that they name, in every zone', () => {
  const its = { allDay: true, start: '2026-02-27', end: '2026-03-01', startsAt: '', endsAt: '' };
  expect(daysOf(its as never)).toEqual(['2026-02-27', '2026-02-28', '2026-03-01']);
});

test.each([
  'FREQ=DAILY;INTERVAL=3',
  'FREQ=WEEKLY;BYDAY=TU,TH;COUNT=10',
  'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
  'FREQ=MONTHLY;BYMONTHDAY=3;UNTIL=20261231',
  'FREQ=MONTHLY;BYDAY=1TU',
  'FREQ=YEARLY',
])('%s is what the fields say', (rule) => {
  expect(ruleOf(repeatsFrom(rule), '2026-03-03')).toBe(rule);
});

test('what the fields cannot say is left as it is', () => {
  expect(repeatsFrom('FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1').every).toBe('other');
});
