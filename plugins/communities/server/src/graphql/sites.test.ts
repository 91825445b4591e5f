import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { contentTypes } from '../content-types';
import { boot, type Site } from '../testing/boot';
import { graphql } from '../testing/graphql';
import { allow } from '../testing/people';

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

const root = path.resolve(__dirname, '../../../../..');
const made: string[] = [];

/** The built site with something changed. Beside the real one, so that it finds the same libraries. */
function changedSite(change: (dist: string) => void): string {
  mkdirSync(path.join(root, '.tmp'), { recursive: true });
  const dist = mkdtempSync(path.join(root, '.tmp/site-'));
  made.push(dist);
  for (const part of ['config', 'src'])
    cpSync(path.join(root, 'dist', part), path.join(dist, part), { recursive: true });
  change(dist);
  return dist;
}

const withPlugins = (plugins: string) =>
  changedSite((dist) => {
    const file = path.join(dist, 'config/plugins.js');
    const change = `const listed = exports.default;
      exports.default = (tools) => { const { graphql, ...others } = listed(tools); return ${plugins}; };`;
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n${change}\n`);
  });

/** A content type of the site whose names in GraphQL are those of the plugin's. */
const withOwnCommunities = () =>
  changedSite((dist) => {
    const theme = path.join(dist, 'src/api/theme');
    const file = 'content-types/theme/schema.json';
    const schema = JSON.parse(readFileSync(path.join(theme, file), 'utf8')) as object;
    const info = { singularName: 'community', pluralName: 'communities', displayName: 'Community' };
    const folder = path.join(dist, 'src/api/community/content-types/community');
    mkdirSync(folder, { recursive: true });
    const attributes = { title: { type: 'string' } };
    writeFileSync(
      path.join(folder, 'schema.json'),
      JSON.stringify({ ...schema, collectionName: 'own_communities', info, attributes })
    );
  });

async function on(dist: string | undefined, look: (site: Site) => Promise<void>) {
  const site = await boot({ dist });
  try {
    await look(site);
  } finally {
    await site.close();
  }
}

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

const order = ({ strapi }: Site) => Object.keys(strapi.plugins).filter((name) => /^(communities|graphql)$/.test(name));
const answers = async (site: Site) => {
  const { data, errors } = await graphql(site, '{ communities { nodes { slug } pageInfo { total } } }');
  expect({ data, errors }).toEqual({ data: { communities: { nodes: [], pageInfo: { total: 0 } } }, errors: [] });
};

describe('GraphQL on a site', () => {
  it('whose list of plugins has graphql last: shows the plugin’s own types, and nothing that Strapi would make of its content types', () =>
    on(undefined, async (site) => {
      expect(order(site)).toEqual(['communities', 'graphql']);
      await answers(site);

      const types = await typesOf(site);
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
    }));

  it('does not lead from the site’s own types to the plugin’s', () =>
    on(undefined, async (site) => {
      const types = await typesOf(site);
      const isOurs = (name: string) => /^(My)?Communit/.test(name);
      const leading = types
        .filter(
          ({ name }) => !isOurs(name) && !/^(Query|Mutation)$/.test(name) && !/^[A-Z][a-zA-Z]*Communit/.test(name)
        )
        .flatMap(({ name, fields, inputFields, possibleTypes }) => [
          ...[...(fields ?? []), ...(inputFields ?? [])]
            .filter(({ type }) => isOurs(last(type)))
            .map((field) => `${name}.${field.name}`),
          ...(possibleTypes ?? []).filter((it) => isOurs(it.name)).map((it) => `${name} | ${it.name}`),
        ]);
      expect(leading).toEqual([]);
      for (const name of ['Publication', 'PublicationInput', 'PublicationFiltersInput']) {
        expect(fieldsIn(types, name)).toContain('title');
        expect(fieldsIn(types, name)).not.toContain('community');
      }
      expect(fieldsIn(types, 'UsersPermissionsUser')).toEqual([
        ...['documentId', 'username', 'email', 'provider', 'confirmed', 'blocked', 'role'],
        ...['createdAt', 'updatedAt', 'publishedAt'],
      ]);

      await allow(site.strapi, 'public', ['api::publication.publication.find']);
      const sorted = async (sort: string) =>
        (await graphql(site, `{ publications(sort: "${sort}") { title } }`)).errors.map((it) => it.extensions.code);
      expect(await sorted('title')).toEqual([]);
      expect(await sorted('community.name')).toEqual(['BAD_USER_INPUT']);
    }));

  it('whose list of plugins has graphql first', () =>
    on(withPlugins('{ graphql, ...others }'), async (site) => {
      expect(order(site)).toEqual(['graphql', 'communities']);
      await answers(site);
      expect(fieldsIn(await typesOf(site), 'Publication')).not.toContain('community');
      const { status } = await graphql(
        site,
        `{ ${'abcdefghijk'
          .split('')
          .map((it) => `${it}: communityTaxonomies { themes { slug } }`)
          .join(' ')} }`
      );
      expect(status).toBe(400);
    }));

  it('without the plugin graphql', () =>
    on(withPlugins('{ ...others, graphql: { enabled: false } }'), async (site) => {
      expect(order(site)).toEqual(['communities']);
      expect((await graphql(site, '{ communities { nodes { slug } } }')).status).toBe(405);
    }));

  it('that has a content type of the same name: leaves GraphQL to it', () =>
    on(withOwnCommunities(), async (site) => {
      await site.strapi
        .documents('api::community.community' as never)
        .create({ data: { title: 'Of the site' } as never, status: 'published' });
      await allow(site.strapi, 'public', ['api::community.community.find']);
      const { data } = await graphql(
        site,
        `{ ${'abcdefghijk'
          .split('')
          .map((it) => `${it}: communities { title }`)
          .join(' ')} }`
      );
      expect(data.k).toEqual([{ title: 'Of the site' }]);
      const names = (await typesOf(site)).map(({ name }) => name);
      expect(names).toContain('CommunityEntityResponseCollection');
      expect(names).not.toContain('CommunityTopic');
    }));
});
