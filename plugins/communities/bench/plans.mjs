/** What the planners make of the statements of hot reads: no large table may be read from end to end. */
import Database from 'better-sqlite3';
import pg from 'pg';

const LARGE = [
  'cm_topics',
  'cm_posts',
  'cm_memberships',
  'cm_profiles',
  'cm_read_markers',
  'up_users',
  'up_users_role_lnk',
];

const onSqlite = ({ filename }, statements) => {
  const database = new Database(filename, { readonly: true });
  try {
    return statements.flatMap(({ sql, bindings }) => {
      const plain = bindings.map((it) =>
        typeof it === 'boolean' ? Number(it) : it instanceof Date ? it.getTime() : it
      );
      const steps = database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(plain);
      // The plan names aliases; a scan that an index does not narrow says SCAN and no more.
      return steps
        .map(({ detail }) => detail)
        .filter((detail) => /^SCAN /.test(detail) && isLarge(tableOf(detail, sql)));
    });
  } finally {
    database.close();
  }
};

const isLarge = (table) => LARGE.includes(table);

const tableOf = (detail, sql) => {
  const [, alias] = detail.split(' ');
  return LARGE.find((table) => new RegExp(`\\b${table} (AS )?${alias}\\b`, 'i').test(sql)) ?? alias;
};

const scansIn = (node) => [
  ...(node['Node Type'] === 'Seq Scan' && isLarge(node['Relation Name'])
    ? [`Seq Scan on ${node['Relation Name']}`]
    : []),
  ...(node.Plans ?? []).flatMap(scansIn),
];

/** Both the plan for these values and the one that a prepared statement gets for all values. */
const onPostgres = async (settings, statements) => {
  const client = new pg.Client(settings);
  await client.connect();
  const found = [];
  try {
    for (const mode of ['force_custom_plan', 'force_generic_plan']) {
      await client.query(`SET plan_cache_mode = ${mode}`);
      for (const [n, { sql, bindings }] of statements.entries()) {
        await client.query(`PREPARE ${mode}_${n} AS ${sql}`);
        const values = bindings.map((it) =>
          it === null ? 'NULL' : client.escapeLiteral(it instanceof Date ? it.toISOString() : String(it))
        );
        const given = values.length > 0 ? `(${values.join(', ')})` : '';
        const { rows } = await client.query(`EXPLAIN (FORMAT JSON) EXECUTE ${mode}_${n}${given}`);
        found.push(...scansIn(rows[0]['QUERY PLAN'][0].Plan));
      }
    }
  } finally {
    await client.end();
  }
  return found;
};

/** @returns one line for each scan of a large table */
export const scansOf = (kind, settings, statements) =>
  kind === 'postgres' ? onPostgres(settings, statements) : onSqlite(settings, statements);
