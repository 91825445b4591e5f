import { contentTypes } from './content-types';
import { models } from './models';
import { databaseKind, newDatabase, type TestDatabase } from './testing/database';
import { lookInto, type Look } from './testing/query';

interface Index {
  name: string;
  columns: string[];
  unique: boolean;
}

type Declared = { name: string; columns: string[]; type?: string }[];

const tables = [
  ...Object.values(contentTypes).map(({ schema }) => ({ table: schema.collectionName, indexes: schema.indexes })),
  ...models.map(({ tableName, indexes }) => ({ table: tableName, indexes })),
] as { table: string; indexes: Declared }[];

const onPostgres = (look: Look, table: string): Promise<Index[]> =>
  look.rows(
    `SELECT i.relname AS name, x.indisunique AS "unique", ARRAY(
       SELECT CAST(a.attname AS text) FROM unnest(x.indkey) WITH ORDINALITY k(number, place)
       JOIN pg_attribute a ON a.attrelid = x.indrelid AND a.attnum = k.number ORDER BY k.place) AS columns
     FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class t ON t.oid = x.indrelid
     WHERE t.relname = $1`,
    [table]
  );

async function onSqlite(look: Look, table: string): Promise<Index[]> {
  const found = await look.rows('SELECT name, "unique" FROM pragma_index_list($1)', [table]);
  return Promise.all(
    found.map(async ({ name, unique }) => {
      const columns = await look.rows('SELECT name FROM pragma_index_info($1) ORDER BY seqno', [name]);
      return { name, unique: unique === 1, columns: columns.map((it) => it.name as string) };
    })
  );
}

/** Strapi does not document indexes in schemas; a version that ignored them would make every race of ours real. */
describe('the indexes that the schemas declare', () => {
  let database: TestDatabase;
  let look: Look;
  beforeAll(async () => {
    database = await newDatabase();
    look = lookInto(database);
  });
  afterAll(async () => {
    await look.close();
    await database.drop();
  });

  it.each(tables)('are in the database, of $table', async ({ table, indexes }) => {
    const found = await (databaseKind() === 'postgres' ? onPostgres : onSqlite)(look, table);
    const declared = indexes.map(({ name, columns, type }) => ({ name, columns, unique: type === 'unique' }));
    expect(found).toEqual(expect.arrayContaining(declared));
  });

  it('keep every table from holding one thing twice', () => {
    const without = tables.filter(({ indexes }) => indexes.every(({ type }) => type !== 'unique'));
    // What has neither a name nor a place of its own: entries and messages follow each other.
    expect(without.map(({ table }) => table).sort()).toEqual([
      'cm_audit_entries',
      'cm_post_revisions',
      'cm_request_messages',
    ]);
  });
});
