import { stat } from 'node:fs/promises';
import { transact } from '../database';
import { keepFile } from '../files/keep';
import { addJob } from '../jobs/queue';
import { receive, type Received } from './receive';

/** Takes in a file of this machine as an upload would, for a site that fills itself: a demo, a migration. */
export const take = async (filepath: string, originalFilename: string): Promise<Received> =>
  receive([{ filepath, originalFilename, size: (await stat(filepath)).size }]);

/** Keeps what was taken in, and has it read. Call it in the transaction (Strapi's) that writes the row of the version. */
export const keep = (key: string, version: string): Promise<void> =>
  transact(async () => {
    await keepFile(key);
    await addJob('documents.read', { version });
  });
