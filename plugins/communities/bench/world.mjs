/** The data, made by the database itself: one community, 1,000 members, 10,000 topics, 100,000 posts. */
const MEMBERS = 1_000;
const TOPICS = 10_000;

/** How many posts a topic has: one is long, a thousand fill two pages, the others are short. 100,000 in all. */
const LONG = 5_006;
const BUSY = { count: 1_000, posts: 41 };
const SHORT = 6;

export const COMMUNITY = 'bench-community';
export const LONG_TOPIC = 'topic-1';
/** Documents that the requests go through in turn. */
export const BUSY_TOPICS = Array.from({ length: 100 }, (_, n) => `topic-${2 + n * 7}`);
/** The account that asks, an ordinary member; the applicant and owner is another one. */
export const MEMBER = { row: 500, id: 'member-500' };

const sqlite = {
  ago: (seconds) => `(${Date.now()} - (${seconds}) * 1000)`,
  upTo: (n) => `(WITH RECURSIVE s(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM s WHERE n < ${n}) SELECT n FROM s) s`,
  settle: [],
};
const postgres = {
  ago: (seconds) => `(TIMESTAMP '${new Date().toISOString().slice(0, -1)}' - (${seconds}) * INTERVAL '1 second')`,
  upTo: (n) => `generate_series(1, ${n}) AS s(n)`,
  // What its autovacuum does within a minute. SQLite has nothing like it, so there the planner knows no figures.
  settle: ['VACUUM ANALYZE'],
};

const PARAGRAPH =
  'We tried this last year in three districts. What helped was to begin with the offices that already share a list, ' +
  'to write down who answers for which column, and to publish the changes every month. ';

const posts = ({ ago, upTo }, most, which) => `
   INSERT INTO cm_posts (document_id, community, topic, number, author, text, html, state, created_at, updated_at)
   SELECT 'post-' || t.id || '-' || s.n, t.community, t.document_id, s.n, 'member-' || (1 + (t.id + s.n * 13) % ${MEMBERS}),
     '${PARAGRAPH}' || s.n, '<p>${PARAGRAPH}' || s.n || '</p>', 'published', ${ago('100000 - s.n')}, ${ago('100000 - s.n')}
   FROM cm_topics t JOIN ${upTo(most)} ON s.n <= t.post_count WHERE t.post_count ${which} ORDER BY t.id, s.n`;

const plugin = (dialect, { ago, upTo } = dialect) => [
  `INSERT INTO up_users (document_id, username, email, provider, confirmed, blocked, created_at, updated_at, published_at)
   SELECT 'member-' || n, 'person' || n, 'person' || n || '@example.org', 'local', TRUE, FALSE, ${ago('n')}, ${ago('n')}, ${ago('n')}
   FROM ${upTo(MEMBERS)} ORDER BY n`,
  `INSERT INTO up_users_role_lnk (user_id, role_id)
   SELECT u.id, r.id FROM up_users u, up_roles r WHERE r.type = 'authenticated'`,
  `INSERT INTO cm_profiles (document_id, member, name, country, created_at, updated_at)
   SELECT 'profile-' || n, 'member-' || n, 'Person ' || n, 'SN', ${ago('n')}, ${ago('n')} FROM ${upTo(MEMBERS)}`,
  `INSERT INTO cm_communities (document_id, slug, name, state, visibility, listed, join_policy, members_visible_to, language,
     applicant, rules_version, member_count, topic_count, post_count, last_activity_at, demo, created_at, updated_at)
   VALUES ('${COMMUNITY}', '${COMMUNITY}', 'Bench', 'active', 'private', TRUE, 'request', 'members', 'en', 'member-1',
     0, ${MEMBERS}, ${TOPICS}, 100000, ${ago('0')}, FALSE, ${ago('0')}, ${ago('0')})`,
  `INSERT INTO cm_slugs (document_id, slug, community) VALUES ('bench-slug', '${COMMUNITY}', '${COMMUNITY}')`,
  `INSERT INTO cm_memberships (document_id, community, member, role, state, accepted_rules, joined_at, created_at, updated_at)
   SELECT 'membership-' || n, '${COMMUNITY}', 'member-' || n, CASE n WHEN 1 THEN 'owner' ELSE 'member' END, 'active', 0,
     ${ago('1000000')}, ${ago('1000000')}, ${ago('1000000')} FROM ${upTo(MEMBERS)}`,
  `INSERT INTO cm_topics (document_id, community, title, author, audience, language, state, pinned, locked, post_count,
     last_number, last_visible, last_author, last_post_at, created_at, updated_at)
   SELECT 'topic-' || n, '${COMMUNITY}', 'How do others keep their registry up to date? (' || n || ')',
     'member-' || (1 + n % ${MEMBERS}), 'members', 'en', 'published', n % 4000 = 7, FALSE, k, k, k,
     'member-' || (1 + n * 7 % ${MEMBERS}), ${ago('n * 60')}, ${ago('n * 60 + 100000')}, ${ago('n * 60')}
   FROM (SELECT n, CASE WHEN n = 1 THEN ${LONG} WHEN n <= ${BUSY.count + 1} THEN ${BUSY.posts} ELSE ${SHORT} END AS k
     FROM ${upTo(TOPICS)}) t ORDER BY n`,
  posts(dialect, LONG, `= ${LONG}`),
  posts(dialect, BUSY.posts, `< ${LONG}`),
  `INSERT INTO cm_read_markers (document_id, topic, member, number)
   SELECT 'marker-' || t.id || '-' || s.n, t.document_id, 'member-' || s.n, 3
   FROM ${upTo(MEMBERS)} JOIN cm_topics t ON t.id BETWEEN s.n * 9 AND s.n * 9 + 20 OR (s.n = ${MEMBER.row} AND t.id % 2 = 0)`,
];

/** The same topics and posts as rows of the stock types. */
const stock = () => [
  `INSERT INTO bench_topics (document_id, community, title, audience, language, state, pinned, locked, post_count,
     last_post_at, created_at, updated_at, published_at)
   SELECT document_id, community, title, audience, language, state, pinned, locked, post_count, last_post_at,
     created_at, updated_at, created_at FROM cm_topics ORDER BY id`,
  `INSERT INTO bench_topics_author_lnk (bench_topic_id, user_id)
   SELECT b.id, u.id FROM bench_topics b JOIN cm_topics t ON t.id = b.id JOIN up_users u ON u.id = CAST(SUBSTR(t.author, 8) AS INTEGER)`,
  `INSERT INTO bench_topics_last_author_lnk (bench_topic_id, user_id)
   SELECT b.id, u.id FROM bench_topics b JOIN cm_topics t ON t.id = b.id JOIN up_users u ON u.id = CAST(SUBSTR(t.last_author, 8) AS INTEGER)`,
  `INSERT INTO bench_posts (document_id, topic, number, text, html, state, created_at, updated_at, published_at)
   SELECT document_id, topic, number, text, html, state, created_at, updated_at, created_at FROM cm_posts ORDER BY id`,
  `INSERT INTO bench_posts_author_lnk (bench_post_id, user_id)
   SELECT b.id, u.id FROM bench_posts b JOIN cm_posts p ON p.id = b.id JOIN up_users u ON u.id = CAST(SUBSTR(p.author, 8) AS INTEGER)`,
];

export const worldOn = (database) => {
  const dialect = database === 'postgres' ? postgres : sqlite;
  return [...plugin(dialect), ...stock(), ...dialect.settle];
};
