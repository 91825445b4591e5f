import { localOf, offsetAt, shiftsOf, type Milliseconds } from '../clock';

/** TEXT of RFC 5545, 3.3.11. */
export const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');

const MOST_OCTETS = 75;

/** Cuts a line after 75 octets, never inside of a character (3.1). */
export function folded(line: string): string {
  let [out, room] = ['', MOST_OCTETS];
  for (const character of line) {
    const octets = Buffer.byteLength(character);
    if (octets > room) [out, room] = [`${out}\r\n `, MOST_OCTETS - 1];
    out += character;
    room -= octets;
  }
  return out;
}

/** `20260329T143000`, or `20260329` for a date. */
export const compactLocal = (local: string): string =>
  local.length === 10 ? local.replaceAll('-', '') : `${local.replace(/[-:]/g, '')}00`;

export const compactInstant = (instant: Milliseconds): string =>
  `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

/** A date, or a time on the clock of a zone; names of zones hold nothing that a parameter would have to quote. */
export const timeProperty = (name: string, local: string, zone: string): string =>
  local.length === 10 ? `${name};VALUE=DATE:${compactLocal(local)}` : `${name};TZID=${zone}:${compactLocal(local)}`;

const YEAR = 366 * 86_400_000;

const offsetText = (minutes: number) => {
  const whole = Math.abs(Math.round(minutes));
  const two = (value: number) => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(whole / 60))}${two(whole % 60)}`;
};

const observance = (kind: 'STANDARD' | 'DAYLIGHT', start: Milliseconds, from: number, to: number) => [
  `BEGIN:${kind}`,
  `DTSTART:${compactLocal(localOf(start + from * 60_000, false))}`,
  `TZOFFSETFROM:${offsetText(from)}`,
  `TZOFFSETTO:${offsetText(to)}`,
  `END:${kind}`,
];

/**
 * A time zone with each change of its clocks from a year before `from` to `to`, one by one: in Morocco they follow the
 * moon, so that no rule could say them.
 */
export function timeZoneLines(zone: string, from: Milliseconds, to: Milliseconds): string[] {
  const begin = from - YEAR;
  const first = offsetAt(zone, begin);
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...observance('STANDARD', begin, first, first),
    ...shiftsOf(zone, begin, to).flatMap((it) =>
      observance(it.to > it.from ? 'DAYLIGHT' : 'STANDARD', it.at, it.from, it.to)
    ),
    'END:VTIMEZONE',
  ];
}
