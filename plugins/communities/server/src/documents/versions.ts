import type { Document, Version } from '../../../shared/documents';
import { seenBy, type Actor } from '../access/actor';
import { DOCUMENT_RULES } from '../access/rules';
import type { Standing } from '../access/standing';
import { isPublic, itemVisible, membershipOf, versionVisible } from '../access/visible';
import { instantOf, rows, sql, transact } from '../database';
import { personColumns, personFrom } from '../people';
import { conflict, forbidden, notFound } from '../refusals';
import { takeTurnWithFolders } from './arrange';
import { documentItem, fileFrom, findDocument, readDocument } from './documents';
import { makeCurrent } from './publish';

type Member = Extract<Actor, { kind: 'member' }>;

const FROM = `FROM cm_communities c ${membershipOf()} JOIN cm_documents i ON i.community = c.document_id
  JOIN cm_document_versions v ON v.document = i.document_id
  WHERE c.document_id = :community AND i.document_id = :document AND ${itemVisible()} AND ${versionVisible()}`;

const LIST = `SELECT v.document_id AS "documentId", v.number AS "number", v.state AS "state", v.name AS "name",
  v.type AS "type", v.size AS "size", v.checksum AS "checksum", COALESCE(v.note, '') AS "note",
  v.created_at AS "createdAt", CASE WHEN v.document_id = i.current THEN 1 ELSE 0 END AS "isCurrent",
  ${personColumns('v.author', 'author')} ${FROM} ORDER BY v.number DESC LIMIT 200`;

/** The versions that `actor` may see, the newest first: for who is no member only the one that there is. */
export async function listVersions(actor: Actor, at: Standing, document: string): Promise<Version[]> {
  await findDocument(actor, at, document);
  const found = await rows<Record<string, unknown>>(LIST, { ...seenBy(actor), community: at.community.id, document });
  const belongs = at.membership?.state === 'active' || at.membership?.state === 'suspended';
  return found.map((row) => ({
    documentId: row.documentId as string,
    // The number of the only one that is seen would tell how many there were before.
    number: belongs ? Number(row.number) : 1,
    state: row.state as Version['state'],
    isCurrent: Boolean(row.isCurrent),
    file: fileFrom(row),
    note: row.note as string,
    author: personFrom(row, 'author'),
    createdAt: instantOf(row.createdAt) as string,
  }));
}

/** Where the bytes of a version are, and what they are. */
export interface FileRow {
  version: string;
  state: Version['state'];
  key: string;
  name: string;
  type: Version['file']['type'];
  size: number;
  checksum: string;
  /** Whether everybody may have it: other people's caches may keep nothing else. */
  isOpen: boolean | number;
}

const FILE = `SELECT v.document_id AS "version", v.state AS "state", v.file_key AS "key", v.name AS "name",
  v.type AS "type", v.size AS "size", v.checksum AS "checksum",
  CASE WHEN ${isPublic} AND i.audience = 'public' AND i.state = 'published' AND v.document_id = i.current
    THEN 1 ELSE 0 END AS "isOpen" ${FROM}`;
const CURRENT_FILE = `${FILE} AND v.document_id = i.current`;
const ONE_FILE = `${FILE} AND v.document_id = :version`;

/** The file of a version, or of the current one. @throws NotFoundError */
export async function findFile(actor: Actor, at: Standing, document: string, version?: string): Promise<FileRow> {
  await findDocument(actor, at, document);
  const bindings = { ...seenBy(actor), community: at.community.id, document, version: version ?? '' };
  const [found] = version
    ? await rows<FileRow>(ONE_FILE, bindings, 'document_file_of')
    : await rows<FileRow>(CURRENT_FILE, bindings, 'document_file');
  if (!found) throw notFound();
  return found;
}

/** Makes an earlier version the one that people get. */
export async function restoreVersion(
  actor: Member,
  at: Standing,
  document: string,
  version: string
): Promise<Document> {
  const item = documentItem(await findDocument(actor, at, document), actor);
  const file = await findFile(actor, at, document, version);
  if (!DOCUMENT_RULES.restore(at, item)) throw forbidden();
  if (file.state !== 'published') throw conflict('wrong-state');
  const community = at.community.id;
  await transact(async () => {
    await takeTurnWithFolders(at);
    const now = (await sql()('cm_documents')
      .where({ document_id: document })
      .forUpdate()
      .first('state', 'current')) as { state: string; current: string };
    if (now.state !== 'published') throw conflict('already-decided');
    if (now.current !== version) await makeCurrent(actor, community, document, version);
  });
  return readDocument(actor, at, document);
}
