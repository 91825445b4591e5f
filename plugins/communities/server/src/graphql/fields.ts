import { keysetMeta } from '../../../shared/common';
import type { Route } from '../routing';
import { define, fieldsIn, shapeOf, typeOf, upperFirst, withDescription, type Definitions } from './types';

export type RootType = 'Query' | 'Mutation';

/** A route that has a name in GraphQL. What the platform team does is done in the panel. */
export interface Field {
  route: Route;
  name: string;
  root: RootType;
}

export const fieldsOf = (routes: Route[]): Field[] =>
  routes.flatMap((route) =>
    route.graphql === undefined || route.who === 'team'
      ? []
      : [{ route, name: route.graphql, root: route.method === 'GET' ? 'Query' : 'Mutation' }]
  );

/** The fields of Query and Mutation and every type that they need, in GraphQL's schema language. */
export function definitionsOf(fields: Field[]): Definitions {
  const definitions: Definitions = new Map();
  for (const root of ['Query', 'Mutation'] as const) {
    const lines = fields.filter((field) => field.root === root).map((field) => `  ${lineOf(field, definitions)}`);
    if (lines.length > 0) definitions.set(root, `type ${root} {\n${lines.join('\n')}\n}`);
  }
  return definitions;
}

/** No field of these is `!`: a refusal of one leaves the others of the same document their answers. */
function lineOf({ route, name }: Field, definitions: Definitions): string {
  const given = argumentsOf(route, name, definitions);
  const answer = answerOf(route, upperFirst(name), definitions);
  return withDescription(route.summary, `${name}${given.length > 0 ? `(${given.join(', ')})` : ''}: ${answer}`, '\n  ');
}

function argumentsOf(route: Route, name: string, definitions: Definitions): string[] {
  const params = Object.keys(shapeOf(route.params)).map((it) => `${it}: ${it === 'locale' ? 'String' : 'ID'}!`);
  const stem = upperFirst(name);
  const { pagination, ...asked } = shapeOf(route.query);
  const query = fieldsIn(asked, 'in', stem, definitions).map(({ description, definition }) =>
    withDescription(description, definition, ' ')
  );
  if (pagination) {
    // One input for all lists that are paged alike, not one for each field.
    const pages = route.pages === 'keyset' ? 'CommunityCursor' : 'CommunityPage';
    query.push(`pagination: ${typeOf(pagination, 'in', pages, definitions)}`);
  }
  if (Object.keys(shapeOf(route.body)).length === 0) return [...params, ...query];
  const anyNeeded = !route.body.safeParse({}).success;
  const type = typeOf(route.body, 'in', stem, definitions);
  return [...params, ...query, `data: ${anyNeeded ? type : type.replace(/!$/, '')}`];
}

/** Such an act answers `true`: a field without any answer does not exist in GraphQL. */
export const answersNothing = (answer: Route['answer']): answer is null =>
  answer === null || answer.def.type === 'null';

function answerOf({ answer, pages }: Route, stem: string, definitions: Definitions): string {
  if (answersNothing(answer)) return 'Boolean';
  const type = typeOf(answer, 'out', stem, definitions).replace(/!$/, '');
  if (!pages) return type;
  // As Strapi's `…_connection`; its type Pagination serves where pages have numbers.
  const info =
    pages === 'keyset' ? typeOf(keysetMeta.shape.pagination, 'out', 'CommunityCursors', definitions) : 'Pagination!';
  const name = `${type.replace(/[[\]!]/g, '')}Connection`;
  return define(name, `type ${name} {\n  nodes: ${type}!\n  pageInfo: ${info}\n}`, definitions);
}
