import type {
  Acknowledgement,
  AcknowledgementCounts,
  AcknowledgementsQuery,
  Announcement,
} from '../../../shared/announcements';
import type { KeysetMeta } from '../../../shared/common';
import type { Actor } from '../access/actor';
import { ANNOUNCEMENT_RULES } from '../access/rules';
import type { Standing } from '../access/standing';
import { record } from '../audit';
import { containing, insertUnlessExists, instantOf, rows, transact } from '../database';
import { tell } from '../notifications/tell';
import { cursorFrom, fromTimeAndId, keysetPage, limitOf, sizeOf } from '../pages';
import { displayName, personColumns, personFrom, personJoin } from '../people';
import { conflict, forbidden, notFound } from '../refusals';
import { findAnnouncement, itemOf, readAnnouncement } from './list';
import { reached } from './reach';
import { hold } from './write';

type Member = Extract<Actor, { kind: 'member' }>;

/** Says that `actor` knows of it. Once more changes nothing. */
export async function acknowledge(actor: Member, at: Standing, announcement: string): Promise<Announcement> {
  const item = itemOf(await findAnnouncement(actor, at, announcement), actor);
  if (!ANNOUNCEMENT_RULES.acknowledge(at, { ...item, isAcknowledged: false })) throw forbidden();
  await insertUnlessExists('cm_acknowledgements', { community: at.community.id, announcement, member: actor.id }, [
    'announcement',
    'member',
  ]);
  return readAnnouncement(actor, at, announcement);
}

/** Everybody who is asked, with what they answered. Its author is not asked. */
const ASKED = `${reached(
  'LEFT JOIN cm_acknowledgements k ON k.announcement = an.document_id AND k.member = m.member'
)} AND m.member <> an.author`;

const JOINED = 'COALESCE(m.joined_at, m.created_at)';
const SELECT = `SELECT m.document_id AS "id", m.member AS "member", CASE WHEN m.state = 'active' THEN m.role ELSE 'member' END AS "role",
  k.created_at AS "acknowledgedAt", ${JOINED} AS "joinedAt", ${personColumns('m.member', 'person')}`;

const CONDITIONS = {
  acknowledged: 'k.id IS NOT NULL',
  missing: 'k.id IS NULL',
  words: `m.member IN (SELECT o.member FROM cm_memberships o ${personJoin('o.member', 'who')}
    WHERE o.community = :community AND LOWER(${displayName('who')}) LIKE :words ESCAPE '\\')`,
  after: `(${JOINED}, m.document_id) > (:fromTime, :fromId)`,
  before: `(${JOINED}, m.document_id) < (:fromTime, :fromId)`,
};
type Condition = keyof typeof CONDITIONS;

/** For who may not know who acknowledged it, there is no such list. */
async function demandReader(actor: Actor, at: Standing, announcement: string) {
  const found = await findAnnouncement(actor, at, announcement);
  if (!ANNOUNCEMENT_RULES.readAcknowledgements(at, itemOf(found, actor))) throw notFound();
  return found;
}

/** Who has acknowledged it and who has not, in the order in which they joined. */
export async function listAcknowledgements(
  actor: Actor,
  at: Standing,
  announcement: string,
  { filters = {}, _q, pagination }: AcknowledgementsQuery
): Promise<{ data: Acknowledgement[]; meta: KeysetMeta }> {
  await demandReader(actor, at, announcement);
  const pageSize = sizeOf(pagination);
  const limit = limitOf(pageSize);
  const cursor = cursorFrom(pagination?.cursor);
  const way = cursor?.side === 'before' ? 'DESC' : 'ASC';
  const conditions: Condition[] = [
    ...(filters.acknowledged === undefined
      ? []
      : [filters.acknowledged ? ('acknowledged' as const) : ('missing' as const)]),
    ...(_q ? (['words'] as const) : []),
    ...(cursor ? [cursor.side] : []),
  ];
  const where = conditions.map((it) => `AND (${CONDITIONS[it]})`).join(' ');
  type Row = Record<string, unknown> & { id: string; role: string; joinedAt: unknown };
  const found = await rows<Row>(
    `${SELECT} ${ASKED} ${where} ORDER BY ${JOINED} ${way}, m.document_id ${way} LIMIT ${limit}`,
    {
      community: at.community.id,
      announcement,
      words: containing(_q ?? ''),
      ...fromTimeAndId(cursor?.values),
    }
  );
  const { page, meta } = keysetPage(found, pageSize, cursor, (row) => [
    new Date(row.joinedAt as string | number | Date).getTime(),
    row.id,
  ]);
  const data = page.map((row) => ({
    person: personFrom(row, 'person'),
    role: row.role,
    acknowledgedAt: instantOf(row.acknowledgedAt),
  }));
  return { data, meta };
}

const COUNTS = `SELECT COUNT(*) AS "asked", COUNT(k.id) AS "acknowledged" ${ASKED}`;

async function countsOf(community: string, announcement: string) {
  const place = { community, announcement };
  const [counted] = await rows<Record<'asked' | 'acknowledged', number | string>>(COUNTS, place);
  return { asked: Number(counted?.asked ?? 0), acknowledged: Number(counted?.acknowledged ?? 0) };
}

export async function readCounts(actor: Actor, at: Standing, announcement: string): Promise<AcknowledgementCounts> {
  const found = await demandReader(actor, at, announcement);
  return { ...(await countsOf(at.community.id, announcement)), remindedAt: instantOf(found.remindedAt) };
}

const DAY = 24 * 60 * 60 * 1000;
const REMIND = `UPDATE cm_announcements SET reminded_at = :now
  WHERE document_id = :announcement AND state = 'published' AND (reminded_at IS NULL OR reminded_at <= :before)
  RETURNING document_id`;

/** Reminds those who have not acknowledged it; not more than once a day. */
export async function remind(actor: Member, at: Standing, announcement: string): Promise<AcknowledgementCounts> {
  const found = await demandReader(actor, at, announcement);
  if (!ANNOUNCEMENT_RULES.remind(at, itemOf(found, actor))) throw forbidden();
  const community = at.community.id;
  return transact(async () => {
    const { title } = await hold(community, announcement);
    const now = new Date();
    const taken = await rows(REMIND, { announcement, now, before: new Date(now.getTime() - DAY) });
    if (taken.length === 0) throw conflict('reminded-already');
    const counts = await countsOf(community, announcement);
    if (counts.asked === counts.acknowledged) throw conflict('wrong-state');
    await record(actor, {
      community,
      action: 'announcement.reminded',
      subjectKind: 'announcement',
      subject: announcement,
      details: { title, people: counts.asked - counts.acknowledged },
    });
    await tell(actor, [{ kind: 'announcement.reminder', community, item: announcement, group: announcement }]);
    return { ...counts, remindedAt: now.toISOString() };
  });
}
