import { newTopic, topicAct } from './forum';
import { race, unless, valueOf, type Act } from './race';
import type { Part, World } from './world';

const reply = (path: string, as: Part, text = 'A reply'): Act => ({ as, path: `${path}/posts`, data: { text } });

/** A topic with a reply of `other`. */
async function answered(world: World) {
  const topic = await newTopic(world);
  const { documentId } = await world.done(reply(topic.path, 'other'));
  return { ...topic, post: documentId as string, postPath: `${topic.path}/posts/${documentId}` };
}

const edit = (postPath: string, text: string): Act => ({ as: 'other', method: 'PUT', path: postPath, data: { text } });
const remove = (path: string, as: Part, audit: string[]): Act => ({ as, method: 'DELETE', path, audit });
const update = (path: string, as: Part, data: Record<string, unknown>, audit: string[] = []): Act => ({
  as,
  method: 'PUT',
  path,
  data,
  audit,
});

const textsOf = async (world: World, post: string): Promise<string[]> => {
  const held = await world.look.rows('SELECT text FROM cm_posts WHERE document_id = $1', [post]);
  const before = await world.look.rows('SELECT text FROM cm_post_revisions WHERE post = $1 ORDER BY id', [post]);
  return [...before, ...held].map(({ text }) => text as string);
};

/** Posts, their history and what counts them. */
export const POSTS = [
  race('two people reply', async (world) => {
    const { community, path } = await newTopic(world);
    return { community, acts: [reply(path, 'member'), reply(path, 'other')], winners: [2] };
  }),
  race('somebody replies while the topic is locked', async (world) => {
    const { community, path } = await newTopic(world);
    return {
      community,
      acts: [update(path, 'moderator', { locked: true }, ['topic.locked']), reply(path, 'other')],
      winners: [1, 2],
      after: ([locked]) => unless(locked, 'not locked'),
    };
  }),
  race('somebody replies while the topic is deleted', async (world) => {
    const { community, path } = await newTopic(world);
    return {
      community,
      acts: [remove(path, 'moderator', ['topic.deleted']), reply(path, 'other')],
      winners: [1, 2],
      after: ([deleted]) => unless(deleted, 'not deleted'),
    };
  }),
  race('somebody replies while the community is archived', async (world) => {
    const community = await world.community({ members: ['member'] });
    const { documentId } = await world.done(topicAct(community, 'owner'));
    const archive: Act = {
      as: 'owner',
      path: `/${community}/archive`,
      data: { reason: 'Over' },
      audit: ['community.archived'],
    };
    return {
      community,
      acts: [archive, reply(`/${community}/topics/${documentId}`, 'member')],
      winners: [1, 2],
      after: ([archived]) => unless(archived, 'not archived'),
    };
  }),
  race('a reply is sent twice with one Idempotency-Key', async (world) => {
    const { community, topic, path } = await newTopic(world);
    const act = { ...reply(path, 'other'), key: world.fresh('key') };
    return {
      community,
      acts: [act, act],
      winners: [2],
      after: async (_, [one, two]) => {
        const posts = Number(await valueOf(world, 'SELECT COUNT(*) FROM cm_posts WHERE topic = $1', [topic]));
        const same = JSON.stringify(one.body) === JSON.stringify(two.body);
        return [...unless(posts === 2, `${posts} posts`), ...unless(same, 'two answers')];
      },
    };
  }),
  race('a post is edited twice', async (world) => {
    const { community, post, postPath } = await answered(world);
    return {
      community,
      acts: [edit(postPath, 'One'), edit(postPath, 'Two')],
      winners: [2],
      after: async () => {
        const texts = (await textsOf(world, post)).join();
        return unless(texts === 'A reply,One,Two' || texts === 'A reply,Two,One', `the texts are ${texts}`);
      },
    };
  }),
  race('a post is edited while a moderator deletes it', async (world) => {
    const { community, post, postPath } = await answered(world);
    return {
      community,
      acts: [remove(postPath, 'moderator', ['post.deleted']), edit(postPath, 'One')],
      winners: [1, 2],
      after: async ([deleted, edited]) => {
        const texts = (await textsOf(world, post)).join();
        return [...unless(deleted, 'not deleted'), ...unless(texts === (edited ? 'A reply,One' : 'A reply'), texts)];
      },
    };
  }),
  race('a post is edited while its author deletes it', async (world) => {
    const { community, post, postPath } = await answered(world);
    return {
      community,
      acts: [remove(postPath, 'other', []), edit(postPath, 'One')],
      winners: [1, 2],
      after: async ([deleted]) => {
        const texts = await textsOf(world, post);
        return [
          ...unless(deleted, 'not deleted'),
          ...unless(
            texts.every((it) => it === null),
            `kept ${texts.join()}`
          ),
        ];
      },
    };
  }),
  race('a post is deleted by its author and a moderator', async (world) => {
    const { community, postPath } = await answered(world);
    return {
      community,
      acts: [remove(postPath, 'other', []), remove(postPath, 'moderator', ['post.deleted'])],
      winners: [1],
    };
  }),
  race('the last two posts are deleted', async (world) => {
    const { community, path, postPath } = await answered(world);
    const { documentId } = await world.done(reply(path, 'member'));
    const acts: [Act, Act] = [remove(postPath, 'other', []), remove(`${path}/posts/${documentId}`, 'member', [])];
    return { community, acts, winners: [2] };
  }),
  race('somebody replies while the last post is deleted', async (world) => {
    const { community, path, postPath } = await answered(world);
    return { community, acts: [reply(path, 'member'), remove(postPath, 'other', [])], winners: [2] };
  }),
  race('a post is deleted while its topic is', async (world) => {
    const { community, path, postPath } = await answered(world);
    return {
      community,
      acts: [remove(path, 'moderator', ['topic.deleted']), remove(postPath, 'other', [])],
      winners: [1, 2],
      after: ([deleted]) => unless(deleted, 'not deleted'),
    };
  }),
  race('a topic is locked and pinned', async (world) => {
    const { community, path } = await newTopic(world);
    return {
      community,
      acts: [
        update(path, 'moderator', { locked: true }, ['topic.locked']),
        update(path, 'admin', { pinned: true }, ['topic.pinned']),
      ],
      winners: [2],
    };
  }),
  race('a topic is locked twice', async (world) => {
    const { community, path } = await newTopic(world);
    const lock = (as: Part) => update(path, as, { locked: true });
    return { community, acts: [lock('moderator'), lock('admin')], winners: [2], audits: () => ['topic.locked'] };
  }),
  race('somebody has read a topic, told twice', async (world) => {
    const { community, topic, path, post } = await answered(world);
    const posts = await world.done({ as: 'admin', method: 'GET', path: `${path}/posts` });
    const read = (it: string): Act => ({ as: 'admin', path: `${path}/read`, data: { post: it } });
    return {
      community,
      acts: [read(posts[0].documentId), read(post)],
      winners: [2],
      after: async () => {
        const rows = await world.look.rows('SELECT number FROM cm_read_markers WHERE topic = $1 AND member = $2', [
          topic,
          world.cast.admin.documentId,
        ]);
        return unless(rows.length === 1 && rows[0].number === 2, JSON.stringify(rows));
      },
    };
  }),
];
