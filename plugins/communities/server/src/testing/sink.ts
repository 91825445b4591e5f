import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request that arrived, as it came over the wire. */
export interface Arrived {
  /** Of the address, e.g. `/one`. */
  path: string;
  headers: Record<string, string>;
  body: string;
}

export interface Sink {
  /** Settings of a site that may send here. */
  env: Record<string, string>;
  address(path: string): string;
  all: Arrived[];
  at(path: string): Arrived[];
  /** Waits until so many have arrived at a path. */
  until(path: string, count: number): Promise<Arrived[]>;
  /** What the next ones at a path meet with: a status, or `drop` after all of it was read. 204 by default. */
  answers: Record<string, number | 'drop'>;
  close(): Promise<void>;
}

const bodyOf = async (asked: IncomingMessage) => {
  const parts: Buffer[] = [];
  for await (const part of asked as AsyncIterable<Buffer>) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
};

/** A real HTTP server that keeps what webhooks send and can be told to misbehave. */
export async function openSink(): Promise<Sink> {
  const all: Arrived[] = [];
  const answers: Sink['answers'] = {};
  const server = createServer((asked, answer) => {
    void bodyOf(asked).then((body) => {
      const path = asked.url ?? '';
      all.push({ path, headers: asked.headers as Record<string, string>, body });
      const how = answers[path] ?? 204;
      if (how === 'drop') asked.socket.destroy();
      else answer.writeHead(how, how === 307 ? { location: '/elsewhere' } : {}).end(how === 204 ? '' : `it is ${how}`);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const at = (path: string) => all.filter((it) => it.path === path);
  return {
    env: { WEBHOOKS_PRIVATE_ADDRESSES: '127.0.0.1/32' },
    address: (path) => `http://127.0.0.1:${port}${path}`,
    all,
    at,
    until: async (path, count) => {
      for (const end = Date.now() + 20_000; at(path).length < count; ) {
        if (Date.now() > end) throw new Error(`${at(path).length} arrived at ${path}, not ${count}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return at(path);
    },
    answers,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
