import { useCallback } from 'react';
import { adminApi, useNotification } from '@strapi/strapi/admin';
import { useText } from './intl';
import { refusalOf, type Refusal } from './refusal';

type Params = Record<string, unknown>;
type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

interface Answer<T, M = unknown> {
  data: T;
  meta: M;
}

/** `{ filters: { state: 'draft' } }` to `filters[state]=draft`; what is empty is left out. */
function pairs(params: Params, prefix = ''): [string, string][] {
  return Object.entries(params).flatMap(([key, value]): [string, string][] => {
    const name = prefix ? `${prefix}[${key}]` : key;
    if (value === undefined || value === null || value === '') return [];
    return typeof value === 'object' ? pairs(value as Params, name) : [[name, String(value as string)]];
  });
}

function urlOf(path: string, params: Params = {}): string {
  const search = new URLSearchParams(pairs(params)).toString();
  return `/communities${path}${search ? `?${search}` : ''}`;
}

const communitiesApi = adminApi.enhanceEndpoints({ addTagTypes: ['Communities'] }).injectEndpoints({
  endpoints: (build) => ({
    readCommunities: build.query<Answer<unknown> & { path: string }, { path: string; params: Params }>({
      query: ({ path, params }) => urlOf(path, params),
      transformResponse: (answer: Answer<unknown>, _meta, { path }) => ({ ...answer, path }),
      providesTags: ['Communities'],
    }),
    actOnCommunities: build.mutation<Answer<unknown>, { method: Method; path: string; input: unknown }>({
      query: ({ method, path, input }) => {
        if (method === 'GET') return urlOf(path, input as Params);
        return { method, url: urlOf(path), data: input instanceof FormData ? input : { data: input ?? {} } };
      },
      // A conflict says that what is on the screen is out of date, so it is read anew as after a success.
      invalidatesTags: (_answer, error, { method }) =>
        method === 'GET' || (error && refusalOf(error).status !== 409) ? [] : ['Communities'],
    }),
  }),
});

export interface Read<T, M = unknown> {
  /** Undefined while it is first read, and after an error. */
  data: T | undefined;
  meta: M | undefined;
  isLoading: boolean;
  /** Also true while it is read again with data on the screen. */
  isFetching: boolean;
  refusal: Refusal | null;
  reload(): void;
}

/**
 * Reads `GET /communities<path>` and reads it again after every act of this panel.
 * While `params` change (next page, other filter) the data before stay, for another `path` they do not.
 * @param path starts with a slash, or is empty for the directory; null reads nothing
 */
export function useRead<T, M = unknown>(path: string | null, params: Params = {}): Read<T, M> {
  const { data, error, isFetching, refetch } = communitiesApi.useReadCommunitiesQuery(
    { path: path ?? '', params },
    { skip: path === null, refetchOnMountOrArgChange: true }
  );
  const failed = error !== undefined && !isFetching;
  const answer = path !== null && data?.path === path && !failed ? (data as Answer<T, M>) : undefined;
  return {
    data: answer?.data,
    meta: answer?.meta,
    isLoading: path !== null && !answer && !failed,
    isFetching,
    refusal: failed ? refusalOf(error) : null,
    reload: useCallback(() => (path === null ? undefined : void refetch()), [path, refetch]),
  };
}

interface Manner {
  /** Translated sentence for the notification of success; none where left out. */
  done?: string;
  /** Gets the refusal first; returning true says that it was dealt with and needs no notification. */
  onRefusal?(refusal: Refusal): boolean;
}

export type Act = <T = unknown>(
  method: Method,
  path: string,
  input?: unknown,
  manner?: Manner
) => Promise<Answer<T> | null>;

/**
 * `act('POST', '/x/approve', { message }, { done: t('…') })` sends `{ data: { message } }` (a FormData goes as it is,
 * and with GET the input is the query) and notifies. Null means that it was refused and that the person knows.
 */
export function useAct(): { act: Act; isActing: boolean } {
  const [send, { isLoading }] = communitiesApi.useActOnCommunitiesMutation();
  const { toggleNotification } = useNotification();
  const { because } = useText();
  const act = useCallback(
    async <T>(method: Method, path: string, input?: unknown, manner: Manner = {}): Promise<Answer<T> | null> => {
      const result = await send({ method, path, input });
      if (!('error' in result)) {
        if (manner.done) toggleNotification({ type: 'success', message: manner.done });
        return result.data as Answer<T>;
      }
      const refusal = refusalOf(result.error);
      if (!manner.onRefusal?.(refusal)) toggleNotification({ type: 'danger', message: because(refusal) });
      return null;
    },
    [send, toggleNotification, because]
  );
  return { act, isActing: isLoading };
}
