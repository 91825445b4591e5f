import { CreateBucketCommand, ListMultipartUploadsCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';

/** Its parts: the one that speaks S3, and the one that keeps the bytes. */
type Part = 'proxy' | 'object';

export interface Swift {
  /** Settings of a site whose files go into the bucket. */
  env: Record<string, string>;
  /** Whole objects in the bucket. */
  objects(): Promise<string[]>;
  /** Uploads in several parts that have begun and not ended. */
  halves(): Promise<string[]>;
  /** Holds a part still, as a network that swallows everything does. */
  hang(part: Part): void;
  goOn(part: Part): void;
  end(part: Part): Promise<void>;
  start(part: Part): Promise<void>;
  stop(): Promise<void>;
}

interface Started {
  url: string;
  key: string;
  secret: string;
  signal(part: Part, signal: NodeJS.Signals): void;
  start(part: Part): Promise<void>;
  end(part: Part): Promise<void>;
  stop(): Promise<void>;
}

const { startSwift } = globalThis as unknown as { startSwift: () => Promise<Started> };

const BUCKET = 'private-files';

/** A real bucket, which checks signatures, and can be brought into trouble. */
export async function openSwift(): Promise<Swift> {
  const { url, key, secret, signal, start, end, stop } = await startSwift();
  const s3 = new S3Client({
    endpoint: url,
    region: 'us-east-1',
    forcePathStyle: true,
    credentials: { accessKeyId: key, secretAccessKey: secret },
  });
  await s3.send(new CreateBucketCommand({ Bucket: BUCKET }));
  return {
    env: {
      FILES_S3_BUCKET: BUCKET,
      FILES_S3_ENDPOINT: url,
      FILES_S3_KEY: key,
      FILES_S3_SECRET: secret,
      FILES_MAX_BYTES: String(1024 ** 3),
    },
    objects: async () =>
      ((await s3.send(new ListObjectsV2Command({ Bucket: BUCKET }))).Contents ?? []).map(({ Key }) => String(Key)),
    halves: async () =>
      ((await s3.send(new ListMultipartUploadsCommand({ Bucket: BUCKET }))).Uploads ?? []).map(({ Key }) =>
        String(Key)
      ),
    hang: (part) => signal(part, 'SIGSTOP'),
    goOn: (part) => signal(part, 'SIGCONT'),
    end,
    start,
    stop,
  };
}
