import type { Readable } from 'node:stream';
import {
  AbortMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  S3Client,
  type S3ClientConfig,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { Settings } from '../config';
import type { Store } from './store';

type Options = NonNullable<Settings['files']['s3']>;

/** Milliseconds without anything happening, after which a request is given up. Two attempts take less than 15 seconds. */
const SILENCE = 5_000;
const CONNECTING = 4_000;
/** Of a download that a slow client takes in: the bucket's side is idle meanwhile. */
const PATIENCE = 600_000;
/** How long a signed address is good, in seconds: as long as a browser needs to follow it. */
const GOOD_FOR = 60;

/** A private bucket. The bytes go from it to the browser, by an address that is signed for a minute. */
export function s3Store(options: Options | undefined): Store {
  if (!options) throw new Error('strapi-plugin-communities: files.provider is s3, but files.s3 says no bucket');
  const { bucket, folder, ...client } = options;
  const clientWith = (limits: Record<string, number | boolean>) =>
    new S3Client({
      ...(client as S3ClientConfig),
      maxAttempts: 2,
      requestHandler: { connectionTimeout: CONNECTING, ...limits },
    });
  // Bytes on their way are something that happens; to a question an answer has to come.
  const writer = clientWith({ socketTimeout: SILENCE });
  const s3 = clientWith({ requestTimeout: SILENCE, throwOnRequestTimeout: true, socketTimeout: PATIENCE });
  // No ACL: what is put into a bucket without one is private, and buckets of today refuse to be told.
  const at = (key: string) => ({ Bucket: bucket, Key: `${folder}/${key}` });
  return {
    async put(key, bytes, _size, mime) {
      const params = { ...at(key), Body: bytes, ContentType: mime };
      try {
        // What lies there half is removed by the sweep: asking a bucket in trouble to do it would take as long again.
        await new Upload({ client: writer, params, leavePartsOnError: true }).done();
      } finally {
        bytes.destroy();
      }
    },
    async read(key, range) {
      const wanted = range ? { Range: `bytes=${range.start}-${range.end}` } : {};
      const answer = await s3.send(new GetObjectCommand({ ...at(key), ...wanted })).catch(nothing);
      return answer && (answer.Body as Readable);
    },
    async has(key) {
      return (await s3.send(new HeadObjectCommand(at(key))).catch(nothing)) !== null;
    },
    async remove(key) {
      // Of an upload that never came to its end the parts lie beside the bucket, seen by no list, and paid for.
      const { Uploads = [] } = await s3.send(
        new ListMultipartUploadsCommand({ Bucket: bucket, Prefix: `${folder}/${key}` })
      );
      for (const { UploadId } of Uploads) await s3.send(new AbortMultipartUploadCommand({ ...at(key), UploadId }));
      await s3.send(new DeleteObjectCommand(at(key)));
    },
    address: (key, { disposition, mime }) =>
      getSignedUrl(
        s3,
        new GetObjectCommand({
          ...at(key),
          ResponseContentDisposition: disposition,
          ResponseContentType: mime,
          ResponseCacheControl: 'private, no-store',
        }),
        { expiresIn: GOOD_FOR }
      ),
  };
}

/** That there is no such object is an answer, no trouble. */
function nothing(error: unknown): null {
  const status = (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode;
  if (status === 404) return null;
  throw error;
}
