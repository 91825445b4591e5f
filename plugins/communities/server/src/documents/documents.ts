import type { KeysetMeta } from '../../../shared/common';
import type { Document, DocumentsQuery } from '../../../shared/documents';
import { seenBy, type Actor } from '../access/actor';
import { actsOnItem, DOCUMENT_RULES, type Item } from '../access/rules';
import { demandSection, type Standing } from '../access/standing';
import { isMember, itemVisible, membershipOf } from '../access/visible';
import { containing, instantOf, jsonOf, rows } from '../database';
import { cursorFrom, fromTimeAndId, keysetPage, limitOf, sizeOf, type Cursor } from '../pages';
import { personColumns, personFrom } from '../people';
import { notFound } from '../refusals';
import { termsOf } from '../taxonomies';
import { folded } from './names';

export type DocumentRow = Record<string, unknown> & {
  documentId: string;
  title: string;
  author: string;
  state: Document['state'];
  folder: string;
  changedAt: unknown;
};

const FROM = `FROM cm_communities c ${membershipOf()} JOIN cm_documents i ON i.community = c.document_id
  JOIN cm_document_versions v ON v.document_id = i.current
  WHERE c.document_id = :community AND ${itemVisible()}`;

/** How many versions there were is for those who see them. */
const PAGE = `SELECT i.document_id, i.title, i.description, i.folder, i.audience, i.language, i.source, i.licence, i.date,
  i.themes, i.state, i.state_reason, i.downloads, i.author, i.created_at, i.changed_at, v.document_id AS version_id,
  v.name, v.type, v.size, v.checksum, CASE WHEN ${isMember} THEN v.number END AS number ${FROM}`;

const withPeople = (
  page: string
) => `SELECT t.document_id AS "documentId", t.title AS "title", t.description AS "description",
  t.folder AS "folder", t.audience AS "audience", t.language AS "language", t.source AS "source",
  t.licence AS "licence", t.date AS "date", t.themes AS "themes", t.state AS "state", t.state_reason AS "stateReason",
  t.downloads AS "downloads", t.author AS "author", t.created_at AS "createdAt", t.changed_at AS "changedAt",
  t.name AS "name", t.type AS "type", t.size AS "size", t.checksum AS "checksum", t.number AS "number",
  CASE WHEN EXISTS (SELECT 1 FROM cm_document_readings x WHERE x.version = t.version_id AND x.thumbnail IS NOT NULL)
    THEN 1 ELSE 0 END AS "hasThumbnail", ${personColumns('t.author', 'author')}
  FROM (${page}) t`;

const ORDER = (alias: string, way: 'ASC' | 'DESC') =>
  `ORDER BY ${alias}.changed_at ${way}, ${alias}.document_id ${way}`;

/** The text that is searched is that of the current version, which whoever sees the document may read. */
const CONDITIONS = {
  folder: 'i.folder = :folder',
  type: 'v.type = :type',
  language: 'i.language = :language',
  theme: `CAST(i.themes AS TEXT) LIKE :theme ESCAPE '\\'`,
  mine: 'i.author = :me',
  others: 'i.author <> :me',
  words: `i.found LIKE :words ESCAPE '\\' OR EXISTS (SELECT 1 FROM cm_document_readings x
    WHERE x.version = i.current AND x.text LIKE :words ESCAPE '\\')`,
  after: '(i.changed_at, i.document_id) < (:fromTime, :fromId)',
  before: '(i.changed_at, i.document_id) > (:fromTime, :fromId)',
};
type Condition = keyof typeof CONDITIONS;

function conditionsOf({ filters = {}, _q }: DocumentsQuery, cursor: Cursor | undefined): Condition[] {
  const given = (['folder', 'type', 'language', 'theme'] as const).filter((it) => filters[it] !== undefined);
  return [
    ...given,
    ...(filters.mine === undefined ? [] : ([filters.mine ? 'mine' : 'others'] as const)),
    ...(_q ? (['words'] as const) : []),
    ...(cursor ? [cursor.side] : []),
  ];
}

/** The documents that `actor` may see, those first that changed last. One statement at any depth. */
export async function listDocuments(
  actor: Actor,
  at: Standing,
  query: DocumentsQuery
): Promise<{ data: Document[]; meta: KeysetMeta }> {
  demandSection(at, 'documents');
  const { filters = {}, _q = '' } = query;
  const pageSize = sizeOf(query.pagination);
  const limit = limitOf(pageSize);
  const cursor = cursorFrom(query.pagination?.cursor);
  const way = cursor?.side === 'before' ? 'ASC' : 'DESC';
  const conditions = conditionsOf(query, cursor);
  const where = conditions.map((it) => `AND (${CONDITIONS[it]})`).join(' ');
  const found = await rows<DocumentRow>(
    `${withPeople(`${PAGE} ${where} ${ORDER('i', way)} LIMIT ${limit}`)} ${ORDER('t', way)}`,
    {
      ...seenBy(actor),
      community: at.community.id,
      folder: filters.folder === 'none' ? '' : (filters.folder ?? ''),
      type: filters.type ?? '',
      language: filters.language ?? '',
      theme: containing(`"${filters.theme ?? ''}"`),
      words: containing(folded(_q)),
      ...fromTimeAndId(cursor?.values),
    },
    ['documents', ...conditions, limit].join('_')
  );
  const { page, meta } = keysetPage(found, pageSize, cursor, (row) => [
    new Date(row.changedAt as string | number | Date).getTime(),
    row.documentId,
  ]);
  return { data: page.map((row) => documentFrom(row, actor, at)), meta };
}

const ONE = withPeople(`${PAGE} AND i.document_id = :document`);

/** @throws NotFoundError */
export async function findDocument(actor: Actor, at: Standing, document: string): Promise<DocumentRow> {
  demandSection(at, 'documents');
  const bindings = { ...seenBy(actor), community: at.community.id, document };
  const [found] = await rows<DocumentRow>(ONE, bindings, 'document');
  if (!found) throw notFound();
  return found;
}

export const readDocument = async (actor: Actor, at: Standing, document: string): Promise<Document> =>
  documentFrom(await findDocument(actor, at, document), actor, at);

export const documentItem = (row: DocumentRow, actor: Actor): Item => ({
  isMine: actor.kind === 'member' && row.author === actor.id,
  state: row.state,
  locked: false,
});

export const fileFrom = (row: Record<string, unknown>): Document['file'] => ({
  name: row.name as string,
  type: row.type as Document['file']['type'],
  size: Number(row.size),
  checksum: row.checksum as string,
});

export function documentFrom(row: DocumentRow, actor: Actor, at: Standing): Document {
  const orNull = (value: unknown) => (value as string | null) || null;
  return {
    documentId: row.documentId,
    title: row.title,
    description: (row.description as string | null) ?? '',
    folder: row.folder || null,
    audience: row.audience as Document['audience'],
    language: row.language as string,
    source: orNull(row.source),
    licence: orNull(row.licence),
    date: orNull(row.date),
    themes: termsOf('themes', jsonOf<string[]>(row.themes, [])),
    state: row.state,
    stateReason: orNull(row.stateReason),
    file: fileFrom(row),
    hasThumbnail: Boolean(row.hasThumbnail),
    version: row.number === null ? null : Number(row.number),
    downloads: Number(row.downloads),
    author: personFrom(row, 'author'),
    createdAt: instantOf(row.createdAt) as string,
    changedAt: instantOf(row.changedAt) as string,
    may: actsOnItem(DOCUMENT_RULES, at, documentItem(row, actor)),
  };
}
