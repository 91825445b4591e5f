import type { Route } from '../../routing';
import { fieldsOf } from '../../graphql/fields';
import { routes } from '../../routes';
import { ask } from './ask';
import type { Probe } from './probes';
import type { Viewer } from './viewers';
import type { Spot } from './world';
import type { Write } from './writes';

interface TypeRef {
  kind: string;
  name: string | null;
  ofType: TypeRef | null;
}
interface SchemaField {
  name: string;
  args: { name: string; type: TypeRef }[];
  type: TypeRef;
}
interface SchemaType {
  name: string;
  kind: string;
  fields: SchemaField[] | null;
}

const TYPE = 'kind name ofType { kind name ofType { kind name ofType { kind name } } }';
const INTROSPECTION = `{ __schema { types { name kind fields { name type { ${TYPE} } args { name type { ${TYPE} } } } } } }`;

const visitor: Viewer = { name: 'visitor', door: 'rest', column: () => 'vis', person: '' };

/** The GraphQL API as it describes itself. */
export class Schema {
  private constructor(readonly types: Map<string, SchemaType>) {}

  static async of(url: string): Promise<Schema> {
    const answer = await ask(url, visitor, { method: 'POST', path: '/graphql', body: { query: INTROSPECTION } });
    const { data } = JSON.parse(answer.body.toString()) as { data: { __schema: { types: SchemaType[] } } };
    return new Schema(new Map(data.__schema.types.map((type) => [type.name, type])));
  }

  fields(root: 'Query' | 'Mutation'): SchemaField[] {
    return this.types.get(root)?.fields ?? [];
  }

  /** `name(arguments) { everything that it gives }` */
  call(root: 'Query' | 'Mutation', name: string, given: Record<string, unknown>, alias = name): string {
    const field = this.fields(root).find((it) => it.name === name);
    if (!field) throw new Error(`GraphQL has no ${root}.${name}`);
    const args = field.args.flatMap((it) => (it.name in given ? [`${it.name}: ${literal(given[it.name])}`] : []));
    return `${alias}: ${name}${args.length > 0 ? `(${args.join(', ')})` : ''} ${this.everythingIn(field.type, 5)}`;
  }

  private everythingIn(type: TypeRef, depth: number): string {
    const named = this.types.get(innermost(type));
    if (!named?.fields) return '';
    const parts = named.fields
      .filter(({ args, type: its }) => args.every(({ type: arg }) => arg.kind !== 'NON_NULL') && this.fits(its, depth))
      .map((field) => `${field.name} ${this.everythingIn(field.type, depth - 1)}`);
    return `{ __typename ${parts.join(' ')} }`;
  }

  private fits = (type: TypeRef, depth: number) => depth > 1 || !this.types.get(innermost(type))?.fields;
}

const innermost = (type: TypeRef): string => (type.ofType ? innermost(type.ofType) : (type.name ?? ''));

/** GraphQL's way to write a value: as JSON, but names without quotes. */
const literal = (value: unknown): string =>
  JSON.stringify(value)
    .replace(/"(\w+)":/g, '$1: ')
    .replace(/"(moderator|administrator|member)"/g, '$1');

const document = (query: string, targets: string[], more: Partial<Probe> = {}): Probe => ({
  method: 'POST',
  path: '/graphql',
  body: { query },
  targets,
  ...more,
});

