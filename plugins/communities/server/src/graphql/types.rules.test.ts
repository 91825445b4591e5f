import { z } from '@strapi/utils';
import { AUDIENCES } from '../../../shared/communities';
import { count, equals, flag, instant, key, line } from '../../../shared/common';
import { member } from '../routing';
import { definitionsOf, fieldsOf } from './fields';
import { typeOf, type Definitions } from './types';

const term = z.object({ slug: z.string(), name: z.string().nullable() }).meta({ id: 'Term' });

describe('GraphQL types from zod', () => {
  it.each([
    ['text', 'String!', z.string()],
    ['a line that is trimmed and checked', 'String!', line(10)],
    ['an identifier that may be left out', 'String', key.nullable().optional()],
    ['an instant that may be null', 'String', instant.nullable()],
    ['a number', 'Int!', z.number()],
    ['a number as in a query string', 'Int', count(1, 5).optional()],
    ['a fraction', 'Float!', z.float64()],
    ['yes or no as in a query string', 'Boolean!', flag],
    ['a filter', 'CommunityAudience', equals(z.enum(AUDIENCES)).optional()],
    ['values that have a type', 'CommunityAudience!', z.enum(AUDIENCES)],
    ['values that GraphQL cannot hold', 'String!', z.enum(['information-asked', 'name:desc'])],
    ['a list', '[String!]!', z.array(z.string())],
    ['a list of what may be null', '[Term]', z.array(term.nullable()).optional()],
    ['an object', 'Term!', term],
    ['an object without a name', 'Stem!', z.object({ a: z.string() })],
    ['what has no fixed shape', 'JSON', z.record(z.string(), z.unknown()).nullable()],
  ])('%s is %s', (_, expected, schema) => {
    expect(typeOf(schema, 'out', 'Stem', new Map())).toBe(expected);
  });

  it('names inputs apart from answers, and says the values that a String takes', () => {
    const definitions: Definitions = new Map();
    const state = z.enum(['information-asked', 'draft']).optional().describe('of the request');
    expect(typeOf(z.strictObject({ term, state }), 'in', 'Ask', definitions)).toBe('AskInput!');
    expect([...definitions.keys()]).toEqual(['TermInput', 'AskInput']);
    expect(definitions.get('AskInput')).toContain(
      '"of the request; one of: information-asked, draft"\n  state: String'
    );
  });

  it('does not let two shapes have one name', () => {
    const other = z.object({ id: z.string() });
    const definitions: Definitions = new Map();
    typeOf(other, 'out', 'Term', definitions);
    typeOf(other, 'out', 'Term', definitions);
    expect(() => typeOf(term, 'out', 'Term', definitions)).toThrow('Two GraphQL types would be called Term');
  });

  it('makes arguments of path, query and body, and true of no answer', () => {
    const run = () => Promise.reject(new Error('is not called'));
    const routes = [
      member('GET', '/:community/things/:locale', 'things.list', {
        summary: 'The "things"',
        query: z.strictObject({ _q: z.string().optional() }),
        answer: z.array(term),
        pages: 'keyset',
        graphql: 'things',
        run,
      }),
      member('POST', '/:community/things', 'things.make', {
        summary: 'Make',
        body: z.strictObject({ name: z.string() }),
        answer: z.null(),
        graphql: 'makeThing',
        run,
      }),
    ];
    const definitions = definitionsOf(fieldsOf(routes));
    expect(definitions.get('Query')).toContain(
      '"The \\"things\\""\n  things(community: ID!, locale: String!, _q: String): TermConnection'
    );
    expect(definitions.get('Mutation')).toContain('makeThing(community: ID!, data: MakeThingInput!): Boolean');
    expect(definitions.get('TermConnection')).toContain('nodes: [Term!]!');
  });
});
