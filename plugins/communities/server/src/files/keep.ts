import { createId } from '@paralleldrive/cuid2';
import { createReadStream } from 'node:fs';
import { job } from '../jobs/job';
import { addJob } from '../jobs/queue';
import { rows, sql, transact } from '../database';
import { conflict } from '../refusals';
import { store } from './store';

/** How long an upload may take between its first byte and the row that has it, in milliseconds. */
const PATIENCE = 2 * 60 * 60 * 1000;
const AT_ONCE = 100;

/**
 * Puts a file into the store and gives its key. That it is coming is a row before the first byte, so that whatever
 * happens to this process, bytes that nobody takes are found and removed. Not to be called in a transaction: the row
 * would come with it, and the transaction last as long as the writing.
 */
export async function putFile(place: string, size: number, mime: string): Promise<string> {
  const key = createId();
  await sql()('cm_files').insert({ key, state: 'coming', changed_at: new Date() });
  await store().put(key, createReadStream(place), size, mime);
  return key;
}

/** Keeps a file that has come, in the transaction that writes the row that has it. */
export async function keepFile(key: string): Promise<void> {
  const kept = await sql()('cm_files')
    .where({ key, state: 'coming' })
    .update({ state: 'kept', changed_at: new Date() });
  if (kept === 0) throw conflict('too-late');
}

/** Lets files go, in the transaction that takes away what had them; a job removes the bytes. */
export async function letGo(keys: string[]): Promise<void> {
  if (keys.length === 0) return;
  const changed_at = new Date();
  // Where documents came by an import and their bytes by hand, no row says yet that there are any.
  await sql()('cm_files')
    .insert(keys.map((key) => ({ key, state: 'going', changed_at })))
    .onConflict(['key'])
    .merge(['state', 'changed_at']);
  await addJob('files.remove', {}, { key: 'going' });
}

const GIVEN_UP = `UPDATE cm_files SET state = 'going', changed_at = :now
  WHERE state = 'coming' AND changed_at < :before RETURNING key AS "key"`;

/**
 * Removes the bytes that nobody has: let go, or given up on their way. The row goes last: where the process ends in
 * between, the next one does it again.
 */
export async function removeFiles(stopping?: AbortSignal): Promise<void> {
  await rows(GIVEN_UP, { now: new Date(), before: new Date(Date.now() - PATIENCE) });
  for (;;) {
    const going = (await sql()('cm_files').where({ state: 'going' }).orderBy('id').limit(AT_ONCE).select('key')) as {
      key: string;
    }[];
    for (const { key } of going) {
      if (stopping?.aborted) return addJob('files.remove', {}, { key: 'going' });
      await store().remove(key);
      await transact(async () => void (await sql()('cm_files').where({ key, state: 'going' }).delete()));
    }
    if (going.length < AT_ONCE) return;
  }
}

/** Asked for by who lets files go; and each hour, for what an ended process has left. */
export const removeFilesJob = job('files.remove', (_, stopping) => removeFiles(stopping), {
  tries: 50,
  everyMinutes: 60,
});
