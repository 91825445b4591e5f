import type { NumberedMeta } from '../../../shared/common';
import {
  IMPORT_RESULTS,
  type ImportLine,
  type ImportLinesQuery,
  type ImportResult,
  type ImportsQuery,
  type MemberImport,
} from '../../../shared/imports';
import { seenBy, type Actor } from '../access/actor';
import { COMMUNITY_RULES } from '../access/rules';
import type { Standing } from '../access/standing';
import { isAdministrator, membershipOf } from '../access/visible';
import { settings } from '../config';
import { instantOf, jsonOf, rows } from '../database';
import { numberedMetaOf, sizeOf } from '../pages';
import { personColumns, personFrom } from '../people';
import { forbidden, notFound } from '../refusals';

type Member = Extract<Actor, { kind: 'member' }>;
type Row = Record<string, unknown> &
  Pick<MemberImport, 'documentId' | 'state' | 'mode' | 'reason' | 'fileName' | 'encoding' | 'separator'>;

/** What is left to do. */
export const LEFT: ImportResult[] = ['invite', 'add'];

const FROM = `FROM cm_communities c ${membershipOf()} JOIN cm_imports n ON n.community = c.document_id`;
const VISIBLE = `c.document_id = :community AND ${isAdministrator}`;

const SHOWN = `SELECT n.document_id AS "documentId", n.state AS "state", n.mode AS "mode", n.reason AS "reason",
  n.file_name AS "fileName", n.encoding AS "encoding", n.separator AS "separator", n.columns AS "columns",
  n.created_at AS "createdAt", n.started_at AS "startedAt", n.ended_at AS "endedAt",
  ${personColumns('n.creator', 'creator')} ${FROM} WHERE ${VISIBLE}`;

/** The imports of a community, the newest first. */
export async function listImports(
  actor: Member,
  at: Standing,
  query: ImportsQuery
): Promise<{ data: MemberImport[]; meta: NumberedMeta }> {
  if (!COMMUNITY_RULES.readImports(at)) throw forbidden();
  const bindings = { ...seenBy(actor), community: at.community.id };
  const [page, pageSize] = [query.pagination?.page ?? 1, sizeOf(query.pagination)];
  const [counted] = await rows<{ n: number | string }>(`SELECT COUNT(*) AS "n" ${FROM} WHERE ${VISIBLE}`, bindings);
  const found = await rows<Row>(`${SHOWN} ORDER BY n.created_at DESC, n.document_id LIMIT :limit OFFSET :offset`, {
    ...bindings,
    limit: pageSize,
    offset: (page - 1) * pageSize,
  });
  return { data: await withCounts(found), meta: numberedMetaOf(page, pageSize, Number(counted?.n ?? 0)) };
}

/** @throws NotFoundError */
export async function readImport(actor: Member, at: Standing, id: string): Promise<MemberImport> {
  if (!COMMUNITY_RULES.readImports(at)) throw forbidden();
  const found = await rows<Row>(`${SHOWN} AND n.document_id = :id`, {
    ...seenBy(actor),
    community: at.community.id,
    id,
  });
  const [one] = await withCounts(found);
  if (!one) throw notFound();
  return one;
}

async function withCounts(found: Row[]): Promise<MemberImport[]> {
  if (found.length === 0) return [];
  const counted = await rows<{ id: string; result: ImportResult; n: number | string }>(
    `SELECT l.import AS "id", l.result AS "result", COUNT(*) AS "n" FROM cm_import_lines l
     WHERE l.import IN (${found.map((_, n) => `:id${n}`).join(', ')}) GROUP BY l.import, l.result`,
    Object.fromEntries(found.map(({ documentId }, n) => [`id${n}`, documentId]))
  );
  return found.map((row) => {
    const own = counted.filter(({ id }) => id === row.documentId);
    const countOf = (result: ImportResult) => Number(own.find((it) => it.result === result)?.n ?? 0);
    const counts = IMPORT_RESULTS.map((result) => ({ result, count: countOf(result) })).filter(
      ({ count }) => count > 0
    );
    const total = counts.reduce((sum, { count }) => sum + count, 0);
    const left = LEFT.reduce((sum, result) => sum + countOf(result), 0);
    return importFrom(row, { counts, total, done: total - left });
  });
}

const importFrom = (row: Row, counted: Pick<MemberImport, 'counts' | 'total' | 'done'>): MemberImport => ({
  documentId: row.documentId,
  state: row.state,
  mode: row.mode,
  modes: settings().members.addDirectly ? ['invite', 'add'] : ['invite'],
  reason: row.reason,
  fileName: row.fileName,
  encoding: row.encoding,
  separator: row.separator,
  columns: jsonOf(row.columns, []),
  ...counted,
  by: personFrom(row, 'creator'),
  createdAt: instantOf(row.createdAt) as string,
  startedAt: instantOf(row.startedAt),
  endedAt: instantOf(row.endedAt),
});

const LINES = `${FROM} JOIN cm_import_lines l ON l.import = n.document_id WHERE ${VISIBLE} AND n.document_id = :id`;

/** The lines of an import, in the order of its file. */
export async function listLines(
  actor: Member,
  at: Standing,
  id: string,
  query: ImportLinesQuery
): Promise<{ data: ImportLine[]; meta: NumberedMeta }> {
  await readImport(actor, at, id);
  const result = query.filters?.result;
  const where = `${LINES} ${result ? 'AND l.result = :result' : ''}`;
  const bindings = { ...seenBy(actor), community: at.community.id, id, result: result ?? '' };
  const [page, pageSize] = [query.pagination?.page ?? 1, sizeOf(query.pagination)];
  const [counted] = await rows<{ n: number | string }>(`SELECT COUNT(*) AS "n" ${where}`, bindings);
  const data = await rows<ImportLine>(
    `SELECT l.number AS "number", l.text AS "text", l.address AS "address", l.name AS "name", l.role AS "role",
       l.result AS "result", l.problem AS "column" ${where} ORDER BY l.number LIMIT :limit OFFSET :offset`,
    { ...bindings, limit: pageSize, offset: (page - 1) * pageSize }
  );
  return { data, meta: numberedMetaOf(page, pageSize, Number(counted?.n ?? 0)) };
}
