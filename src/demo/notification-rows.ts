import { add, type Row, type Scene } from './rows';
import { DAY } from './time';

/** Older things have been read. */
const UNREAD = 12;
/** Threads of one community in the list of one person. */
const THREADS = 5;

/** What the people who are printed at the end of the seed find in their list: answers, and who asks to join. */
export function notificationRows(scene: Scene, readers: string[]): void {
  const members = scene.rows.membership.filter(({ state }) => state === 'active');
  for (const reader of readers) {
    const mine = members.find(({ member }) => member === reader);
    if (!mine) continue;
    answersFor(scene, reader);
    announcementFor(scene, reader);
    if (mine.role === 'owner' || mine.role === 'administrator') requestsFor(scene, reader);
  }
}

const timeOf = (row: Row) => Number(row.createdAt);

/** The newest answers of others in the topics in which somebody wrote before. */
function answersFor(scene: Scene, reader: string): void {
  const threads = scene.rows.topic.flatMap((topic) => {
    const posts = scene.rows.post.filter((it) => it.topic === topic.documentId && it.state === 'published');
    const last = posts.findLastIndex(({ author }) => author === reader);
    const answers = last < 0 ? [] : posts.slice(last + 1);
    return answers.length > 0 ? [{ topic, answers }] : [];
  });
  threads.sort((a, b) => timeOf(b.answers.at(-1) as Row) - timeOf(a.answers.at(-1) as Row));
  for (const { topic, answers } of threads.slice(0, THREADS)) {
    const newest = answers.at(-1) as Row;
    const about = { topic: topic.documentId, post: newest.documentId, actor: newest.author };
    tell(scene, reader, 'post.replied', String(topic.documentId), answers, about);
  }
}

/** The newest announcement to all members. */
function announcementFor(scene: Scene, reader: string): void {
  const out = scene.rows.announcement.filter(
    ({ state, recipients, author, expiresAt }) =>
      state === 'published' && recipients === 'members' && author !== reader && !expiresAt
  );
  const newest = out.reduce<Row | undefined>((a, b) => (a && timeOf(a) > timeOf(b) ? a : b), undefined);
  if (!newest) return;
  const about = { item: newest.documentId, actor: newest.author };
  tell(scene, reader, 'announcement.published', String(newest.documentId), [newest], about);
}

function requestsFor(scene: Scene, reader: string): void {
  const waiting = scene.rows.membership.filter(({ state }) => state === 'requested');
  const newest = waiting.reduce<Row | undefined>((a, b) => (a && timeOf(a) > timeOf(b) ? a : b), undefined);
  if (newest)
    tell(scene, reader, 'membership.requested', scene.id, waiting, { subject: newest.member, actor: newest.member });
}

/** As if it had been told when it happened. Demo communities mail nobody. */
function tell(scene: Scene, member: string, kind: string, group: string, what: Row[], about: Row): void {
  const [first, last] = [Math.min(...what.map(timeOf)), Math.max(...what.map(timeOf))];
  const common = { community: scene.id, kind, groupKey: `${kind}:${group}` };
  const activity = add(scene, 'activity', last, { ...common, ...about, spreadAt: new Date(last) });
  const isRead = last < scene.now - UNREAD * DAY;
  add(scene, 'notification', last, {
    ...common,
    member,
    activity,
    since: new Date(first),
    count: what.length,
    inApp: true,
    mail: 'none',
    mailAttempts: 0,
    readAt: isRead ? new Date(last + DAY / 4) : null,
  });
}
