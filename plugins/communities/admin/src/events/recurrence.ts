/** How an event repeats, as the fields of the editor say it. */
export interface Repeats {
  every: 'never' | 'day' | 'week' | 'month-day' | 'month-weekday' | 'year' | 'other';
  interval: number;
  days: string[];
  end: 'never' | 'count' | 'until';
  count: number;
  until: string;
  /** The rule itself, where the fields cannot say it. */
  rule: string;
}

export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

export const ONCE: Repeats = { every: 'never', interval: 1, days: [], end: 'never', count: 10, until: '', rule: '' };

const weekdayOf = (date: string) => WEEKDAYS[(new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7] as string;

/** Which of its weekday in the month a date is: 1 to 4, or -1 for the last. */
export function placeInMonth(date: string): number {
  const day = Number(date.slice(8, 10));
  const length = new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0)).getUTCDate();
  return day + 7 > length ? -1 : Math.ceil(day / 7);
}

const FORMS: [Repeats['every'], RegExp][] = [
  ['day', /^FREQ=DAILY$/],
  ['week', /^FREQ=WEEKLY(;BYDAY=[A-Z,]+)?$/],
  ['month-day', /^FREQ=MONTHLY;BYMONTHDAY=\d+$/],
  ['month-weekday', /^FREQ=MONTHLY;BYDAY=-?\d[A-Z]{2}$/],
  ['year', /^FREQ=YEARLY$/],
];

/** The fields for a rule; those that it does not fit into leave it as it is. */
export function repeatsFrom(rule: string | null): Repeats {
  if (rule === null) return ONCE;
  const part = (name: string) => new RegExp(`(?:^|;)${name}=([^;]+)`).exec(rule)?.[1];
  const [count, until] = [part('COUNT'), part('UNTIL')];
  const core = rule.replace(/;(INTERVAL|COUNT|UNTIL)=[^;]+/g, '');
  return {
    every: FORMS.find(([, form]) => form.test(core))?.[0] ?? 'other',
    interval: Number(part('INTERVAL') ?? 1),
    days: part('BYDAY')?.split(',') ?? [],
    end: count ? 'count' : until ? 'until' : 'never',
    count: Number(count ?? 10),
    until: until ? `${until.slice(0, 4)}-${until.slice(4, 6)}-${until.slice(6, 8)}` : '',
    rule,
  };
}

/** The rule for the fields and the date of the first occurrence, which is always one of the days. */
export function ruleOf(repeats: Repeats, date: string): string | null {
  const { every, interval, end, count, until } = repeats;
  if (every === 'never') return null;
  if (every === 'other') return repeats.rule;
  const own = weekdayOf(date);
  const place = placeInMonth(date);
  const chosen = WEEKDAYS.filter((day) => day === own || repeats.days.includes(day));
  const core = {
    day: ['FREQ=DAILY', ''],
    week: ['FREQ=WEEKLY', `BYDAY=${chosen.join(',')}`],
    'month-day': ['FREQ=MONTHLY', `BYMONTHDAY=${Number(date.slice(8, 10))}`],
    'month-weekday': ['FREQ=MONTHLY', `BYDAY=${place}${own}`],
    year: ['FREQ=YEARLY', ''],
  }[every] as [string, string];
  return [
    core[0],
    interval > 1 ? `INTERVAL=${interval}` : '',
    core[1],
    end === 'count' ? `COUNT=${count}` : '',
    end === 'until' && until ? `UNTIL=${until.replaceAll('-', '')}` : '',
  ]
    .filter(Boolean)
    .join(';');
}
