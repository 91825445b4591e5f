import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { routes } from './routes';
import { routesDoc } from './testing/routes-doc';

const FILE = path.resolve(__dirname, '../../docs/routes.md');

test('docs/routes.md says what the list of routes says', () => {
  const doc = routesDoc(routes);
  if (process.env.UPDATE_DOCS) writeFileSync(FILE, doc);
  expect(readFileSync(FILE, 'utf8')).toBe(doc);
});

test('no two routes share a path, an action or a GraphQL field', () => {
  const unique = (values: string[]) => expect(values).toEqual([...new Set(values)]);
  unique(routes.map(({ method, path: where }) => `${method} ${where}`));
  unique(routes.map(({ name }) => name));
  unique(routes.flatMap(({ graphql }) => graphql ?? []));
});

test('a fixed path comes before a parameter that would swallow it', () => {
  for (const [n, { method, path: fixed }] of routes.entries()) {
    const swallowing = routes
      .slice(0, n)
      .filter((before) => before.method === method && pattern(before.path).test(fixed));
    expect(swallowing.map((it) => it.path)).toEqual([]);
  }
});

const pattern = (where: string) => new RegExp(`^${where.replace(/:\w+/g, '[^/]+')}$`);
