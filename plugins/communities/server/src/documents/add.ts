import { createId } from '@paralleldrive/cuid2';
import type { UploadBody, UploadedDocument, VersionBody } from '../../../shared/documents';
import { seenBy, type Actor } from '../access/actor';
import { COMMUNITY_RULES, DOCUMENT_RULES } from '../access/rules';
import { demandSection, type Standing } from '../access/standing';
import { itemVisible, membershipOf } from '../access/visible';
import { insert, rows, sql, transact, update } from '../database';
import { conflict, forbidden } from '../refusals';
import type { Upload } from '../routing';
import { demandTerms } from '../taxonomies';
import { audienceIn, folderCalled, takeTurnWithFolders } from './arrange';
import { documentItem, findDocument, readDocument } from './documents';
import { folded } from './names';
import { isScanned, makeCurrent, tellOf, writeVersion } from './publish';
import { receive, type Received } from './receive';

type Member = Extract<Actor, { kind: 'member' }>;

const refused = (at: Standing) => forbidden(at.name === 'suspended' ? 'suspended' : 'not-allowed');

/** Takes in the file of a new document from who may add one. */
export function receiveDocument(at: Standing, files: Upload[]): Promise<Received> {
  demandSection(at, 'documents');
  if (!COMMUNITY_RULES.upload(at)) throw refused(at);
  return receive(files);
}

/** What people search by. */
export const foundBy = (...texts: string[]) => folded(texts.join(' ')).slice(0, 8_000);

export async function addDocument(
  actor: Member,
  at: Standing,
  body: UploadBody,
  received: Received
): Promise<UploadedDocument> {
  const community = at.community.id;
  if (body.themes) await demandTerms('themes', body.themes, 'data.themes');
  const title = body.title ?? received.name.replace(/\.[^.]*$/, '').slice(0, 200);
  const documentId = await transact(async () => {
    const folder = folderCalled(await takeTurnWithFolders(at), body.folder, 'data.folder');
    const document_id = createId();
    const version = await writeVersion(
      actor,
      { community, document: document_id, number: 1, note: body.note ?? '' },
      received
    );
    await insert('cm_documents', {
      document_id,
      community,
      folder: folder?.id ?? '',
      title,
      description: body.description ?? '',
      found: foundBy(title, body.description ?? '', received.name),
      language: body.language ?? at.community.language,
      source: body.source ?? null,
      licence: body.licence ?? null,
      date: body.date ?? null,
      themes: JSON.stringify(body.themes ?? []),
      audience: audienceIn(at, folder, body.audience),
      state: isScanned() ? 'pending' : 'published',
      author: actor.id,
      current: version,
      last_number: 1,
      changed_at: new Date(),
    });
    if (!isScanned()) await tellOf(actor, community, document_id, true);
    return document_id;
  });
  return { ...(await readDocument(actor, at, documentId)), same: await sameAs(actor, at, documentId, received) };
}

const SAME = `SELECT i.document_id AS "documentId", i.title AS "title"
  FROM cm_communities c ${membershipOf()} JOIN cm_documents i ON i.community = c.document_id
  JOIN cm_document_versions v ON v.document_id = i.current
  WHERE c.document_id = :community AND v.checksum = :checksum AND i.document_id <> :document AND ${itemVisible()}
  ORDER BY i.changed_at DESC LIMIT 5`;

/** Documents with the same bytes: no reason to refuse one, but worth a word. */
const sameAs = (actor: Actor, at: Standing, document: string, { checksum }: Received) =>
  rows<{ documentId: string; title: string }>(SAME, {
    ...seenBy(actor),
    community: at.community.id,
    document,
    checksum,
  });

/** Takes in the file of a new version from who may add one. */
export async function receiveVersion(
  actor: Member,
  at: Standing,
  document: string,
  files: Upload[]
): Promise<Received> {
  const item = documentItem(await findDocument(actor, at, document), actor);
  if (!DOCUMENT_RULES.addVersion(at, item)) throw refused(at);
  return receive(files);
}

export async function addVersion(
  actor: Member,
  at: Standing,
  document: string,
  { note = '' }: VersionBody,
  received: Received
): Promise<UploadedDocument> {
  const community = at.community.id;
  await transact(async () => {
    await takeTurnWithFolders(at);
    // Whoever adds another version, or deletes the document, does so before or after this.
    const now = (await sql()('cm_documents')
      .where({ document_id: document, community })
      .forUpdate()
      .first('state', 'title', 'description', 'last_number as number')) as {
      state: string;
      title: string;
      description: string | null;
      number: number;
    };
    if (now.state !== 'published') throw conflict('already-decided');
    const number = now.number + 1;
    const version = await writeVersion(actor, { community, document, number, note }, received);
    const found = foundBy(now.title, now.description ?? '', received.name);
    await update('cm_documents', { document_id: document }, { last_number: number, found });
    if (!isScanned()) await makeCurrent(actor, community, document, version);
  });
  return { ...(await readDocument(actor, at, document)), same: await sameAs(actor, at, document, received) };
}
