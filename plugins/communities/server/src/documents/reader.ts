import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export interface Reading {
  text: string;
  /** The first page as a PNG. */
  page: Buffer | null;
}

const MAX_SECONDS = 60;
/** Megabytes of the reader's JavaScript heap, and of all that it holds. */
const MAX_HEAP = 384;
const MAX_MEMORY = 900;
const MAX_ANSWER = 20 * 1024 * 1024;

const program = () =>
  path.join(path.dirname(require.resolve('strapi-plugin-communities/package.json')), 'reader/read.cjs');

/**
 * Reads a document in a process of its own, which has neither the secrets of this one nor the right to take its memory
 * or its time.
 * @throws Error that says why it could not be read
 */
export async function read(type: 'pdf' | 'docx' | 'odt', bytes: Readable): Promise<Reading> {
  const child = spawn(process.execPath, [`--max-old-space-size=${MAX_HEAP}`, program(), type], {
    env: {},
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let reason = '';
  const stop = (why: string) => {
    reason ||= why;
    child.kill('SIGKILL');
  };
  const late = setTimeout(() => stop(`took more than ${MAX_SECONDS} seconds`), MAX_SECONDS * 1_000);
  const watch = setInterval(() => memoryOf(child.pid) > MAX_MEMORY && stop('needed too much memory'), 100);
  const answer: Buffer[] = [];
  let length = 0;
  let said = '';
  child.stdout.on('data', (part: Buffer) => {
    if ((length += part.length) > MAX_ANSWER) stop('answered too much');
    else answer.push(part);
  });
  child.stderr.on('data', (part: Buffer) => (said = `${said}${part.toString()}`.slice(0, 1_000)));
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  try {
    // It may have had enough before it has read everything.
    await pipeline(bytes, child.stdin).catch(() => undefined);
    const code = await ended;
    if (code !== 0 || reason) throw new Error(`The document could not be read: ${reason || said || `code ${code}`}`);
    const { text, page } = JSON.parse(Buffer.concat(answer).toString()) as { text: string; page: string | null };
    return { text, page: page === null ? null : Buffer.from(page, 'base64') };
  } finally {
    clearTimeout(late);
    clearInterval(watch);
    child.kill('SIGKILL');
  }
}

/** Megabytes that a process holds; 0 where the system does not say. */
function memoryOf(pid: number | undefined): number {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]);
    return (pages * 4_096) / 1_048_576;
  } catch {
    return 0;
  }
}
