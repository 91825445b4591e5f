import type { Knex } from 'knex';

/**
 * Statements of hot paths, prepared once per connection and run past knex's builders, which take longer over the text
 * than the database over the rows. The connection still is knex's: that of the transaction, or one of the pool, in
 * the same queue and with the same time limit as everybody else.
 */
interface Statement {
  text: string;
  sql: string;
  /** Names of the bindings in the order of the driver's placeholders. */
  names: string[];
}

const known = new Map<string, Statement>();

/** `:name` but not `::cast`. */
const BINDING = /(?<!:):([A-Za-z]\w*)/g;

function statementCalled(name: string, text: string, postgres: boolean): Statement {
  const before = known.get(name);
  if (before?.text === text) return before;
  if (before) throw new Error(`Two statements are called ${name}`);
  const names: string[] = [];
  const sql = text.replace(BINDING, (_, binding: string) => {
    names.push(binding);
    return postgres ? `$${names.length}` : '?';
  });
  const statement = { text, sql, names };
  known.set(name, statement);
  return statement;
}

type Client = Knex.Client & {
  acquireConnection(): Promise<unknown>;
  releaseConnection(connection: unknown): Promise<void>;
};

interface SqliteStatement {
  raw(): SqliteStatement;
  columns(): { name: string }[];
  all(values: unknown[]): unknown[][];
}
interface SqliteConnection {
  open: boolean;
  inTransaction: boolean;
  prepare(sql: string): SqliteStatement;
}
interface PostgresConnection {
  query(query: { name: string; text: string; values: unknown[] }): Promise<{ rows: unknown[] }>;
}

interface Prepared {
  statement: SqliteStatement;
  columns: string[];
}
const onConnection = new WeakMap<SqliteConnection, Map<string, Prepared>>();

function preparedOn(connection: SqliteConnection, name: string, sql: string): Prepared {
  let all = onConnection.get(connection);
  if (!all) onConnection.set(connection, (all = new Map<string, Prepared>()));
  let prepared = all.get(name);
  if (!prepared) {
    const statement = connection.prepare(sql).raw();
    all.set(name, (prepared = { statement, columns: statement.columns().map((it) => it.name) }));
  }
  return prepared;
}

/** The driver is quick at giving values and slow at making objects of them. */
function onSqlite(connection: SqliteConnection, name: string, sql: string, values: unknown[]): unknown[] {
  const { statement, columns } = preparedOn(connection, name, sql);
  return statement.all(values.map(storable)).map((found) => {
    const row: Record<string, unknown> = {};
    for (let n = 0; n < columns.length; n += 1) row[columns[n] as string] = found[n];
    return row;
  });
}

/** As knex does it: an instant is its milliseconds, a boolean 0 or 1. */
const storable = (value: unknown) =>
  value instanceof Date ? value.getTime() : typeof value === 'boolean' ? Number(value) : value;

/**
 * SQLite's connection where the statement need not queue for it: outside of transactions each statement is over
 * before anything else can happen in this process, so while none is open nobody has to be waited for.
 */
const idle = new WeakMap<Client, SqliteConnection>();

/**
 * @param on where `database.ts` says that statements run now
 * @param text a statement that gives rows; always the same one for a name
 */
export async function runPrepared(
  on: Knex,
  postgres: boolean,
  name: string,
  text: string,
  bindings: Record<string, unknown>
): Promise<unknown[]> {
  const { sql, names } = statementCalled(name, text, postgres);
  const values = names.map((it) => {
    if (bindings[it] === undefined) throw new Error(`The statement ${name} lacks its value for ${it}`);
    return bindings[it];
  });
  const client = on.client as Client;
  client.emit('query', { sql, bindings: values, method: 'raw' });
  const free = idle.get(client);
  if (free?.open && !free.inTransaction) return onSqlite(free, name, sql, values);
  const connection = await client.acquireConnection();
  try {
    // Work that nobody waited for would run after the end of its transaction, outside of it.
    if (on.isTransaction && (on as Knex.Transaction).isCompleted()) throw new Error('The transaction has ended');
    if (postgres)
      return (await (connection as PostgresConnection).query({ name: `cm_${name}`, text: sql, values })).rows;
    if (!on.isTransaction) idle.set(client, connection as SqliteConnection);
    return onSqlite(connection as SqliteConnection, name, sql, values);
  } finally {
    await client.releaseConnection(connection);
  }
}
