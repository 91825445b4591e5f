import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { contentTypes } from '../content-types';
import { routes } from '../routes';
import { boot, type Site } from '../testing/boot';
import { changedSite, removeChangedSites, siteWithPlugins } from '../testing/changed-site';
import { graphql } from '../testing/graphql';
import { allow } from '../testing/people';
import { definitionsOf, fieldsOf } from './fields';

interface Shown {
  name: string;
  kind: string;
  fields: { name: string; type: Ref }[] | null;
  inputFields: { name: string; type: Ref }[] | null;
  possibleTypes: { name: string }[] | null;
}
interface Ref {
  name: string | null;
  ofType: Ref | null;
}

const NAMED = 'name ofType { name ofType { name ofType { name } } }';
const TYPES = `{ __schema { types { name kind fields { name type { ${NAMED} } } inputFields { name type { ${NAMED} } }
  possibleTypes { name } } } }`;
const typesOf = async (site: Site): Promise<Shown[]> => (await graphql(site, TYPES)).data.__schema.types;
const last = ({ name, ofType }: Ref): string => name ?? (ofType ? last(ofType) : '');
const fieldsIn = (types: Shown[], name: string) => {
  const { fields, inputFields } = types.find((it) => it.name === name) ?? { fields: null, inputFields: null };
  return (fields ?? inputFields ?? []).map((field) => field.name);
};

/** The themes of the site as a content type whose names in GraphQL are those of the plugin's. */
const withOwnCommunities = () =>
  changedSite((dist) => {
    const [themes, own] = ['theme', 'community'].map((name) => path.join(dist, 'src/api', name)) as [string, string];
    for (const file of readdirSync(themes, { recursive: true, encoding: 'utf8' }).filter((it) =>
      /\.js(on)?$/.test(it)
    )) {
      const target = path.join(own, file.replaceAll('theme', 'community'));
      mkdirSync(path.dirname(target), { recursive: true });
      const text = readFileSync(path.join(themes, file), 'utf8');
      writeFileSync(target, text.replaceAll('themes', 'communities').replaceAll('theme', 'community'));
    }
  });

/** More fields than a document may have of the plugin's. */
const eleven = (field: string) => `{ ${Array.from({ length: 11 }, (_, n) => `f${n}: ${field}`).join(' ')} }`;

async function on(dist: string, look: (site: Site) => Promise<void>) {
  const site = await boot({ dist });
  try {
    await look(site);
  } finally {
    await site.close();
  }
}

afterAll(removeChangedSites);

const order = ({ strapi }: Site) => Object.keys(strapi.plugins).filter((name) => /^(communities|graphql)$/.test(name));
const answers = async (site: Site) => {
  const { data, errors } = await graphql(site, '{ communities { nodes { slug } pageInfo { total } } }');
  expect({ data, errors }).toEqual({ data: { communities: { nodes: [], pageInfo: { total: 0 } } }, errors: [] });
};

describe('GraphQL on a site with graphql last in its list of plugins', () => {
  let site: Site;
  let types: Shown[];
  beforeAll(async () => {
    site = await boot();
    types = await typesOf(site);
  });
  afterAll(() => site.close());

  it('answers', async () => {
    expect(order(site)).toEqual(['communities', 'graphql']);
    await answers(site);
  });

  it('shows nothing that Strapi would make of the plugin’s content types', () => {
    const shown = new Set(types.flatMap(({ name, fields }) => [name, ...(fields ?? []).map((field) => field.name)]));
    const { naming } = site.strapi.plugin('graphql').service('utils') as {
      naming: Record<string, (type: unknown) => string>;
    };
    const ways = Object.entries(naming).filter(([name]) =>
      /^get(Type|Find|Create|Update|Delete|Filters|Entity|Relation|ContentType)/.test(name)
    );
    const namesOf = (uid: string) => ways.map(([, way]) => way(site.strapi.getModel(uid as never)));
    expect(namesOf('api::theme.theme').filter((name) => shown.has(name)).length).toBeGreaterThan(8);
    for (const type of Object.keys(contentTypes)) {
      expect(namesOf(`plugin::communities.${type}`).filter((name) => shown.has(name))).toEqual([]);
    }
  });

  it('leads to the plugin’s types through its own fields only', () => {
    const fields = fieldsOf(routes);
    const own = [...definitionsOf(fields).keys()].filter((name) => name !== 'Query' && name !== 'Mutation');
    expect(types.map(({ name }) => name)).toEqual(expect.arrayContaining(own));
    const leading = types
      .filter(({ name }) => !own.includes(name))
      .flatMap(({ name, fields: outputs, inputFields, possibleTypes }) => [
        ...[...(outputs ?? []), ...(inputFields ?? [])]
          .filter(({ type }) => own.includes(last(type)))
          .map((it) => it.name),
        ...(possibleTypes ?? []).filter((it) => own.includes(it.name)).map((it) => `${name} | ${it.name}`),
      ]);
    const names = fields.map(({ name }) => name);
    expect(leading.filter((name) => !names.includes(name))).toEqual([]);
  });

  it('does not show the relation of the site’s publications to a community', async () => {
    for (const name of ['Publication', 'PublicationInput', 'PublicationFiltersInput']) {
      expect(fieldsIn(types, name)).toContain('title');
      expect(fieldsIn(types, name)).not.toContain('community');
    }
    await allow(site.strapi, 'public', ['api::publication.publication.find']);
    const sorted = async (sort: string) =>
      (await graphql(site, `{ publications(sort: "${sort}") { title } }`)).errors.map((it) => it.extensions.code);
    expect(await sorted('title')).toEqual([]);
    expect(await sorted('community.name')).toEqual(['BAD_USER_INPUT']);
  });

  it('adds nothing to accounts', () => {
    expect(fieldsIn(types, 'UsersPermissionsUser')).toEqual([
      ...['documentId', 'username', 'email', 'provider', 'confirmed', 'blocked', 'role'],
      ...['createdAt', 'updatedAt', 'publishedAt'],
    ]);
  });
});

describe('GraphQL on a site', () => {
  it('with graphql first in its list of plugins', () =>
    on(siteWithPlugins('{ graphql, ...others }'), async (site) => {
      expect(order(site)).toEqual(['graphql', 'communities']);
      await answers(site);
      expect(fieldsIn(await typesOf(site), 'Publication')).not.toContain('community');
      const { status } = await graphql(site, eleven('communityTaxonomies { themes { slug } }'));
      expect(status).toBe(400);
    }));

  it('without the plugin graphql', () =>
    on(siteWithPlugins('{ ...others, graphql: { enabled: false } }'), async (site) => {
      expect(order(site)).toEqual(['communities']);
      expect((await graphql(site, '{ communities { nodes { slug } } }')).status).toBe(405);
    }));

  it('that has a content type of the same name: leaves GraphQL to it', () =>
    on(withOwnCommunities(), async (site) => {
      await site.strapi
        .documents('api::community.community' as never)
        .create({ data: { name: 'Of the site', slug: 'own' } as never });
      await allow(site.strapi, 'public', ['api::community.community.find']);
      const { data } = await graphql(site, eleven('communities { name }'));
      expect(data.f10).toEqual([{ name: 'Of the site' }]);
      const names = (await typesOf(site)).map(({ name }) => name);
      expect(names).toContain('CommunityEntityResponseCollection');
      expect(names).not.toContain('CommunityTopic');
    }));
});
