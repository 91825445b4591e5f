import { Readable } from 'node:stream';
import type { z } from '@strapi/utils';
import { stringify } from 'csv-stringify/sync';
import type { Context } from 'koa';
import type { NumberedMeta } from '../../../shared/common';
import type { Attendee, AttendeesQuery, Attendance, Event } from '../../../shared/events';
import type { exportQuery } from '../../../shared/imports';
import { seenBy, type Actor } from '../access/actor';
import type { Standing } from '../access/standing';
import { attendeesVisible, isMember, itemVisible, membershipOf, membersVisible } from '../access/visible';
import { record } from '../audit';
import { instantOf, jsonOf, rows, transact } from '../database';
import { harmless } from '../memberships/cells';
import { languageOf, textIn } from '../notifications/texts';
import { numberedMetaOf, sizeOf } from '../pages';
import { displayName, personColumns, personFrom, personJoin } from '../people';
import { forbidden, notFound } from '../refusals';
import { findEvent } from './rows';

type Row = Record<string, unknown> & {
  answer: Attendance;
  organises: boolean | number;
  total: number | string;
  position: number | string | null;
};

/**
 * Who attends: for organisers every answer; for other members who says yes, as far as they may see the members list at
 * all. `:all` is what the section of the members lets through, asked of the standing.
 */
const FROM = `FROM cm_communities c ${membershipOf()} JOIN cm_events i ON i.community = c.document_id
  JOIN cm_attendances w ON w.event = i.document_id ${personJoin('w.member', 'person')}
  WHERE c.document_id = :community AND i.document_id = :event AND ${itemVisible()}
    AND (${attendeesVisible()} OR (:listed AND ${isMember} AND ${membersVisible} AND w.answer = 'yes'))`;

const POSITION = `CASE WHEN w.answer = 'waiting' THEN (SELECT COUNT(*) FROM cm_attendances b
  WHERE b.event = w.event AND b.answer = 'waiting' AND b.turn <= w.turn) END`;

const SELECT = `SELECT COUNT(*) OVER () AS "total", w.answer AS "answer", w.answers AS "answers",
  w.answered_at AS "answeredAt", ${POSITION} AS "position", CASE WHEN ${attendeesVisible()} THEN 1 ELSE 0 END AS "organises",
  ${personColumns('w.member', 'it')}`;

/** Those who come first, then those who wait in their order, then the others by name. */
const ORDER = `ORDER BY CASE w.answer WHEN 'yes' THEN 1 WHEN 'waiting' THEN 2 WHEN 'maybe' THEN 3 ELSE 4 END, w.turn,
  LOWER(${displayName('person')}), w.member`;

const bindingsFor = (actor: Actor, at: Standing, event: string) => ({
  ...seenBy(actor),
  community: at.community.id,
  event,
  listed: at.sees.members,
});

export async function listAttendees(
  actor: Actor,
  at: Standing,
  event: string,
  query: AttendeesQuery
): Promise<{ data: Attendee[]; meta: NumberedMeta }> {
  const it = await findEvent(actor, at, event);
  if (!it.organises && !(it.isMember && at.sees.members)) throw forbidden();
  const [page, pageSize] = [query.pagination?.page ?? 1, sizeOf(query.pagination)];
  const answer = query.filters?.answer;
  const found = await rows<Row>(
    `${SELECT} ${FROM} ${answer ? 'AND w.answer = :answer' : ''} ${ORDER} LIMIT :limit OFFSET :offset`,
    { ...bindingsFor(actor, at, event), answer: answer ?? '', limit: pageSize, offset: (page - 1) * pageSize }
  );
  return { data: found.map(attendeeFrom), meta: numberedMetaOf(page, pageSize, Number(found[0]?.total ?? 0)) };
}

const attendeeFrom = (row: Row): Attendee => ({
  person: personFrom(row, 'it'),
  answer: row.answer,
  answeredAt: row.organises ? instantOf(row.answeredAt) : null,
  position: row.organises && row.position !== null ? Number(row.position) : null,
  answers: row.organises ? jsonOf<NonNullable<Attendee['answers']>>(row.answers, []) : null,
});

const SEPARATORS = { comma: ',', semicolon: ';' };
const BATCH = 500;
const COLUMNS = ['name', 'institution', 'country', 'answer', 'answeredAt', 'documentId'] as const;

/** Sends the list of an event as a table, for its organisers, with a column for each question. */
export async function exportAttendees(
  actor: Actor,
  at: Standing,
  event: string,
  query: z.output<typeof exportQuery>,
  koa: Context | null
): Promise<void> {
  const it = await findEvent(actor, at, event);
  if (!it.organises) throw forbidden();
  if (!koa) throw notFound();
  const community = at.community.id;
  // A draft is nobody's business but its author's, and nobody has answered to it.
  const deed = { community, action: 'event.attendees-exported', subjectKind: 'event' as const, subject: event };
  if (it.state !== 'draft') await transact(() => record(actor, { ...deed, details: { title: it.title } }));
  koa.set('Content-Type', 'text/csv; charset=utf-8');
  koa.set('Content-Disposition', `attachment; filename="attendees-${event}.csv"`);
  koa.set('X-Content-Type-Options', 'nosniff');
  koa.set('Content-Security-Policy', "default-src 'none'; sandbox");
  koa.status = 200;
  const questions = jsonOf<Event['questions']>(it.questions, []);
  koa.body = Readable.from(tableOf(actor, at, { event, questions, ...query }));
}

interface Wanted extends z.output<typeof exportQuery> {
  event: string;
  questions: Event['questions'];
}

/** Each batch asks anew whether its reader still organises the event. */
async function* tableOf(
  actor: Actor,
  at: Standing,
  { event, questions, separator = 'comma', locale }: Wanted
): AsyncGenerator<string> {
  const language = languageOf(locale);
  const write = (lines: string[][], bom = false) =>
    stringify(
      lines.map((cells) => cells.map(harmless)),
      {
        bom,
        delimiter: SEPARATORS[separator],
        quoted: true,
        record_delimiter: 'windows',
      }
    );
  const names = COLUMNS.map((column) => textIn(language, `export.${column}`));
  yield write([[...names, ...questions.map((it) => it.text)]], true);
  for (let offset = 0; ; offset += BATCH) {
    const found = await rows<Row>(
      `${SELECT} ${FROM} AND ${attendeesVisible()} ${ORDER} LIMIT ${BATCH} OFFSET :offset`,
      {
        ...bindingsFor(actor, at, event),
        offset,
      }
    );
    if (found.length > 0) {
      yield write(
        found.map((row) => {
          const { person, answer, answeredAt, answers } = attendeeFrom(row);
          const said = (id: string | undefined) => answers?.find(({ question }) => question === id)?.text ?? '';
          return [
            person?.name ?? '',
            person?.institution ?? '',
            person?.country ?? '',
            textIn(language, `export.answer.${answer}`),
            answeredAt?.slice(0, 19).replace('T', ' ') ?? '',
            person?.documentId ?? '',
            ...questions.map(({ id }) => said(id)),
          ];
        })
      );
    }
    if (found.length < BATCH) return;
  }
}
