import { createId } from '@paralleldrive/cuid2';
import { isPostgres, rows } from '../database';
import { notifying, signalHere } from './signal';

/** What the queue keeps of a job that somebody works on. */
export interface TakenJob {
  id: number;
  name: string;
  payload: Record<string, unknown>;
  attempts: number;
  asked: number;
}

/** How long a worker that says nothing keeps its job, in milliseconds: the time until another one takes over. */
export const LEASE = 60_000;

/** The time of a job while somebody works on it: who asks for it meanwhile says when it is due next. */
const NEVER = 9_000_000_000_000_000;

/** The clock of the database: those of two machines differ. */
const now = () =>
  isPostgres()
    ? 'CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS BIGINT)'
    : `CAST(unixepoch('subsec') * 1000 AS INTEGER)`;

/** The present instant by the clock of the database, in milliseconds. */
export async function databaseTime(): Promise<number> {
  const [found] = await rows<{ now: number | string }>(`SELECT ${now()} AS "now"`);
  return Number(found?.now);
}

interface When {
  /** Milliseconds from now; at once where it is left out. */
  after?: number;
  /** One job for one key, however often it is asked for; the earliest time counts. */
  key?: string;
}

/**
 * Puts a job into the queue in the transaction of the caller: it exists if and only if that is committed. It is done
 * at least once, so what handles it has to bear a second time.
 */
export async function addJob(name: string, payload: Record<string, unknown> = {}, when: When = {}): Promise<void> {
  await rows(
    `INSERT INTO cm_jobs (name, key, payload, run_at, asked, attempts, dead, created_at)
     VALUES (:name, :key, :payload, ${now()} + :after, 1, 0, FALSE, ${now()})
     ON CONFLICT (name, key) DO UPDATE SET asked = cm_jobs.asked + 1, attempts = 0, dead = FALSE,
       run_at = CASE WHEN cm_jobs.dead OR cm_jobs.run_at > excluded.run_at THEN excluded.run_at ELSE cm_jobs.run_at END
     RETURNING ${notifying('jobs')}`,
    { name, key: when.key ?? createId(), payload: JSON.stringify(payload), after: Math.ceil(when.after ?? 0) },
    'add_job'
  );
  await signalHere('jobs');
}

/**
 * Takes up to `limit` jobs that are due, or that a worker has left, for `owner`.
 * @param names of the jobs that this process knows; a newer version's jobs wait for a process of that version
 */
export async function takeJobs(owner: string, names: string[], limit: number): Promise<TakenJob[]> {
  const found = await rows<TakenJob & { payload: string }>(
    `UPDATE cm_jobs SET owner = :owner, lease_until = ${now()} + ${LEASE}, attempts = attempts + 1, run_at = ${NEVER}
     WHERE id IN (SELECT id FROM cm_jobs
       WHERE dead = FALSE AND name IN (${names.map((name) => `'${name}'`).join(', ')}) AND ((owner IS NULL AND run_at <= ${now()}) OR lease_until < ${now()})
       ORDER BY run_at, id LIMIT ${limit} ${isPostgres() ? 'FOR UPDATE SKIP LOCKED' : ''})
     RETURNING id AS "id", name AS "name", payload AS "payload", attempts AS "attempts", asked AS "asked"`,
    { owner }
  );
  return found.map((job) => ({ ...job, payload: JSON.parse(job.payload) as Record<string, unknown> }));
}

/** Says that `owner` still works on these jobs. */
export const renewLeases = (owner: string) =>
  rows(`UPDATE cm_jobs SET lease_until = ${now()} + ${LEASE} WHERE owner = :owner RETURNING id`, { owner });

/** Removes a job that is done; one that was asked for again meanwhile waits for its next turn. */
export async function finishJob(owner: string, { id, asked }: TakenJob): Promise<void> {
  const gone = await rows(
    'DELETE FROM cm_jobs WHERE id = :id AND owner = :owner AND asked = :asked RETURNING id',
    { id, owner, asked },
    'finish_job'
  );
  if (gone.length > 0) return;
  await rows('UPDATE cm_jobs SET owner = NULL, lease_until = NULL WHERE id = :id AND owner = :owner RETURNING id', {
    id,
    owner,
  });
}

/** Puts a job back that failed: for a later try, or for somebody to look at. */
export const failJob = (owner: string, { id, attempts }: TakenJob, error: string, after: number | null) =>
  release(owner, id, { after: after ?? 0, error, dead: after === null, attempts });

/** Puts a job back that a stopping process did not get to, as if it had not been taken. */
export const returnJob = (owner: string, { id, attempts }: TakenJob) =>
  release(owner, id, { after: 0, error: null, dead: false, attempts: attempts - 1 });

const release = (
  owner: string,
  id: number,
  to: { after: number; error: string | null; dead: boolean; attempts: number }
) =>
  rows(
    `UPDATE cm_jobs SET owner = NULL, lease_until = NULL, run_at = ${now()} + :after, error = :error, dead = :dead,
       attempts = :attempts
     WHERE id = :id AND owner = :owner RETURNING ${notifying('jobs')}`,
    { id, owner, ...to, after: Math.ceil(to.after) },
    'release_job'
  );

/** Milliseconds until the next job is due or its lease ends; NULL where nothing waits. */
export async function timeToNext(): Promise<number | null> {
  const [next] = await rows<{ wait: number | string | null }>(
    `SELECT MIN(CASE WHEN owner IS NULL THEN run_at ELSE lease_until END) - ${now()} AS "wait"
     FROM cm_jobs WHERE dead = FALSE`,
    {},
    'time_to_next_job'
  );
  return next?.wait === null || next?.wait === undefined ? null : Math.max(0, Number(next.wait));
}
