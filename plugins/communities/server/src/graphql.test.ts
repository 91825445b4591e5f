import { boot, type Site } from './testing/boot';
import { foundCommunity, graphql } from './testing/graphql';
import { call } from './testing/http';
import { allow, createAdmin, createApiToken, createUser, type TestUser } from './testing/people';

const START = `mutation ($in: ID!, $data: StartCommunityTopicInput!) {
  startCommunityTopic(community: $in, data: $data) { documentId title audience author { name } }
}`;
const REPLY = `mutation ($in: ID!, $topic: ID!, $text: String!) {
  replyToCommunityTopic(community: $in, topic: $topic, data: { text: $text }) { documentId html }
}`;
const POSTS = `query ($in: ID!, $topic: ID!, $cursor: String) {
  communityPosts(community: $in, topic: $topic, pagination: { pageSize: 1, cursor: $cursor }) {
    nodes { documentId text state } pageInfo { pageSize next previous }
  }
}`;

describe('GraphQL', () => {
  let site: Site;
  let owner: TestUser;
  let member: TestUser;
  let topic: string;
  /** Slug of a community that nobody but its members knows of. */
  let unlisted: string;

  const start = (title: string, options: object = {}) =>
    graphql(site, START, {
      token: member.token,
      variables: { in: 'registries', data: { title, text: 'Who has done it?', ...options } },
    });
  const topics = async () =>
    (await graphql(site, '{ communityTopics(community: "registries") { nodes { documentId } } }')).data.communityTopics
      .nodes.length;

  beforeAll(async () => {
    site = await boot();
    owner = await createUser(site.strapi, 'owner');
    member = await createUser(site.strapi, 'member');
    const founders = { owner, team: await createAdmin(site.strapi, 'strapi-super-admin') };
    await foundCommunity(site, founders, 'Registries', { joinPolicy: 'open' });
    unlisted = await foundCommunity(site, founders, 'Behind doors', {
      visibility: 'private',
      listed: false,
      joinPolicy: 'invitation',
    });
    const joined = await graphql(
      site,
      'mutation { joinCommunity(community: "registries") { membership { role } } }',
      member
    );
    expect(joined.data.joinCommunity.membership.role).toBe('member');
    const started = await start('Onboarding');
    expect(started.data.startCommunityTopic).toMatchObject({ title: 'Onboarding', audience: 'public' });
    topic = started.data.startCommunityTopic.documentId;
  });
  afterAll(() => site.close());

  describe('answers', () => {
    it('what REST answers, to a visitor and to a member', async () => {
      const fields = 'documentId slug name state visibility rules memberCount themes { slug } membership { role } may';
      for (const token of [undefined, member.token]) {
        const asked = await graphql(site, `{ community(community: "registries") { ${fields} } }`, { token });
        const { data } = (await call(`${site.url}/api/communities/registries`, { token })).body;
        const { membership } = data;
        expect(data).toMatchObject({ ...asked.data.community, membership: membership && { role: membership.role } });
        expect(asked.data.community.membership?.role).toBe(token && 'member');
      }
    });

    it('lists in pages with a number, filtered by enumerations and plain values', async () => {
      const { data } = await graphql(
        site,
        `
          query ($visibility: CommunityVisibility, $language: String) {
            communities(
              filters: { visibility: $visibility, language: $language }
              _q: "regis"
              pagination: { pageSize: 1 }
            ) {
              nodes {
                slug
                visibility
              }
              pageInfo {
                page
                pageSize
                pageCount
                total
              }
            }
          }
        `,
        { variables: { visibility: 'public', language: null } }
      );
      expect(data.communities).toEqual({
        nodes: [{ slug: 'registries', visibility: 'public' }],
        pageInfo: { page: 1, pageSize: 1, pageCount: 1, total: 1 },
      });
    });

    it('lists in pages with a cursor', async () => {
      const variables = { in: 'registries', topic, text: 'We have **done** it' };
      const reply = await graphql(site, REPLY, { token: member.token, variables });
      expect(reply.data.replyToCommunityTopic.html).toContain('<strong>done</strong>');
      const first = await graphql(site, POSTS, { variables });
      const { next, previous } = first.data.communityPosts.pageInfo;
      expect({ previous, text: first.data.communityPosts.nodes[0].text }).toEqual({
        previous: null,
        text: 'Who has done it?',
      });
      const second = await graphql(site, POSTS, { variables: { ...variables, cursor: next } });
      expect(second.data.communityPosts.nodes[0].documentId).toBe(reply.data.replyToCommunityTopic.documentId);
    });

    it('true where there is nothing to say', async () => {
      const started = (await start('To be deleted')).data.startCommunityTopic;
      const gone = `mutation { deleteCommunityTopic(community: "registries", topic: "${started.documentId}") }`;
      expect((await graphql(site, gone, owner)).data).toEqual({ deleteCommunityTopic: true });
    });

    it('for an address that a community had before', async () => {
      const renamed = 'mutation { updateCommunity(community: "registries", data: { slug: "registers" }) { slug } }';
      expect((await graphql(site, renamed, owner)).data.updateCommunity.slug).toBe('registers');
      const { data } = await graphql(site, '{ community(community: "registries") { slug } }');
      expect(data.community.slug).toBe('registers');
    });
  });

  describe('refuses', () => {
    const refusals = async (query: string, options: object = {}) => {
      const { errors, body } = await graphql(site, query, options);
      expect(JSON.stringify(body)).not.toMatch(/stack|Internal Server Error|node_modules/);
      return errors.map(({ message, extensions: { code, error } }) => ({ message, code, ...error }));
    };

    it('a hidden community as one that never was', async () => {
      const [hidden, unknown] = await Promise.all(
        [unlisted, 'never-was'].map((slug) => refusals(`{ community(community: "${slug}") { name } }`))
      );
      expect(hidden).toEqual([
        { message: 'Not Found', code: 'STRAPI_NOT_FOUND_ERROR', name: 'NotFoundError', details: {} },
      ]);
      expect(unknown).toEqual(hidden);
      const seen = await graphql(site, `{ community(community: "${unlisted}") { name } }`, owner);
      expect(seen.errors).toEqual([]);
      expect(seen.data.community.name).toBe('Behind doors');
    });

    it('with the reason of REST: what the state forbids, and what somebody may not do', async () => {
      const again = 'mutation { joinCommunity(community: "registries") { name } }';
      expect(await refusals(again, member)).toMatchObject([
        { code: 'STRAPI_CONFLICT_ERROR', name: 'ConflictError', details: { reason: 'already-member' } },
      ]);
      const category = 'mutation { createCommunityCategory(community: "registries", data: { name: "Law" }) { name } }';
      expect(await refusals(category, member)).toMatchObject([
        { code: 'FORBIDDEN', name: 'PolicyError', details: { reason: 'not-allowed' } },
      ]);
      expect((await graphql(site, category, owner)).data.createCommunityCategory.name).toBe('Law');
    });

    it('what the schemas of REST refuse, naming the field', async () => {
      const short = await refusals(START, {
        token: member.token,
        variables: { in: 'registries', data: { title: 'a', text: 'b' } },
      });
      expect(short).toMatchObject([{ code: 'BAD_USER_INPUT', name: 'ValidationError' }]);
      expect(short[0]?.details).toMatchObject({ errors: [{ path: ['data', 'title'] }] });
      const malformed = await refusals('{ community(community: "../x") { name } }');
      expect(malformed).toMatchObject([{ name: 'ValidationError', details: { errors: [{ path: ['community'] }] } }]);
    });

    it('one field of a document without the others', async () => {
      const { data, errors } = await graphql(
        site,
        '{ registries: community(community: "registries") { name } never: community(community: "never-was") { name } }'
      );
      expect(data).toEqual({ registries: { name: 'Registries' }, never: null });
      expect(errors).toHaveLength(1);
    });

    it('who is not logged in, and API tokens, which see what a visitor sees', async () => {
      const full = await createApiToken(site.strapi, 'full-access');
      const narrow = await createApiToken(site.strapi, 'custom', ['plugin::communities.communities.list']);
      const both = `{ communities { nodes { slug } } community(community: "${unlisted}") { name } }`;
      const seen = await graphql(site, both, { token: full });
      expect(seen.data).toEqual({ communities: { nodes: [{ slug: 'registers' }] }, community: null });
      expect(seen.errors[0]?.extensions.error.name).toBe('NotFoundError');
      expect((await graphql(site, both, { token: narrow })).errors[0]?.extensions.code).toBe('FORBIDDEN');
      const leave = 'mutation { leaveCommunity(community: "registries") }';
      expect(await refusals(leave, { token: full })).toMatchObject([{ name: 'UnauthorizedError' }]);
      expect(await refusals(leave)).toMatchObject([{ name: 'ForbiddenError' }]);
    });

    it('who writes too often, saying when to come back', async () => {
      const { token } = await createUser(site.strapi, 'hasty');
      const limit = site.strapi.config.get('plugin::communities.rateLimits.write');
      site.strapi.config.set('plugin::communities.rateLimits.write', { limit: 1, seconds: 86_400 });
      const rename = 'mutation { updateCommunityProfile(data: { name: "Hasty" }) { name } }';
      expect((await graphql(site, rename, { token })).data.updateCommunityProfile).toEqual({ name: 'Hasty' });
      const { errors, headers } = await graphql(site, rename, { token });
      expect(errors[0]?.extensions).toMatchObject({
        code: 'STRAPI_RATE_LIMIT_ERROR',
        error: { name: 'RateLimitError' },
      });
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
      site.strapi.config.set('plugin::communities.rateLimits.write', limit);
    });

    it('without a word of what went wrong inside', async () => {
      const rename = (from: string, to: string) => site.strapi.db.connection.schema.renameTable(from, to);
      site.strapi.log.silent = true;
      await rename('cm_request_messages', 'cm_elsewhere');
      const { body } = await graphql(site, '{ communityMessages(community: "registries") { text } }', owner);
      await rename('cm_elsewhere', 'cm_request_messages');
      site.strapi.log.silent = false;
      expect(body.errors).toMatchObject([
        { message: 'Internal Server Error', extensions: { error: { name: 'InternalServerError', details: {} } } },
      ]);
      expect(JSON.stringify(body)).not.toMatch(/cm_|select|stack/i);
    });

    it('what the role screen does not grant', async () => {
      const list = '{ communities { nodes { slug } } }';
      expect((await graphql(site, list)).errors).toEqual([]);
      await allow(site.strapi, 'public', ['plugin::communities.communities.read'], true);
      expect(await refusals(list)).toMatchObject([{ code: 'FORBIDDEN', name: 'ForbiddenError' }]);
      expect((await graphql(site, list, member)).errors).toEqual([]);
      await allow(site.strapi, 'public', [
        'plugin::communities.communities.list',
        'plugin::communities.forum.listTopics',
      ]);
    });
  });

  it('performs once what comes twice with one Idempotency-Key', async () => {
    const options = { token: member.token, headers: { 'idempotency-key': 'graphql-1' } };
    const before = await topics();
    const variables = { in: 'registries', data: { title: 'Only once', text: 'Really' } };
    const first = await graphql(site, START, { ...options, variables });
    const second = await graphql(site, START, { ...options, variables });
    expect(second.data).toEqual(first.data);
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    const leave = 'leaveCommunity(community: "never-was")';
    const { errors } = await graphql(site, `mutation { ${leave} again: ${leave} }`, options);
    expect(errors.map(({ extensions }) => extensions.error.name)).toEqual(['ValidationError', 'ValidationError']);
    expect(await topics()).toBe(before + 1);
  });
});
