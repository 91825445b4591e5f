import { createHash } from 'node:crypto';
import { transact } from '../database';
import { addJob } from '../jobs/queue';
import { LARGEST, readMail } from './mail';

/** The head of a mail that is too large is enough to tell its writer. */
const HEAD = 64 * 1024;

/** Collects a mail, and of one that is too large its beginning. */
export async function collect(stream: AsyncIterable<Buffer>): Promise<{ source: Buffer; tooLarge: boolean }> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of stream) {
    length += part.length;
    if (length <= LARGEST) parts.push(part);
  }
  const tooLarge = length > LARGEST;
  const all = Buffer.concat(parts);
  return { source: tooLarge ? all.subarray(0, HEAD) : all, tooLarge };
}

/**
 * Takes a mail: once this returns, it will be a post or be answered, whatever crashes. A mail service that delivers it
 * twice makes one job.
 */
export async function receive(source: Buffer, tooLarge = false, envelope: string[] = []): Promise<void> {
  const mail = await readMail(source, tooLarge, envelope);
  if (!mail) return;
  const key = createHash('sha256').update(`${mail.to} ${mail.messageId}`).digest('hex');
  await transact(() => addJob('replies.answer', { ...mail, key }, { key }));
}
