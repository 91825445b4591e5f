import type { NumberedMeta } from '../../../shared/common';
import type { JobsQuery, ListedJob } from '../../../shared/jobs';
import { rows, sql } from '../database';
import { numberedMetaOf, sizeOf } from '../pages';
import { conflict, notFound } from '../refusals';
import { signalHere } from './signal';

interface Row {
  id: number;
  name: string;
  dead: boolean | number;
  owner: string | null;
  attempts: number;
  error: string | null;
  createdAt: number | string;
  runAt: number | string;
}

const STATES = {
  waiting: 'dead = FALSE AND owner IS NULL',
  running: 'dead = FALSE AND owner IS NOT NULL',
  failed: 'dead = TRUE',
};

/** What waits, is being done, or was given up; what failed first, then in the order of its turn. */
export async function listJobs(query: JobsQuery): Promise<{ data: ListedJob[]; meta: NumberedMeta }> {
  const state = query.filters?.state;
  const where = state ? `WHERE ${STATES[state]}` : '';
  const pageSize = sizeOf(query.pagination);
  const page = query.pagination?.page ?? 1;
  const [counted] = await rows<{ n: number | string }>(`SELECT COUNT(*) AS "n" FROM cm_jobs ${where}`);
  const found = await rows<Row>(
    `SELECT id AS "id", name AS "name", dead AS "dead", owner AS "owner", attempts AS "attempts", error AS "error",
       created_at AS "createdAt", run_at AS "runAt"
     FROM cm_jobs ${where} ORDER BY dead DESC, run_at, id LIMIT :limit OFFSET :offset`,
    { limit: pageSize, offset: (page - 1) * pageSize }
  );
  return {
    data: found.map((row) => ({
      id: row.id,
      name: row.name,
      state: row.dead ? ('failed' as const) : row.owner ? ('running' as const) : ('waiting' as const),
      attempts: row.attempts,
      error: row.error,
      createdAt: new Date(Number(row.createdAt)).toISOString(),
      dueAt: row.owner ? null : new Date(Number(row.runAt)).toISOString(),
    })),
    meta: numberedMetaOf(page, pageSize, Number(counted?.n ?? 0)),
  };
}

/** Starts a job that was given up anew, with all its attempts. */
export async function retryJob(id: number): Promise<null> {
  await change(id, (dead) => dead.update({ dead: false, attempts: 0, run_at: Date.now() }));
  await signalHere('jobs');
  return null;
}

/** Forgets a job that was given up: what it was to do will not be done. */
export async function dropJob(id: number): Promise<void> {
  await change(id, (dead) => dead.delete());
}

type Jobs = ReturnType<ReturnType<typeof sql>>;

async function change(id: number, act: (dead: Jobs) => PromiseLike<unknown>): Promise<void> {
  if (!(id > 0 && id <= 2 ** 31 - 1)) throw notFound();
  if ((await act(sql()('cm_jobs').where({ id, dead: true }))) !== 0) return;
  throw (await sql()('cm_jobs').where({ id }).first('id')) ? conflict('wrong-state') : notFound();
}
