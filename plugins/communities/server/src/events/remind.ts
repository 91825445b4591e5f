import { insertUnlessExists, rows, sql, transact } from '../database';
import { job } from '../jobs/job';
import { tell } from '../notifications/tell';
import { nextColumns } from './columns';
import { moveUp } from './line';
import { between, toldTime, type Occurrence } from './occurrences';
import { seriesOf, TIMES_COLUMNS, type TimesRow } from './rows';

const HOUR = 3_600_000;
/** Those who attend are reminded a day before and an hour before. */
const DAY_BEFORE = 24 * HOUR;
const BATCH = 100;

type Row = TimesRow & { documentId: string; community: string };

const COMING = `SELECT i.document_id AS "documentId", i.community AS "community", ${TIMES_COLUMNS}
  FROM cm_events i WHERE i.over = FALSE AND i.state = 'published' AND i.cancelled_at IS NULL
    AND i.next_starts_at <= :soon AND i.document_id > :after
    AND EXISTS (SELECT 1 FROM cm_attendances w WHERE w.event = i.document_id AND w.answer IN ('yes', 'maybe'))
  ORDER BY i.document_id LIMIT ${BATCH}`;

/**
 * Reminds of what begins within a day, each time once: the row that says so is unique, and written with what is told.
 * After a standstill there is one reminder, not both.
 */
async function remind(now: number, stopping: AbortSignal): Promise<void> {
  for (let after = ''; !stopping.aborted; ) {
    const found = await rows<Row>(COMING, { soon: new Date(now + DAY_BEFORE), after });
    for (const row of found) {
      const coming = between(seriesOf(row), now, now + DAY_BEFORE + 1).filter(({ startsAt }) => startsAt > now);
      for (const occurrence of coming) await remindOf(row, occurrence, now);
    }
    if (found.length < BATCH) return;
    after = (found[found.length - 1] as Row).documentId;
  }
}

async function remindOf({ documentId, community, ...row }: Row, it: Occurrence, now: number): Promise<void> {
  const occurrence = new Date(it.startsAt).toISOString();
  const lead = it.startsAt - now <= HOUR ? 'hour' : 'day';
  await transact(async () => {
    const reminder = { event: documentId, occurrence, lead, ends_at: new Date(it.endsAt) };
    if (!(await insertUnlessExists('cm_event_reminders', reminder, ['event', 'occurrence', 'lead']))) return;
    const data = toldTime(it, seriesOf(row));
    await tell({ kind: 'system' }, [
      { kind: 'event.reminder', community, item: documentId, group: `${documentId}:${occurrence}`, data },
    ]);
  });
}

const PASSED = `SELECT i.document_id AS "documentId" FROM cm_events i
  WHERE i.over = FALSE AND i.next_ends_at <= :now ORDER BY i.next_ends_at LIMIT ${BATCH}`;

/** Moves events on whose next occurrence has passed. */
async function moveOn(now: number, stopping: AbortSignal): Promise<void> {
  while (!stopping.aborted) {
    const found = await rows<{ documentId: string }>(PASSED, { now: new Date(now) });
    for (const { documentId } of found) {
      await transact(async () => {
        await sql()('cm_events').where({ document_id: documentId }).forUpdate().first('id');
        const [row] = await rows<Row>(
          `SELECT i.document_id AS "documentId", ${TIMES_COLUMNS} FROM cm_events i WHERE i.document_id = :documentId`,
          { documentId }
        );
        if (row)
          await sql()('cm_events')
            .where({ document_id: documentId })
            .update(nextColumns(seriesOf(row), now));
        await moveUp(documentId);
      });
    }
    if (found.length < BATCH) return;
  }
}

/** Every few minutes: what is over is over, its reminders have nothing to tell any more, and what comes is told. */
export const eventsJob = job(
  'events.clock',
  async (_, stopping) => {
    const now = Date.now();
    await moveOn(now, stopping);
    await sql()('cm_event_reminders').where('ends_at', '<=', new Date(now)).delete();
    await remind(now, stopping);
  },
  { everyMinutes: 5 }
);
