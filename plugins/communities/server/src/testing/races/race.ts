import type { Answer } from '../http';
import type { Ask, World } from './world';

export interface Act extends Ask {
  /** Actions of the audit log that its success leaves. */
  audit?: string[];
  /** Where 200 alone does not say it. */
  won?(answer: Answer): boolean;
}

/** Two acts that happen at the same moment, one in each process. */
export interface Scene {
  /** documentId; looked at afterwards. Left out where the acts make it, or where there is none. */
  community?: string;
  acts: [Act, Act];
  /** How many of the two may succeed. */
  winners: (0 | 1 | 2)[];
  /** Where the entries in the audit log depend on the order, all of them. */
  audits?(wins: [boolean, boolean], answers: [Answer, Answer]): string[];
  /** What else has to hold: gives sentences about what does not. */
  after?(wins: [boolean, boolean], answers: [Answer, Answer]): Promise<string[]> | string[];
}

export interface Race {
  name: string;
  scene(world: World): Promise<Scene>;
}

export const race = (name: string, scene: Race['scene']): Race => ({ name, scene });

/** `[]` where it holds. */
export const unless = (holds: boolean, sentence: string): string[] => (holds ? [] : [sentence]);

/** The one value that `text` selects. */
export async function valueOf(world: World, text: string, values: unknown[]): Promise<unknown> {
  const [row] = await world.look.rows(text, values);
  return row === undefined ? undefined : Object.values(row as object)[0];
}

export const membershipState = (world: World, community: string, member: string) =>
  valueOf(world, 'SELECT state FROM cm_memberships WHERE community = $1 AND member = $2', [community, member]);
