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
  id: number;
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
  const beyond = cursor ? `AND a.id ${backwards ? '>' : '<'} :from` : '';
  const found = await rows<Row>(
    `SELECT a.document_id AS "documentId", a.id AS "id", a.action AS "action", a.actor_kind AS "actorKind",
      a.actor AS "actor", a.subject AS "subject", a.subject_kind AS "subjectKind", a.reason AS "reason",
      a.details AS "details", a.created_at AS "createdAt"
     FROM cm_communities c ${membershipOf()} JOIN cm_audit_entries a ON a.community = c.document_id
     WHERE c.document_id = :community AND ${auditVisible()} ${beyond}
     ORDER BY a.id ${backwards ? 'ASC' : 'DESC'} LIMIT :limit`,
    { ...seenBy(actor), community: at.community.id, from: Number(cursor?.values[0] ?? 0), limit: pageSize + 1 }
  );
  const { page, meta } = keysetPage(found, pageSize, cursor, (row) => [row.id]);
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
