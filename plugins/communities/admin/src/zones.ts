import type { Option } from './parts/Choice';

/** `America/Sao Paulo` */
export const zoneName = (zone: string) => zone.replaceAll('_', ' ');

/** Those that this browser knows, and `also`, which another one may have chosen. */
export const zoneChoices = (also: string): Option[] =>
  [...new Set([also, 'UTC', ...Intl.supportedValuesOf('timeZone')])]
    .sort()
    .map((zone) => ({ value: zone, label: zoneName(zone) }));
