import type { Event, Occurrence as Listed } from '../../../shared/events';
import type { Actor } from '../access/actor';
import { actsOnItem, EVENT_RULES } from '../access/rules';
import type { Standing } from '../access/standing';
import { instantOf, jsonOf, rows } from '../database';
import { clean } from '../forum/markdown';
import { personFrom } from '../people';
import { instantsOf, type Occurrence } from './occurrences';
import { findEvent, itemOf, seriesOf, type EventRow } from './rows';

const audienceOf = (row: EventRow, at: Standing) =>
  at.community.visibility === 'private' ? ('members' as const) : row.audience;

const text = (value: unknown) => (value as string | null) ?? null;
const iso = (value: unknown) => instantOf(value) as string;

/** An event as its viewer may see it; `position` is that on the waiting list. */
export function eventFrom(row: EventRow, actor: Actor, at: Standing, position: number | null = null): Event {
  const series = seriesOf(row);
  const first = instantsOf(series, series);
  return {
    documentId: row.documentId,
    title: row.title,
    text: text(row.text) ?? '',
    html: clean(text(row.html) ?? ''),
    category: row.category,
    audience: audienceOf(row, at),
    language: row.language as string,
    state: row.state,
    stateReason: text(row.stateReason),
    cancelledAt: instantOf(row.cancelledAt),
    cancelReason: text(row.cancelReason),
    author: personFrom(row, 'by'),
    createdAt: iso(row.createdAt),
    updatedAt: iso(row.updatedAt),
    start: series.start,
    end: series.end,
    zone: series.zone,
    allDay: series.allDay,
    startsAt: new Date(first.startsAt).toISOString(),
    endsAt: new Date(first.endsAt).toISOString(),
    recurrence: series.recurrence,
    exceptions: series.exceptions,
    changes: series.changes.map((it) => ({ ...it, onlineLink: row.seesLink ? it.onlineLink : null })),
    lastEndsAt: instantOf(row.lastEndsAt),
    next: row.nextOccurrence
      ? { occurrence: row.nextOccurrence as string, startsAt: iso(row.nextStartsAt), endsAt: iso(row.nextEndsAt) }
      : null,
    place: text(row.place),
    online: Boolean(row.online),
    onlineLink: text(row.onlineLink),
    speakers: jsonOf<Event['speakers']>(row.speakers, []),
    recording: text(row.recording),
    materials: jsonOf<Event['materials']>(row.materials, []),
    capacity: row.capacity,
    registrationClosesAt: instantOf(row.registrationClosesAt),
    questions: jsonOf<Event['questions']>(row.questions, []),
    attending: row.isMember ? Number(row.attending) : null,
    waiting: row.isMember ? Number(row.waiting) : null,
    attendance: row.answer
      ? { answer: row.answer, position, answers: jsonOf<{ question: string; text: string }[]>(row.answers, []) }
      : null,
    may: actsOnItem(EVENT_RULES, at, itemOf(row, actor)),
  };
}

const POSITION = `SELECT COUNT(*) AS "n" FROM cm_attendances w
  WHERE w.event = :event AND w.answer = 'waiting' AND w.turn <= :turn`;

/** How far from the head of the waiting list the viewer is, from 1. */
async function positionIn(row: EventRow): Promise<number | null> {
  if (row.answer !== 'waiting') return null;
  const [counted] = await rows<{ n: number | string }>(POSITION, { event: row.documentId, turn: row.turn });
  return Number(counted?.n);
}

export async function readEvent(actor: Actor, at: Standing, event: string): Promise<Event> {
  const row = await findEvent(actor, at, event);
  return eventFrom(row, actor, at, await positionIn(row));
}

/** One occurrence of an event, for a calendar. */
export const occurrenceFrom = (row: EventRow, it: Occurrence, at: Standing): Listed => ({
  event: row.documentId,
  occurrence: it.occurrence,
  title: row.title,
  category: row.category,
  audience: audienceOf(row, at),
  state: row.state,
  cancelled: row.cancelledAt !== null,
  recurs: row.recurrence !== null,
  start: it.start,
  end: it.end,
  zone: row.zone,
  allDay: Boolean(row.allDay),
  startsAt: new Date(it.startsAt).toISOString(),
  endsAt: new Date(it.endsAt).toISOString(),
  place: it.change ? it.change.place : text(row.place),
  online: it.change ? it.change.onlineLink !== null : Boolean(row.online),
  attendance: row.answer,
});
