import type { NumberedMeta } from '../../../shared/common';
import type { Community } from '../../../shared/communities';
import { useRead } from '../api';
import { useText } from '../intl';

export const QUEUES = ['requested', 'information-asked', 'refused'] as const;
export type Queue = (typeof QUEUES)[number];

export const queueFrom = (state: string | null): Queue => QUEUES.find((it) => it === state) ?? 'requested';

const byAge = (a: Community, b: Community) => (a.createdAt ?? '').localeCompare(b.createdAt ?? '');

/** The requests in one state, who waits longest first. */
export function useQueue(state: Queue, page = '') {
  const { locale } = useText();
  const read = useRead<Community[], NumberedMeta>('', {
    filters: { state },
    locale,
    pagination: { page, pageSize: 100 },
  });
  const data = read.data && [...read.data].sort(byAge);
  return { ...read, data: state === 'refused' ? data?.reverse() : data };
}
