import { race, unless, valueOf, type Act } from './race';
import type { Part, World } from './world';

const offer = (world: World, community: string, to: Part): Act => ({
  as: 'owner',
  path: `/${community}/ownership`,
  data: { member: world.cast[to].documentId },
  audit: ['ownership.offered'],
});
const accept = (community: string): Act => ({
  as: 'admin',
  path: `/${community}/ownership/accept`,
  audit: ['ownership.accepted', 'membership.role-changed'],
});
const leave = (community: string, as: Part): Act => ({
  as,
  path: `/${community}/leave`,
  audit: ['membership.left'],
});

async function offered(world: World) {
  const community = await world.community({ members: ['admin', 'second', 'member'] });
  await world.done(offer(world, community, 'admin'));
  return community;
}

const owner = (world: World, community: string) =>
  valueOf(world, `SELECT member FROM cm_memberships WHERE community = $1 AND role = 'owner'`, [community]);

const ownerIs = async (world: World, community: string, part: Part) =>
  unless((await owner(world, community)) === world.cast[part].documentId, `the owner is not ${part}`);

/** Handing a community over. Whatever happens, it has one owner afterwards. */
export const OWNERSHIP = [
  race('an offer is accepted twice', async (world) => {
    const community = await offered(world);
    return {
      community,
      acts: [accept(community), accept(community)],
      winners: [1],
      after: () => ownerIs(world, community, 'admin'),
    };
  }),
  race('an offer is accepted and taken back', async (world) => {
    const community = await offered(world);
    return {
      community,
      acts: [
        accept(community),
        { as: 'owner', path: `/${community}/ownership/decline`, audit: ['ownership.declined'] },
      ],
      winners: [1],
      after: ([accepted]) => ownerIs(world, community, accepted ? 'admin' : 'owner'),
    };
  }),
  race('an offer is accepted by somebody who leaves', async (world) => {
    const community = await offered(world);
    return {
      community,
      acts: [accept(community), leave(community, 'admin')],
      winners: [1],
      after: ([accepted]) => ownerIs(world, community, accepted ? 'admin' : 'owner'),
    };
  }),
  race('an offer is accepted and its owner leaves', async (world) => {
    const community = await offered(world);
    return {
      community,
      // The owner may leave once the other one has accepted, and not a moment before.
      acts: [accept(community), leave(community, 'owner')],
      winners: [1, 2],
      after: async ([accepted]) => [
        ...unless(accepted, 'accepting failed'),
        ...(await ownerIs(world, community, 'admin')),
      ],
    };
  }),
  race('a member is offered the community and leaves', async (world) => {
    const community = await world.community({ members: ['member'] });
    return { community, acts: [offer(world, community, 'member'), leave(community, 'member')], winners: [1, 2] };
  }),
  race('two members are offered the community', async (world) => {
    const community = await world.community({ members: ['member', 'other'] });
    return {
      community,
      acts: [offer(world, community, 'member'), offer(world, community, 'other')],
      winners: [2],
      after: () => ownerIs(world, community, 'owner'),
    };
  }),
  race('somebody accepts the community while it is offered to another', async (world) => {
    const community = await offered(world);
    return {
      community,
      acts: [accept(community), offer(world, community, 'member')],
      winners: [1],
      after: ([accepted]) => ownerIs(world, community, accepted ? 'admin' : 'owner'),
    };
  }),
  race('somebody accepts the community and loses the role', async (world) => {
    const community = await offered(world);
    const path = `/${community}/members/${world.cast.admin.documentId}/role`;
    return {
      community,
      acts: [
        accept(community),
        { as: 'owner', method: 'PUT', path, data: { role: 'member' }, audit: ['membership.role-changed'] },
      ],
      winners: [1, 2],
      after: ([accepted]) => unless(accepted, 'accepting failed'),
    };
  }),
];
