import type { z } from '@strapi/utils';
import type { AuditEntry, auditQuery } from '../../../shared/life';
import type { KeysetMeta } from '../../../shared/common';
import { seenBy, type Actor } from '../access/actor';
import { COMMUNITY_RULES } from '../access/rules';
import type { Standing } from '../access/standing';
import { auditVisible, membershipOf } from '../access/visible';
import { instantOf, jsonOf, rows } from '../database';
import { cursorFrom, keysetPage, sizeOf } from '../pages';
import { peopleById } from '../people';
import { notFound } from '../refusals';

interface Row {
  documentId: string;
  action: string;
  actorKind: AuditEntry['actorKind'];
  actor: string | null;
  subject: string | null;
  subjectKind: string;
  reason: string | null;
  details: unknown;
  createdAt: unknown;
}

/** The audit log, newest first. The platform team sees the steps of the community's life, not what members do. */
export async function listAudit(
  actor: Actor,
  at: Standing,
  query: z.output<typeof auditQuery>
): Promise<{ data: AuditEntry[]; meta: KeysetMeta }> {
  if (!COMMUNITY_RULES.readAudit(at)) throw notFound();
  const pageSize = sizeOf(query.pagination);
  const cursor = cursorFrom(query.pagination?.cursor);
  const backwards = cursor?.side === 'before';
  // A cursor names an entry: its number would tell how much happens in other communities, and changes at an import.
  const beyond = cursor
    ? `AND (a.created_at, a.id) ${backwards ? '>' : '<'} (SELECT k.created_at, k.id FROM cm_audit_entries k
        WHERE k.document_id = :from AND k.community = :community)`
    : '';
  const way = backwards ? 'ASC' : 'DESC';
  const found = await rows<Row>(
    `SELECT a.document_id AS "documentId", a.action AS "action", a.actor_kind AS "actorKind",
      a.actor AS "actor", a.subject AS "subject", a.subject_kind AS "subjectKind", a.reason AS "reason",
      a.details AS "details", a.created_at AS "createdAt"
     FROM cm_communities c ${membershipOf()} JOIN cm_audit_entries a ON a.community = c.document_id
     WHERE c.document_id = :community AND ${auditVisible()} ${beyond}
     ORDER BY a.created_at ${way}, a.id ${way} LIMIT :limit`,
    { ...seenBy(actor), community: at.community.id, from: String(cursor?.values[0] ?? ''), limit: pageSize + 1 }
  );
  const { page, meta } = keysetPage(found, pageSize, cursor, (row) => [row.documentId]);
  const people = await peopleById(
    page.flatMap((row) => [row.actor, row.subjectKind === 'person' ? row.subject : null])
  );
  return {
    data: page.map((row) => ({
      documentId: row.documentId,
      action: row.action,
      actorKind: row.actorKind,
      actor: row.actorKind === 'member' ? (people.get(row.actor ?? '') ?? null) : null,
      subject: row.subject,
      subjectPerson: row.subjectKind === 'person' ? (people.get(row.subject ?? '') ?? null) : null,
      reason: row.reason,
      details: jsonOf<Record<string, unknown> | null>(row.details, null),
      createdAt: instantOf(row.createdAt) as string,
    })),
    meta,
  };
}
