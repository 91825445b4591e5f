import type { ItemState } from '../../../../shared/forum';
import type { Audience } from '../../../../shared/communities';
import type { Canaries, Sight } from './canaries';
import { GHOST } from './strangers';
import type { Place, Thing } from './truth';
import { only, type Rows } from './rows';
import type { Cast } from './viewers';

type Written = [audience: Audience, state: ItemState, author: string];

const ESSENTIAL: Written[] = [
  ['public', 'published', 'member'],
  ['members', 'published', 'member'],
  ['public', 'pending', 'member'],
  ['members', 'hidden', 'suspended'],
  ['members', 'draft', 'member'],
  ['public', 'deleted', 'member'],
];
const ALL: Written[] = [
  ...ESSENTIAL,
  ['members', 'pending', 'suspended'],
  ['public', 'rejected', 'member'],
  ['members', 'rejected', 'moderator'],
  ['public', 'hidden', 'member'],
  ['public', 'draft', 'moderator'],
  ['members', 'deleted', 'member'],
  ['members', 'draft', 'administrator'],
  ['members', 'pending', 'banned'],
  ['public', 'hidden', 'left'],
  ['public', 'pending', 'blocked'],
  ['public', 'draft', 'refused'],
];
type WrittenPost = [state: ItemState, author: string];
const POSTS: WrittenPost[] = [
  ['published', 'member'],
  ['pending', GHOST],
  ['hidden', 'suspended'],
  ['draft', 'member'],
  ['deleted', 'member'],
  ['pending', 'member'],
  ['rejected', 'member'],
  ['draft', 'moderator'],
  ['hidden', 'banned'],
  ['published', 'moderator'],
];

/** Topics and posts of every audience and state, by authors of every standing. */
export function writeForum(
  canaries: Canaries,
  cast: Cast,
  write: Rows,
  place: Place,
  community: string,
  people: { id: string; state: string }[]
) {
  const closed = (sights: Sight[][]) => (place.hasSections ? sights : []);
  const categories = [0, 1].map((n) => {
    const plant = (what: string) =>
      canaries.plant(place, `category ${what}`, closed(only('category')), { on: ['categories'] });
    const id = plant('id');
    write('cm_categories', {
      document_id: id,
      community,
      name: plant('name'),
      description: plant('description'),
      position: n,
      topic_count: 0,
    });
    return id;
  });

  const many = place.isDeep ? POSTS.length : 5;

  const topics = (place.isDeep ? ALL : ESSENTIAL).map(([audience, state, author], n) => {
    const sight: Sight = state === 'published' ? { thing: `published ${audience}` } : { thing: state, own: author };
    const plant = (what: string) =>
      canaries.plant(place, `${what} of a ${state} topic for ${audience}`, closed([[sight]]), {
        on: ['topics', `topic ${n}`, ...(state === 'published' && what !== 'reason' ? ['notifications'] : [])],
      });
    const id = plant('id');
    write('cm_topics', {
      document_id: id,
      community,
      category: categories[n % 2],
      title: plant('title'),
      author: cast.people[author]?.documentId,
      audience,
      language: 'en',
      state,
      state_reason: state === 'published' ? null : plant('reason'),
      pinned: n === 1,
      locked: false,
      post_count: 2,
      last_number: POSTS.length,
      last_visible: 1,
      last_author: cast.people.member?.documentId,
      last_post_at: new Date(Date.UTC(2026, 0, 1, 0, n)),
    });
    const posts: WrittenPost[] = POSTS.slice(0, state !== 'published' ? 1 : audience === 'public' ? many : 4);
    return {
      id,
      posts: posts.map(([postState, by], number) => {
        const ghost = people.find((it) => it.state === GHOST)?.id;
        const isGhost = by === GHOST;
        return writePost(canaries, write, closed([[sight]]), {
          place,
          community,
          topic: id,
          number: number + 1,
          // The ghost's account is known to those who see this post in the public topic only.
          author: isGhost && audience === 'public' ? ghost : cast.people[isGhost ? 'left' : by]?.documentId,
          own: by,
          state: postState,
        });
      }),
    };
  });
  return { categories, topics };
}

interface PostFacts {
  place: Place;
  community: string;
  topic: string;
  number: number;
  author: string | undefined;
  own: string;
  state: ItemState;
}

function writePost(canaries: Canaries, write: Rows, topicSights: Sight[][], post: PostFacts): string {
  const { state, own } = post;
  const inTopic = (...more: Sight[]) => topicSights.map((sights) => [...sights, ...more]);
  // A published post is seen by whoever sees its topic; of a deleted one stays that there was one.
  const itself: Sight[] = state === 'published' ? [] : [{ thing: state as Thing, own }];
  const paths = [`posts ${post.topic}`, `post ${post.topic} ${post.number}`];
  const plant = (what: string, anyOf: Sight[][], on = paths) =>
    canaries.plant(post.place, `${what} of a ${state} post in ${post.topic}`, anyOf, { on });
  const id = plant('id', state === 'deleted' ? inTopic() : inTopic(...itself));
  write('cm_posts', {
    document_id: id,
    community: post.community,
    topic: post.topic,
    number: post.number,
    author: post.author,
    text: plant('text', inTopic(...itself)),
    html: `<p>${plant('html', inTopic(...itself))}</p>`,
    state,
    state_reason: state === 'published' ? null : plant('reason', inTopic(...itself)),
  });
  const earlier = (what: string) =>
    plant(`${what} of an earlier version`, inTopic(...itself, { thing: 'earlier' }), [`revisions ${id}`]);
  write('cm_post_revisions', { document_id: earlier('id'), post: id, text: earlier('text') });
  return id;
}
