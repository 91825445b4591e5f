/**
 * What the plugin is compared with: content types as Strapi generates them, with an index, and empty routes.
 * They know no communities: no membership is checked, so they do less than the plugin.
 */
const text = { type: 'string' };
const long = { type: 'text' };
const number = { type: 'integer' };
const flag = { type: 'boolean' };
const instant = { type: 'datetime' };
const author = { type: 'relation', relation: 'manyToOne', target: 'plugin::users-permissions.user' };

const TYPES = {
  'bench-topic': {
    attributes: {
      community: text,
      category: text,
      title: text,
      author,
      lastAuthor: author,
      audience: text,
      language: text,
      state: text,
      pinned: flag,
      locked: flag,
      postCount: number,
      lastPostAt: instant,
    },
    index: ['community', 'pinned', 'last_post_at', 'document_id'],
  },
  'bench-post': {
    attributes: { topic: text, number, author, text: long, html: long, state: text, editedAt: instant },
    index: ['topic', 'number'],
  },
};

const schema = (name, { attributes, index }) => ({
  kind: 'collectionType',
  collectionName: `${name.replace('-', '_')}s`,
  info: { singularName: name, pluralName: `${name}s`, displayName: name },
  options: { draftAndPublish: false },
  attributes,
  indexes: [{ name: `${name.replace('-', '_')}_ix`, columns: index }],
});

const core = (kind, name) =>
  `module.exports = require('@strapi/strapi').factories.createCore${kind}('api::${name}.${name}');\n`;

const EMPTY_CONTROLLER = `module.exports = { answer: (ctx) => { ctx.body = { data: [], meta: {} }; } };\n`;
const EMPTY_ROUTES = `module.exports = { routes: [
  { method: 'GET', path: '/bench-open', handler: 'bench-empty.answer', config: { auth: false } },
  { method: 'GET', path: '/bench-known', handler: 'bench-empty.answer' },
] };\n`;

/** Files of the folder `api`, as they are once compiled. */
export const stockFiles = () => ({
  'bench-empty/controllers/bench-empty.js': EMPTY_CONTROLLER,
  'bench-empty/routes/bench-empty.js': EMPTY_ROUTES,
  ...Object.fromEntries(
    Object.entries(TYPES).flatMap(([name, type]) => [
      [`${name}/content-types/${name}/schema.json`, JSON.stringify(schema(name, type))],
      [`${name}/controllers/${name}.js`, core('Controller', name)],
      [`${name}/services/${name}.js`, core('Service', name)],
      [`${name}/routes/${name}.js`, core('Router', name)],
    ])
  ),
});

/** What a role needs to call them. Without the right to see users, Strapi leaves out who wrote. */
export const STOCK_ACTIONS = [
  'api::bench-empty.bench-empty.answer',
  'api::bench-topic.bench-topic.find',
  'api::bench-post.bench-post.find',
  'api::bench-post.bench-post.create',
  'plugin::users-permissions.user.find',
];
