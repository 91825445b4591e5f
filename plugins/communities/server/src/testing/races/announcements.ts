import { race, unless, valueOf, type Act } from './race';
import type { Part, World } from './world';

const count = async (world: World, table: string, where: string, id: string) =>
  Number(await valueOf(world, `SELECT COUNT(*) FROM ${table} WHERE ${where}`, [id]));

const stateOf = (world: World, id: string) =>
  valueOf(world, 'SELECT state FROM cm_announcements WHERE document_id = $1', [id]);

/** One that waits for a time far away, so that both administrators see it. */
async function scheduled(world: World) {
  const community = await world.community({ members: ['admin', 'member'] });
  const data = { title: 'News', text: 'Text', acknowledge: true };
  const made = await world.done({ as: 'owner', path: `/${community}/announcements`, data });
  const id = made.documentId as string;
  const path = `/${community}/announcements/${id}`;
  const publishAt = new Date(Date.now() + 86_400_000).toISOString();
  await world.done({ as: 'owner', path: `${path}/publish`, data: { publishAt } });
  return { community, id, path };
}
async function published(world: World) {
  const made = await scheduled(world);
  await world.done({ as: 'owner', path: `${made.path}/publish` });
  return made;
}

const publish = (as: Part, path: string): Act => ({
  as,
  path: `${path}/publish`,
  audit: ['announcement.published'],
});
const told = (world: World, id: string) =>
  count(world, 'cm_activities', `item = $1 AND kind = 'announcement.published'`, id);

/** What goes out once, is counted once and reminds once. */
export const ANNOUNCEMENTS = [
  race('an announcement is published twice', async (world) => {
    const { community, id, path } = await scheduled(world);
    return {
      community,
      acts: [publish('owner', path), publish('admin', path)],
      winners: [1],
      after: async () => unless((await told(world, id)) === 1, `told ${await told(world, id)} times`),
    };
  }),
  race('an announcement is published and taken back', async (world) => {
    const { community, id, path } = await scheduled(world);
    return {
      community,
      acts: [publish('owner', path), { as: 'admin', path: `${path}/unschedule`, audit: ['announcement.unscheduled'] }],
      // Its author may publish it after it was taken back.
      winners: [1, 2],
      after: async ([out]) => {
        const [state, times] = [await stateOf(world, id), await told(world, id)];
        return unless(
          out ? state === 'published' && times === 1 : state === 'draft' && times === 0,
          `${String(state)}, told ${times} times`
        );
      },
    };
  }),
  race('an announcement is published while the community is archived', async (world) => {
    const { community, id, path } = await scheduled(world);
    const archive: Act = {
      as: 'admin',
      path: `/${community}/archive`,
      data: { reason: 'Over' },
      audit: ['community.archived'],
    };
    return {
      community,
      acts: [archive, publish('owner', path)],
      winners: [1, 2],
      after: async ([archived, out]) => [
        ...unless(archived, 'not archived'),
        ...unless((await told(world, id)) === (out ? 1 : 0), `told ${await told(world, id)} times`),
      ],
    };
  }),
  race('an announcement is changed while it is deleted', async (world) => {
    const { community, id, path } = await published(world);
    const edit: Act = {
      as: 'admin',
      method: 'PUT',
      path,
      data: { title: 'Other news', text: 'Other' },
      audit: ['announcement.edited'],
    };
    return {
      community,
      acts: [edit, { as: 'owner', method: 'DELETE', path, audit: ['announcement.deleted'] }],
      // Who comes second is told that it is gone, or has changed what now is.
      winners: [1, 2],
      after: async ([, deleted]) => [
        ...unless(deleted && (await stateOf(world, id)) === 'deleted', 'not deleted'),
        ...unless(
          (await valueOf(world, 'SELECT text FROM cm_announcements WHERE document_id = $1', [id])) === null,
          'has a text'
        ),
      ],
    };
  }),
  race('an announcement is acknowledged twice', async (world) => {
    const { community, id, path } = await published(world);
    const act: Act = { as: 'member', path: `${path}/acknowledge` };
    return {
      community,
      acts: [act, act],
      winners: [2],
      after: async () => {
        const times = await count(world, 'cm_acknowledgements', 'announcement = $1', id);
        return unless(times === 1, `acknowledged ${times} times`);
      },
    };
  }),
  race('an announcement reminds twice', async (world) => {
    const { community, path } = await published(world);
    const remind = (as: Part): Act => ({ as, path: `${path}/remind`, audit: ['announcement.reminded'] });
    return { community, acts: [remind('owner'), remind('admin')], winners: [1] };
  }),
];
