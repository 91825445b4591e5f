import { WRITES } from './leaks/writes';

/** A request that no client of ours sends. `names`: the field that a refusal has to name, where one is wrong for sure. */
export interface Hostile {
  what: string;
  query?: string;
  /** As it goes over the wire. */
  body?: string;
  type?: string;
  names?: string;
  /** Might be read as something harmless: only must not break anything. */
  isLenient?: boolean;
}

const LONG = 'x'.repeat(1_000_000);
const nested = (depth: number): unknown => (depth === 0 ? 'x' : { a: nested(depth - 1) });
const ids = Array.from({ length: 10_000 }, (_, n) => `id${n}`);

/** Values as they are written in JSON; some no JavaScript value could be written as. */
const VALUES: [what: string, json: string, isLenient?: boolean][] = [
  ['null', 'null', true],
  ['a number', '12', true],
  ['a number too large', '1e400'],
  ['a number beyond whole ones', '123456789012345678901234567890'],
  ['a list', '["x", ["y"]]', true],
  ['an object', '{"$ne": null}'],
  ['nothing but blanks', '"   "', true],
  ['a NUL', '"a\\u0000b"'],
  ['half a character', '"a\\ud800b"'],
  ['the other half', '"\\udfff"'],
  ['an escape sequence', '"\\u001b[2J"'],
  ['fifty levels', JSON.stringify(nested(50))],
  ['ten thousand ids', JSON.stringify(ids)],
  ['a million characters', `"${LONG.slice(0, 900_000)}"`],
  // Strapi's parser refuses it before it knows the fields.
  ['a prototype', '{"__proto__": {"isAdmin": true}}', true],
];

/** `?` parameters that no route knows, or not so. */
export const hostileQueries = (keys: string[]): Hostile[] => [
  ...['zqunknown', 'populate', 'fields', 'status', 'where', 'lookup', '_limit', '$or', 'zq[deep][er]'].map((name) => ({
    what: `unknown ${name}`,
    query: `${name}=1`,
    names: name.split('[')[0],
  })),
  { what: 'a prototype', query: '__proto__[isAdmin]=1&constructor[prototype][x]=1', isLenient: true },
  { what: 'half an encoding', query: 'zq%unknown=%E0%A4', isLenient: true },
  { what: 'a thousand parameters', query: Array.from({ length: 1_500 }, (_, n) => `a${n}=1`).join('&') },
  ...keys.flatMap((key): Hostile[] => [
    { what: `${key} with a NUL`, query: `${key}=%00`, names: key },
    { what: `${key} twice`, query: `${key}=a&${key}=b`, names: key },
    { what: `${key} as a list`, query: `${key}[]=a&${key}[]=b`, names: key },
    { what: `${key} with an operator`, query: `${key}[$gt]=a`, names: key },
    { what: `${key} fifty levels deep`, query: `${key}${'[a]'.repeat(50)}=x`, names: key },
    { what: `${key} too long`, query: `${key}=${'x'.repeat(6_000)}`, names: key },
    { what: `${key} half a character`, query: `${key}=%ED%A0%80`, isLenient: true },
    { what: `${key} a number too large`, query: `${key}=99999999999999999999999`, isLenient: true },
    { what: `${key} as SQL`, query: `${key}=${encodeURIComponent("'; DROP TABLE cm_posts; --")}`, isLenient: true },
  ]),
  ...(keys.includes('pagination')
    ? [
        'page=0',
        'page=-1',
        'page=1e9',
        'page=1.5',
        'pageSize=0',
        'pageSize=101',
        'pageSize=1e400',
        'pageSize=',
        'limit=5',
      ].map((it) => ({ what: `pagination ${it}`, query: `pagination[${it.replace('=', ']=')}`, names: 'pagination' }))
    : []),
  ...(keys.includes('filters')
    ? ['id=1', 'state][$ne=x', 'category][$in][0=x', '$or][0][state=x', 'community][name][$startsWith=a'].map((it) => ({
        what: `filters ${it}`,
        query: `filters[${it.replace('=', ']=')}`,
        names: 'filters',
      }))
    : []),
];

