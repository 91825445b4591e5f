import { createId } from '@paralleldrive/cuid2';
import type { Event, EventBody, EventUpdateBody } from '../../../shared/events';
import type { Actor } from '../access/actor';
import { COMMUNITY_RULES, EVENT_RULES } from '../access/rules';
import { audienceWithin, demandSection, type Standing } from '../access/standing';
import { record } from '../audit';
import { completeSections } from '../communities/present';
import { insert, sql, transact, update } from '../database';
import { render } from '../forum/markdown';
import { takeTurnIn } from '../memberships/rows';
import { tell } from '../notifications/tell';
import { conflict, forbidden, invalid } from '../refusals';
import { columnsOf, demandTimes } from './columns';
import { moveUp } from './line';
import type { Series } from './occurrences';
import { readEvent } from './present';
import { findEvent, itemOf, seriesOf } from './rows';

export type Member = Extract<Actor, { kind: 'member' }>;

/** Holds the community first, then the event, as everybody does; what was archived meanwhile takes no more. */
export async function takeTurnAtWriting(at: Standing): Promise<void> {
  const { state } = await takeTurnIn(at.community.id);
  if (!['draft', 'active', 'dormant'].includes(state)) throw conflict('wrong-state');
}

function audienceFor(at: Standing, wanted: Event['audience'] | undefined): Event['audience'] {
  const section = completeSections(at.community.sections).find(({ name }) => name === 'events');
  const audience = wanted ?? audienceWithin(at.community, section?.defaultAudience ?? 'members');
  if (audience !== audienceWithin(at.community, audience)) throw invalid('data.audience', 'wider-than-community');
  return audience;
}

/** Everything that people write about an event, as columns; what is left out stays as it is. */
function plainColumns(body: EventUpdateBody, known: string[] = []): Record<string, unknown> {
  const json = (value: unknown) => JSON.stringify(value);
  const questions = body.questions?.map(({ id, ...its }) => ({
    id: id !== undefined && known.includes(id) ? id : createId(),
    ...its,
  }));
  const columns = {
    title: body.title,
    text: body.text,
    html: body.text === undefined ? undefined : render(body.text),
    category: body.category,
    language: body.language,
    place: body.place,
    online_link: body.onlineLink,
    speakers: body.speakers && json(body.speakers),
    recording: body.recording,
    materials: body.materials && json(body.materials),
    capacity: body.capacity,
    registration_closes_at: body.registrationClosesAt ? new Date(body.registrationClosesAt) : body.registrationClosesAt,
    questions: questions && json(questions),
  };
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined));
}

const published = (community: string, event: string) => [
  { kind: 'event.published', community, item: event, group: event },
];

export async function createEvent(actor: Member, at: Standing, body: EventBody): Promise<Event> {
  demandSection(at, 'events');
  if (!COMMUNITY_RULES.createEvent(at)) throw forbidden(at.name === 'suspended' ? 'suspended' : 'not-allowed');
  const community = at.community.id;
  const audience = audienceFor(at, body.audience);
  const series = demandTimes({ ...body, recurrence: body.recurrence ?? null, exceptions: [], changes: [] });
  const state = body.state ?? 'published';
  const event = await transact(async () => {
    await takeTurnAtWriting(at);
    const documentId = await insert('cm_events', {
      community,
      author: actor.id,
      audience,
      state,
      sequence: 0,
      ...columnsOf(series, Date.now()),
      ...plainColumns({
        ...body,
        text: body.text ?? '',
        category: body.category ?? 'meeting',
        language: body.language ?? at.community.language,
        speakers: body.speakers ?? [],
        materials: body.materials ?? [],
        questions: body.questions ?? [],
      } as EventUpdateBody),
    });
    if (state === 'published') await announce(actor, community, documentId, body.title);
    return documentId;
  });
  return readEvent(actor, at, event);
}

/** An event is there from now on. A draft is nobody's business but its author's, and the audit log's neither. */
async function announce(actor: Member, community: string, event: string, title: string): Promise<void> {
  await tell(actor, published(community, event));
  await recordDeed(actor, community, 'published', event, title);
}

