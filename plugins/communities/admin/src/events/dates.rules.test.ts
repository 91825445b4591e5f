import type { Event, Occurrence } from '../../../shared/events';
import { datesOf, endAfter, nextOf } from './dates';

const at = (day: number, event = 'series') =>
  ({
    event,
    occurrence: `2026-03-${day}T10:00`,
    start: `2026-03-${day}T10:00`,
    end: `2026-03-${day}T11:00`,
  }) as Occurrence;
const moved = (from: string, to: string) => ({
  occurrence: `${from}T10:00`,
  start: `${to}T15:00`,
  end: `${to}T16:00`,
  place: 'Room 2',
  onlineLink: null,
});
const series = {
  documentId: 'series',
  place: 'Room 1',
  onlineLink: null,
  exceptions: ['2026-03-03T10:00', '2026-03-24T10:00'],
  changes: [moved('2026-03-17', '2026-03-18'), moved('2026-03-31', '2027-03-31'), moved('2026-02-24', '2026-02-25')],
} as unknown as Event;

test('the dates of a series are in order, with those that were moved or left out, and without what is over', () => {
  const listed = [at(10), { ...at(18), occurrence: '2026-03-17T10:00' }, at(12, 'another')];
  expect(datesOf(series, listed, '2026-03-09').map(({ how, start, place }) => [how, start, place])).toEqual([
    ['usual', '2026-03-10T10:00', 'Room 1'],
    ['changed', '2026-03-18T15:00', 'Room 2'],
    ['out', '2026-03-24T10:00', 'Room 1'],
    ['changed', '2027-03-31T15:00', 'Room 2'],
  ]);
});

test.each([
  ['2026-03-29T01:30', '2026-03-29T03:00'],
  ['2026-03-28T23:45', '2026-03-29T01:15'],
  ['', '2026-03-10T11:30'],
])('what begins at "%s" takes as long as before', (start, end) => {
  expect(endAfter(start, { start: '2026-03-10T10:00', end: '2026-03-10T11:30' })).toBe(end);
});

test('so do whole days', () => {
  expect(endAfter('2026-03-30', { start: '2026-03-10', end: '2026-03-12' })).toBe('2026-04-01');
});

test('the next date of a series of whole days is the one that comes, as it was moved', () => {
  const days = {
    ...series,
    allDay: true,
    start: '2026-03-03',
    end: '2026-03-04',
    next: { occurrence: '2026-03-10', startsAt: '2026-03-10T00:00:00.000Z', endsAt: '2026-03-12T00:00:00.000Z' },
    changes: [],
  };
  expect(nextOf(days)).toMatchObject({ start: '2026-03-10', end: '2026-03-11', place: 'Room 1' });
  const change = { occurrence: '2026-03-10', start: '2026-03-13', end: '2026-03-13', place: null, onlineLink: null };
  expect(nextOf({ ...days, changes: [change] })).toMatchObject({ start: '2026-03-13', end: '2026-03-13', place: null });
  expect(nextOf({ ...days, next: null })).toMatchObject({ start: '2026-03-03', end: '2026-03-04' });
});
