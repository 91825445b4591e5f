import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import ICAL from 'ical.js';
import ical, { type VEvent } from 'node-ical';

/** When an event takes place, as a calendar program reads it: `start/end` in UTC, of whole days dates. */
export type Read = string[];

const instant = (time: Date) => time.toISOString().slice(0, 16);

/** ical.js, of Thunderbird: it knows of a zone what the file says. */
export function readByIcalJs(text: string): Read {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const events = calendar.getAllSubcomponents('vevent').map((it) => new ICAL.Event(it));
  const main = events.find((it) => !it.isRecurrenceException()) as ICAL.Event;
  for (const it of events) if (it.isRecurrenceException()) main.relateException(it);
  const shown = (start: ICAL.Time, end: ICAL.Time) =>
    start.isDate ? `${start.toString()}/${end.toString()}` : `${instant(start.toJSDate())}/${instant(end.toJSDate())}`;
  if (!main.isRecurring()) return [shown(main.startDate, main.endDate)];
  const found: Read = [];
  const walk = main.iterator();
  for (let next = walk.next(); next; next = walk.next()) {
    const { startDate, endDate } = main.getOccurrenceDetails(next);
    found.push(shown(startDate, endDate));
  }
  return found.sort();
}

/** node-ical: it knows zones from the system. */
export function readByNodeIcal(text: string): Read {
  const event = Object.values(ical.sync.parseICS(text)).find((it) => it?.type === 'VEVENT') as VEvent;
  const [from, to] = [new Date('2000-01-01T00:00:00Z'), new Date('2080-01-01T00:00:00Z')];
  // Whole days are midnight on the clock of this machine.
  const date = (time: Date) =>
    [time.getFullYear(), time.getMonth() + 1, time.getDate()].map((it) => String(it).padStart(2, '0')).join('-');
  return ical
    .expandRecurringEvent(event, { from, to })
    .map(({ start, end, isFullDay }) =>
      isFullDay ? `${date(start)}/${date(end)}` : `${instant(start)}/${instant(end)}`
    )
    .sort();
}

const PYTHON = process.env.CALENDAR_PYTHON ?? '/usr/bin/python3';

/** Whether this machine has the third reader: Debian's python3-icalendar and python3-recurring-ical-events. */
export const hasPython = () => spawnSync(PYTHON, ['-c', 'import icalendar, recurring_ical_events']).status === 0;

/** python3-icalendar and python3-recurring-ical-events: an expansion and a parser of their own, and the system's zones. */
export const readByPython = (texts: string[]): Read[] =>
  JSON.parse(
    execFileSync(PYTHON, [join(__dirname, 'read.py')], {
      input: JSON.stringify(texts),
      maxBuffer: 100 * 1024 * 1024,
    }).toString()
  ) as Read[];
