import type { Actor } from './access/actor';
import { insert, isPostgres, rows, sql, transact } from './database';
import { happeningOf } from './notifications/deeds';
import { tell } from './notifications/tell';

interface Deed {
  community: string;
  /** What was done, as `<kind>.<past participle>`, e.g. `membership.banned`. */
  action: string;
  /** The person or thing it was done to; `community` for a step in the community's own life. */
  subjectKind:
    | 'community'
    | 'person'
    | 'topic'
    | 'post'
    | 'category'
    | 'folder'
    | 'document'
    | 'event'
    | 'announcement'
    | 'webhook';
  subject?: string;
  reason?: string | null;
  details?: Record<string, unknown>;
}

/** Writes the audit row of a deed, and tells whom it concerns. Call it in the transaction that does the deed. */
export async function record(actor: Actor | { kind: 'system' }, deed: Deed): Promise<void> {
  await insert('cm_audit_entries', {
    community: deed.community,
    action: deed.action,
    actor_kind: actor.kind,
    actor: 'id' in actor ? actor.id : null,
    subject_kind: deed.subjectKind,
    subject: deed.subject ?? null,
    reason: deed.reason ?? null,
    details: deed.details ? JSON.stringify(deed.details) : null,
  });
  const happening = happeningOf(deed);
  if (happening) await tell(actor, [happening]);
}

/** Makes the database refuse to change or delete audit rows. Repeatable; run at each start, as a schema change may drop it. */
export async function sealAuditLog(): Promise<void> {
  await transact(async () => {
    await unseal();
    await seal();
  });
}

const REFUSAL = 'The audit log of communities is append-only';

/** An update that changes nothing passes: Strapi's import writes the documentId of each row once more. */
async function seal() {
  if (isPostgres()) {
    await sql().raw(`CREATE OR REPLACE FUNCTION cm_audit_append_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      IF TG_OP = 'UPDATE' AND NEW IS NOT DISTINCT FROM OLD THEN RETURN NEW; END IF;
      RAISE EXCEPTION '${REFUSAL}'; END $$`);
    await sql().raw(`CREATE TRIGGER cm_audit_sealed BEFORE UPDATE OR DELETE ON cm_audit_entries
      FOR EACH ROW EXECUTE FUNCTION cm_audit_append_only()`);
    return;
  }
  const columns = await rows<{ name: string }>(`SELECT name AS "name" FROM pragma_table_info('cm_audit_entries')`);
  const changed = columns.map(({ name }) => `NEW."${name}" IS NOT OLD."${name}"`).join(' OR ');
  const refuse = `BEGIN SELECT RAISE(ABORT, '${REFUSAL}'); END`;
  await sql().raw(`CREATE TRIGGER cm_audit_sealed_UPDATE BEFORE UPDATE ON cm_audit_entries WHEN ${changed} ${refuse}`);
  await sql().raw(`CREATE TRIGGER cm_audit_sealed_DELETE BEFORE DELETE ON cm_audit_entries ${refuse}`);
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
 * `strapi import` and `transfer` replace a site's data, the log with it. For as long Strapi switches its lifecycle
 * hooks off, which tells it from anything else that would delete here.
 */
export function letImportReplaceLog(): void {
  const { lifecycles } = strapi.db;
  const { run, disable, enable } = lifecycles;
  let moving = false;
  lifecycles.disable = () => void ((moving = true), disable.call(lifecycles));
  lifecycles.enable = () => void ((moving = false), enable.call(lifecycles));
  lifecycles.run = async (action, uid, properties, states) => {
    const replacing = moving && uid === 'plugin::communities.audit-entry';
    if (replacing && action === 'beforeDeleteMany') await transact(unseal);
    const ran = await run.call(lifecycles, action, uid, properties, states);
    if (replacing && action === 'afterDeleteMany') await transact(seal);
    return ran;
  };
}
