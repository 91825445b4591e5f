import type { Audience } from '../../../shared/communities';
import type { Folder } from '../../../shared/documents';
import { seenBy, type Actor } from '../access/actor';
import { COMMUNITY_RULES } from '../access/rules';
import { demandSection, type Standing } from '../access/standing';
import { folderVisible, itemVisible, membershipOf } from '../access/visible';
import { rows } from '../database';
import { notFound } from '../refusals';

interface Row {
  documentId: string;
  parent: string;
  name: string;
  audience: Audience;
  documentCount: number | string;
}

/** The folders that `actor` may know of, by name; each counts the documents that they see. */
const ALL = `SELECT f.document_id AS "documentId", f.parent AS "parent", f.name AS "name", f.audience AS "audience",
  (SELECT COUNT(*) FROM cm_documents i WHERE i.community = c.document_id AND i.folder = f.document_id
    AND ${itemVisible()}) AS "documentCount"
  FROM cm_communities c ${membershipOf()} JOIN cm_folders f ON f.community = c.document_id
  WHERE c.document_id = :community AND ${folderVisible} ORDER BY f.sort_name, f.document_id`;

export async function listFolders(actor: Actor, at: Standing): Promise<Folder[]> {
  demandSection(at, 'documents');
  const found = await rows<Row>(ALL, { ...seenBy(actor), community: at.community.id }, 'folders');
  const may = COMMUNITY_RULES.arrangeDocuments(at) ? ['edit', 'delete'] : [];
  return found.map((row) => ({
    ...row,
    parent: row.parent || null,
    documentCount: Number(row.documentCount),
    may,
  }));
}

/** @throws NotFoundError */
export async function findFolder(actor: Actor, at: Standing, folder: string): Promise<Folder> {
  const found = (await listFolders(actor, at)).find(({ documentId }) => documentId === folder);
  if (!found) throw notFound();
  return found;
}

/** A folder and everything in it, folders first that stand around others. */
export function withinFolder(all: Folder[], top: string): Folder[] {
  const first = all.find(({ documentId }) => documentId === top);
  if (!first) return [];
  const inside = all.filter(({ parent }) => parent === top);
  return [first, ...inside.flatMap(({ documentId }) => withinFolder(all, documentId))];
}
