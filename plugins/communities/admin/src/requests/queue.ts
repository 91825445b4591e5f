import type { NumberedMeta } from '../../../shared/common';
import type { Community } from '../../../shared/communities';
import { useRead } from '../api';
import { useText } from '../intl';

export const QUEUES = ['requested', 'information-asked', 'refused'] as const;
export type Queue = (typeof QUEUES)[number];

export const queueFrom = (state: string | null): Queue => QUEUES.find((it) => it === state) ?? 'requested';

export const PAGE_SIZE = 100;

/** The requests in one state, who waits longest first; of what is refused, the latest first. */
export function useQueue(state: Queue, page = '') {
  const { locale } = useText();
  return useRead<Community[], NumberedMeta>('', {
    filters: { state },
    locale,
    sort: state === 'refused' ? 'createdAt:desc' : 'createdAt',
    pagination: { page, pageSize: PAGE_SIZE },
  });
}
