/** What is measured, and what is compared with what. */
import { BUSY_TOPICS, COMMUNITY, LONG_TOPIC } from './world.mjs';

const TEXT = 'We begin in March. Who has written down the steps, and would share them?';
const topics = `/api/communities/${COMMUNITY}/topics`;
const [first] = BUSY_TOPICS;

/** Warm reads whose statements are counted, planned, and run by the bare server as they are. */
export const READS = {
  topics: { title: 'Topic list', path: topics },
  posts: { title: 'Topic page', path: `${topics}/${first}/posts`, topic: first },
};

const query = (pairs) =>
  Object.entries(pairs)
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
const stockTopics = `/api/bench-topics?${query({
  'filters[community][$eq]': COMMUNITY,
  'sort[0]': 'pinned:desc',
  'sort[1]': 'lastPostAt:desc',
  'sort[2]': 'documentId:desc',
  'populate[author][fields][0]': 'username',
  'populate[lastAuthor][fields][0]': 'username',
  'pagination[pageSize]': 20,
})}`;
const stockPosts = (topic) =>
  `/api/bench-posts?${query({
    'filters[topic][$eq]': topic,
    sort: 'number:asc',
    'populate[author][fields][0]': 'username',
    'pagination[pageSize]': 20,
  })}`;

/** The cursor of the list after so many pages, as a reader who turns them would get it. */
const cursorAfter = async (port, token, address, pages) => {
  let cursor;
  for (let page = 0; page < pages; page += 1) {
    const query = cursor ? `?pagination[cursor]=${cursor}` : '';
    const response = await fetch(`http://127.0.0.1:${port}${address}${query}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    cursor = (await response.json()).meta.pagination.next;
  }
  return `${address}?pagination[cursor]=${cursor}`;
};

export const targetsFor = async (port, token) => {
  const headers = { authorization: `Bearer ${token}` };
  const get = (name, title, server, ...paths) => ({
    name,
    title,
    server,
    requests: paths.map((path) => ({ path, headers })),
  });
  const post = (name, title, server, requests) => ({
    name,
    title,
    server,
    requests: requests.map(({ path, data }) => ({ method: 'POST', path, headers, body: { data } })),
  });
  const longPosts = `${topics}/${LONG_TOPIC}/posts`;
  return [
    get('our_topics', 'plugin: topic list', 'site', topics),
    get('stock_topics', 'Strapi core router: topic list', 'site', stockTopics),
    get('same_topics', 'bare, same statements: topic list', 'bare', '/same_topics'),
    get('lean_topics', 'bare, one statement: topic list', 'bare', '/lean_topics'),
    get('our_deep_topics', 'plugin: page 400 of the list', 'site', await cursorAfter(port, token, topics, 399)),
    get('our_posts', 'plugin: topic page', 'site', ...BUSY_TOPICS.map((it) => `${topics}/${it}/posts`)),
    get('stock_posts', 'Strapi core router: topic page', 'site', ...BUSY_TOPICS.map(stockPosts)),
    get('same_posts', 'bare, same statements: topic page', 'bare', ...BUSY_TOPICS.map((it) => `/same_posts/${it}`)),
    get('lean_posts', 'bare, one statement: topic page', 'bare', ...BUSY_TOPICS.map((it) => `/lean_posts/${it}`)),
    get('our_long_posts', 'plugin: topic of 5,000 posts', 'site', longPosts),
    get('our_deep_posts', 'plugin: page 200 of that topic', 'site', await cursorAfter(port, token, longPosts, 199)),
    get('open', 'Strapi: empty route, no log-in', 'site', '/api/bench-open'),
    get('known', 'Strapi: empty route, its log-in', 'site', '/api/bench-known'),
    post(
      'our_reply',
      'plugin: reply',
      'site',
      BUSY_TOPICS.map((it) => ({ path: `${topics}/${it}/posts`, data: { text: TEXT } }))
    ),
    post(
      'stock_reply',
      'Strapi core router: new row',
      'site',
      BUSY_TOPICS.map((topic) => ({
        path: '/api/bench-posts',
        data: { topic, number: 99, text: TEXT, state: 'published' },
      }))
    ),
    post(
      'lean_reply',
      'bare: reply',
      'bare',
      BUSY_TOPICS.map((it) => ({ path: `/lean_reply/${it}`, data: { text: TEXT } }))
    ),
  ];
};

export const titlesOf = (targets) => Object.fromEntries(targets.map(({ name, title }) => [name, title]));

/** `atLeast` and `atMost` are the aims, as ratios of requests a second. */
export const COMPARISONS = [
  { title: 'topic list / Strapi core router', one: 'our_topics', other: 'stock_topics', atLeast: 10 },
  { title: 'topic list / bare, one statement', one: 'our_topics', other: 'lean_topics', atLeast: 0.25 },
  { title: 'topic list / bare, same statements', one: 'our_topics', other: 'same_topics' },
  { title: 'topic list / empty route, log-in', one: 'our_topics', other: 'known' },
  { title: 'topic list / empty route, no log-in', one: 'our_topics', other: 'open' },
  { title: 'page 400 / first page', one: 'our_deep_topics', other: 'our_topics', atMost: 1.15 },
  { title: 'topic page / Strapi core router', one: 'our_posts', other: 'stock_posts', atLeast: 10 },
  { title: 'topic page / bare, one statement', one: 'our_posts', other: 'lean_posts', atLeast: 0.25 },
  { title: 'topic page / bare, same statements', one: 'our_posts', other: 'same_posts' },
  { title: 'topic page / empty route, log-in', one: 'our_posts', other: 'known' },
  { title: 'topic of 5,000 posts / of 41', one: 'our_long_posts', other: 'our_posts', atMost: 1.15 },
  { title: 'page 200 of it / first page', one: 'our_deep_posts', other: 'our_long_posts', atMost: 1.15 },
  { title: 'reply / Strapi core router, new row', one: 'our_reply', other: 'stock_reply' },
  { title: 'reply / bare', one: 'our_reply', other: 'lean_reply' },
];
