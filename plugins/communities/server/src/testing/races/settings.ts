import sharp from 'sharp';
import { race, unless, valueOf, type Act, type Scene } from './race';
import type { Part, World } from './world';

const change = (as: Part, community: string, data: Record<string, unknown>): Act => ({
  as,
  method: 'PUT',
  path: `/${community}`,
  data,
  audit: ['community.changed'],
});
const texts = (as: Part, community: string, locale: string, data: Record<string, unknown>, audit: string[]): Act => ({
  as,
  method: 'PUT',
  path: `/${community}/texts/${locale}`,
  data,
  audit,
});
const rules = (as: Part, community: string, text: string) =>
  texts(as, community, 'en', { rules: text }, ['community.rules-changed']);

async function picture(): Promise<FormData> {
  const bytes = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#036' } })
    .png()
    .toBuffer();
  const form = new FormData();
  form.append('files', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), 'logo.png');
  form.append('data', JSON.stringify({ alternativeText: 'A blue square' }));
  return form;
}

/** The same request twice: the second one gets the answer of the first. */
async function twice(world: World, other: Record<string, unknown> = {}): Promise<Scene> {
  const data = {
    name: world.fresh('once'),
    summary: 'Once',
    purpose: 'A request that is sent again',
    targetGroup: 'Tests',
    whyNew: 'None',
    language: 'en',
  };
  const key = world.fresh('key');
  const act: Act = { as: 'member', path: '', data, key };
  const second = { ...act, data: { ...data, ...other } };
  return {
    acts: [act, second],
    winners: Object.keys(other).length > 0 ? [1] : [2],
    audits: () => ['community.requested'],
    after: async (_, [one, two]) => {
      if (Object.keys(other).length > 0) {
        const refused = one.status < 300 ? two : one;
        return unless(refused.body.error?.details?.reason === 'key-reused', JSON.stringify(refused.body));
      }
      const made = Number(await valueOf(world, 'SELECT COUNT(*) FROM cm_communities WHERE name = $1', [data.name]));
      const replays = [one, two].filter(({ headers }) => headers.get('idempotency-replayed') === 'true').length;
      return [
        ...unless(JSON.stringify(one.body) === JSON.stringify(two.body), 'two answers'),
        ...unless(made === 1, `${made} rows`),
        ...unless(replays === 1, `${replays} replays`),
      ];
    },
  };
}

