import { membershipState, race, unless, type Act } from './race';
import type { Part, World } from './world';

const REASON = 'Seen in a test';
const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString();

const on = (world: World, community: string, member: Part) => `/${community}/members/${world.cast[member].documentId}`;
const ban = (world: World, community: string, as: Part = 'admin'): Act => ({
  as,
  path: `${on(world, community, 'member')}/ban`,
  data: { reason: REASON },
  audit: ['membership.banned'],
});
const suspend = (world: World, community: string, as: Part = 'moderator'): Act => ({
  as,
  path: `${on(world, community, 'member')}/suspend`,
  data: { reason: REASON, until: tomorrow() },
  audit: ['membership.suspended'],
});
const leave = (community: string, as: Part = 'member'): Act => ({
  as,
  path: `/${community}/leave`,
  audit: ['membership.left'],
});
const role = (world: World, community: string, as: Part, who: Part, given: string): Act => ({
  as,
  method: 'PUT',
  path: `${on(world, community, who)}/role`,
  data: { role: given },
  audit: ['membership.role-changed'],
});

const staffed = (world: World) => world.community({ members: ['admin', 'second', 'moderator', 'member'] });

const is = async (world: World, community: string, ...states: string[]) => {
  const state = await membershipState(world, community, world.cast.member.documentId);
  return unless(states.includes(state as string), `the membership is ${String(state)}`);
};

/** Roles and sanctions. */
export const SANCTIONS = [
  race('somebody joins again and is banned', async (world) => {
    const community = await world.community({ members: ['admin', 'member'] });
    await world.done(leave(community));
    return {
      community,
      acts: [ban(world, community), { as: 'member', path: `/${community}/join`, audit: ['membership.joined'] }],
      winners: [1, 2],
      after: async ([banned]) => [...unless(banned, 'the ban failed'), ...(await is(world, community, 'banned'))],
    };
  }),
  race('two administrators ban the same member', async (world) => {
    const community = await staffed(world);
    return { community, acts: [ban(world, community), ban(world, community, 'second')], winners: [1] };
  }),
  race('a member is suspended and leaves', async (world) => {
    const community = await staffed(world);
    return {
      community,
      acts: [leave(community), suspend(world, community)],
      winners: [1, 2],
      after: async ([left]) => [...unless(left, 'leaving failed'), ...(await is(world, community, 'left'))],
    };
  }),
  race('a member is suspended and banned', async (world) => {
    const community = await staffed(world);
    return {
      community,
      acts: [ban(world, community), suspend(world, community)],
      winners: [1, 2],
      after: async ([banned]) => [...unless(banned, 'the ban failed'), ...(await is(world, community, 'banned'))],
    };
  }),
  race('a member is suspended twice', async (world) => {
    const community = await staffed(world);
    return { community, acts: [suspend(world, community), suspend(world, community, 'admin')], winners: [1] };
  }),
  race('a suspension is ended twice', async (world) => {
    const community = await staffed(world);
    await world.done(suspend(world, community));
    const end = (as: Part): Act => ({
      as,
      path: `${on(world, community, 'member')}/end-suspension`,
      audit: ['membership.suspension-ended'],
    });
    return { community, acts: [end('admin'), end('moderator')], winners: [1] };
  }),
  race('a suspension that is over ends with two requests', async (world) => {
    const community = await staffed(world);
    await world.done(suspend(world, community));
    await world.look.rows(`UPDATE cm_memberships SET suspended_until = $1 WHERE community = $2 AND member = $3`, [
      new Date(Date.now() - 1_000),
      community,
      world.cast.member.documentId,
    ]);
    const read: Act = { as: 'member', method: 'GET', path: `/${community}` };
    return {
      community,
      acts: [{ ...read, audit: ['membership.suspension-ended'] }, read],
      winners: [2],
      after: () => is(world, community, 'active'),
    };
  }),
  race('a member is removed and leaves', async (world) => {
    const community = await staffed(world);
    const remove: Act = {
      as: 'admin',
      method: 'DELETE',
      path: on(world, community, 'member'),
      audit: ['membership.removed'],
    };
    return { community, acts: [remove, leave(community)], winners: [1] };
  }),
  race('a member gets a role and is banned', async (world) => {
    const community = await staffed(world);
    return {
      community,
      acts: [ban(world, community, 'owner'), role(world, community, 'admin', 'member', 'moderator')],
      winners: [1, 2],
      after: async ([banned]) => [...unless(banned, 'the ban failed'), ...(await is(world, community, 'banned'))],
    };
  }),
  race('a member gets two roles', async (world) => {
    const community = await staffed(world);
    return {
      community,
      acts: [
        role(world, community, 'owner', 'member', 'administrator'),
        role(world, community, 'admin', 'member', 'moderator'),
      ],
      winners: [1, 2],
    };
  }),
  race('the last two administrators under the owner leave', async (world) => {
    const community = await world.community({ members: ['admin', 'second'] });
    return { community, acts: [leave(community, 'admin'), leave(community, 'second')], winners: [2] };
  }),
  race('the last two administrators under the owner step down', async (world) => {
    const community = await world.community({ members: ['admin', 'second'] });
    return {
      community,
      acts: [role(world, community, 'admin', 'admin', 'member'), role(world, community, 'second', 'second', 'member')],
      winners: [2],
    };
  }),
  race('an administrator steps down and leaves', async (world) => {
    const community = await world.community({ members: ['admin'] });
    return {
      community,
      acts: [leave(community, 'admin'), role(world, community, 'admin', 'admin', 'member')],
      winners: [1, 2],
      after: ([left]) => unless(left, 'leaving failed'),
    };
  }),
];
