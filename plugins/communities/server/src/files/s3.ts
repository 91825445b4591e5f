import { Readable, Transform } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import provider from '@strapi/provider-upload-aws-s3';
import type { Settings } from '../config';
import type { Store } from './store';

type Options = NonNullable<Settings['files']['s3']>;

/** What of Strapi's provider is used here. */
interface Bucket {
  uploadStream(file: object): Promise<void>;
  delete(file: object): Promise<unknown>;
  objectExists(file: object): Promise<boolean>;
  getSignedUrl(file: object, params?: Record<string, string>): Promise<{ url: string }>;
}

/** Milliseconds in which the other side has to do something: together less than the 15 seconds that people wait. */
const SILENCE = 10_000;
/** How long a signed address is good, in seconds: as long as a browser needs to follow it. */
const GOOD_FOR = 60;

/** A private bucket, by the provider that sites use for their media library: the bytes go from it to the browser. */
export function s3Store(options: Options | undefined): Store {
  if (!options) throw new Error('strapi-plugin-communities: files.provider is s3, but files.s3 says no bucket');
  const { bucket, folder, ...client } = options;
  const s3 = provider.init({
    rootPath: folder,
    s3Options: {
      ...client,
      maxAttempts: 2,
      requestHandler: { connectionTimeout: 4_000, socketTimeout: SILENCE } as never,
      params: { Bucket: bucket, ACL: 'private', signedUrlExpires: GOOD_FOR },
    },
  } as never) as unknown as Bucket;
  // The provider signs only what it takes for an address of its bucket.
  const file = (key: string) => ({ hash: key, ext: '', url: `https://s3.amazonaws.com/${bucket}/${key}` });
  const signed = async (key: string, params: Record<string, string> = {}) =>
    (await s3.getSignedUrl(file(key), params)).url;
  const has = (key: string) => inTime((alive) => (alive(), s3.objectExists(file(key))));
  return {
    has,
    put: (key, bytes, _size, mime) =>
      inTime(async (alive) => {
        const watched = bytes.pipe(
          new Transform({
            transform(part, _encoding, done) {
              alive();
              done(null, part);
            },
          })
        );
        bytes.on('error', (error) => watched.destroy(error));
        try {
          await s3.uploadStream({ ...file(key), mime, stream: watched });
        } finally {
          bytes.destroy();
        }
      }),
    read: (key, range) =>
      inTime(async () => {
        const wanted = range ? { headers: { range: `bytes=${range.start}-${range.end}` } } : {};
        const answer = await fetch(await signed(key), { ...wanted, signal: AbortSignal.timeout(600_000) });
        if (answer.status === 404) return null;
        if (!answer.ok || !answer.body) throw new Error(`answered ${answer.status}`);
        return Readable.fromWeb(answer.body as unknown as ReadableStream);
      }),
    remove: (key) => inTime(async () => void (await s3.delete(file(key)))),
    address: (key, { disposition, mime }) =>
      signed(key, {
        ResponseContentDisposition: disposition,
        ResponseContentType: mime,
        ResponseCacheControl: 'private, no-store',
      }),
  };
}

/** Gives up where nothing has happened for a while; `alive` says that something has. */
function inTime<T>(act: (alive: () => void) => Promise<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const over = () => reject(new Error(`nothing came for ${SILENCE / 1000} seconds`));
    let timer = setTimeout(over, SILENCE);
    const alive = () => {
      clearTimeout(timer);
      timer = setTimeout(over, SILENCE);
    };
    act(alive)
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}
