import { useCallback, useRef } from 'react';
import { useNavigate } from 'react-router-dom';
import { REQUESTS, pathOfRequest } from '../paths';
import { useQueue, type Queue } from './queue';
import { useShortcut } from './useShortcut';

export interface Turning {
  /** documentIds; null at the ends. */
  previous: string | null;
  next: string | null;
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
  const { data } = useQueue(state);
  const order = useRef<string[] | null>(null);
  const now = data?.map(({ documentId }) => documentId);
  if (now?.includes(current)) order.current = now;
  const ids = order.current ?? [];
  const at = ids.indexOf(current);
  const previous = ids[at - 1] ?? null;
  const next = at >= 0 ? (ids[at + 1] ?? null) : null;
  const goOn = useCallback(
    () => navigate(next ? pathOfRequest(next) : `${REQUESTS}?state=${state}`),
    [navigate, next, state]
  );
  useShortcut('KeyN', next === null ? null : () => navigate(pathOfRequest(next)));
  useShortcut('KeyP', previous === null ? null : () => navigate(pathOfRequest(previous)));
  return { previous, next, position: at >= 0 ? { at: at + 1, of: ids.length } : null, goOn };
}
