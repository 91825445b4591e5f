import { Agent, request } from 'node:http';
import type { Viewer } from './viewers';

const agent = new Agent({ keepAlive: true, maxSockets: 8 });

/** An answer as it came over the wire, nothing followed and nothing decoded. */
export interface Wire {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
  /** Status line, headers and body. */
  bytes: Buffer;
}

export interface Asking {
  method?: string;
  path: string;
  body?: unknown;
  headers?: Record<string, string>;
}

/** `path` is that of REST; the same thing of the panel has it without `/api`. */
export const addressFor = ({ door }: Viewer, path: string) =>
  door === 'panel' ? path.replace(/^\/api\/communities/, '/communities') : path;

export const ask = (url: string, viewer: Viewer, { method = 'GET', path, body, headers }: Asking): Promise<Wire> =>
  new Promise((resolve, reject) => {
    const payload = body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body);
    const { hostname, port } = new URL(url);
    const asked = request(
      {
        agent,
        hostname,
        port,
        method,
        path: addressFor(viewer, path),
        headers: {
          ...(viewer.token ? { authorization: `Bearer ${viewer.token}` } : {}),
          ...(payload === undefined
            ? {}
            : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) }),
          ...headers,
        },
      },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('error', reject);
        answer.on('end', () => {
          const all = Buffer.concat(parts);
          const raw = answer.rawHeaders;
          const lines = raw.flatMap((name, n) => (n % 2 === 0 ? [`${name}: ${raw[n + 1]}`] : []));
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers as Record<string, string>,
            body: all,
            bytes: Buffer.concat([
              Buffer.from(
                `HTTP/1.1 ${answer.statusCode} ${answer.statusMessage}\r\n${lines.join('\r\n')}\r\n\r\n`,
                'latin1'
              ),
              all,
            ]),
          });
        });
      }
    );
    asked.on('error', (error: NodeJS.ErrnoException) => {
      // The server may close a connection that nobody used for a while in the moment in which it is used again.
      const isTooLate = asked.reusedSocket && error.code === 'ECONNRESET';
      if (isTooLate) ask(url, viewer, { method, path, body, headers }).then(resolve, reject);
      else reject(error);
    });
    asked.end(payload);
  });

/** What of an answer must not differ between a thing that one may not see and one that never was. */
export function likeness({ status, headers, body }: Wire, id: string): string {
  const { date: _date, ...kept } = headers;
  return `${status}\n${JSON.stringify(kept)}\n${body.toString('latin1')}`.replaceAll(id, '<id>');
}

/** Runs `act` on each, some at a time. */
export async function each<T>(all: T[], act: (it: T) => Promise<void>, atOnce = 6): Promise<void> {
  const waiting = all.values();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const it of waiting) await act(it);
    })
  );
}
