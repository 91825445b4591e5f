import type { Document, DocumentUpdateBody } from '../../../shared/documents';
import type { Actor } from '../access/actor';
import { DOCUMENT_RULES } from '../access/rules';
import type { Standing } from '../access/standing';
import { record } from '../audit';
import { sql, transact, update } from '../database';
import { letGo } from '../files/keep';
import { conflict, forbidden } from '../refusals';
import { demandTerms } from '../taxonomies';
import { foundBy } from './add';
import { audienceIn, folderCalled, narrower, takeTurnWithFolders } from './arrange';
import { documentItem, findDocument, readDocument } from './documents';

type Member = Extract<Actor, { kind: 'member' }>;

interface Before {
  state: string;
  title: string;
  description: string | null;
  folder: string;
  audience: Document['audience'];
  current: string;
}

/** The document as it is now, held until the transaction ends. */
const hold = (document: string) =>
  sql()('cm_documents')
    .where({ document_id: document })
    .forUpdate()
    .first('state', 'title', 'description', 'folder', 'audience', 'current') as unknown as Promise<Before>;

/** Changes what is said of a document, for whom it is and where it lies; its bytes come and go with versions. */
export async function updateDocument(
  actor: Member,
  at: Standing,
  document: string,
  body: DocumentUpdateBody
): Promise<Document> {
  const found = await findDocument(actor, at, document);
  const item = documentItem(found, actor);
  const moves = body.folder !== undefined && (body.folder ?? '') !== found.folder;
  if (!DOCUMENT_RULES[moves ? 'move' : 'edit'](at, item)) throw forbidden();
  if (body.themes) await demandTerms('themes', body.themes, 'data.themes');
  await transact(async () => {
    const folders = await takeTurnWithFolders(at);
    const before = await hold(document);
    if (before.state === 'deleted') throw conflict('already-decided');
    const folder = folderCalled(folders, body.folder === undefined ? before.folder : body.folder, 'data.folder');
    const { folder: _folder, audience, themes, ...plain } = body;
    const file = (await sql()('cm_document_versions').where({ document_id: before.current }).first('name')) as {
      name: string;
    };
    await update(
      'cm_documents',
      { document_id: document },
      {
        ...plain,
        ...(themes ? { themes: JSON.stringify(themes) } : {}),
        folder: folder?.id ?? '',
        audience: audience ? audienceIn(at, folder, audience) : narrower(before.audience, folder?.audience ?? 'public'),
        found: foundBy(body.title ?? before.title, body.description ?? before.description ?? '', file.name),
      }
    );
    const isMoved = (folder?.id ?? '') !== before.folder;
    if (item.isMine && !isMoved) return;
    await record(actor, {
      community: at.community.id,
      action: isMoved ? 'document.moved' : 'document.changed',
      subjectKind: 'document',
      subject: document,
      details: { title: body.title ?? before.title },
    });
  });
  return readDocument(actor, at, document);
}

/** Deletes a document with all its versions: for everybody at once; a job takes the bytes away. */
export async function deleteDocument(actor: Member, at: Standing, document: string): Promise<void> {
  const found = await findDocument(actor, at, document);
  const item = documentItem(found, actor);
  if (!DOCUMENT_RULES.delete(at, item)) throw forbidden();
  await transact(async () => {
    await takeTurnWithFolders(at);
    const before = await hold(document);
    if (before.state === 'deleted') throw conflict('already-decided');
    const versions = (await sql()('cm_document_versions')
      .where({ document })
      .select('document_id as id', 'file_key as key')) as {
      id: string;
      key: string;
    }[];
    await update('cm_documents', { document_id: document }, { state: 'deleted', description: '', found: '' });
    await sql()('cm_document_readings')
      .whereIn(
        'version',
        versions.map(({ id }) => id)
      )
      .delete();
    await letGo(versions.map(({ key }) => key));
    if (item.isMine) return;
    await record(actor, {
      community: at.community.id,
      action: 'document.deleted',
      subjectKind: 'document',
      subject: document,
      details: { title: before.title },
    });
  });
}
