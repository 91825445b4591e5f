import { race, unless, valueOf, type Act, type Race } from './race';
import type { Part, World } from './world';

const times = { start: '2031-05-05T09:00', end: '2031-05-05T10:00', zone: 'UTC' };

const MEMBERS = ['admin', 'moderator', 'member', 'other', 'second'] as const;
const community = (world: World) => world.shared('events', () => world.community({ members: [...MEMBERS] }));

async function newEvent(world: World, data: object = {}) {
  const id = await community(world);
  const body = { ...times, title: world.fresh('event'), ...data };
  const { documentId } = await world.done({ as: 'owner', path: `/${id}/events`, data: body });
  return { community: id, event: documentId as string, path: `/${id}/events/${documentId}` };
}

const says = (as: Part, path: string, answer: string): Act => ({
  as,
  method: 'PUT',
  path: `${path}/attendance`,
  data: { answer },
});
const comes = (act: Act): Act => ({ ...act, won: ({ body }) => body.data.attendance.answer === 'yes' });
const countOf = async (world: World, event: string, answer: string) =>
  Number(await valueOf(world, 'SELECT COUNT(*) FROM cm_attendances WHERE event = $1 AND answer = $2', [event, answer]));
const toldOf = async (world: World, event: string) =>
  Number(
    await valueOf(world, `SELECT COUNT(*) FROM cm_activities WHERE item = $1 AND kind = 'event.place-free'`, [event])
  );

/** How many come, wait, and were told of a free place. */
const holds = async (world: World, event: string, expected: [yes: number, waiting: number, told: number]) => {
  const found = [
    await countOf(world, event, 'yes'),
    await countOf(world, event, 'waiting'),
    await toldOf(world, event),
  ];
  return unless(
    found.join() === expected.join(),
    `${found.join()} come, wait, were told, instead of ${expected.join()}`
  );
};

export const EVENTS: Race[] = [
  race('two people take the last place of an event', async (world) => {
    const it = await newEvent(world, { capacity: 1 });
    return {
      community: it.community,
      acts: [comes(says('member', it.path, 'yes')), comes(says('other', it.path, 'yes'))],
      winners: [1],
      after: () => holds(world, it.event, [1, 1, 0]),
    };
  }),
  race('somebody says yes to an event twice', async (world) => {
    const it = await newEvent(world, { capacity: 1 });
    return {
      community: it.community,
      acts: [comes(says('member', it.path, 'yes')), comes(says('member', it.path, 'yes'))],
      winners: [2],
      after: () => holds(world, it.event, [1, 0, 0]),
    };
  }),
  race('two places become free and one person waits', async (world) => {
    const it = await newEvent(world, { capacity: 2 });
    for (const as of ['member', 'other', 'second'] as const) await world.done(says(as, it.path, 'yes'));
    return {
      community: it.community,
      acts: [says('member', it.path, 'no'), says('other', it.path, 'maybe')],
      winners: [2],
      after: () => holds(world, it.event, [1, 0, 1]),
    };
  }),
  race('a place becomes free while somebody else asks for it', async (world) => {
    const it = await newEvent(world, { capacity: 1 });
    for (const as of ['member', 'other'] as const) await world.done(says(as, it.path, 'yes'));
    return {
      community: it.community,
      acts: [says('member', it.path, 'no'), comes(says('second', it.path, 'yes'))],
      // Whoever waited first comes first, in either order.
      winners: [1],
      after: () => holds(world, it.event, [1, 1, 1]),
    };
  }),
  race('the first in the line gives up while a place becomes free', async (world) => {
    const it = await newEvent(world, { capacity: 1 });
    for (const as of ['member', 'other', 'second'] as const) await world.done(says(as, it.path, 'yes'));
    return {
      community: it.community,
      acts: [says('member', it.path, 'no'), says('other', it.path, 'no')],
      winners: [2],
      after: async () => {
        const [yes, waiting] = [await countOf(world, it.event, 'yes'), await countOf(world, it.event, 'waiting')];
        return unless(yes === 1 && waiting === 0, `${yes} come and ${waiting} wait`);
      },
    };
  }),
  race('an event gets more places while somebody gives theirs up', async (world) => {
    const it = await newEvent(world, { capacity: 1 });
    for (const as of ['member', 'other', 'second'] as const) await world.done(says(as, it.path, 'yes'));
    const more: Act = { as: 'owner', method: 'PUT', path: it.path, data: { capacity: 2 }, audit: ['event.changed'] };
    return {
      community: it.community,
      acts: [says('member', it.path, 'no'), more],
      winners: [2],
      after: () => holds(world, it.event, [2, 0, 2]),
    };
  }),
  race('an event is cancelled twice', async (world) => {
    const it = await newEvent(world);
    const cancel = (as: Part): Act => ({ as, path: `${it.path}/cancel`, audit: ['event.cancelled'] });
    return { community: it.community, acts: [cancel('owner'), cancel('moderator')], winners: [1] };
  }),
  race('an event is cancelled while somebody says yes', async (world) => {
    const it = await newEvent(world);
    const cancel: Act = { as: 'owner', path: `${it.path}/cancel`, audit: ['event.cancelled'] };
    return { community: it.community, acts: [cancel, says('member', it.path, 'yes')], winners: [1, 2] };
  }),
  race('an event is deleted while it is changed', async (world) => {
    const it = await newEvent(world);
    const remove: Act = { as: 'owner', method: 'DELETE', path: it.path, audit: ['event.deleted'] };
    const data = { place: 'Elsewhere' };
    const change: Act = { as: 'moderator', method: 'PUT', path: it.path, data, audit: ['event.changed'] };
    return { community: it.community, acts: [remove, change], winners: [1, 2] };
  }),
  race('two occurrences of a series are left out', async (world) => {
    const it = await newEvent(world, { recurrence: 'FREQ=WEEKLY;COUNT=4' });
    const out = (as: Part, occurrence: string): Act => ({
      as,
      path: `${it.path}/occurrences`,
      data: { occurrence, takesPlace: false },
      audit: ['event.changed'],
    });
    return {
      community: it.community,
      acts: [out('owner', '2031-05-12T09:00'), out('moderator', '2031-05-19T09:00')],
      winners: [2],
      after: async () => {
        const { exceptions } = await world.done({ as: 'owner', method: 'GET', path: it.path });
        return unless(exceptions.length === 2, `${exceptions.join()} are left out`);
      },
    };
  }),
  race('a secret calendar is made twice', async (world) => {
    const make: Act = { as: 'member', path: '/calendar/feed' };
    return {
      acts: [make, make],
      winners: [2],
      after: async () => {
        const text = 'SELECT COUNT(*) FROM cm_calendar_feeds WHERE member = $1';
        return unless(Number(await valueOf(world, text, [world.cast.member.documentId])) === 1, 'more than one');
      },
    };
  }),
];
