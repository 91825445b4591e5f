import { createServer, type AddressInfo, type Server } from 'node:net';

export interface FakeScanner {
  env: Record<string, string>;
  /** What it was sent. */
  seen: string[];
  /** `broken`: hangs up · `rude`: answers that it could not · `up`: finds EICAR. */
  state: 'up' | 'broken' | 'rude';
  close(): Promise<void>;
}

/** A program that speaks clamd's INSTREAM, as far as a client can see. */
export async function fakeScanner(): Promise<FakeScanner> {
  const scanner: Omit<FakeScanner, 'env'> & { env: Record<string, string> } = {
    env: {},
    seen: [],
    state: 'up',
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  const server: Server = createServer((socket) => {
    socket.on('error', () => undefined);
    if (scanner.state === 'broken') return socket.destroy();
    let all = Buffer.alloc(0);
    socket.on('data', (part: Buffer) => {
      all = Buffer.concat([all, part]);
      const bytes = streamed(all);
      if (bytes === null) return;
      scanner.seen.push(bytes);
      const found = bytes.includes('EICAR') ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0';
      socket.end(scanner.state === 'rude' ? 'INSTREAM size limit exceeded. ERROR\0' : found);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  scanner.env = { CLAMD_HOST: '127.0.0.1', CLAMD_PORT: String((server.address() as AddressInfo).port) };
  return scanner;
}

/** What was streamed, once it is complete. */
function streamed(all: Buffer): string | null {
  const command = 'zINSTREAM\0';
  if (all.length < command.length) return null;
  if (all.subarray(0, command.length).toString() !== command) return `not a command: ${all.toString('latin1')}`;
  const parts: Buffer[] = [];
  for (let place = command.length; place + 4 <= all.length; ) {
    const length = all.readUInt32BE(place);
    if (length === 0) return Buffer.concat(parts).toString('latin1');
    if (place + 4 + length > all.length) return null;
    parts.push(all.subarray(place + 4, place + 4 + length));
    place += 4 + length;
  }
  return null;
}
