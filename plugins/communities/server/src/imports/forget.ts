import { sql, transact } from '../database';
import { job } from '../jobs/job';

const DAY = 24 * 60 * 60 * 1000;
/** Days that addresses are kept: after the end of an import, and where it was never run, after the dry run. */
const KEPT = { ended: 30, checked: 7 };

const before = (days: number) => new Date(Date.now() - days * DAY);

/** Deletes old imports with the addresses in them; harmless in several processes at once. */
export const forgetImportsJob = job(
  'members.forget-imports',
  () =>
    transact(async () => {
      const old = (await sql()('cm_imports')
        .where('ended_at', '<', before(KEPT.ended))
        .orWhere((it) => void it.where({ state: 'checked' }).andWhere('created_at', '<', before(KEPT.checked)))
        .limit(500)
        .select('document_id')) as { document_id: string }[];
      const ids = old.map(({ document_id: id }) => id);
      await sql()('cm_import_lines').whereIn('import', ids).delete();
      await sql()('cm_imports').whereIn('document_id', ids).delete();
    }),
  { everyMinutes: 60 }
);
