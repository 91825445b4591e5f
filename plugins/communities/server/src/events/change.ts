import { isDeepStrictEqual } from 'node:util';
import type { Event, OccurrenceBody } from '../../../shared/events';
import { EVENT_RULES } from '../access/rules';
import type { Standing } from '../access/standing';
import { record } from '../audit';
import { sql, transact, update } from '../database';
import { tell } from '../notifications/tell';
import { conflict, forbidden, invalid } from '../refusals';
import { columnsOf, demandSpan } from './columns';
import { occurrenceCalled, toldTime, type Change, type Occurrence, type Series } from './occurrences';
import { readEvent } from './present';
import { findEvent, itemOf } from './rows';
import { recordDeed, takeTurnAt, takeTurnAtWriting, type Member } from './write';

/** More exceptions would be another series. */
const MOST_EXCEPTIONS = 200;

/** Leaves one occurrence of a series out, lets it take place otherwise, or as the others again. */
export async function changeOccurrence(
  actor: Member,
  at: Standing,
  event: string,
  body: OccurrenceBody
): Promise<Event> {
  const found = await findEvent(actor, at, event);
  if (!EVENT_RULES.edit(at, itemOf(found, actor))) throw forbidden();
  await transact(async () => {
    await takeTurnAtWriting(at);
    const { series, title, state, place, onlineLink } = await takeTurnAt(event);
    const after = changedBy(series, body, { place, onlineLink });
    if (isDeepStrictEqual(after, series)) return;
    await update(
      'cm_events',
      { document_id: event },
      { ...columnsOf(after, Date.now()), sequence: sql().raw('sequence + 1') }
    );
    await sql()('cm_event_reminders').where({ event }).delete();
    if (state === 'draft') return;
    const community = at.community.id;
    const moved = after.changes.find(({ occurrence }) => occurrence === body.occurrence);
    const times = moved ?? (occurrenceCalled(series, body.occurrence) as Occurrence);
    const data = { what: body.takesPlace ? 'occurrence' : 'left-out', ...toldTime(times, series) };
    await tell(actor, [{ kind: 'event.changed', community, item: event, group: event, data }]);
    await recordDeed(actor, community, 'changed', event, title);
  });
  return readEvent(actor, at, event);
}

/** @throws ValidationError where the series has no such occurrence, or the times make no sense */
function changedBy(
  series: Series,
  body: OccurrenceBody,
  usual: { place: string | null; onlineLink: string | null }
): Series {
  const regular = series.recurrence === null ? undefined : occurrenceCalled(series, body.occurrence);
  if (!regular) throw invalid('data.occurrence', 'no-such-occurrence');
  const { occurrence } = regular;
  const exceptions = series.exceptions.filter((it) => it !== occurrence);
  const changes = series.changes.filter((it) => it.occurrence !== occurrence);
  if (exceptions.length + changes.length >= MOST_EXCEPTIONS) throw invalid('data.occurrence', 'too-many');
  if (!body.takesPlace) return { ...series, exceptions: [...exceptions, occurrence].sort(), changes };
  const change: Change = {
    occurrence,
    start: body.start ?? regular.start,
    end: body.end ?? regular.end,
    place: body.place === undefined ? usual.place : body.place,
    onlineLink: body.onlineLink === undefined ? usual.onlineLink : body.onlineLink,
  };
  const length = series.allDay ? 10 : 16;
  if (change.start.length !== length) throw invalid('data.start', 'no-such-time');
  if (change.end.length !== length) throw invalid('data.end', 'no-such-time');
  const isUsual =
    change.start === regular.start &&
    change.end === regular.end &&
    change.place === usual.place &&
    change.onlineLink === usual.onlineLink;
  if (isUsual) return { ...series, exceptions, changes };
  demandSpan(change, series);
  return { ...series, exceptions, changes: [...changes, change].sort(byName) };
}

const byName = (a: Change, b: Change) => (a.occurrence < b.occurrence ? -1 : 1);

/** Cancels an event: everybody who saw it sees it still, as one that does not take place. */
export async function cancelEvent(
  actor: Member,
  at: Standing,
  event: string,
  reason: string | undefined
): Promise<Event> {
  const found = await findEvent(actor, at, event);
  const item = itemOf(found, actor);
  if (!EVENT_RULES.cancel(at, item)) throw item.locked ? conflict('already-decided') : forbidden();
  const community = at.community.id;
  await transact(async () => {
    await takeTurnAtWriting(at);
    const { title } = await takeTurnAt(event);
    const now = new Date();
    await update(
      'cm_events',
      { document_id: event },
      { cancelled_at: now, cancel_reason: reason || null, sequence: sql().raw('sequence + 1') }
    );
    const data = { reason: reason || null };
    await tell(actor, [{ kind: 'event.cancelled', community, item: event, group: event, data }]);
    await record(actor, {
      community,
      action: 'event.cancelled',
      subjectKind: 'event',
      subject: event,
      reason: reason || null,
      details: { title },
    });
  });
  return readEvent(actor, at, event);
}

/** Deletes an event with what was answered to it: it is gone for everybody, and the audit log says by whom. */
export async function deleteEvent(actor: Member, at: Standing, event: string): Promise<void> {
  const found = await findEvent(actor, at, event);
  if (!EVENT_RULES.delete(at, itemOf(found, actor))) throw forbidden();
  await transact(async () => {
    await takeTurnAtWriting(at);
    const row = (await sql()('cm_events').where({ document_id: event }).forUpdate().first('state', 'title')) as {
      state: string;
      title: string;
    };
    if (row.state === 'deleted') throw conflict('already-decided');
    await update('cm_events', { document_id: event }, { state: 'deleted', sequence: sql().raw('sequence + 1') });
    await sql()('cm_attendances').where({ event }).delete();
    await sql()('cm_event_reminders').where({ event }).delete();
    if (row.state !== 'draft') await recordDeed(actor, at.community.id, 'deleted', event, row.title);
  });
}