/** Bodies of a route whose well-formed one is `data`. */
export const hostileBodies = (data: Record<string, unknown>): Hostile[] => [
  { what: 'no JSON', body: '{"data":', type: 'application/json' },
  { what: 'a word', body: '"data"', type: 'application/json' },
  { what: 'a list', body: '[{"data":{}}]', type: 'application/json' },
  { what: 'text', body: 'data=1', type: 'text/plain', isLenient: true },
  { what: 'XML', body: '<data/>', type: 'application/xml', isLenient: true },
  { what: 'an upload without its boundary', body: 'x', type: 'multipart/form-data' },
  { what: 'another character set', body: '{}', type: 'application/json; charset=nonsense', isLenient: true },
  { what: 'data beside something', body: '{"data":{},"zqunknown":1}', names: 'zqunknown' },
  ...['1', '"x"', '[]', 'true', '[{}]'].map((it) => ({ what: `data ${it}`, body: `{"data":${it}}`, names: 'data' })),
  { what: 'an unknown field', body: JSON.stringify({ data: { ...data, zqunknown: 1 } }), names: 'zqunknown' },
  { what: 'a field of the server', body: JSON.stringify({ data: { ...data, documentId: 'x' } }), names: 'documentId' },
  { what: 'more than is read', body: `{"data":{"x":"${LONG}${LONG}"}}` },
  ...Object.keys(data).flatMap((field) => {
    const others = Object.entries(data).filter(([name]) => name !== field);
    const written = others.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)},`).join('');
    return VALUES.map(
      ([what, json, isLenient]): Hostile => ({
        what: `${field}: ${what}`,
        body: `{"data":{${written}"${field}":${json}}}`,
        ...(isLenient ? { isLenient } : { names: field }),
      })
    );
  }),
];

export const PATHS = [
  '%00',
  'a%00b',
  '%2e%2e%2f',
  '%',
  '%E0%A4%A',
  '%ED%A0%80',
  'x'.repeat(300),
  "'%20OR%201=1",
  '%F0%9F%92%A9',
  '__proto__',
];

/** What a well-formed request to each route says; ids are of nothing. */
export const wellFormed = (method: string, path: string): Record<string, unknown> => {
  const route = path.replace(/^\/:community/, '').replace(/:locale/, 'en');
  const known =
    EXTRA[`${method} ${path}`] ?? WRITES.find(([its, where]) => its === method && where === route)?.[2] ?? {};
  return JSON.parse(JSON.stringify(known).replace(/":\w+"/g, '"zznevernever"')) as Record<string, unknown>;
};

const EXTRA: Record<string, Record<string, unknown>> = {
  'POST /': {
    name: 'A name',
    slug: 'a-slug-of-its-own',
    summary: 'Summary',
    description: 'Description',
    purpose: 'To talk about it',
    targetGroup: 'All',
    whyNew: 'None is there',
    language: 'en',
    languages: ['en'],
    themes: ['nowhere'],
    regions: ['nowhere'],
    institution: 'nowhere',
    visibility: 'public',
    listed: true,
    joinPolicy: 'open',
  },
  'POST /webhooks': { name: 'A webhook', address: 'https://10.0.0.1/', events: ['topic.started'] },
  'PUT /webhooks/:webhook': { name: 'Another', active: true },
  'PUT /profile': { name: 'Name', institution: 'nowhere', country: 'PT' },
  'PUT /:community': {
    slug: 'another-slug',
    language: 'en',
    themes: ['nowhere'],
    visibility: 'public',
    listed: true,
    joinPolicy: 'open',
    membersVisibleTo: 'members',
    sections: [{ name: 'forum', enabled: true, label: null, defaultAudience: 'members' }],
    purpose: 'To talk about it',
    confirmation: 'x',
  },
  'PUT /:community/texts/:locale': { name: 'Name', summary: 'Summary', description: 'D', welcome: 'W', rules: 'R' },
};
