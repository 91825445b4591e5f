import type { Actor } from '../access/actor';
import { rows } from '../database';
import type { Happening } from '../notifications/tell';

/** More than this in one post is a mass mailing. */
const MOST = 10;
/** `@name`, as users-permissions allows names, but not within an e-mail address. */
const MENTION = /(?<![\w.@-])@([\w.-]{2,60})/g;

const namesIn = (text: string) =>
  new Set([...text.matchAll(MENTION)].map(([, name]) => (name as string).replace(/[.-]+$/, '').toLowerCase()));

interface Written {
  community: string;
  topic: string;
  post: string;
  text: string;
  /** The text before an edit: who was named in it has heard of it. */
  before?: string;
  /** documentIds of the posts that are quoted. */
  quotes?: string[];
}

/** Those whom a post names or quotes, each once. Whether they may see it is asked when they are told. */
export async function namedIn(actor: Actor, it: Written): Promise<Happening[]> {
  const known = namesIn(it.before ?? '');
  const names = [...namesIn(it.text)].filter((name) => !known.has(name)).slice(0, MOST);
  const mentioned = await accountsCalled(names);
  const quoted = (await authorsOf(it.topic, it.quotes ?? [])).filter((member) => !mentioned.includes(member));
  const happening = (kind: string) => (target: string) => ({
    kind,
    community: it.community,
    topic: it.topic,
    post: it.post,
    target,
    group: it.topic,
  });
  return [...mentioned.map(happening('post.mentioned')), ...quoted.map(happening('post.quoted'))].filter(
    ({ target }) => target !== actor.id
  );
}

async function accountsCalled(names: string[]): Promise<string[]> {
  if (names.length === 0) return [];
  const found = await rows<{ id: string }>(
    `SELECT u.document_id AS "id" FROM up_users u WHERE LOWER(u.username) IN (${names.map((_, n) => `:name${n}`).join(', ')})`,
    Object.fromEntries(names.map((name, n) => [`name${n}`, name]))
  );
  return found.map(({ id }) => id);
}

async function authorsOf(topic: string, posts: string[]): Promise<string[]> {
  if (posts.length === 0) return [];
  const found = await rows<{ author: string }>(
    `SELECT DISTINCT p.author AS "author" FROM cm_posts p WHERE p.topic = :topic AND p.state = 'published'
       AND p.document_id IN (${posts.map((_, n) => `:post${n}`).join(', ')})`,
    { topic, ...Object.fromEntries(posts.map((post, n) => [`post${n}`, post])) }
  );
  return found.map(({ author }) => author);
}
