import { DAY, instantIn, isZone, wallIn } from '../clock';

export type Digest = 'hourly' | 'daily' | 'weekly' | 'none';

const HOUR = 3_600_000;
const isMonday = (wall: number) => new Date(wall).getUTCDay() === 1;

/**
 * When the next digest is due after `now`: at the hour (0–23) of the person's own clock, on Mondays where it is weekly.
 * On the day on which that hour is skipped it comes an hour later, on the day on which it comes twice at the first.
 */
export function nextDigest(now: Date, digest: Digest, hour: number, chosen: string | null): Date | null {
  if (digest === 'none') return null;
  const zone = chosen && isZone(chosen) ? chosen : 'UTC';
  const wall = wallIn(zone, now.getTime());
  if (digest === 'hourly') return new Date(now.getTime() + HOUR - (wall % HOUR));
  const at = (day: number) => instantIn(zone, day + hour * HOUR);
  let day = wall - (wall % DAY);
  while (at(day) <= now.getTime() || (digest === 'weekly' && !isMonday(day))) day += DAY;
  return new Date(at(day));
}

/** Of whoever has chosen nothing. */
export const firstDigest = (now: Date) => nextDigest(now, 'daily', 8, null);
