import type { Site } from './boot';
import { call, type Answer } from './http';
import type { TestAdmin, TestUser } from './people';

interface GraphqlOptions {
  token?: string;
  variables?: Record<string, unknown>;
  headers?: Record<string, string>;
}

export interface GraphqlError {
  message: string;
  extensions: { code: string; error: { name: string; details: Record<string, unknown> } };
}

/** One GraphQL document. `data` and `errors` as they came; `any`: each test knows what it asked for. */
export async function graphql(
  { url }: Site,
  query: string,
  { token, variables, headers }: GraphqlOptions = {}
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
): Promise<Answer & { data: any; errors: GraphqlError[] }> {
  const answer = await call(`${url}/graphql`, { token, headers, body: { query, variables } });
  return { ...answer, data: answer.body.data, errors: answer.body.errors ?? [] };
}

const REQUEST = `mutation ($data: RequestCommunityInput!) { requestCommunity(data: $data) { slug } }`;

/** An active community of `owner`, made as people make one: asked for, approved in the panel, opened. Its slug. */
export async function foundCommunity(
  site: Site,
  { owner, team }: { owner: TestUser; team: TestAdmin },
  name: string,
  more: object = {}
): Promise<string> {
  const data = {
    name,
    summary: 'For people who run registries',
    purpose: 'To exchange what works and what does not',
    targetGroup: 'Practitioners',
    whyNew: 'There is none yet',
    language: 'en',
    ...more,
  };
  const { slug } = (await graphql(site, REQUEST, { token: owner.token, variables: { data } })).data.requestCommunity;
  await call(`${site.url}/communities/${slug}/approve`, { token: team.token, body: { data: {} } });
  const opened = await graphql(site, `mutation { openCommunity(community: "${slug}") { state } }`, {
    token: owner.token,
  });
  expect(opened.data.openCommunity.state).toBe('active');
  return slug;
}
