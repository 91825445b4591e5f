import { boot, type Site } from '../testing/boot';
import { foundCommunity, graphql } from '../testing/graphql';
import { createAdmin, createUser, type TestUser } from '../testing/people';

const COMMUNITY = 'community(community: "registries")';
const START = 'startCommunityTopic(community: "registries", data: { title: "Too much", text: "x" }) { documentId }';
const TOPICS = '{ communityTopics(community: "registries") { nodes { documentId } } }';
const many = (count: number, field: string) => Array.from({ length: count }, (_, n) => `f${n}: ${field}`).join(' ');

describe('limits of a GraphQL document', () => {
  let site: Site;
  let owner: TestUser;

  beforeAll(async () => {
    site = await boot();
    owner = await createUser(site.strapi, 'owner');
    await foundCommunity(site, { owner, team: await createAdmin(site.strapi, 'strapi-super-admin') }, 'Registries');
  });
  afterAll(() => site.close());

  const answered = async (query: string) => expect((await graphql(site, query, owner)).errors).toEqual([]);
  /** Before anything of it was done. */
  async function refused(query: string, details: object, message?: RegExp) {
    const { status, data, errors } = await graphql(site, query, owner);
    expect({ status, data }).toEqual({ status: 400, data: undefined });
    expect(errors).toMatchObject([
      { extensions: { code: 'GRAPHQL_VALIDATION_FAILED', error: { name: 'ValidationError', details } } },
    ]);
    if (message) expect(errors[0]?.message).toMatch(message);
    expect((await graphql(site, TOPICS)).data.communityTopics.nodes).toEqual([]);
  }

  it('counts the fields of the plugin: aliases, and what fragments bring', async () => {
    await answered(`{ ${many(10, `${COMMUNITY} { slug }`)} __typename }`);
    await refused(`mutation { ${many(11, START)} }`, { maxFields: 10 }, /asks for 11 fields/);
    const five = `fragment Five on Query { ${many(5, `${COMMUNITY} { name }`)} }`;
    await answered(`{ ...Five } ${five}`);
    await refused(`{ ...Five ... on Query { ...Five ${COMMUNITY} { slug } } } ${five}`, { maxFields: 10 });
    await refused(`query A { __typename } mutation B { ${many(11, START)} }`, { maxFields: 10 });
  });

  it('measures the depth below the fields of the plugin, and leaves introspection alone', async () => {
    const maxDepth = site.strapi.config.get('plugin::communities.graphql.maxDepth');
    site.strapi.config.set('plugin::communities.graphql.maxDepth', 3);
    await answered('{ communities { nodes { applicant { __typename } } } }');
    await refused('{ communities { nodes { applicant { name } } } }', { maxDepth: 3 }, /4 levels deep/);
    await refused(
      '{ ...A } fragment A on Query { communities { ... on CommunityConnection { nodes { ...B } } } } fragment B on Community { applicant { name } }',
      { maxDepth: 3 }
    );
    const types = (depth: number): string => (depth === 0 ? 'name' : `ofType { ${types(depth - 1)} }`);
    await answered(`{ ${COMMUNITY} { slug } __type(name: "Community") { fields { type { ${types(9)} } } } }`);
    site.strapi.config.set('plugin::communities.graphql.maxDepth', maxDepth);
  });

  it('does not write out fragments that multiply each other or come back to themselves', async () => {
    const doubling = (count: number) =>
      Array.from({ length: count }, (_, n) => `fragment F${n} on Community { ...F${n + 1} ...F${n + 1} }`).join(' ');
    const bomb = (count: number) =>
      `{ ${COMMUNITY} { ...F0 } } ${doubling(count)} fragment F${count} on Community { slug }`;
    await answered(bomb(5));
    const since = Date.now();
    await refused(bomb(200), { maxSelections: 50_000 }, /multiply/);
    await refused(`{ ${COMMUNITY} { ...A } } fragment A on Community { ...B } fragment B on Community { ...A }`, {
      maxSelections: 50_000,
    });
    expect(Date.now() - since).toBeLessThan(5_000);
  });
});
