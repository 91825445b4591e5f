import { race, unless, valueOf, type Act } from './race';
import type { World } from './world';

const REASON = 'Decided in a test';

const approve = (community: string, as: 'team' | 'deputy' = 'team'): Act => ({
  as,
  path: `/${community}/approve`,
  audit: ['community.approved'],
});
const refuse = (community: string): Act => ({
  as: 'deputy',
  path: `/${community}/refuse`,
  data: { reason: REASON },
  audit: ['community.refused'],
});
const step = (as: Act['as'], community: string, name: string, audit: string): Act => ({
  as,
  path: `/${community}/${name}`,
  data: { reason: REASON },
  audit: [`community.${audit}`],
});

const stateOf = (world: World, community: string) =>
  valueOf(world, 'SELECT state FROM cm_communities WHERE document_id = $1', [community]);
const is = async (world: World, community: string, state: string) => {
  const found = await stateOf(world, community);
  return unless(found === state, `the community is ${String(found)}`);
};

const request = (world: World, as: 'member' | 'other', slug: string): Act => ({
  as,
  path: '',
  data: {
    name: world.fresh('same'),
    slug,
    summary: 'One',
    purpose: 'Two people want the same address',
    targetGroup: 'Tests',
    whyNew: 'None',
    language: 'en',
  },
  audit: ['community.requested'],
});

/** The life of a community: requests, decisions, steps. */
export const LIFE = [
  race('two of the platform team approve a request', async (world) => {
    const community = await world.community({ state: 'requested' });
    return { community, acts: [approve(community), approve(community, 'deputy')], winners: [1] };
  }),
  race('one of the platform team approves a request, the other refuses it', async (world) => {
    const community = await world.community({ state: 'requested' });
    return {
      community,
      acts: [approve(community), refuse(community)],
      winners: [1],
      after: ([approved]) => is(world, community, approved ? 'draft' : 'refused'),
    };
  }),
  race('one of the platform team approves a request, the other asks', async (world) => {
    const community = await world.community({ state: 'requested' });
    const ask: Act = {
      as: 'deputy',
      path: `/${community}/ask`,
      data: { text: 'Who will lead it?' },
      audit: ['community.information-asked'],
    };
    return {
      community,
      acts: [approve(community), ask],
      winners: [1, 2],
      after: async ([approved]) => [...unless(approved, 'not approved'), ...(await is(world, community, 'draft'))],
    };
  }),
  race('the applicant answers while the request is decided', async (world) => {
    const community = await world.community({ state: 'requested' });
    await world.done({ as: 'team', path: `/${community}/ask`, data: { text: 'Who will lead it?' } });
    const answer: Act = { as: 'owner', path: `/${community}/messages`, data: { text: 'I shall' } };
    return {
      community,
      acts: [answer, approve(community)],
      winners: [1, 2],
      // An answer that comes after the approval is a message like any other.
      audits: (_, [{ body }]) => [
        ...(body.data?.state === 'requested' ? ['community.answered'] : []),
        'community.approved',
      ],
      after: ([, approved]) => unless(approved, 'not approved'),
    };
  }),
  race('the applicant changes the request while it is decided', async (world) => {
    const community = await world.community({ state: 'requested' });
    return {
      community,
      acts: [
        approve(community),
        {
          as: 'owner',
          method: 'PUT',
          path: `/${community}`,
          data: { purpose: 'Something else entirely' },
        },
      ],
      winners: [1, 2],
      // Who comes after the approval changes what is theirs by then.
      audits: ([approved, changed], [, answer]) => [
        ...(approved ? ['community.approved'] : []),
        ...(changed ? [`community.${answer.body.data.state === 'draft' ? 'changed' : 'request-changed'}`] : []),
      ],
      after: ([approved]) => unless(approved, 'not approved'),
    };
  }),
  race('two requests want the same slug', async (world) => {
    const slug = world.fresh('wanted');
    return { acts: [request(world, 'member', slug), request(world, 'other', slug)], winners: [1] };
  }),
  race('a community is opened twice', async (world) => {
    const community = await world.community({ state: 'draft', members: ['admin'] });
    return {
      community,
      acts: [step('owner', community, 'open', 'opened'), step('admin', community, 'open', 'opened')],
      winners: [1],
    };
  }),
  race('a community is opened and taken back to draft', async (world) => {
    const community = await world.community({ state: 'draft', members: ['admin'] });
    return {
      community,
      acts: [
        step('owner', community, 'open', 'opened'),
        step('admin', community, 'back-to-draft', 'taken-back-to-draft'),
      ],
      winners: [1, 2],
      after: async ([opened, back]) => [
        ...unless(opened, 'opening failed'),
        ...(await is(world, community, back ? 'draft' : 'active')),
      ],
    };
  }),
  race('a community is archived twice', async (world) => {
    const community = await world.community();
    return {
      community,
      acts: [step('owner', community, 'archive', 'archived'), step('team', community, 'archive', 'archived')],
      winners: [1],
      after: () => is(world, community, 'archived'),
    };
  }),
  race('a community is archived and declared dormant', async (world) => {
    const community = await world.community();
    return {
      community,
      acts: [step('owner', community, 'archive', 'archived'), step('team', community, 'rest', 'declared-dormant')],
      winners: [1, 2],
      after: async ([archived]) => [
        ...unless(archived, 'archiving failed'),
        ...(await is(world, community, 'archived')),
      ],
    };
  }),
  race('an administrator gets a panel account twice', async (world) => {
    const community = await world.community();
    const path = `/${community}/members/${world.cast.owner.documentId}/panel-account`;
    const give = (as: 'team' | 'deputy'): Act => ({ as, path, audit: ['panel-account.given'] });
    await world.look.rows('DELETE FROM cm_panel_accounts');
    await world.look.rows(`DELETE FROM admin_users WHERE email = $1`, [world.cast.owner.email]);
    return {
      community,
      acts: [give('team'), give('deputy')],
      winners: [2],
      after: async () => {
        const held = 'SELECT COUNT(*) FROM admin_users WHERE email = $1';
        const accounts = Number(await valueOf(world, held, [world.cast.owner.email]));
        return unless(accounts === 1, `${accounts} accounts in the panel`);
      },
    };
  }),
];