export const recordDeed = (actor: Member, community: string, deed: string, event: string, title: string) =>
  record(actor, { community, action: `event.${deed}`, subjectKind: 'event', subject: event, details: { title } });

interface Held {
  state: string;
  title: string;
  cancelledAt: unknown;
  over: boolean | number;
  place: string | null;
  onlineLink: string | null;
  questions: unknown;
}

/** Holds the event's row until the transaction ends. @throws 409 where somebody has deleted or cancelled it meanwhile */
export async function takeTurnAt(event: string): Promise<Held & { series: Series }> {
  const row = (await sql()('cm_events').where({ document_id: event }).forUpdate().first({
    state: 'state',
    title: 'title',
    cancelledAt: 'cancelled_at',
    over: 'over',
    place: 'place',
    onlineLink: 'online_link',
    questions: 'questions',
    startLocal: 'start_local',
    endLocal: 'end_local',
    zone: 'zone',
    allDay: 'all_day',
    recurrence: 'recurrence',
    exceptions: 'exceptions',
    changes: 'changes',
  })) as Held & Parameters<typeof seriesOf>[0];
  if (row.state === 'deleted' || row.cancelledAt !== null) throw conflict('already-decided');
  return { ...row, series: seriesOf(row) };
}

const TIMES = ['start', 'end', 'zone', 'recurrence'] as const;

/** What of a change those who attend have to know, the weightiest first. */
function worthTelling(before: Held & { series: Series }, body: EventUpdateBody): 'time' | 'place' | 'link' | null {
  if (TIMES.some((name) => body[name] !== undefined && body[name] !== before.series[name])) return 'time';
  if (body.place !== undefined && body.place !== before.place) return 'place';
  return body.onlineLink !== undefined && body.onlineLink !== before.onlineLink ? 'link' : null;
}

/** Occurrences of which nothing but the time was changed take place where all the others do. */
function following({ series, place, onlineLink }: Held & { series: Series }, body: EventUpdateBody): Series['changes'] {
  const follows = <T>(its: T, usual: T, now: T | undefined) => (now !== undefined && its === usual ? now : its);
  return series.changes.map((it) => ({
    ...it,
    place: follows(it.place, place, body.place),
    onlineLink: follows(it.onlineLink, onlineLink, body.onlineLink),
  }));
}

/** Changes an event. Those who attend are told of another time, place or link. */
export async function updateEvent(actor: Member, at: Standing, event: string, body: EventUpdateBody): Promise<Event> {
  const found = await findEvent(actor, at, event);
  if (!EVENT_RULES.edit(at, itemOf(found, actor))) throw forbidden();
  const community = at.community.id;
  const audience = body.audience && { audience: audienceFor(at, body.audience) };
  await transact(async () => {
    await takeTurnAtWriting(at);
    const before = await takeTurnAt(event);
    const moves = TIMES.some((name) => body[name] !== undefined);
    const followed = { ...before.series, changes: following(before, body) };
    const series = moves ? demandTimes({ ...followed, ...onlyTimes(body) }) : followed;
    const known = (JSON.parse(textOf(before.questions)) as { id: string }[]).map(({ id }) => id);
    await update(
      'cm_events',
      { document_id: event },
      {
        ...plainColumns(body, known),
        ...audience,
        changes: JSON.stringify(series.changes),
        ...(moves ? columnsOf(series, Date.now()) : {}),
        ...(body.state ? { state: body.state } : {}),
        sequence: sql().raw('sequence + 1'),
      }
    );
    if (moves) await sql()('cm_event_reminders').where({ event }).delete();
    await moveUp(event);
    if (before.state === 'draft') {
      if (body.state) await announce(actor, community, event, body.title ?? before.title);
      return;
    }
    const what = worthTelling(before, body);
    if (what) await tell(actor, [{ kind: 'event.changed', community, item: event, group: event, data: { what } }]);
    await recordDeed(actor, community, 'changed', event, body.title ?? before.title);
  });
  return readEvent(actor, at, event);
}

const textOf = (json: unknown) => (typeof json === 'string' ? json : JSON.stringify(json ?? []));

const onlyTimes = (body: EventUpdateBody): Partial<Series> =>
  Object.fromEntries(TIMES.flatMap((name) => (body[name] === undefined ? [] : [[name, body[name]]])));
