import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';

type Changes = Record<string, string | null>;

function changed(params: URLSearchParams, changes: Changes): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const [name, value] of Object.entries(changes)) {
    if (value) next.set(name, value);
    else next.delete(name);
  }
  return next;
}

/**
 * What a page shows is said by its address, `?role=moderator&page=2`, so that the browser's back button and a copied
 * link work. A null or empty value takes a name out of it.
 */
export function useAddress() {
  const [params, setParams] = useSearchParams();
  const set = useCallback(
    (changes: Changes, options?: { replace: boolean }) => setParams((now) => changed(now, changes), options),
    [setParams]
  );
  return useMemo(
    () => ({
      get: (name: string) => params.get(name) ?? '',
      set,
      /** For the `to` of a link. */
      to: (changes: Changes) => ({ search: `?${changed(params, changes).toString()}` }),
    }),
    [params, set]
  );
}