/** Settings, texts, rules, pictures and profiles; and requests that are sent twice. */
export const SETTINGS = [
  race('two communities change their slug to the same', async (world) => {
    const community = await world.community();
    const other = await world.community();
    const slug = world.fresh('renamed');
    return { community, acts: [change('owner', community, { slug }), change('owner', other, { slug })], winners: [1] };
  }),
  race('two administrators change different settings', async (world) => {
    const community = await world.community({ members: ['admin'] });
    return {
      community,
      acts: [
        change('owner', community, { purpose: 'Quite another purpose' }),
        change('admin', community, { joinPolicy: 'invitation' }),
      ],
      winners: [2],
      after: async () => {
        const [row] = await world.look.rows('SELECT purpose, join_policy FROM cm_communities WHERE document_id = $1', [
          community,
        ]);
        return unless(row.purpose === 'Quite another purpose' && row.join_policy === 'invitation', JSON.stringify(row));
      },
    };
  }),
  race('a community becomes private while a public topic is started', async (world) => {
    const community = await world.community({ settings: { joinPolicy: 'request' }, members: ['member'] });
    return {
      community,
      acts: [
        change('owner', community, { visibility: 'private' }),
        { as: 'member', path: `/${community}/topics`, data: { title: 'Seen by all', text: 'It', audience: 'public' } },
      ],
      winners: [1, 2],
      after: async ([closed]) => {
        const seen = await world.send(0, { as: 'stranger', method: 'GET', path: `/${community}/topics` });
        return [...unless(closed, 'not private'), ...unless(seen.status === 404, `an outsider got ${seen.status}`)];
      },
    };
  }),
  race('two languages get their texts', async (world) => {
    const community = await world.community({ members: ['admin'] });
    const said = ['community.texts-changed'];
    return {
      community,
      acts: [
        texts('owner', community, 'fr', { summary: 'Bonjour' }, said),
        texts('admin', community, 'pt', { summary: 'Bom dia' }, said),
      ],
      winners: [2],
    };
  }),
  race('a language gets its texts twice', async (world) => {
    const community = await world.community({ members: ['admin'] });
    const said = ['community.texts-changed'];
    return {
      community,
      acts: [
        texts('owner', community, 'fr', { summary: 'Bonjour' }, said),
        texts('admin', community, 'fr', { welcome: 'Bienvenue' }, said),
      ],
      winners: [2],
      after: async () => {
        const [row] = await world.look.rows(
          `SELECT summary, welcome FROM cm_community_texts WHERE community = $1 AND language = 'fr'`,
          [community]
        );
        return unless(row.summary === 'Bonjour' && row.welcome === 'Bienvenue', JSON.stringify(row));
      },
    };
  }),
  race('two administrators change the rules', async (world) => {
    const community = await world.community({ members: ['admin'] });
    return {
      community,
      acts: [rules('owner', community, 'Be kind'), rules('admin', community, 'Be brief')],
      winners: [2],
    };
  }),
  race('the rules change while a member accepts them', async (world) => {
    const community = await world.community({ members: ['member'] });
    await world.done(rules('owner', community, 'Be kind'));
    const accept: Act = {
      as: 'member',
      path: `/${community}/accept-rules`,
      data: { version: 1 },
      audit: ['membership.rules-accepted'],
    };
    return {
      community,
      acts: [rules('owner', community, 'Be kind and brief'), accept],
      winners: [1, 2],
      after: async ([changed, accepted]) => {
        const version = await acceptedBy(world, community);
        return [...unless(changed, 'no new rules'), ...unless(version === (accepted ? 1 : 0), `accepted ${version}`)];
      },
    };
  }),
  race('a member accepts the rules twice', async (world) => {
    const community = await world.community({ members: ['member'] });
    await world.done(rules('owner', community, 'Be kind'));
    const accept: Act = { as: 'member', path: `/${community}/accept-rules`, data: { version: 1 } };
    return {
      community,
      acts: [accept, accept],
      winners: [2],
      audits: () => ['membership.rules-accepted'],
      after: async () => unless((await acceptedBy(world, community)) === 1, 'not accepted'),
    };
  }),
  race('the rules change while somebody joins', async (world) => {
    const community = await world.community();
    await world.done(rules('owner', community, 'Be kind'));
    const join: Act = {
      as: 'member',
      path: `/${community}/join`,
      data: { acceptRules: 1 },
      audit: ['membership.joined'],
    };
    return {
      community,
      acts: [rules('owner', community, 'Be kind and brief'), join],
      winners: [1, 2],
      after: ([changed]) => unless(changed, 'no new rules'),
    };
  }),
  race('two administrators replace the picture', async (world) => {
    const community = await world.community({ members: ['admin'] });
    const replace = async (as: Part): Promise<Act> => ({
      as,
      method: 'PUT',
      path: `/${community}/picture`,
      body: await picture(),
      audit: ['community.picture-changed'],
    });
    return { community, acts: [await replace('owner'), await replace('admin')], winners: [2] };
  }),
  race('somebody changes their profile twice', async (world) => {
    const { documentId } = world.cast.stranger;
    await world.look.rows('DELETE FROM cm_profiles WHERE member = $1', [documentId]);
    const profile = (data: Record<string, string>): Act => ({ as: 'stranger', method: 'PUT', path: '/profile', data });
    return {
      acts: [profile({ name: 'One', country: 'PT' }), profile({ name: 'Two' })],
      winners: [2],
      after: async () => {
        const rows = await world.look.rows('SELECT name, country FROM cm_profiles WHERE member = $1', [documentId]);
        return unless(rows.length === 1 && rows[0].country === 'PT', JSON.stringify(rows));
      },
    };
  }),
  race('a request is sent twice with one Idempotency-Key', (world) => twice(world)),
  race('two requests are sent with one Idempotency-Key', (world) => twice(world, { summary: 'Twice' })),
];

const acceptedBy = async (world: World, community: string) =>
  Number(
    await valueOf(world, 'SELECT accepted_rules FROM cm_memberships WHERE community = $1 AND member = $2', [
      community,
      world.cast.member.documentId,
    ])
  );
