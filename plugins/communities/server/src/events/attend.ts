import { createId } from '@paralleldrive/cuid2';
import type { AttendBody, Attendance, Event } from '../../../shared/events';
import { EVENT_RULES } from '../access/rules';
import type { Standing } from '../access/standing';
import { jsonOf, rows, sql, transact } from '../database';
import { conflict, forbidden, invalid } from '../refusals';
import { countYes, moveUp } from './line';
import { readEvent } from './present';
import { findEvent, itemOf } from './rows';
import type { Member } from './write';

interface Held {
  state: string;
  cancelledAt: unknown;
  over: boolean | number;
  capacity: number | null;
  closesAt: unknown;
  questions: unknown;
}

const SET = `
  INSERT INTO cm_attendances (document_id, community, event, member, answer, turn, answers, answered_at, created_at, updated_at, published_at)
  VALUES (:id, :community, :event, :member, :answer, :turn, :answers, :now, :now, :now, :now)
  ON CONFLICT (event, member) DO UPDATE SET answer = excluded.answer, turn = excluded.turn, answers = excluded.answers,
    answered_at = excluded.answered_at, updated_at = excluded.updated_at
  RETURNING document_id`;

const LAST_TURN = `SELECT COALESCE(MAX(w.turn), 0) AS "n" FROM cm_attendances w WHERE w.event = :event`;

/** What is asked of everybody who says yes; an answer to a question that is not there any more is not kept. */
function answersTo(questions: Event['questions'], { answer, answers = [] }: AttendBody) {
  const given = questions.flatMap(({ id, required }) => {
    const text = answers.find(({ question }) => question === id)?.text ?? '';
    if (text === '' && required && answer === 'yes') throw invalid('data.answers', 'answer-needed');
    return text === '' ? [] : [{ question: id as string, text }];
  });
  const stranger = answers.some(({ question }) => questions.every(({ id }) => id !== question));
  if (stranger) throw invalid('data.answers', 'unknown-question');
  return given;
}

/** Says yes, maybe or no to an event, of a series to all of it. Who says yes to a full one waits in the line. */
export async function attend(actor: Member, at: Standing, event: string, body: AttendBody): Promise<Event> {
  const found = await findEvent(actor, at, event);
  if (!EVENT_RULES.attend(at, itemOf(found, actor))) throw refusal(at, found.cancelledAt !== null);
  const community = at.community.id;
  await transact(async () => {
    // Everybody who counts places holds the event first.
    const it = (await sql()('cm_events').where({ document_id: event }).forUpdate().first({
      state: 'state',
      cancelledAt: 'cancelled_at',
      over: 'over',
      capacity: 'capacity',
      closesAt: 'registration_closes_at',
      questions: 'questions',
    })) as Held;
    if (it.state !== 'published' || it.cancelledAt !== null || it.over) throw conflict('wrong-state');
    // Held until the end: a ban comes before this or after it, and then takes the place away again.
    const mine = (await sql()('cm_memberships').where({ community, member: actor.id }).forUpdate().first('state')) as
      | { state: string }
      | undefined;
    if (mine?.state !== 'active') throw forbidden();
    const before = (await sql()('cm_attendances').where({ event, member: actor.id }).first('answer', 'turn')) as
      | { answer: Attendance; turn: number }
      | undefined;
    const isClosed = it.closesAt !== null && new Date(it.closesAt as string).getTime() <= Date.now();
    if (isClosed && body.answer !== 'no' && before?.answer !== body.answer) throw conflict('registration-closed');
    const answers = answersTo(jsonOf<Event['questions']>(it.questions, []), body);
    const place = await placeFor(event, body.answer, before, it.capacity);
    const row = { id: createId(), community, event, member: actor.id, now: new Date() };
    await rows(SET, { ...row, ...place, answers: JSON.stringify(answers) });
    if (before?.answer === 'yes' && place.answer !== 'yes') await moveUp(event);
  });
  return readEvent(actor, at, event);
}

/** Who has a place keeps it, who waits keeps their turn; a yes beyond the capacity waits behind everybody. */
async function placeFor(
  event: string,
  wanted: AttendBody['answer'],
  before: { answer: Attendance; turn: number } | undefined,
  capacity: number | null
): Promise<{ answer: Attendance; turn: number }> {
  if (wanted !== 'yes') return { answer: wanted, turn: 0 };
  if (before?.answer === 'yes' || before?.answer === 'waiting') return before;
  if (capacity === null || (await countYes(event)) < capacity) return { answer: 'yes', turn: 0 };
  const [last] = await rows<{ n: number | string }>(LAST_TURN, { event });
  return { answer: 'waiting', turn: Number(last?.n) + 1 };
}

const refusal = (at: Standing, isCancelled: boolean) => {
  if (at.name === 'suspended') return forbidden('suspended');
  const belongs = at.membership?.state === 'active';
  return belongs && isCancelled ? conflict('wrong-state') : forbidden(belongs ? 'not-allowed' : 'not-a-member');
};
