import { useEffect, useRef } from 'react';

/** Brings the reader to the top of a list when it turns to another page; `page` says which it is. */
export function useTopOf<T extends HTMLElement>(page: string) {
  const top = useRef<T>(null);
  const shown = useRef(page);
  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    top.current?.focus({ preventScroll: true });
    top.current?.scrollIntoView({ block: 'start' });
  }, [page]);
  return top;
}
