import type { Event } from '../../../shared/events';
import { useText } from '../intl';
import { placeInMonth, repeatsFrom, WEEKDAYS } from './recurrence';

type Times = Pick<Event, 'allDay' | 'start' | 'end' | 'startsAt' | 'endsAt'>;

const CLOCK = { hour: '2-digit', minute: '2-digit' } as const;
const LONG_DAY = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
const IN_UTC = { timeZone: 'UTC' } as const;

/** Times and recurrences of events, as sentences for the reader's own clock. */
export function useEventWords() {
  const { t, date, list } = useText();

  /** `Tuesday 3 March 2026, 09:00 – 10:00`, on the reader's clock. */
  const span = ({ allDay, start, end, startsAt, endsAt }: Times, clock: { timeZone?: string } = {}): string => {
    if (allDay) {
      const [first, last] = [start, end].map((day) => date(`${day}T00:00Z`, { ...LONG_DAY, ...IN_UTC })) as [
        string,
        string,
      ];
      return start === end ? first : `${first} – ${last}`;
    }
    const first = date(startsAt, { ...LONG_DAY, ...CLOCK, ...clock });
    if (startsAt === endsAt) return first;
    const isOneDay = date(startsAt, { ...LONG_DAY, ...clock }) === date(endsAt, { ...LONG_DAY, ...clock });
    return `${first} – ${date(endsAt, { ...(isOneDay ? {} : LONG_DAY), ...CLOCK, ...clock })}`;
  };

  /** The same on the clock of the place where it is. */
  const spanThere = ({ start, end }: Pick<Event, 'start' | 'end'>): string =>
    span({ allDay: start.length === 10, start, end, startsAt: `${start}Z`, endsAt: `${end}Z` }, IN_UTC);

  const weekday = (name: string) => {
    // The first Monday of 2024 is its first day.
    const day = WEEKDAYS.indexOf(name) + 1;
    return date(`2024-01-0${day}T00:00Z`, { weekday: 'long', ...IN_UTC });
  };

  /** `Every 2 weeks on Tuesday, 10 times`; null for what takes place once. */
  const recurrence = (rule: string | null, start: string): string | null => {
    if (rule === null) return null;
    const { every, interval, days, end, count, until } = repeatsFrom(rule);
    if (every === 'never' || every === 'other') return t('events.repeats.other', { rule });
    const own = WEEKDAYS[(new Date(`${start.slice(0, 10)}T00:00Z`).getUTCDay() + 6) % 7] as string;
    const place = placeInMonth(start.slice(0, 10));
    const core = t(`events.repeats.${every}`, {
      interval,
      days: list((days.length > 0 && every === 'week' ? days : [own]).map(weekday)),
      day: Number(start.slice(8, 10)),
      place,
      weekday: weekday(own),
      date: date(`${start.slice(0, 10)}T00:00Z`, { day: 'numeric', month: 'long', ...IN_UTC }),
    });
    if (end === 'count') return t('events.repeats.times', { core, count });
    if (end === 'until')
      return t('events.repeats.until', { core, date: date(`${until}T00:00Z`, { dateStyle: 'medium', ...IN_UTC }) });
    return core;
  };

  return { span, spanThere, recurrence, weekday, clock: (instant: string) => date(instant, CLOCK) };
}
