import type { KeysetMeta } from '../../../shared/common';
import type { Event, EventsQuery, Occurrence, WindowQuery } from '../../../shared/events';
import { seenBy, type Actor } from '../access/actor';
import { demandSection, type Standing } from '../access/standing';
import { containing, rows } from '../database';
import { cursorFrom, fromTimeAndId, keysetPage, limitOf, sizeOf, type Cursor } from '../pages';
import { personColumns } from '../people';
import { invalid } from '../refusals';
import { DAY } from '../clock';
import { between } from './occurrences';
import { eventFrom, occurrenceFrom } from './present';
import { EVENT_COLUMNS, EVENTS_FROM, seriesOf, type EventRow } from './rows';

/** What is to come by its next occurrence, what is over by its last one. */
const ORDERED = {
  coming: { column: 'next_starts_at', way: 'ASC', condition: 'i.over = FALSE' },
  past: { column: 'last_ends_at', way: 'DESC', condition: 'i.over = TRUE' },
} as const;
type Which = keyof typeof ORDERED;

const FILTERS = {
  category: 'i.category = :category',
  mine: `EXISTS (SELECT 1 FROM cm_attendances w WHERE w.event = i.document_id AND w.member = :me AND w.answer <> 'no')`,
  words: `LOWER(i.title) LIKE :words ESCAPE '\\'`,
};
type Filter = keyof typeof FILTERS;

const opposite = { ASC: 'DESC', DESC: 'ASC' } as const;

function statementFor(which: Which, filters: Filter[], side: Cursor['side'] | null, limit: number): string {
  const { column, way, condition } = ORDERED[which];
  const direction = side === 'before' ? opposite[way] : way;
  const beyond = `(i.${column}, i.document_id) ${direction === 'ASC' ? '>' : '<'} (:fromTime, :fromId)`;
  const where = [condition, ...filters.map((it) => FILTERS[it]), ...(side ? [beyond] : [])].join(' AND ');
  const order = (alias: string) => `ORDER BY ${alias}.${column} ${direction}, ${alias}.document_id ${direction}`;
  return `SELECT ${EVENT_COLUMNS}, ${personColumns('i.author', 'by')}, i.${column} AS "sortedBy"
    ${EVENTS_FROM} AND ${where} ${order('i')} LIMIT ${limit}`;
}

/** The events that `actor` may see: what is to come, the next first, or what is over. */
export async function listEvents(
  actor: Actor,
  at: Standing,
  { filters = {}, _q, pagination }: EventsQuery
): Promise<{ data: Event[]; meta: KeysetMeta }> {
  demandSection(at, 'events');
  const pageSize = sizeOf(pagination);
  const limit = limitOf(pageSize);
  const cursor = cursorFrom(pagination?.cursor);
  const which = filters.past ? 'past' : 'coming';
  const chosen: Filter[] = [
    ...(filters.category ? (['category'] as const) : []),
    ...(filters.mine ? (['mine'] as const) : []),
    ...(_q ? (['words'] as const) : []),
  ];
  const found = await rows<EventRow>(
    statementFor(which, chosen, cursor?.side ?? null, limit),
    {
      ...seenBy(actor),
      community: at.community.id,
      category: filters.category ?? '',
      words: containing(_q ?? ''),
      ...fromTimeAndId(cursor?.values),
    },
    ['events', which, ...chosen, cursor?.side ?? '', limit].join('_')
  );
  const { page, meta } = keysetPage(found, pageSize, cursor, (row) => [
    new Date(row.sortedBy as string | number | Date).getTime(),
    row.documentId,
  ]);
  return { data: page.map((row) => eventFrom(row, actor, at)), meta };
}

const LONGEST_WINDOW = 370 * DAY;
/** More than this nobody looks at in a calendar; the earliest come first. */
const MOST = 2_000;

const IN_WINDOW = `SELECT ${EVENT_COLUMNS} ${EVENTS_FROM} AND i.starts_at < :to
  AND (i.last_ends_at IS NULL OR i.last_ends_at > :from)`;

/** Every occurrence that takes place, in part at least, between two instants: a series gives as many as there are. */
export async function listOccurrences(actor: Actor, at: Standing, query: WindowQuery): Promise<Occurrence[]> {
  demandSection(at, 'events');
  const [from, to] = [Date.parse(query.from), Date.parse(query.to)];
  if (to <= from || to - from > LONGEST_WINDOW) throw invalid('to', 'bad-window');
  const category = query.filters?.category;
  const found = await rows<EventRow>(
    `${IN_WINDOW} ${category ? `AND ${FILTERS.category}` : ''} ORDER BY i.starts_at, i.document_id LIMIT ${MOST}`,
    {
      ...seenBy(actor),
      community: at.community.id,
      from: new Date(from),
      to: new Date(to),
      category: category ?? '',
    }
  );
  return found
    .flatMap((row) => between(seriesOf(row), from, to).map((it) => ({ row, it })))
    .sort((one, two) => one.it.startsAt - two.it.startsAt)
    .slice(0, MOST)
    .map(({ row, it }) => occurrenceFrom(row, it, at));
}
