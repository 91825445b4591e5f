import type { Overview } from '../../../shared/life';
import { COMMUNITY_RULES } from '../access/rules';
import type { Standing } from '../access/standing';
import { instantOf, isPostgres, rows } from '../database';
import { notFound } from '../refusals';

const DAY = 24 * 60 * 60 * 1000;

/** `YYYY-MM` of a column, in UTC. */
const monthOf = (column: string) =>
  isPostgres() ? `TO_CHAR(${column}, 'YYYY-MM')` : `STRFTIME('%Y-%m', ${column} / 1000, 'unixepoch')`;

/** Figures that count and never name; so the platform team gets them of private communities too. */
export async function overview(at: Standing): Promise<Overview> {
  if (!COMMUNITY_RULES.readAudit(at)) throw notFound();
  const community = at.community.id;
  const now = Date.now();
  const [facts] = await rows<Record<string, number | string | null>>(
    `SELECT c.member_count AS "members", c.topic_count AS "topics", c.post_count AS "posts",
      c.last_activity_at AS "lastActivityAt",
      (SELECT COUNT(*) FROM cm_memberships o WHERE o.community = c.document_id AND o.state = 'requested') AS "joinRequests",
      (SELECT COUNT(*) FROM cm_posts p WHERE p.community = c.document_id AND p.state = 'published'
        AND p.created_at >= :month) AS "postsLast30Days",
      (SELECT COUNT(DISTINCT p.author) FROM cm_posts p WHERE p.community = c.document_id AND p.state = 'published'
        AND p.created_at >= :month) AS "authorsLast30Days",
      (SELECT COUNT(*) FROM cm_topics i WHERE i.community = c.document_id AND i.state = 'published'
        AND i.post_count = 1) AS "unansweredTopics"
     FROM cm_communities c WHERE c.document_id = :community`,
    { community, month: new Date(now - 30 * DAY) }
  );
  if (!facts) throw notFound();
  const perMonth = await rows<{ month: string; n: number | string }>(
    `SELECT ${monthOf('p.created_at')} AS "month", COUNT(*) AS "n" FROM cm_posts p
     WHERE p.community = :community AND p.state = 'published' AND p.created_at >= :year GROUP BY 1`,
    { community, year: new Date(now - 370 * DAY) }
  );
  return {
    members: Number(facts.members),
    joinRequests: at.name === 'team' ? null : Number(facts.joinRequests),
    topics: Number(facts.topics),
    posts: Number(facts.posts),
    postsLast30Days: Number(facts.postsLast30Days),
    authorsLast30Days: Number(facts.authorsLast30Days),
    unansweredTopics: Number(facts.unansweredTopics),
    lastActivityAt: instantOf(facts.lastActivityAt),
    months: lastTwelve(new Date(now)).map((month) => ({
      month,
      posts: Number(perMonth.find((it) => it.month === month)?.n ?? 0),
    })),
  };
}

const lastTwelve = (today: Date) =>
  Array.from({ length: 12 }, (_, n) =>
    new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - 11 + n, 1)).toISOString().slice(0, 7)
  );
