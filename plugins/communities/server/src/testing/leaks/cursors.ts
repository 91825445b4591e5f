import { ask } from './ask';
import type { Probe } from './probes';
import type { Viewer } from './viewers';
import type { Spot } from './world';

interface Page {
  data: { documentId: string }[];
  meta: { pagination: { next: string | null; previous: string | null } };
}

const listsOf = ({ id, topics }: Spot): [path: string, targets: string[]][] => [
  [`/api/communities/${id}/topics`, [id]],
  [`/api/communities/${id}/events`, [id]],
  [`/api/communities/${id}/announcements`, [id]],
  ...topics
    .slice(0, 2)
    .map((topic): [string, string[]] => [`/api/communities/${id}/topics/${topic.id}/posts`, [id, topic.id]]),
];

/** Goes through each list one by one, to its end and back, as this viewer; gives the ids met and the cursors used. */
export async function walk(url: string, viewer: Viewer, spot: Spot) {
  const met: string[] = [];
  const probes: Probe[] = [];
  for (const [path, targets] of listsOf(spot)) {
    let side: 'next' | 'previous' = 'next';
    let cursor: string | null = '';
    while (cursor !== null) {
      const probe: Probe = {
        path: `${path}?pagination[pageSize]=1${cursor && `&pagination[cursor]=${cursor}`}`,
        targets,
      };
      probes.push(probe);
      const { status, body } = await ask(url, viewer, probe);
      if (status !== 200) break;
      const { data, meta } = JSON.parse(body.toString()) as Page;
      if (side === 'next') met.push(...data.map(({ documentId }) => documentId));
      // At the end it turns round once.
      if (side === 'next' && meta.pagination.next === null) side = 'previous';
      cursor = meta.pagination[side];
    }
  }
  return { met, probes };
}

/** What there is to be met on such a walk. */
export const idsOn = ({ topics, events, announcements }: Spot) => [
  ...announcements.filter(({ isOver }) => !isOver).map(({ id }) => id),
  ...topics.map(({ id }) => id),
  ...events.map(({ id }) => id),
  ...topics.slice(0, 2).flatMap(({ posts }) => posts),
];
