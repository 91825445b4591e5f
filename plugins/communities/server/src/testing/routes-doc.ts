import type { z } from '@strapi/utils';
import type { Route } from '../routing';

const WHO: Record<Route['who'], string> = {
  anyone: 'Public, Authenticated',
  member: 'Authenticated',
  memberOrTeam: 'Authenticated',
  team: 'panel only',
};

type Schema = z.ZodType & { shape?: Record<string, Schema>; unwrap?(): Schema; element?: Schema };

const inner = (schema: Schema): Schema =>
  schema.unwrap && !schema.shape && !schema.element ? inner(schema.unwrap()) : schema;
const isOptional = (schema: Schema) => schema.safeParse(undefined).success;

function fieldsOf(schema: Schema, prefix = ''): string[] {
  return Object.entries(schema.shape ?? {}).flatMap(([name, field]) => {
    const path = prefix ? `${prefix}[${name}]` : name;
    const nested = inner(field);
    return nested.shape ? fieldsOf(nested, path) : [`\`${path}\`${isOptional(field) ? '' : ' *'}`];
  });
}

const nameOf = (schema: Schema | null): string => {
  if (schema === null) return 'nothing (204)';
  const { element } = inner(schema);
  if (element) return `list of ${nameOf(element)}`;
  return (
    (inner(schema).meta()?.id as string | undefined) ?? Object.keys(inner(schema).shape ?? {}).join(', ') ?? 'null'
  );
};

const answerOf = ({ method, answer }: Route): string =>
  answer === null && method === 'GET'
    ? 'no JSON: what the sentence above says'
    : nameOf(answer as Schema | null) || 'null';

const described = (route: Route): string => {
  const [query, body] = [fieldsOf(route.query as Schema), fieldsOf(route.body as Schema)];
  const base = route.who === 'team' ? '/communities' : '/api/communities';
  return [
    `### ${route.method} ${base}${route.path === '/' ? '' : route.path}`,
    '',
    `${route.summary}.`,
    '',
    `- Action: \`${route.name}\` (${WHO[route.who]})`,
    ...(query.length > 0 ? [`- Query: ${query.join(', ')}`] : []),
    ...(body.length > 0 ? [`- Body, in \`data\`: ${body.join(', ')}`] : []),
    `- Answer: ${answerOf(route)}${route.pages ? `, pages ${route.pages === 'keyset' ? 'with a cursor' : 'with a number'}` : ''}`,
    ...(route.graphql ? [`- GraphQL: \`${route.graphql}\``] : []),
  ].join('\n');
};

/** `docs/routes.md`, from the list of routes. */
export const routesDoc = (routes: Route[]): string =>
  [
    '# Routes',
    '',
    'Made from the list of routes; `UPDATE_DOCS=1 npm run test:rules` writes it anew. A star marks what is compulsory.',
    'In the panel every route exists under `/communities` as well. `:community` is a documentId or a slug.',
    '',
    ...routes.map((route) => `${described(route)}\n`),
  ].join('\n');
