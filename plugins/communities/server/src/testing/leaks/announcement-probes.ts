import type { Probe } from './probes';
import type { Spot } from './world';

const API = '/api/communities';

/** Each way to read announcements, their feed, and who has acknowledged them. */
export const announcementProbes = ({ id, announcements, place }: Spot): Probe[] => {
  const base = `${API}/${id}/announcements`;
  const targets = [id];
  if (!place.hasSections) return [base, `${base}/rss`].map((path) => ({ path, targets }));
  const lists = ['state]=draft', 'state]=scheduled', 'pinned]=true', 'unacknowledged]=true'];
  return [
    { path: `${base}?pagination[pageSize]=100`, targets, shows: 'announcements' },
    { path: `${base}?filters[state]=expired`, targets, shows: 'announcements over' },
    { path: `${base}?pagination[pageSize]=2&_q=zq`, targets },
    ...lists.map((filter) => ({ path: `${base}?filters[${filter}`, targets })),
    { path: `${base}/rss`, targets, shows: 'feed' },
    ...announcements.flatMap((it, n): Probe[] => {
      const [path, both] = [`${base}/${it.id}`, [id, it.id]];
      return [
        { path, targets: both, shows: `announcement ${n}` },
        { path: `${path}/reach`, targets: both },
        { path: `${path}/acknowledgements?pagination[pageSize]=100`, targets: both },
        { path: `${path}/acknowledgements?filters[acknowledged]=true&_q=zq`, targets: both },
        { path: `${path}/acknowledgements/counts`, targets: both },
      ];
    }),
  ];
};
