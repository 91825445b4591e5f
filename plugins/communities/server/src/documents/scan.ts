import type { Actor } from '../access/actor';
import { record } from '../audit';
import { settings } from '../config';
import { sql, transact, update } from '../database';
import { scan } from '../files/clamd';
import { letGo } from '../files/keep';
import { store } from '../files/store';
import { job } from '../jobs/job';
import { addJob } from '../jobs/queue';
import { takeTurnIn } from '../memberships/rows';
import { tell } from '../notifications/tell';
import { makeCurrent } from './publish';

interface Waiting {
  community: string;
  document: string;
  author: string;
  key: string;
  name: string;
}

/**
 * Has a file looked at before anybody can get it. A scanner that is down leaves it waiting, and the queue comes back;
 * where the site has none any more, it is let through.
 */
async function scanVersion(version: string): Promise<void> {
  const waiting = (await sql()('cm_document_versions')
    .where({ document_id: version, state: 'pending' })
    .first('community', 'document', 'author', 'file_key as key', 'name')) as Waiting | undefined;
  if (!waiting) return;
  const { scanner } = settings().files;
  const bytes = await store().read(waiting.key);
  // Deleted meanwhile.
  if (!bytes) return;
  if (!scanner) bytes.destroy();
  const found = scanner ? await scan(scanner, bytes) : null;
  await transact(() => (found === null ? letThrough(version, waiting) : reject(version, waiting, found)));
}

const authorOf = ({ author }: Waiting): Extract<Actor, { kind: 'member' }> => ({ kind: 'member', id: author });

/** Holds community, document and version, in the order in which everybody takes them. */
async function holds(version: string, { community, document }: Waiting, state: string): Promise<boolean> {
  await takeTurnIn(community);
  const held = (await sql()('cm_documents').where({ document_id: document }).forUpdate().first('state')) as
    | { state: string }
    | undefined;
  if (!held || held.state === 'deleted') return false;
  return (await update('cm_document_versions', { document_id: version, state: 'pending' }, { state })) > 0;
}

async function letThrough(version: string, waiting: Waiting): Promise<void> {
  if (!(await holds(version, waiting, 'published'))) return;
  await makeCurrent(authorOf(waiting), waiting.community, waiting.document, version);
  await addJob('documents.read', { version });
}

/** What was found goes to its author in their own words; the bytes go. */
async function reject(version: string, waiting: Waiting, found: string): Promise<void> {
  if (!(await holds(version, waiting, 'rejected'))) return;
  const { community, document, key, author } = waiting;
  const stateReason = found.slice(0, 200);
  await update(
    'cm_documents',
    { document_id: document, state: 'pending' },
    { state: 'rejected', state_reason: stateReason }
  );
  await letGo([key]);
  await record(
    { kind: 'system' },
    {
      community,
      action: 'document.rejected',
      subjectKind: 'document',
      subject: document,
      reason: stateReason,
      details: { name: waiting.name },
    }
  );
  await tell({ kind: 'system' }, [
    {
      kind: 'document.rejected',
      community,
      item: document,
      target: author,
      group: version,
      data: { reason: stateReason },
    },
  ]);
}

export const scanJob = job('documents.scan', ({ version }) => scanVersion(String(version)), {
  tries: 1_000,
  pause: 5_000,
  longest: 300_000,
});
