import { useMemo } from 'react';
import { useIntl, type IntlShape } from 'react-intl';
import type { Refusal } from './refusal';
import type texts from './translations/en';

export type TextKey = keyof typeof texts;
type Values = Record<string, string | number | null | undefined>;

const PREFIX = 'communities.';
const SHORT_MONTH = { month: 'narrow' } as const;
const LONG_MONTH = { month: 'long', year: 'numeric' } as const;
const MINUTE = 60_000;
const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 525_600 * MINUTE],
  ['month', 43_800 * MINUTE],
  ['week', 10_080 * MINUTE],
  ['day', 1_440 * MINUTE],
  ['hour', 60 * MINUTE],
  ['minute', MINUTE],
];

const SIZES = [
  ['gigabyte', 1e9],
  ['megabyte', 1e6],
  ['kilobyte', 1e3],
] as const;

/** Everything of a page that depends on the language of the panel. */
export function useText() {
  const intl = useIntl();
  return useMemo(() => textIn(intl), [intl]);
}

function textIn(intl: IntlShape) {
  const t = (key: TextKey, values?: Values): string => intl.formatMessage({ id: PREFIX + key }, values);
  const has = (key: string): key is TextKey => PREFIX + key in intl.messages;
  return {
    t,
    /** Of the panel, e.g. `pt-BR`. */
    locale: intl.locale,
    /** Text of a key that is put together from data, or else `otherwise`. */
    named: (key: string, otherwise: string, values?: Values) => (has(key) ? t(key, values) : otherwise),
    number: (value: number) => intl.formatNumber(value),
    /** Of so many bytes: `1.2 MB` */
    size: (bytes: number) => {
      const [unit, size] = SIZES.find(([, it]) => bytes >= it) ?? (['byte', 1] as const);
      // The short form of this one has no plural: `8 byte`.
      const unitDisplay = unit === 'byte' ? 'long' : 'short';
      return intl.formatNumber(bytes / size, { style: 'unit', unit, unitDisplay, maximumFractionDigits: 1 });
    },
    /** `14 May 2026` */
    day: (iso: string) => intl.formatDate(iso, { dateStyle: 'medium' }),
    /** Of `2026-05-14`, which is the same day everywhere. */
    calendarDay: (date: string) => intl.formatDate(`${date}T00:00Z`, { dateStyle: 'medium', timeZone: 'UTC' }),
    /** Of `2026-05`: `M` for below a bar, or `May 2026`. */
    month: (yearAndMonth: string, form: 'short' | 'long') =>
      intl.formatDate(`${yearAndMonth}-15T12:00:00Z`, form === 'short' ? SHORT_MONTH : LONG_MONTH),
    /** In any form that Intl knows. */
    date: (iso: string, form: Parameters<IntlShape['formatDate']>[1]) => intl.formatDate(iso, form),
    /** `14 May 2026, 09:12` */
    moment: (iso: string) => intl.formatDate(iso, { dateStyle: 'medium', timeStyle: 'short' }),
    /** `3 days ago` */
    ago: (iso: string) => ago(intl, Date.parse(iso) - Date.now()),
    /** `a, b and c` */
    list: (items: string[]) => intl.formatList(items),
    languageName: (code: string) => displayName(intl.locale, 'language', code),
    countryName: (code: string) => displayName(intl.locale, 'region', code),
    /** Why something was refused, as a sentence. */
    because: ({ status, reason }: Refusal) => {
      if (reason && has(`refusal.${reason}`)) return t(`refusal.${reason}` as TextKey);
      if (status === 400) return t('refusal.invalid');
      if (status === 403) return t('refusal.not-allowed');
      if (status === 404) return t('refusal.not-found');
      if (status === 429) return t('refusal.too-often');
      return t('refusal.unknown');
    },
  };
}

function ago(intl: IntlShape, distance: number): string {
  const step = STEPS.find(([, size]) => Math.abs(distance) >= size);
  // "This minute" would be what some languages make of a distance of none.
  if (!step) return intl.formatRelativeTime(0, 'second', { numeric: 'auto' });
  const [unit, size] = step;
  return intl.formatRelativeTime(Math.trunc(distance / size), unit, { numeric: 'auto' });
}

function displayName(locale: string, type: 'language' | 'region', code: string): string {
  try {
    return new Intl.DisplayNames(locale, { type }).of(code) ?? code;
  } catch {
    return code; // A site may use codes that are well-formed for us and not for the browser.
  }
}
