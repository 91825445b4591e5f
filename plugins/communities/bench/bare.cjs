'use strict';
/**
 * The limit: Node's http server and prepared statements on the same database, nothing else. `/lean` answers with one
 * statement written for it, in which the membership is checked; `/same` runs the statements of the plugin as they are.
 */
const http = require('node:http');
const { answer, listen } = require('./answers.cjs');

const [, , kind, connection] = process.argv;
const settings = JSON.parse(connection);

/** Gives `(name, text)` → `(values) => rows`; a statement is prepared once per connection. */
const open = {
  sqlite: () => {
    const Database = require('better-sqlite3');
    const database = new Database(settings.filename);
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = NORMAL');
    database.pragma('busy_timeout = 5000');
    const plain = (value) => (typeof value === 'boolean' ? Number(value) : value);
    const prepare = (_, text) => {
      const statement = database.prepare(text.replace(/\$\d+/g, '?'));
      return (values) => statement.all(values.map(plain));
    };
    return {
      prepare,
      inOne: (act) => database.transaction(act)((text, values) => prepare(text, text)(values)),
      now: () => Date.now(),
    };
  },
  postgres: () => {
    const { Pool } = require('pg');
    const pool = new Pool({ ...settings, max: 10 });
    return {
      prepare: (name, text) => async (values) => (await pool.query({ name, text, values })).rows,
      inOne: async (act) => {
        const client = await pool.connect();
        try {
          await client.query('BEGIN');
          await act(async (text, values) => (await client.query({ name: text.slice(0, 40), text, values })).rows);
          await client.query('COMMIT');
        } finally {
          client.release();
        }
      },
      now: () => new Date(),
    };
  },
}[kind];

const database = open();

const mayRead = `JOIN cm_memberships m ON m.community = t.community AND m.state IN ('active', 'suspended')
  JOIN up_users u ON u.document_id = m.member AND NOT u.blocked`;

const TOPICS = `SELECT t.document_id, t.title, t.author, t.pinned, t.locked, t.post_count, t.last_post_at, a.name AS author_name,
    l.name AS last_author_name
  FROM (SELECT t.* FROM cm_topics t ${mayRead} WHERE u.id = $1 AND t.community = $2 AND t.state = 'published'
    ORDER BY t.pinned DESC, t.last_post_at DESC, t.document_id DESC LIMIT 20) t
  LEFT JOIN cm_profiles a ON a.member = t.author LEFT JOIN cm_profiles l ON l.member = t.last_author`;
const POSTS = `SELECT p.document_id, p.author, p.text, p.html, p.created_at, p.edited_at, a.name AS author_name
  FROM (SELECT t.* FROM cm_topics t ${mayRead} WHERE u.id = $1 AND t.document_id = $2) t
  JOIN cm_posts p ON p.topic = t.document_id AND p.state = 'published' LEFT JOIN cm_profiles a ON a.member = p.author
  ORDER BY p.number LIMIT 20`;
const NUMBERED = `UPDATE cm_topics SET last_number = last_number + 1, last_visible = last_number + 1,
    post_count = post_count + 1, last_post_at = $1
  WHERE document_id = $2 AND EXISTS (SELECT 1 FROM cm_memberships m JOIN up_users u ON u.document_id = m.member
    WHERE u.id = $3 AND m.community = cm_topics.community AND m.state = 'active') RETURNING last_number AS n, community`;
const WRITTEN = `INSERT INTO cm_posts (document_id, community, topic, number, author, text, html, state, created_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, 'published', $8) RETURNING document_id`;

const routes = {};
const tokens = new Map();
let next = 0;

const bodyOf = async (request) => {
  const parts = [];
  for await (const part of request) parts.push(part);
  return JSON.parse(Buffer.concat(parts).toString());
};

/** The values are at hand at once on SQLite; then nothing is waited for, as nobody would who wrote such a server. */
const setUp = ({ token, account, author, community, same }) => {
  tokens.set(`Bearer ${token}`, account);
  const topics = database.prepare('lean_topics', TOPICS);
  const posts = database.prepare('lean_posts', POSTS);
  routes.lean_topics = (who) => topics([who, community]);
  routes.lean_posts = (who, topic) => posts([who, topic]);
  routes.lean_reply = async (who, topic, request) => {
    const { text } = (await bodyOf(request)).data;
    const id = `bare-${process.pid}-${(next += 1)}`;
    const write = (number) => [id, number.community, topic, number.n, author, text, `<p>${text}</p>`, database.now()];
    const numbered = [database.now(), topic, who];
    if (kind === 'sqlite') database.inOne((run) => run(WRITTEN, write(run(NUMBERED, numbered)[0])));
    else await database.inOne(async (run) => run(WRITTEN, write((await run(NUMBERED, numbered))[0])));
    return [{ id }];
  };
  for (const [name, { statements, topic }] of Object.entries(same)) {
    const prepared = statements.map(({ sql, bindings }, n) => ({
      run: database.prepare(`${name}${n}`, sql),
      bindings,
    }));
    routes[name] = async (_, wanted) => {
      let rows;
      for (const { run, bindings } of prepared) rows = await run(bindings.map((it) => (it === topic ? wanted : it)));
      return rows;
    };
  }
};

const server = http.createServer(async (request, response) => {
  const [, name, topic] = request.url.split('/');
  const who = tokens.get(request.headers.authorization);
  try {
    if (!who || !routes[name]) throw new Error(`No answer to ${request.url}`);
    const given = routes[name](who, topic, request);
    const body = JSON.stringify({ data: given instanceof Promise ? await given : given });
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
    response.end(body);
  } catch (error) {
    response.writeHead(500, { 'content-length': Buffer.byteLength(error.message) });
    response.end(error.message);
  }
});

answer({ ready: async () => ({ port: server.listening ? server.address().port : await listen(server) }), setUp });
