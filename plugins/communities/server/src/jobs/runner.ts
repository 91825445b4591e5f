import { createId } from '@paralleldrive/cuid2';
import type { Job } from './job';
import { failJob, finishJob, LEASE, renewLeases, returnJob, takeJobs, timeToNext, type TakenJob } from './queue';
import { scheduler } from './schedules';
import { onSignal } from './signal';

const AT_ONCE = 4;
/** Signals get lost with a connection: look at least this often, in milliseconds. */
const LOOK = 5_000;
/** How long a stopping process waits for the jobs that it has begun, in milliseconds. */
const PATIENCE = 20_000;

/**
 * Works on the queue until it is stopped. Several processes may; each job is in the hands of one of them, and the
 * others take it over where that one has been silent for the length of a lease.
 */
export function startRunner(jobs: Job[]): () => Promise<void> {
  const owner = createId();
  const handlers = new Map(jobs.map((job) => [job.name, job]));
  const names = [...handlers.keys()];
  const askForDueSchedules = scheduler(jobs);
  const running = new Set<Promise<void>>();
  const stopping = new AbortController();
  let wake: () => void = () => undefined;
  let woken = false;

  const poke = () => {
    woken = true;
    wake();
  };
  /** Awaited by the loop, so that it never runs inside somebody's transaction. */
  const sleep = (milliseconds: number) =>
    new Promise<void>((resolve) => {
      if (woken || stopping.signal.aborted) return resolve();
      const timer = setTimeout(resolve, milliseconds);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const work = async (job: TakenJob) => {
    const handler = handlers.get(job.name) as Job;
    if (stopping.signal.aborted) return void (await returnJob(owner, job));
    try {
      // It takes its process with it each time.
      if (job.attempts > handler.tries) throw new Error('The process that worked on this ended each time');
      await handler.handle(job.payload, stopping.signal);
      await finishJob(owner, job);
    } catch (error) {
      const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
      const after = pauseAfter(handler, job.attempts);
      strapi.log.warn(`communities: job ${job.name} failed, attempt ${job.attempts}: ${told}`);
      await failJob(owner, job, told.slice(0, 4_000), after);
    }
  };

  const round = async () => {
    woken = false;
    await askForDueSchedules();
    while (running.size < AT_ONCE && !stopping.signal.aborted) {
      const taken = await takeJobs(owner, names, AT_ONCE - running.size);
      if (taken.length === 0) break;
      for (const job of taken) {
        const done: Promise<void> = work(job)
          .catch((error: unknown) => void strapi.log.error(`communities: job ${job.name}: ${String(error)}`))
          .finally(() => {
            running.delete(done);
            poke();
          });
        running.add(done);
      }
    }
    return running.size < AT_ONCE ? Math.min((await timeToNext()) ?? LOOK, LOOK) : LOOK;
  };

  const loop = async () => {
    while (!stopping.signal.aborted) {
      const pause = await round().catch((error: unknown) => {
        strapi.log.error(`communities: the queue of jobs cannot be read: ${String(error)}`);
        return LOOK;
      });
      await sleep(Math.max(pause, 20));
    }
  };

  const off = onSignal('jobs', poke);
  const renewing = setInterval(() => {
    if (running.size > 0) renewLeases(owner).catch((error: unknown) => strapi.log.warn(String(error)));
  }, LEASE / 3);
  const looping = loop();
  return async () => {
    stopping.abort();
    off();
    poke();
    await looping;
    const tired = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE).unref());
    await Promise.race([Promise.all(running), tired]);
    clearInterval(renewing);
  };
}

/** Growing pauses, with some chance in them so that what failed together does not come back together. */
function pauseAfter({ tries, pause, longest }: Job, attempts: number): number | null {
  if (attempts >= tries) return null;
  return Math.min(pause * 2 ** (attempts - 1), longest) * (0.75 + Math.random() / 2);
}
