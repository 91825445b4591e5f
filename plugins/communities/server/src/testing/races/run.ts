import type { Answer } from '../http';
import { brokenInvariants } from './invariants';
import type { Act, Race, Scene } from './race';
import type { World } from './world';

const REFUSALS = [400, 403, 404, 409];

/** Runs a race once and gives what was broken. `first` says which process and which act get the head start of a moment. */
export async function runOnce(race: Race, world: World, turn: number): Promise<string[]> {
  const scene = await race.scene(world);
  // Setting the scene is more than anybody may write in a minute.
  await world.look.rows('DELETE FROM cm_rate_limits');
  const lastEntry = await newestEntry(world);
  const answers = await bothAtOnce(world, scene.acts, turn);
  const wins = scene.acts.map((act, n) => hasWon(act, answers[n] as Answer)) as [boolean, boolean];
  const { community } = scene;
  return [
    ...answers.flatMap((answer) => broken(answer)),
    ...wrongWinners(scene, wins, answers),
    ...(await wrongEntries(world, scene, { wins, answers, lastEntry })),
    ...(community ? await brokenInvariants(world.look, community) : []),
    ...(community ? await twoViews(world, community) : []),
    ...((await scene.after?.(wins, answers)) ?? []),
  ];
}

/** Now the one, now the other gets a head start of up to two milliseconds: so each order comes about. */
async function bothAtOnce(world: World, acts: [Act, Act], turn: number): Promise<[Answer, Answer]> {
  const heads = [turn % 3 === 1 ? (turn % 5) / 2 : 0, turn % 3 === 2 ? (turn % 5) / 2 : 0];
  const swap = Math.floor(turn / 3) % 2 === 1;
  const send = async (n: 0 | 1) => {
    if (heads[n]) await new Promise((resolve) => setTimeout(resolve, heads[n]));
    return world.send(swap ? ((1 - n) as 0 | 1) : n, acts[n]);
  };
  return turn % 2 === 0
    ? Promise.all([send(0), send(1)])
    : (Promise.all([send(1), send(0)]).then(([second, first]) => [first, second]) as Promise<[Answer, Answer]>);
}

const hasWon = (act: Act, answer: Answer) => answer.status < 300 && (act.won?.(answer) ?? true);

/** A refusal is in Strapi's form, whatever the reason. */
function broken({ status, body }: Answer): string[] {
  if (status < 300) return [];
  const wellFormed =
    REFUSALS.includes(status) &&
    body?.data === null &&
    body.error?.status === status &&
    typeof body.error.name === 'string' &&
    typeof body.error.message === 'string' &&
    typeof body.error.details === 'object';
  return wellFormed ? [] : [`answered ${status} ${JSON.stringify(body)}`];
}

function wrongWinners({ winners }: Scene, wins: [boolean, boolean], answers: Answer[]): string[] {
  const count = wins.filter(Boolean).length as 0 | 1 | 2;
  if (winners.includes(count)) return [];
  return [`${count} won: ${answers.map(({ status, body }) => `${status} ${JSON.stringify(body)}`).join(' and ')}`];
}

const newestEntry = async ({ look }: World) => {
  const [row] = await look.rows('SELECT COALESCE(MAX(id), 0) AS id FROM cm_audit_entries');
  return Number(row.id);
};

/** Each change leaves its row in the audit log, and nothing else does. */
async function wrongEntries(
  world: World,
  scene: Scene,
  { wins, answers, lastEntry }: { wins: [boolean, boolean]; answers: [Answer, Answer]; lastEntry: number }
): Promise<string[]> {
  const found = await world.look.rows('SELECT action FROM cm_audit_entries WHERE id > $1', [lastEntry]);
  const actions = found.map(({ action }) => action as string).sort();
  const ofActs = scene.acts.flatMap((act, n) => (wins[n] ? (act.audit ?? []) : []));
  const expected = [...(scene.audits?.(wins, answers) ?? ofActs)].sort();
  const withOvertaken = [...expected, ...overtaken(scene, wins, answers)].sort();
  const isRight = [expected, withOvertaken].some((it) => it.join() === actions.join());
  return isRight ? [] : [`audit log: ${actions.join()} instead of ${expected.join()}`];
}

/** A change can be made, and what it was made to be gone before the answer is read: 404, and yet in the log. */
const overtaken = ({ acts }: Scene, wins: [boolean, boolean], answers: [Answer, Answer]) =>
  acts.flatMap((act, n) => {
    const other = (1 - n) as 0 | 1;
    const isDeleted = acts[other].method === 'DELETE' && wins[other];
    return isDeleted && answers[n]?.status === 404 ? (act.audit ?? []) : [];
  });

/** Both processes tell the same, and what the database holds; a figure that the viewer does not get is `null`. */
async function twoViews(world: World, community: string): Promise<string[]> {
  const read = { as: 'owner', method: 'GET', path: `/${community}` } as const;
  const [one, two] = await Promise.all([world.send(0, read), world.send(1, read)]);
  const [held] = await world.look.rows(
    `SELECT member_count AS "memberCount", topic_count AS "topicCount", post_count AS "postCount", state AS "state"
     FROM cm_communities WHERE document_id = $1`,
    [community]
  );
  const told = one.body.data ?? {};
  const wrong = Object.keys(held).filter((name) => told[name] !== held[name] && told[name] !== null);
  return [
    ...wrong.map((name) => `${name}: told ${told[name]}, held ${held[name]}`),
    ...(JSON.stringify(one.body) === JSON.stringify(two.body) ? [] : ['the two processes tell different things']),
  ];
}
