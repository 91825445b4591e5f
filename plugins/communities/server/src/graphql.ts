import type { Core } from '@strapi/strapi';
import { definitionsOf, fieldsOf, type Field, type RootType } from './graphql/fields';
import { installLimits } from './graphql/limits';
import { resolverOf } from './graphql/resolve';
import type { Route } from './routing';

interface ContentType {
  uid: string;
}
interface Naming extends Record<string, (type: ContentType) => string> {
  getTypeName(type: ContentType): string;
}
interface Extension {
  use(configure: (tools: { typeRegistry: { has(name: string): boolean } }) => object): void;
}

const NO_GRAPHQL =
  'strapi-plugin-communities offers no GraphQL here, because content types of this site have these names in it';

/** Makes the GraphQL API from the list of routes. Does nothing on a site without the plugin `graphql`. */
export function registerGraphql(strapi: Core.Strapi, routes: Route[]): void {
  const plugin = strapi.plugin('graphql');
  if (!plugin) return;
  const fields = fieldsOf(routes);
  const definitions = definitionsOf(fields);
  const own = { query: new Set(namesIn(fields, 'Query')), mutation: new Set(namesIn(fields, 'Mutation')) };
  installLimits(strapi, own);

  let hasSaid = false;
  // Called twice in a start: for the types, then for the resolvers.
  (plugin.service('extension') as Extension).use(({ typeRegistry }) => {
    const fieldsOfSite = fieldNamesOfSite(strapi, typeRegistry);
    const taken = [
      ...[...definitions.keys()].filter((name) => typeRegistry.has(name)),
      ...fields.map(({ name }) => name).filter((name) => fieldsOfSite.has(name)),
    ];
    if (taken.length === 0) return extensionFrom(fields, [...definitions.values()].join('\n\n'), own);
    for (const names of Object.values(own)) names.clear();
    if (!hasSaid) strapi.log.warn(`${NO_GRAPHQL}: ${taken.join(', ')}`);
    hasSaid = true;
    return {};
  });
}

const namesIn = (fields: Field[], root: RootType) => fields.filter((it) => it.root === root).map(({ name }) => name);

const extensionFrom = (fields: Field[], typeDefs: string, own: Parameters<typeof resolverOf>[1]) => {
  const resolvers: Record<string, Record<string, unknown>> = {};
  for (const field of fields) (resolvers[field.root] ??= {})[field.name] = resolverOf(field, own);
  return {
    typeDefs,
    resolvers,
    // The role screen decides, as for REST.
    resolversConfig: Object.fromEntries(
      fields.map(({ root, name, route }) => [
        `${root}.${name}`,
        { auth: { scope: [`plugin::communities.${route.name}`] } },
      ])
    ),
  };
};

/** Two definitions of one name would be merged in silence, so the fields of the site's own types are looked up. */
function fieldNamesOfSite(strapi: Core.Strapi, registry: { has(name: string): boolean }): Set<string> {
  const { naming } = strapi.plugin('graphql').service('utils') as { naming: Naming };
  const ways = Object.keys(naming).filter((name) =>
    /^get(Find|Create|Update|Delete)\w*(Query|MutationType)Name$/.test(name)
  );
  const types = Object.values(strapi.contentTypes as unknown as Record<string, ContentType>);
  const shown = types.filter((type) => registry.has(naming.getTypeName(type)));
  return new Set(shown.flatMap((type) => ways.map((way) => naming[way]?.(type) ?? '')));
}
