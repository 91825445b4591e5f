import { DRAFT } from './events';
import type { Probe } from './probes';
import type { Spot } from './world';

const API = '/api/communities';
const IN_MAY = 'from=2031-05-01T00:00:00Z&to=2031-06-01T00:00:00Z';

/** Events as a list, a calendar, files and feeds, and who attends. A site that has no such section has none of it. */
export function eventProbes({ id, events, place }: Spot): Probe[] {
  const base = `${API}/${id}/events`;
  const targets = [id];
  return [
    { path: `${base}?pagination[pageSize]=100`, targets, shows: 'events' },
    ...['filters[past]=true', 'filters[mine]=true', 'filters[category]=webinar', '_q=zq', 'pagination[pageSize]=2'].map(
      (how) => ({ path: `${base}?${how}`, targets })
    ),
    { path: `${API}/${id}/occurrences?${IN_MAY}`, targets, shows: 'calendar' },
    { path: `${API}/${id}/occurrences?${IN_MAY}&filters[category]=meeting`, targets },
    { path: `${API}/${id}/events.ics`, targets, shows: 'open feed' },
    { path: `${API}/${id}/events.ics`, targets, headers: { 'if-none-match': '*' } },
    ...(place.hasSections ? events : events.slice(0, 1)).flatMap((event, n): Probe[] => {
      const path = `${base}/${event.id}`;
      const its = [id, event.id];
      return [
        { path, targets: its, shows: `event ${n}` },
        { path: `${path}/event.ics`, targets: its, shows: `ical ${n}` },
        { path: `${path}/attendees?pagination[pageSize]=100`, targets: its },
        { path: `${path}/attendees?filters[answer]=waiting`, targets: its },
        // Each leaves an entry in the audit log, from which others would be pushed out of the first page.
        ...(n === 0 || n === DRAFT ? [{ path: `${path}/attendees/export?locale=pt`, targets: its }] : []),
      ];
    }),
  ];
}
