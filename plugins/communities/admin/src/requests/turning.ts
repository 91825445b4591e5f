import { useCallback, useRef } from 'react';
import { useNavigate } from 'react-router-dom';
import { useAddress } from '../parts/address';
import { pathOfQueue, pathOfRequest } from '../paths';
import { PAGE_SIZE, useQueue, type Queue } from './queue';
import { useShortcut } from './useShortcut';

export interface Turning {
  /** Addresses; null at the ends of a page of the list. */
  previous: string | null;
  next: string | null;
  /** Address of the list, on the page that one came from. */
  list: string;
  /** For people: `3 of 11`; null while it is not known. */
  position: { at: number; of: number } | null;
  /** To the next request, or back to the list where that was the last. */
  goOn(): void;
}

/**
 * Goes through the requests in one state one after the other. The order is that of the moment when the page was
 * opened: a decision takes a request out of the list, and its neighbours are to be found all the same.
 */
export function useTurning(current: string, state: Queue): Turning {
  const navigate = useNavigate();
  const page = useAddress().get('page');
  const list = pathOfQueue(state, page);
  const { data, meta } = useQueue(state, page);
  const order = useRef<{ ids: string[]; of: number }>({ ids: [], of: 0 });
  const now = data?.map(({ documentId }) => documentId);
  if (now?.includes(current)) order.current = { ids: now, of: meta?.pagination.total ?? now.length };
  const { ids, of } = order.current;
  const at = ids.indexOf(current);
  const pathAt = (index: number) => (ids[index] === undefined ? null : pathOfRequest(ids[index], page));
  const previous = pathAt(at - 1);
  const next = at >= 0 ? pathAt(at + 1) : null;
  const goOn = useCallback(() => navigate(next ?? list), [navigate, next, list]);
  useShortcut('KeyN', next === null ? null : () => navigate(next));
  useShortcut('KeyP', previous === null ? null : () => navigate(previous));
  const before = (Number(page || 1) - 1) * PAGE_SIZE;
  return { previous, next, list, position: at >= 0 ? { at: before + at + 1, of } : null, goOn };
}
