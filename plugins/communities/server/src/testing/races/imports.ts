import { race, unless, valueOf, type Act } from './race';
import type { World } from './world';

const RUN = { mode: 'invite' };

async function checked(world: World, community: string, people = 3): Promise<string> {
  const lines = Array.from({ length: people }, () => `${world.fresh('imported')}@example.org`);
  const data = { text: ['email', ...lines].join('\n') };
  const { documentId } = await world.done({ as: 'owner', path: `/${community}/imports`, data });
  return documentId as string;
}

const run = (as: 'admin' | 'second', community: string, id: string): Act => ({
  as,
  path: `/${community}/imports/${id}/run`,
  data: RUN,
  audit: ['membership.imported'],
});

/** Waits for the job, so that what it does comes into no other race. */
async function ended(world: World, community: string): Promise<void> {
  for (const end = Date.now() + 20_000; ; await new Promise((resolve) => setTimeout(resolve, 20))) {
    const [{ n }] = await world.look.rows(
      `SELECT COUNT(*) AS n FROM cm_imports WHERE community = $1 AND state = 'running'`,
      [community]
    );
    if (Number(n) === 0) return;
    if (Date.now() > end) throw new Error('It still runs');
  }
}

const invitations = async (world: World, community: string) =>
  Number(await valueOf(world, 'SELECT COUNT(*) FROM cm_invitations WHERE community = $1', [community]));

/** Imports of members, which run in whichever process takes them. */
export const IMPORTS = [
  race('an import is run twice', async (world) => {
    const community = await world.community({ members: ['admin', 'second'] });
    const id = await checked(world, community);
    return {
      community,
      acts: [run('admin', community, id), run('second', community, id)],
      winners: [1],
      after: async () => {
        await ended(world, community);
        const count = await invitations(world, community);
        return unless(count === 3, `there are ${count} invitations`);
      },
    };
  }),
  race('two imports with the same people are run', async (world) => {
    const community = await world.community({ members: ['admin', 'second'] });
    const data = { text: `email\n${world.fresh('same')}@example.org` };
    const made = async () =>
      (await world.done({ as: 'owner', path: `/${community}/imports`, data })).documentId as string;
    const [one, two] = [await made(), await made()];
    return {
      community,
      acts: [run('admin', community, one), run('second', community, two)],
      // The first may have come to its end before the second is asked for.
      winners: [1, 2],
      after: async () => {
        await ended(world, community);
        const count = await invitations(world, community);
        return unless(count === 1, `there are ${count} invitations`);
      },
    };
  }),
  race('an import is run and cancelled', async (world) => {
    const community = await world.community({ members: ['admin', 'second'] });
    const id = await checked(world, community);
    return {
      community,
      acts: [run('admin', community, id), { as: 'second', path: `/${community}/imports/${id}/cancel` }],
      winners: [1, 2],
      audits: ([isRun, isCancelled]) => [
        ...(isRun ? ['membership.imported'] : []),
        ...(isRun && isCancelled ? ['membership.import-cancelled'] : []),
      ],
      after: async () => {
        await ended(world, community);
        const count = await invitations(world, community);
        return unless(count === 0 || count === 3, `there are ${count} invitations`);
      },
    };
  }),
  race('somebody on the list joins by themselves while the import runs', async (world) => {
    const community = await world.community({ members: ['admin'] });
    const data = { text: `email\n${world.cast.member.email}` };
    const { documentId } = await world.done({ as: 'owner', path: `/${community}/imports`, data });
    return {
      community,
      acts: [
        run('admin', community, documentId),
        { as: 'member', path: `/${community}/join`, audit: ['membership.joined'] },
      ],
      winners: [2],
      after: async () => {
        await ended(world, community);
        return [];
      },
    };
  }),
];
