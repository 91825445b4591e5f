import { race, unless, valueOf, type Act } from './race';
import type { Part, World } from './world';

/** One community for all repeats: its counters go up and down with every race. */
const forum = (world: World) =>
  world.shared('forum', () => world.community({ members: ['admin', 'moderator', 'member', 'other'] }));

export const topicAct = (community: string, as: Part, data: Record<string, unknown> = {}): Act => ({
  as,
  path: `/${community}/topics`,
  data: { title: 'A topic', text: 'Its first post', ...data },
});

export async function newTopic(world: World, data: Record<string, unknown> = {}) {
  const community = await forum(world);
  const { documentId } = await world.done(topicAct(community, 'member', data));
  return { community, topic: documentId as string, path: `/${community}/topics/${documentId}` };
}

async function newCategory(world: World, community: string) {
  const data = { name: world.fresh('category') };
  const { documentId } = await world.done({ as: 'owner', path: `/${community}/categories`, data });
  return { id: documentId as string, path: `/${community}/categories/${documentId}`, ...data };
}

const remove = (path: string, kind: 'topic' | 'category', as: Part = 'moderator'): Act => ({
  as,
  method: 'DELETE',
  path,
  audit: [`${kind}.deleted`],
});
const rename = (path: string, name: string, as: Part = 'admin'): Act => ({
  as,
  method: 'PUT',
  path,
  data: { name },
  audit: ['category.changed'],
});
const move = (path: string, category: string | null, as: Part = 'moderator'): Act => ({
  as,
  method: 'PUT',
  path,
  data: { category },
  audit: ['topic.moved'],
});

/** Categories and topics, and the counters above them. */
export const FORUM = [
  race('two topics are started in one category', async (world) => {
    const community = await forum(world);
    const { id } = await newCategory(world, community);
    return {
      community,
      acts: [topicAct(community, 'member', { category: id }), topicAct(community, 'other', { category: id })],
      winners: [2],
    };
  }),
  race('a topic is deleted twice', async (world) => {
    const { community, path } = await newTopic(world);
    return { community, acts: [remove(path, 'topic'), remove(path, 'topic', 'admin')], winners: [1] };
  }),
  race('a topic is moved to two categories', async (world) => {
    const { community, path } = await newTopic(world);
    const [one, two] = [await newCategory(world, community), await newCategory(world, community)];
    return { community, acts: [move(path, one.id), move(path, two.id, 'admin')], winners: [2] };
  }),
  race('a topic is moved and deleted', async (world) => {
    const { community, path } = await newTopic(world);
    const { id } = await newCategory(world, community);
    return {
      community,
      acts: [remove(path, 'topic'), move(path, id, 'admin')],
      winners: [1, 2],
      after: ([deleted]) => unless(deleted, 'not deleted'),
    };
  }),
  race('a topic is moved into a category in which another is started', async (world) => {
    const { community, path } = await newTopic(world);
    const { id } = await newCategory(world, community);
    return { community, acts: [move(path, id), topicAct(community, 'other', { category: id })], winners: [2] };
  }),
  race('two topics change their categories', async (world) => {
    const community = await forum(world);
    const [one, two] = [await newCategory(world, community), await newCategory(world, community)];
    const [first, second] = [await newTopic(world, { category: one.id }), await newTopic(world, { category: two.id })];
    return { community, acts: [move(first.path, two.id), move(second.path, one.id, 'admin')], winners: [2] };
  }),
  race('a topic is deleted while another is moved into its category', async (world) => {
    const { community, path } = await newTopic(world);
    const { id } = await newCategory(world, community);
    const inside = await newTopic(world, { category: id });
    return { community, acts: [remove(inside.path, 'topic'), move(path, id, 'admin')], winners: [2] };
  }),
  race('a category is deleted while a topic is started in it', async (world) => {
    const community = await forum(world);
    const { id, path } = await newCategory(world, community);
    return {
      community,
      acts: [remove(path, 'category', 'admin'), topicAct(community, 'member', { category: id })],
      winners: [1],
    };
  }),
  race('a category is deleted while a topic is moved into it', async (world) => {
    const { community, path } = await newTopic(world);
    const category = await newCategory(world, community);
    return { community, acts: [remove(category.path, 'category', 'admin'), move(path, category.id)], winners: [1] };
  }),
  race('a category is renamed while a topic is started in it', async (world) => {
    const community = await forum(world);
    const { id, path } = await newCategory(world, community);
    return {
      community,
      acts: [rename(path, world.fresh('renamed')), topicAct(community, 'member', { category: id })],
      winners: [2],
    };
  }),
  race('a category is deleted twice', async (world) => {
    const community = await forum(world);
    const { path } = await newCategory(world, community);
    return { community, acts: [remove(path, 'category'), remove(path, 'category', 'admin')], winners: [1] };
  }),
  race('two categories are given one name', async (world) => {
    const community = await forum(world);
    const [one, two] = [await newCategory(world, community), await newCategory(world, community)];
    const name = world.fresh('renamed');
    return { community, acts: [rename(one.path, name), rename(two.path, name, 'moderator')], winners: [1] };
  }),
  race('a category is renamed to a name that another is made with', async (world) => {
    const community = await forum(world);
    const { path } = await newCategory(world, community);
    const name = world.fresh('renamed');
    const make: Act = { as: 'admin', path: `/${community}/categories`, data: { name }, audit: ['category.created'] };
    return { community, acts: [rename(path, name), make], winners: [1] };
  }),
  race('two categories are made with one name', async (world) => {
    const community = await forum(world);
    const make = (as: Part): Act => ({
      as,
      path: `/${community}/categories`,
      data: { name },
      audit: ['category.created'],
    });
    const name = world.fresh('made');
    return {
      community,
      acts: [make('admin'), make('moderator')],
      winners: [1],
      after: async () => {
        const same = 'SELECT COUNT(*) FROM cm_categories WHERE community = $1 AND name = $2';
        return unless(Number(await valueOf(world, same, [community, name])) === 1, 'two of them');
      },
    };
  }),
];
