import type { Who } from './data/people';
import type { PostContent, TopicContent } from './data/types';
import { audit } from './life-rows';
import { add, newId, type Scene } from './rows';
import { chance, DAY, inDaytime, notAhead } from './time';

interface Written {
  by: Who;
  at: number;
  number: number;
  state: 'published' | 'deleted';
}

export interface Forum {
  topicCount: number;
  postCount: number;
  lastActivityAt: number | null;
  /** When each person wrote for the first time. */
  firstPosts: Map<Who, number>;
}

/** People who are printed at the end of the seed, so that they find read and unread topics. */
export const READERS: Who[] = ['awa', 'rafael', 'grace', 'lucia'];
/** Below this age in days a topic keeps the times that its data give. */
const FRESH = 14;
/** What was written in as many days may still be unread. */
const RECENT = 40;

/** Rows of categories, topics and posts, and what counts them. */
export function forumRows(scene: Scene, readers: Set<Who>): Forum {
  const { content, id: community, now } = scene;
  const categories = new Map(content.categories.map(([name]) => [name, newId()]));
  const forum: Forum = { topicCount: 0, postCount: 0, lastActivityAt: null, firstPosts: new Map() };
  for (const topic of content.topics) {
    const category = categories.get(topic.category);
    if (!category) throw new Error(`No category ${topic.category} in ${content.slug}.`);
    const written = topicRows(scene, topic, category);
    const visible = written.filter(({ state }) => state === 'published');
    forum.topicCount += 1;
    forum.postCount += visible.length;
    forum.lastActivityAt = Math.max(forum.lastActivityAt ?? 0, ...visible.map(({ at }) => at));
    for (const { by, at } of written) forum.firstPosts.set(by, Math.min(at, forum.firstPosts.get(by) ?? now));
  }
  const start = now - Math.max(...content.steps.map(({ ago }) => ago)) * DAY;
  content.categories.forEach(([name, description], position) => {
    const topicCount = content.topics.filter(({ category }) => category === name).length;
    add(scene, 'category', start, { community, name, description, position, topicCount }, categories.get(name));
  });
  for (const who of READERS) if (readers.has(who)) markerRows(scene, who);
  return forum;
}

function topicRows(scene: Scene, topic: TopicContent, category: string): Written[] {
  const { content, id: community, people, now } = scene;
  const documentId = newId();
  const written: Written[] = [];
  for (const post of topic.posts) written.push(postRows(scene, topic, documentId, post, written));
  const visible = written.filter(({ state }) => state === 'published');
  const first = written[0] as Written;
  const last = visible.at(-1) as Written;
  add(
    scene,
    'topic',
    first.at,
    {
      community,
      category,
      title: topic.title,
      author: people[first.by],
      audience: content.visibility === 'private' ? 'members' : (topic.audience ?? 'public'),
      language: content.language,
      state: 'published',
      stateReason: null,
      pinned: topic.pinned ?? false,
      locked: topic.locked ?? false,
      postCount: visible.length,
      lastNumber: written.length,
      lastVisible: last.number,
      lastAuthor: people[last.by],
      lastPostAt: new Date(last.at),
    },
    documentId
  );
  // Who writes has read so far.
  const own = new Map(written.map(({ by, at, number }) => [by, { at, number }]));
  for (const [who, { at, number }] of own) {
    if (READERS.includes(who) && now - last.at > RECENT * DAY) continue;
    add(scene, 'read-marker', at, { topic: documentId, member: people[who], number });
  }
  return written;
}

function postRows(
  scene: Scene,
  topic: TopicContent,
  documentId: string,
  post: PostContent,
  before: Written[]
): Written {
  const { people, render, now } = scene;
  const [by, text, { edited, deletedBy } = {}] = post;
  const at = writtenAt(scene, topic, post, before);
  const number = before.length + 1;
  const takenAlong = deletedBy === by;
  const editedAt = edited ? notAhead(at + (0.2 + 2 * chance('edited', text)) * DAY, at, now) : null;
  const id = add(scene, 'post', at, {
    community: scene.id,
    topic: documentId,
    number,
    author: people[by],
    text: takenAlong ? null : text,
    html: takenAlong ? null : render(text),
    state: deletedBy ? 'deleted' : 'published',
    stateReason: null,
    editedAt: editedAt && new Date(editedAt),
  });
  if (edited && editedAt) {
    const earlier = edited === true ? text.slice(0, text.lastIndexOf('\n\n')) : text.replace(...edited);
    add(scene, 'post-revision', editedAt, { post: id, editor: people[by], text: earlier });
  }
  if (deletedBy && !takenAlong) {
    const when = notAhead(at + 0.1 * DAY, at, now);
    audit(scene, when, deletedBy, { action: 'post.deleted', subjectKind: 'post', subject: id });
  }
  return { by, at, number, state: deletedBy ? 'deleted' : 'published' };
}

function writtenAt(scene: Scene, topic: TopicContent, [, text, more]: PostContent, before: Written[]): number {
  const { now } = scene;
  const previous = before.at(-1)?.at;
  if (previous === undefined) {
    const start = now - topic.ago * DAY;
    return topic.ago < FRESH ? start : inDaytime(start, 0, topic.title);
  }
  // Most answers come within a day, a few after three.
  const gap = more?.after ?? 0.05 + 3 * chance('gap', topic.title, text) ** 2;
  const time = previous + gap * DAY;
  return notAhead(topic.ago < FRESH ? time : inDaytime(time, previous, topic.title, text), previous, now);
}

/** A reader has read what is old, and some of what is new. */
function markerRows(scene: Scene, who: Who): void {
  const { rows, people, now } = scene;
  const member = people[who];
  const has = new Set(rows['read-marker'].filter((it) => it.member === member).map((it) => it.topic));
  for (const topic of rows.topic) {
    const last = topic.lastVisible as number;
    const at = (topic.lastPostAt as Date).getTime();
    const isRecent = now - at <= RECENT * DAY;
    const luck = chance('read', who, topic.title as string);
    if (has.has(topic.documentId) || (isRecent && luck < 0.4)) continue;
    const number = isRecent && luck < 0.8 ? Math.max(1, last - 2) : last;
    add(scene, 'read-marker', notAhead(at + luck * DAY, at, now), { topic: topic.documentId, member, number });
  }
}
