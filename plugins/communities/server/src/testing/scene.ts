import { boot, bootProcess, type Site, type SiteProcess } from './boot';
import type { TestDatabase } from './database';
import { call, type Answer } from './http';
import { openMailbox, type Mailbox } from './mailbox';
import { createAdmin, createUser, type TestUser } from './people';

type Data = Record<string, unknown>;

/** What one person can ask of the plugin, by REST. */
export interface Hand {
  user: TestUser;
  get(path: string): Promise<Answer>;
  post(path: string, data?: Data, headers?: Record<string, string>): Promise<Answer>;
  put(path: string, data: Data): Promise<Answer>;
  delete(path: string): Promise<Answer>;
}

const handOf = (base: string, token: string | undefined, user: TestUser): Hand => {
  const ask = (method: string, path: string, data?: Data, headers?: Record<string, string>) =>
    call(`${base}${path}`, { method, token, ...(data ? { body: { data } } : {}), ...(headers ? { headers } : {}) });
  return {
    user,
    get: (path) => ask('GET', path),
    post: (path, data = {}, headers) => ask('POST', path, data, headers),
    put: (path, data) => ask('PUT', path, data),
    delete: (path) => ask('DELETE', path),
  };
};

export interface Scene {
  site: Site;
  team: Hand;
  visitor: Hand;
  /** Somebody new with an account; on another process of the same database where `url` is given. */
  person(name: string, values?: Data): Promise<Hand>;
  at(url: string, hand: Hand): Hand;
  /** An open community with its owner. */
  community(settings?: Data): Promise<{ path: string; id: string; owner: Hand }>;
  /** Somebody who is in it already. */
  joined(path: string, owner: Hand, role?: 'administrator' | 'moderator' | 'member'): Promise<Hand>;
  /** Another process on the same database. SQLite bears it, but serves one in earnest. */
  second(): Promise<SiteProcess>;
  /** Ends the site, and every other process. */
  close(): Promise<void>;
}

let people = 0;

/** A booted site with what most tests of features begin with, made by the same requests as a person would make them. */
export async function setScene(env: Record<string, string> = {}, database?: TestDatabase): Promise<Scene> {
  const site = await boot({ env, database });
  const api = `${site.url}/api/communities`;
  const admin = await createAdmin(site.strapi, 'strapi-super-admin');
  const team = handOf(`${site.url}/communities`, admin.token, admin as unknown as TestUser);
  const person = async (name: string, values: Data = {}) => {
    const user = await createUser(site.strapi, `${name}${(people += 1)}`, values);
    return handOf(api, user.token, user);
  };

  const community = async (settings: Data = {}) => {
    const owner = await person('owner');
    const slug = `place-${(people += 1)}`;
    const wanted = {
      name: `Place ${slug}`,
      slug,
      summary: 's',
      purpose: 'to talk about it',
      targetGroup: 'all',
      whyNew: 'none',
      language: 'en',
    };
    const made = demand(await owner.post('', { ...wanted, ...settings }), 201);
    const [id, path] = [made.body.data.documentId as string, `/${made.body.data.slug}`];
    demand(await team.post(`${path}/approve`), 200);
    demand(await owner.post(`${path}/open`), 200);
    return { path, id, owner };
  };

  const joined = async (path: string, owner: Hand, role: 'administrator' | 'moderator' | 'member' = 'member') => {
    const hand = await person(role);
    demand(await owner.post(`${path}/members/invite`, { username: hand.user.username }), 201);
    demand(await hand.post(`${path}/invitation/accept`), 200);
    if (role !== 'member') demand(await owner.put(`${path}/members/${hand.user.documentId}/role`, { role }), 200);
    return hand;
  };

  const others: SiteProcess[] = [];
  return {
    site,
    team,
    visitor: handOf(api, undefined, {} as TestUser),
    person,
    at: (url, { user }) => handOf(`${url}/api/communities`, user.token, user),
    community,
    joined,
    second: async () => {
      const other = await bootProcess({ database: site.database, env });
      others.push(other);
      return other;
    },
    close: async () => {
      await Promise.all(others.map((it) => it.kill()));
      await site.close();
    },
  };
}

/** A scene whose mails arrive, with links to the pages of a site. */
export async function setMailScene(env: Record<string, string> = {}): Promise<{ scene: Scene; box: Mailbox }> {
  const box = await openMailbox();
  const scene = await setScene({ ...box.env, SITE_URL: 'https://www.example.org', ...env });
  const close = async () => {
    await scene.close();
    await box.close();
  };
  return { scene: { ...scene, close }, box };
}

/** The answer, where its status is the one that the test cannot go on without. */
export function demand(answer: Answer, status: number): Answer {
  if (answer.status !== status) throw new Error(`${answer.status}, not ${status}: ${JSON.stringify(answer.body)}`);
  return answer;
}

export const reasonOf = ({ status, body }: Answer) => [status, body?.error?.details?.reason ?? body?.error?.name];
