import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FakeBucket {
  env: Record<string, string>;
  url: string;
  objects: Map<string, Buffer>;
  /** `up`: keeps and gives · `busy`: answers 503 · `silent`: never answers. */
  state: 'up' | 'busy' | 'silent';
  /** Headers of the requests that wrote. */
  puts: IncomingMessage['headers'][];
  close(): Promise<void>;
}

/** As much of S3 as one object at a time needs. */
export async function fakeBucket(): Promise<FakeBucket> {
  const objects = new Map<string, Buffer>();
  const answer = async (asked: IncomingMessage, reply: ServerResponse) => {
    const parts: Buffer[] = [];
    for await (const part of asked) parts.push(part as Buffer);
    if (bucket.state === 'silent') return;
    if (bucket.state === 'busy') return reply.writeHead(503).end('<Error><Code>SlowDown</Code></Error>');
    const { pathname: key, searchParams } = new URL(asked.url ?? '', 'http://x');
    if (searchParams.has('uploads')) return reply.writeHead(200).end('<ListMultipartUploadsResult/>');
    if (asked.method === 'PUT') {
      bucket.puts.push(asked.headers);
      objects.set(key, unframed(Buffer.concat(parts), asked.headers));
      return reply.writeHead(200, { etag: '"x"' }).end();
    }
    if (asked.method === 'DELETE') {
      objects.delete(key);
      return reply.writeHead(204).end();
    }
    const held = objects.get(key);
    if (!held) return reply.writeHead(404).end();
    reply.writeHead(200, { 'content-length': held.length }).end(asked.method === 'HEAD' ? undefined : held);
  };
  const server = createServer((asked, reply) => void answer(asked, reply).catch(() => reply.destroy()));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const bucket: FakeBucket = {
    url,
    objects,
    state: 'up',
    puts: [],
    env: {
      FILES_S3_BUCKET: 'private-files',
      FILES_S3_ENDPOINT: url,
      FILES_S3_KEY: 'key',
      FILES_S3_SECRET: 'secret',
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return bucket;
}

/** The SDK sends streams in signed chunks: `length;signature CRLF bytes CRLF`, and an empty one with a checksum. */
function unframed(body: Buffer, headers: IncomingMessage['headers']): Buffer {
  if (!String(headers['content-encoding']).includes('aws-chunked')) return body;
  const parts: Buffer[] = [];
  for (let place = 0; ; ) {
    const end = body.indexOf('\r\n', place);
    const length = parseInt(body.subarray(place, end).toString('latin1'), 16);
    if (!length) return Buffer.concat(parts);
    parts.push(body.subarray(end + 2, end + 2 + length));
    place = end + 2 + length + 2;
  }
}
