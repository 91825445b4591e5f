import { Temporal } from 'temporal-polyfill';

export type Digest = 'hourly' | 'daily' | 'weekly' | 'none';

/** Whether the name is one of the IANA time zone database that this Node knows. */
export function isZone(zone: string): boolean {
  try {
    Temporal.Now.zonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
}

/**
 * When the next digest is due after `now`: at the hour (0–23) of the person's own clock, on Mondays where it is weekly.
 * On the day on which that hour is skipped it comes an hour later, on the day on which it comes twice at the first.
 */
export function nextDigest(now: Date, digest: Digest, hour: number, zone: string | null): Date | null {
  if (digest === 'none') return null;
  const here = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(
    zone && isZone(zone) ? zone : 'UTC'
  );
  if (digest === 'hourly') return dateOf(here.round({ smallestUnit: 'hour', roundingMode: 'floor' }).add({ hours: 1 }));
  const at = (date: Temporal.PlainDate) => date.toZonedDateTime({ timeZone: here.timeZoneId, plainTime: { hour } });
  let date = here.toPlainDate();
  while (Temporal.ZonedDateTime.compare(at(date), here) <= 0 || (digest === 'weekly' && date.dayOfWeek !== 1)) {
    date = date.add({ days: 1 });
  }
  return dateOf(at(date));
}

const dateOf = ({ epochMilliseconds }: Temporal.ZonedDateTime) => new Date(epochMilliseconds);

/** Of whoever has chosen nothing. */
export const firstDigest = (now: Date) => nextDigest(now, 'daily', 8, null);
