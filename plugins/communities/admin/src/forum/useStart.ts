import { useEffect } from 'react';
import type { KeysetMeta } from '../../../shared/common';
import { useAct } from '../api';
import { useAddress } from '../parts/address';

export const PAGE_SIZE = 20;

interface Start {
  around?: string;
  pagination: { cursor?: string; pageSize: number };
}

const metaOf = (answer: { meta: unknown } | null) => (answer?.meta as KeysetMeta | undefined)?.pagination;

/**
 * The page of posts to show; null until that is known. "The first unread" moves on while one reads, so it is asked for
 * once and then kept in the address as a place that stays.
 */
export function useStart(posts: string, hasReadMarks: boolean): Start | null {
  const { get, set } = useAddress();
  const { act } = useAct();
  const at = get('at');
  const around = get('around');
  const isKnown = at !== '' || around !== '';
  useEffect(() => {
    if (isKnown) return undefined;
    let isGone = false;
    const settle = (changes: Record<string, string>) => (isGone ? undefined : set(changes, { replace: true }));
    const find = async () => {
      if (!hasReadMarks) return settle({ around: 'first' });
      const unread = await act('GET', posts, { around: 'unread', pagination: { pageSize: PAGE_SIZE } });
      const before = metaOf(unread)?.previous;
      if (!before) return settle({ around: 'first' });
      // The page after the one post that stands before the unread ones.
      const neighbour = await act('GET', posts, { pagination: { cursor: before, pageSize: 1 } });
      const cursor = metaOf(neighbour)?.next;
      return settle(cursor ? { at: cursor } : { around: 'first' });
    };
    void find();
    return () => {
      isGone = true;
    };
  }, [isKnown, hasReadMarks, posts, act, set]);
  if (!isKnown) return null;
  return at ? { pagination: { cursor: at, pageSize: PAGE_SIZE } } : { around, pagination: { pageSize: PAGE_SIZE } };
}
