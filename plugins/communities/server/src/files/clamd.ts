import { connect, type Socket } from 'node:net';
import type { Readable } from 'node:stream';
import type { Settings } from '../config';

type Scanner = NonNullable<Settings['files']['scanner']>;

/** Milliseconds in which the scanner has to take a part or to answer. */
const SILENCE = 60_000;
const MAX_ANSWER = 4_096;

/**
 * Asks clamd about these bytes, by its command INSTREAM: parts, each after its length in four bytes, and an empty one.
 * @returns NULL where nothing was found, else the name of what was
 * @throws Error where there is no answer, or one that says neither
 */
export async function scan(scanner: Scanner, bytes: Readable): Promise<string | null> {
  const socket = connect('socket' in scanner ? { path: scanner.socket } : { host: scanner.host, port: scanner.port });
  socket.setTimeout(SILENCE, () => socket.destroy(new Error('The virus scanner does not answer')));
  try {
    const answer = answerOf(socket);
    // Whoever waits below hears of a broken connection, too; this keeps it from being nobody's.
    answer.catch(() => undefined);
    await write(socket, Buffer.from('zINSTREAM\0'));
    for await (const part of bytes as AsyncIterable<Buffer>) {
      const length = Buffer.alloc(4);
      length.writeUInt32BE(part.length);
      await Promise.race([write(socket, Buffer.concat([length, part])), answer]);
    }
    await Promise.race([write(socket, Buffer.alloc(4)), answer]);
    return verdictOf(await answer);
  } finally {
    bytes.destroy();
    socket.destroy();
  }
}

const write = (socket: Socket, part: Buffer) =>
  new Promise<void>((resolve, reject) => socket.write(part, (error) => (error ? reject(error) : resolve())));

const answerOf = (socket: Socket) =>
  new Promise<string>((resolve, reject) => {
    let answer = '';
    socket.on('data', (part) => {
      answer += part.toString('latin1');
      if (answer.includes('\0') || answer.length > MAX_ANSWER) resolve(answer);
    });
    socket.on('error', reject);
    socket.on('close', () => (answer ? resolve(answer) : reject(new Error('The virus scanner closed the connection'))));
  });

function verdictOf(answer: string): string | null {
  const said = answer.replace(/\0.*$/s, '').trim();
  const found = /^stream: (.+) FOUND$/.exec(said);
  if (found) return found[1] as string;
  if (said === 'stream: OK') return null;
  throw new Error(`The virus scanner answered: ${said.slice(0, 200)}`);
}
