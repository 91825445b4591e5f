import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { routes } from '../routes';
import { definitionsOf, fieldsOf } from './fields';

const FILE = path.resolve(__dirname, '../../../docs/schema.graphql');
const HEAD = `# Made from the list of routes; \`UPDATE_DOCS=1 npm run test:rules\` writes it anew.
# The scalar JSON and the type Pagination are those of Strapi's GraphQL plugin.`;

test('docs/schema.graphql says what the list of routes says: a name that changes breaks clients', () => {
  const doc = `${[HEAD, ...definitionsOf(fieldsOf(routes)).values()].join('\n\n')}\n`;
  if (process.env.UPDATE_DOCS) writeFileSync(FILE, doc);
  expect(readFileSync(FILE, 'utf8')).toBe(doc);
});

test('every Content API route has a name in GraphQL, but those of bytes, of calendars, of pages, of streams and of mail services', () => {
  const without = routes.filter(({ who, graphql }) => who !== 'team' && graphql === undefined).map(({ name }) => name);
  expect(without.filter((name) => !/(Picture|Banner|Calendar|nsubscribe|stream|receive|export)$/.test(name))).toEqual(
    []
  );
});
