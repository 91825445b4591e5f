import { loadOwnTexts } from '../wording/own';
import { rows, sql } from '../database';
import { job } from '../jobs/job';
import { nextDigest, type Digest } from '../notifications/digest-times';
import { ACTIVITY_COLUMNS } from '../notifications/list';
import { languageOf } from '../notifications/texts';
import { composeDigest, type DigestRow } from './compose';
import { MAIL_FROM, markBounced, mayGo } from './deliver';
import { eachAtOnce } from './each';
import { MailError, send } from './send';

const BATCH = 100;
/** Lines in one digest; it says how many more there are. */
const LINES = 40;

interface Person {
  member: string;
  email: string;
  language: string | null;
  digest: Digest;
  hour: number;
  zone: string | null;
  nextDigestAt: unknown;
  lastDigestAt: unknown;
}

const DUE = `
  SELECT s.member AS "member", u.email AS "email", s.language AS "language", s.digest AS "digest", s.hour AS "hour",
    s.zone AS "zone", s.next_digest_at AS "nextDigestAt", s.last_digest_at AS "lastDigestAt"
  FROM cm_notification_settings s JOIN up_users u ON u.document_id = s.member
  WHERE s.next_digest_at <= :now ORDER BY s.next_digest_at, s.id LIMIT ${BATCH}`;

/** All of a batch in one statement: what came since the last digest and may go now. */
const NEWS = (members: string[]) => `
  SELECT * FROM (
    SELECT n.member AS "member", n.document_id AS "documentId", n.count AS "count", c.name AS "sortedBy",
      ROW_NUMBER() OVER (PARTITION BY n.member ORDER BY n.updated_at DESC, n.id DESC) AS "place",
      COUNT(*) OVER (PARTITION BY n.member) AS "total", ${ACTIVITY_COLUMNS('n.member')}
    ${MAIL_FROM}
    WHERE n.member IN (${members.map((_, n) => `:member${n}`).join(', ')}) AND n.mail = 'digest' AND n.updated_at <= :now
      AND (s.last_digest_at IS NULL OR n.updated_at > s.last_digest_at) AND ${mayGo('digest')}
  ) t WHERE "place" <= ${LINES} ORDER BY "member", "sortedBy", "place"`;

type News = DigestRow & { member: string };

/** Sends a person's digest, if there is anything in it, and sets the time of the next one: a single write. */
async function serve(person: Person, news: News[], now: Date): Promise<void> {
  const slot = new Date(person.nextDigestAt as string | number | Date);
  if (news.length > 0) {
    try {
      await send(composeDigest({ ...person, slot: slot.getTime() }, news, languageOf(person.language)));
    } catch (error) {
      if (!(error instanceof MailError) || error.kind === 'server') throw error;
      if (error.kind === 'refused') await markBounced(person.member, error.message);
      // What could not be delivered now is in the next digest.
      if (error.kind === 'deferred') return moveOn(person, slot, now, person.lastDigestAt);
    }
  }
  await moveOn(person, slot, now, now);
}

const moveOn = async ({ member, digest, hour, zone }: Person, slot: Date, now: Date, last: unknown) => {
  await sql()('cm_notification_settings')
    .where({ member, next_digest_at: slot })
    .update({ next_digest_at: nextDigest(now, digest, hour, zone), last_digest_at: last });
};

/** Sends the digests whose hour has come, a batch at a time, so that memory does not grow with their number. */
export const digestJob = job(
  'mail.digest',
  async (_, stopping) => {
    await loadOwnTexts();
    while (!stopping.aborted) {
      const now = new Date();
      const people = await rows<Person>(DUE, { now });
      if (people.length === 0) return;
      const members = Object.fromEntries(people.map(({ member }, n) => [`member${n}`, member]));
      const news = await rows<News>(NEWS(people.map(({ member }) => member)), { now, ...members });
      const byMember = new Map(people.map(({ member }) => [member, [] as News[]]));
      for (const it of news) byMember.get(it.member)?.push(it);
      await eachAtOnce(people, 5, (person) => serve(person, byMember.get(person.member) ?? [], now));
    }
  },
  { everyMinutes: 15, tries: Infinity, pause: 2_000, longest: 60_000 }
);
