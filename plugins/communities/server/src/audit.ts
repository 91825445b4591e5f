import type { Actor } from './access/actor';
import { insert, isPostgres, sql, transact } from './database';

interface Deed {
  community: string;
  /** What was done, as `<kind>.<past participle>`, e.g. `membership.banned`. */
  action: string;
  /** The person or thing it was done to; `community` for a step in the community's own life. */
  subjectKind: 'community' | 'person' | 'topic' | 'post' | 'category';
  subject?: string;
  reason?: string | null;
  details?: Record<string, unknown>;
}

/** Writes the audit row of a deed. Call it in the transaction that does the deed. */
export const record = (actor: Actor | { kind: 'system' }, deed: Deed) =>
  insert('cm_audit_entries', {
    community: deed.community,
    action: deed.action,
    actor_kind: actor.kind,
    actor: 'id' in actor ? actor.id : null,
    subject_kind: deed.subjectKind,
    subject: deed.subject ?? null,
    reason: deed.reason ?? null,
    details: deed.details ? JSON.stringify(deed.details) : null,
  });

/** Makes the database refuse to change or delete audit rows. Repeatable; run at each start, as a schema change may drop it. */
export async function sealAuditLog(): Promise<void> {
  await transact(async () => {
    await unseal();
    await seal();
  });
}

async function seal() {
  if (isPostgres()) {
    await sql().raw(`CREATE OR REPLACE FUNCTION cm_audit_append_only() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION 'The audit log of communities is append-only'; END $$`);
    await sql().raw(`CREATE TRIGGER cm_audit_sealed BEFORE UPDATE OR DELETE ON cm_audit_entries
      FOR EACH ROW EXECUTE FUNCTION cm_audit_append_only()`);
    return;
  }
  for (const act of ['UPDATE', 'DELETE']) {
    await sql().raw(`CREATE TRIGGER cm_audit_sealed_${act} BEFORE ${act} ON cm_audit_entries
      BEGIN SELECT RAISE(ABORT, 'The audit log of communities is append-only'); END`);
  }
}

async function unseal() {
  if (isPostgres()) {
    await sql().raw('DROP TRIGGER IF EXISTS cm_audit_sealed ON cm_audit_entries');
    return;
  }
  for (const act of ['UPDATE', 'DELETE']) await sql().raw(`DROP TRIGGER IF EXISTS cm_audit_sealed_${act}`);
}

/**
 * Removes the audit rows of whole communities, for what removes the communities themselves (demo data, erasure by
 * the operator). Not reachable by any request.
 * @param communities documentIds
 */
export const forget = (communities: string[]) =>
  transact(async () => {
    await unseal();
    await sql()('cm_audit_entries').whereIn('community', communities).delete();
    await seal();
  });

/**
 * `strapi import` and `transfer` replace a site's data, the log with it; they delete through Strapi's own query
 * engine and outside of any request, which nothing else does to this table.
 */
export function letImportReplaceLog(): void {
  const ours = { models: ['plugin::communities.audit-entry'] };
  strapi.db.lifecycles.subscribe({
    ...ours,
    async beforeDeleteMany() {
      if (!strapi.requestContext.get()) await unseal();
    },
    async afterDeleteMany() {
      if (!strapi.requestContext.get()) await seal();
    },
  });
}
