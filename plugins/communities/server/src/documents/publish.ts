import type { Actor } from '../access/actor';
import { settings } from '../config';
import { insert, sql, update } from '../database';
import { keepFile } from '../files/keep';
import { addJob } from '../jobs/queue';
import { tell } from '../notifications/tell';
import type { Received } from './receive';

type Member = Extract<Actor, { kind: 'member' }>;

interface NewVersion {
  community: string;
  document: string;
  number: number;
  note: string;
}

/** Whether nobody gets a file before the scanner has seen it. */
export const isScanned = () => settings().files.scanner !== undefined;

/** Writes the row that has the bytes, in the transaction of the caller. Gives its documentId. */
export async function writeVersion(actor: Member, version: NewVersion, received: Received): Promise<string> {
  const { key, name, type, size, checksum } = received;
  const { community, document, number, note } = version;
  await keepFile(key);
  const id = await insert('cm_document_versions', {
    community,
    document,
    number,
    note,
    author: actor.id,
    state: isScanned() ? 'pending' : 'published',
    name,
    type,
    size,
    checksum,
    file_key: key,
  });
  await addJob(isScanned() ? 'documents.scan' : 'documents.read', { version: id });
  return id;
}

/** A version is what people get from now on, and they are told; the first one brings its document with it. */
export async function makeCurrent(actor: Member, community: string, document: string, version: string): Promise<void> {
  const changed_at = new Date();
  const where = { document_id: document };
  const isNew = (await update('cm_documents', { ...where, state: 'pending' }, { state: 'published', changed_at })) > 0;
  if (!isNew) await update('cm_documents', { ...where, state: 'published' }, { current: version, changed_at });
  await tellOf(actor, community, document, isNew);
}

export async function tellOf(actor: Member, community: string, document: string, isNew: boolean): Promise<void> {
  await sql()('cm_communities').where({ document_id: community }).update({ last_activity_at: new Date() });
  const kind = isNew ? 'document.added' : 'document.version';
  await tell(actor, [{ kind, community, item: document, group: document }]);
}
