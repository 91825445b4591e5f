import type { Answer } from '../http';
import { membershipState, race, unless, type Act } from './race';
import type { World } from './world';

const join: Act = { as: 'member', path: '', audit: ['membership.joined'] };
const ofMany = ({ body }: Answer) => body.data[0].done === true;
const decided = (as: 'admin' | 'second', community: string, act: 'approve' | 'refuse', member: string): Act => ({
  as,
  path: `/${community}/members/${act}`,
  data: { members: [member] },
  won: ofMany,
  audit: [act === 'approve' ? 'membership.approved' : 'membership.refused'],
});

const TWO_ADMINS = { settings: { joinPolicy: 'request' }, members: ['admin', 'second'] as const };

async function requested(world: World) {
  const community = await world.community({ ...TWO_ADMINS, members: ['admin', 'second'] });
  await world.done({ as: 'member', path: `/${community}/join` });
  return { community, member: world.cast.member.documentId };
}

async function invited(world: World) {
  const community = await world.community({ members: ['admin', 'second'] });
  await world.done({ as: 'owner', path: `/${community}/members/invite`, data: { username: 'member' } });
  return { community, member: world.cast.member.documentId };
}

const is = async (world: World, community: string, ...states: string[]) => {
  const state = await membershipState(world, community, world.cast.member.documentId);
  return unless(states.includes(state as string), `the membership is ${String(state)}`);
};

/** Joining, asking, inviting and deciding about it. */
export const ENTERING = [
  race('somebody joins twice', async (world) => {
    const community = await world.community();
    const path = `/${community}/join`;
    return {
      community,
      acts: [
        { ...join, path },
        { ...join, path },
      ],
      winners: [1],
    };
  }),
  race('two people join', async (world) => {
    const community = await world.community();
    const path = `/${community}/join`;
    return {
      community,
      acts: [
        { ...join, path },
        { ...join, as: 'other', path },
      ],
      winners: [2],
    };
  }),
  race('somebody asks to join twice', async (world) => {
    const community = await world.community({ settings: { joinPolicy: 'request' } });
    const ask: Act = { as: 'member', path: `/${community}/join`, audit: ['membership.requested'] };
    return { community, acts: [ask, ask], winners: [1] };
  }),
  race('one administrator approves a join request, the other refuses it', async (world) => {
    const { community, member } = await requested(world);
    return {
      community,
      acts: [decided('admin', community, 'approve', member), decided('second', community, 'refuse', member)],
      winners: [1],
      after: ([approved]) => is(world, community, approved ? 'active' : 'refused'),
    };
  }),
  race('both administrators approve a join request', async (world) => {
    const { community, member } = await requested(world);
    return {
      community,
      acts: [decided('admin', community, 'approve', member), decided('second', community, 'approve', member)],
      winners: [1],
    };
  }),
  race('a join request is approved and withdrawn', async (world) => {
    const { community, member } = await requested(world);
    const withdraw: Act = {
      as: 'member',
      path: `/${community}/withdraw-request`,
      audit: ['membership.request-withdrawn'],
    };
    return {
      community,
      acts: [decided('admin', community, 'approve', member), withdraw],
      winners: [1],
      after: ([approved]) => is(world, community, approved ? 'active' : 'left'),
    };
  }),
  race('both administrators invite the same person', async (world) => {
    const community = await world.community({ members: ['admin', 'second'] });
    const invite = (as: 'admin' | 'second'): Act => ({
      as,
      path: `/${community}/members/invite`,
      data: { username: 'stranger' },
      audit: ['membership.invited'],
    });
    return { community, acts: [invite('admin'), invite('second')], winners: [1] };
  }),
  race('somebody asks to join and is invited', async (world) => {
    const community = await world.community({ ...TWO_ADMINS, members: ['admin'] });
    return {
      community,
      acts: [
        { as: 'member', path: `/${community}/join`, audit: ['membership.requested'] },
        {
          as: 'admin',
          path: `/${community}/members/invite`,
          data: { username: 'member' },
        },
      ],
      winners: [1, 2],
      // Who had asked already is a member at once.
      audits: ([asked]) => (asked ? ['membership.requested', 'membership.approved'] : ['membership.invited']),
      after: ([asked]) => is(world, community, asked ? 'active' : 'invited'),
    };
  }),
  race('an invitation is accepted and revoked', async (world) => {
    const { community, member } = await invited(world);
    return {
      community,
      acts: [
        { as: 'member', path: `/${community}/invitation/accept`, audit: ['membership.invitation-accepted'] },
        {
          as: 'admin',
          path: `/${community}/members/${member}/revoke-invitation`,
          audit: ['membership.invitation-revoked'],
        },
      ],
      winners: [1],
      after: ([accepted]) => is(world, community, accepted ? 'active' : 'left'),
    };
  }),
  race('an invitation is accepted and declined', async (world) => {
    const { community } = await invited(world);
    return {
      community,
      acts: [
        { as: 'member', path: `/${community}/invitation/accept`, audit: ['membership.invitation-accepted'] },
        { as: 'member', path: `/${community}/invitation/decline`, audit: ['membership.invitation-declined'] },
      ],
      winners: [1],
    };
  }),
  race('somebody leaves twice', async (world) => {
    const community = await world.community({ members: ['member'] });
    const leave: Act = { as: 'member', path: `/${community}/leave`, audit: ['membership.left'] };
    return { community, acts: [leave, leave], winners: [1] };
  }),
];
