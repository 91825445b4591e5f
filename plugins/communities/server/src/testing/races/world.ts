import type { Answer } from '../http';
import { call } from '../http';
import type { Site } from '../boot';
import { createAdmin, createUser, type TestAdmin, type TestUser } from '../people';
import type { Look } from '../query';

const CAST = ['owner', 'admin', 'second', 'moderator', 'member', 'other', 'stranger'] as const;
export type Part = (typeof CAST)[number];

/** One request of somebody. `to` says who takes part: a person of the cast, or one of two people of the platform team. */
export interface Ask {
  as: Part | 'team' | 'deputy';
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below `/api/communities`, of the team below `/communities`. */
  path: string;
  data?: unknown;
  body?: FormData;
  key?: string;
}

export interface CommunityOptions {
  settings?: Record<string, unknown>;
  /** How far it has got; left out: open. */
  state?: 'requested' | 'draft' | 'active';
  members?: Exclude<Part, 'owner' | 'stranger'>[];
}

export interface World {
  cast: Record<Part, TestUser>;
  look: Look;
  /** Sends to the first process or the second. */
  send(process: 0 | 1, ask: Ask): Promise<Answer>;
  /** Sends to the first, and gives `data` of the answer. @throws Error where it is refused */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- each scene knows what it asked for
  done(ask: Ask): Promise<any>;
  /** A new community; gives its documentId. */
  community(options?: CommunityOptions): Promise<string>;
  /** Made once and used by all repeats of a race. */
  shared<T>(name: string, make: () => Promise<T>): Promise<T>;
  /** A text that was not there before. */
  fresh(prefix: string): string;
}

const ROLES: Partial<Record<Part, string>> = {
  admin: 'administrator',
  second: 'administrator',
  moderator: 'moderator',
};

export async function newWorld({ strapi }: Site, urls: [string, string], look: Look): Promise<World> {
  const cast = {} as Record<Part, TestUser>;
  for (const name of CAST) cast[name] = await createUser(strapi, name);
  const team: Record<'team' | 'deputy', TestAdmin> = {
    team: await createAdmin(strapi, 'strapi-super-admin'),
    deputy: await createAdmin(strapi, 'strapi-super-admin'),
  };
  const made = new Map<string, Promise<unknown>>();
  let count = 0;

  const world: World = {
    cast,
    look,
    send(process, { as, method = 'POST', path, data = {}, body, key }) {
      const isTeam = as === 'team' || as === 'deputy';
      const token = isTeam ? team[as].token : cast[as].token;
      return call(`${urls[process]}${isTeam ? '' : '/api'}/communities${path}`, {
        method,
        token,
        ...(method === 'GET' ? {} : { body: body ?? { data } }),
        headers: key ? { 'idempotency-key': key } : {},
      });
    },
    async done(ask) {
      const { status, body } = await world.send(0, ask);
      if (status >= 300) throw new Error(`${ask.method ?? 'POST'} ${ask.path}: ${status} ${JSON.stringify(body)}`);
      return body.data;
    },
    async community({ settings = {}, state = 'active', members = [] } = {}) {
      const name = world.fresh('race');
      const { documentId } = await world.done({ as: 'owner', path: '', data: { ...REQUEST, name, ...settings } });
      if (state !== 'requested') await world.done({ as: 'team', path: `/${documentId}/approve` });
      if (state === 'active') await world.done({ as: 'owner', path: `/${documentId}/open` });
      for (const member of members) await enter(world, documentId, member);
      return documentId;
    },
    shared<T>(name: string, make: () => Promise<T>) {
      if (!made.has(name)) made.set(name, make());
      return made.get(name) as Promise<T>;
    },
    fresh: (prefix) => `${prefix}-${++count}`,
  };
  return world;
}

/** What every request for a community says. */
export const REQUEST = {
  summary: 'To try what happens at the same moment',
  purpose: 'Nobody meets here in earnest',
  targetGroup: 'Tests',
  whyNew: 'Each race needs one',
  language: 'en',
  visibility: 'public',
  joinPolicy: 'open',
};

/** By invitation, which works whatever the community's policy is. */
async function enter(world: World, community: string, member: Part) {
  await world.done({ as: 'owner', path: `/${community}/members/invite`, data: { username: member } });
  await world.done({ as: member, path: `/${community}/invitation/accept` });
  const role = ROLES[member];
  const path = `/${community}/members/${world.cast[member].documentId}/role`;
  if (role) await world.done({ as: 'owner', method: 'PUT', path, data: { role } });
}