/** Every field of the plugin that reads, for one community. */
export function graphqlProbes(
  schema: Schema,
  { id, slug, people, topics, imports, webhooks, documents, events, announcements }: Spot
): Probe[] {
  const page = { pagination: { pageSize: 100 } };
  const one = (name: string, args: object = {}) => `{ ${schema.call('Query', name, { community: id, ...args })} }`;
  const several = (calls: [name: string, args: object][]) =>
    `{ ${calls.map(([name, args], n) => schema.call('Query', name, { community: id, ...args }, `f${n}`)).join(' ')} }`;
  return [
    document(one('communityWebhooks'), [id], { shows: 'webhooks' }),
    ...webhooks.map((it) =>
      document(one('communityWebhookDeliveries', { webhook: it.id, ...page }), [id, it.id], { shows: `log ${it.id}` })
    ),
    document(one('community'), [id], { shows: 'community en' }),
    document(one('community', { locale: 'fr' }), [id], { shows: 'community fr' }),
    document(one('community', { community: slug }), [slug], { shows: 'community en' }),
    document(one('communityOpening', { visibility: 'public' }), [id]),
    document(one('communityTexts', { locale: 'en' }), [id]),
    document(one('communityMessages'), [id], { shows: 'messages' }),
    document(one('communityAudit', page), [id], { shows: 'audit' }),
    document(one('communityOverview'), [id]),
    document(one('communityMembers', page), [id], { shows: 'members' }),
    document(one('communityCategories'), [id], { shows: 'categories' }),
    document(one('communityTopics', page), [id], { shows: 'topics' }),
    document(one('communityFolders'), [id], { shows: 'folders' }),
    document(one('communityDocuments', page), [id], { shows: 'documents' }),
    ...documents.flatMap((it) => [
      document(one('communityDocument', { document: it.id }), [id, it.id], { shows: `document ${it.id}` }),
      document(one('communityDocumentVersions', { document: it.id }), [id, it.id], { shows: `versions ${it.id}` }),
    ]),
    document(one('communityImports', page), [id], { shows: 'imports' }),
    ...imports.flatMap((it) => [
      document(one('communityImport', { import: it }), [id, it], { shows: `import ${it}` }),
      document(one('communityImportLines', { import: it, ...page }), [id, it], { shows: `lines ${it}` }),
    ]),
    document(one('communityEvents', page), [id], { shows: 'events' }),
    document(one('communityOccurrences', { from: '2031-05-01T00:00:00Z', to: '2031-06-01T00:00:00Z' }), [id], {
      shows: 'calendar',
    }),
    ...events.flatMap((it, n) => [
      document(one('communityEvent', { event: it.id }), [id, it.id], { shows: `event ${n}` }),
      document(one('communityAttendees', { event: it.id, ...page }), [id, it.id]),
    ]),
    document(one('communityAnnouncements', page), [id], { shows: 'announcements' }),
    document(one('communityAnnouncements', { filters: { state: 'expired' }, ...page }), [id], {
      shows: 'announcements over',
    }),
    ...announcements.flatMap(({ id: announcement }, n) => [
      document(one('communityAnnouncement', { announcement }), [id, announcement], { shows: `announcement ${n}` }),
      ...['communityAnnouncementReach', 'communityAcknowledgements', 'communityAcknowledgementCounts'].map((name) =>
        document(one(name, { announcement }), [id, announcement])
      ),
    ]),
    ...people.map((person) => document(one('communityMember', { member: person.id }), [id, person.id])),
    ...topics.slice(0, 8).flatMap((topic, n) => [
      document(one('communityTopic', { topic: topic.id }), [id, topic.id], { shows: `topic ${n}` }),
      document(one('communityPosts', { topic: topic.id, ...page }), [id, topic.id], { shows: `posts ${topic.id}` }),
      // Many in one document: what one of them is refused must not come with another.
      document(several(topic.posts.slice(0, 10).map((post) => ['communityPost', { topic: topic.id, post }])), []),
      document(
        several(topic.posts.slice(0, 10).map((post) => ['communityPostRevisions', { topic: topic.id, post }])),
        []
      ),
    ]),
  ];
}

/** The same write through GraphQL, where it has a field there. */
export function asMutation(schema: Schema, { method, path, body, targets }: Write): Probe | null {
  const route = routeFor(method, path);
  const field = fieldsOf(routes).find((it) => it.route === route);
  if (!route || !field) return null;
  const given = { ...paramsIn(route, path), ...((body as { data?: object } | undefined) ?? {}) };
  return document(`mutation { ${schema.call('Mutation', field.name, given)} }`, targets);
}

const patternOf = ({ path }: Route) =>
  new RegExp(`^/api/communities${path.replace(/:(\w+)/g, '(?<$1>[^/]+)').replace(/\/$/, '')}$`);

/** The route that answers an address; what is written out (`/members/invite`) comes before `/members/:member`. */
export const routeFor = (method: string, path: string): Route | undefined =>
  routes.find((route) => route.method === method && patternOf(route).test(path.split('?')[0] ?? ''));

const paramsIn = (route: Route, path: string) => ({ ...patternOf(route).exec(path)?.groups });

/** Fields that Strapi would make for our types, and ways to them through those of the site. */
export const SITE_QUERIES = [
  '{ publications { title community { name } } }',
  '{ publications { title community { documentId slug } } }',
  '{ publications_connection { nodes { community { name } } pageInfo { total } } }',
  '{ publication(documentId: "p0") { title community { name purpose } } }',
  '{ publications(status: DRAFT) { title community { name } } }',
  '{ publications(sort: "community.name:asc") { title } }',
  '{ publications(filters: { community: { slug: { contains: "zq" } } }) { title } }',
  '{ publications(filters: { or: [{ community: { id: { gt: 0 } } }] }) { title } }',
  '{ publications { themes { name } } }',
  '{ topics { title } }',
  '{ posts { text } }',
  '{ memberships { member } }',
  '{ auditEntries { reason } }',
  '{ requestMessages { text } }',
  '{ pictures { bytes } }',
  '{ communityTexts { welcome } }',
  '{ slugs { slug } }',
  '{ communities_connection { nodes { name } } }',
  '{ uploadFiles { name related { __typename } } }',
  '{ uploadFiles { name related { ... on Community { name } } } }',
  '{ usersPermissionsUsers { documentId role { name permissions { action } } } }',
  '{ me { id username } }',
  '{ i18NLocales { name } }',
];
