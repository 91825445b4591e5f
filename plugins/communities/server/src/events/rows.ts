import type { Attendance, Event } from '../../../shared/events';
import { seenBy, type Actor } from '../access/actor';
import { demandSection, type Standing } from '../access/standing';
import { attendeesVisible, isMember, itemVisible, linkVisible, membershipOf } from '../access/visible';
import { jsonOf, rows } from '../database';
import { personColumns } from '../people';
import { notFound } from '../refusals';
import type { Change, Series } from './occurrences';

/** What says when an event takes place, as its row holds it. */
export interface TimesRow {
  startLocal: string;
  endLocal: string;
  zone: string;
  allDay: boolean | number;
  recurrence: string | null;
  exceptions: unknown;
  changes: unknown;
}

export type EventRow = Record<string, unknown> &
  TimesRow & {
    documentId: string;
    title: string;
    author: string;
    state: Event['state'];
    audience: Event['audience'];
    category: Event['category'];
    cancelledAt: unknown;
    seesLink: boolean | number;
    isMember: boolean | number;
    organises: boolean | number;
    answer: Attendance | null;
    capacity: number | null;
  };

/** Of an event `i`: what `seriesOf` reads. */
export const TIMES_COLUMNS = `i.start_local AS "startLocal", i.end_local AS "endLocal", i.zone AS "zone",
  i.all_day AS "allDay", i.recurrence AS "recurrence", i.exceptions AS "exceptions", i.changes AS "changes"`;

export const seriesOf = (row: TimesRow): Series => ({
  start: row.startLocal,
  end: row.endLocal,
  zone: row.zone,
  allDay: Boolean(row.allDay),
  recurrence: row.recurrence,
  exceptions: jsonOf<string[]>(row.exceptions, []),
  changes: jsonOf<Change[]>(row.changes, []),
});

const counted = (answer: Attendance) => `CASE WHEN ${isMember} THEN
  (SELECT COUNT(*) FROM cm_attendances w WHERE w.event = i.document_id AND w.answer = '${answer}') END`;
const own = (column: string) =>
  `(SELECT w.${column} FROM cm_attendances w WHERE w.event = i.document_id AND w.member = :me)`;

/** The online link leaves the database for those only who may attend. */
export const EVENT_COLUMNS = `i.document_id AS "documentId", i.community AS "community", i.title AS "title", i.text AS "text", i.html AS "html",
  i.category AS "category", i.author AS "author", i.audience AS "audience", i.language AS "language", i.state AS "state",
  i.state_reason AS "stateReason", i.cancelled_at AS "cancelledAt", i.cancel_reason AS "cancelReason",
  i.created_at AS "createdAt", i.updated_at AS "updatedAt", ${TIMES_COLUMNS}, i.starts_at AS "startsAt",
  i.ends_at AS "endsAt", i.last_ends_at AS "lastEndsAt", i.next_starts_at AS "nextStartsAt", i.next_ends_at AS "nextEndsAt",
  i.next_occurrence AS "nextOccurrence", i.over AS "over", i.place AS "place",
  CASE WHEN ${linkVisible} THEN i.online_link END AS "onlineLink",
  CASE WHEN ${linkVisible} THEN 1 ELSE 0 END AS "seesLink",
  CASE WHEN i.online_link IS NULL THEN 0 ELSE 1 END AS "online", i.speakers AS "speakers", i.recording AS "recording",
  i.materials AS "materials", i.capacity AS "capacity", i.registration_closes_at AS "registrationClosesAt",
  i.questions AS "questions", i.sequence AS "sequence", c.slug AS "slug", c.name AS "communityName",
  CASE WHEN ${isMember} THEN 1 ELSE 0 END AS "isMember", CASE WHEN ${attendeesVisible()} THEN 1 ELSE 0 END AS "organises",
  ${counted('yes')} AS "attending", ${counted('waiting')} AS "waiting", ${own('answer')} AS "answer",
  ${own('turn')} AS "turn", ${own('answers')} AS "answers"`;

/** The events of one community that `:me` may see. */
export const EVENTS_FROM = `FROM cm_communities c ${membershipOf()} JOIN cm_events i ON i.community = c.document_id
  WHERE c.document_id = :community AND ${itemVisible()}`;

const ONE = `SELECT ${EVENT_COLUMNS}, ${personColumns('i.author', 'by')} ${EVENTS_FROM} AND i.document_id = :event`;

/** @throws NotFoundError */
export async function findEvent(actor: Actor, at: Standing, event: string): Promise<EventRow> {
  demandSection(at, 'events');
  const [found] = await rows<EventRow>(ONE, { ...seenBy(actor), community: at.community.id, event }, 'event');
  if (!found) throw notFound();
  return found;
}

export const itemOf = (row: EventRow, actor: Actor) => ({
  isMine: actor.kind === 'member' && row.author === actor.id,
  state: row.state,
  locked: row.cancelledAt !== null,
});
