import type { Readable } from 'node:stream';
import createError from 'http-errors';
import { settings } from '../config';
import { REASONS } from '../refusals';
import { localStore } from './local';
import { s3Store } from './s3';

export interface Range {
  start: number;
  /** The last byte that is wanted. */
  end: number;
}

/** Where the bytes are. Keys are made by the plugin and cannot be guessed. */
export interface Store {
  /** Writes the bytes under a key that is new. */
  put(key: string, bytes: Readable, size: number, mime: string): Promise<void>;
  /** NULL where there are no bytes under this key. */
  read(key: string, range?: Range): Promise<Readable | null>;
  has(key: string): Promise<boolean>;
  /** Bears a key that was never written. */
  remove(key: string): Promise<void>;
  /** An address that gives these bytes for a short time; NULL where the site sends them itself. */
  address(key: string, headers: { disposition: string; mime: string }): Promise<string | null>;
}

let made: { store: Store; options: unknown } | undefined;

/** The store of this site. */
export function store(): Store {
  const options = settings().files;
  if (made?.options !== options) {
    made = { options, store: guarded(options.provider === 's3' ? s3Store(options.s3) : localStore(options.folder)) };
  }
  return made.store;
}

/** Whatever is wrong with the store, people are told the same; what it was stands in the log. */
function guarded(inner: Store): Store {
  const clear =
    <Args extends unknown[], Result>(act: (...args: Args) => Promise<Result>) =>
    async (...args: Args): Promise<Result> => {
      try {
        return await act(...args);
      } catch (error) {
        strapi.log.error(`communities: the store of files: ${error instanceof Error ? error.message : String(error)}`);
        throw createError(503, REASONS['store-unavailable'], {
          name: 'ServiceUnavailableError',
          expose: true,
          details: { reason: 'store-unavailable' },
        });
      }
    };
  return {
    put: clear(inner.put),
    read: clear(inner.read),
    has: clear(inner.has),
    remove: clear(inner.remove),
    address: clear(inner.address),
  };
}
