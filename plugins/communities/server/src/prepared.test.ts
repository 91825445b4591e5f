import type { Knex } from 'knex';
import { runPrepared } from './prepared';
import { boot, type Site } from './testing/boot';
import { databaseKind } from './testing/database';

const COUNT =
  'SELECT COUNT(*) AS "n" FROM cm_rate_limits WHERE actor = :actor AND (bucket = :bucket OR actor = :actor)';
const TAKE =
  'INSERT INTO cm_rate_limits (actor, bucket, slot, used) VALUES (:actor, :bucket, 1, 1) RETURNING used AS "used"';

describe('a prepared statement', () => {
  let site: Site;
  let pool: Knex;
  beforeAll(async () => {
    site = await boot();
    pool = site.strapi.db.connection as unknown as Knex;
  });
  afterAll(() => site.close());

  const run = (on: Knex, name: string, text: string, bindings: Record<string, unknown>) =>
    runPrepared(on, databaseKind() === 'postgres', name, text, bindings);
  const count = async (on: Knex, actor: string) => {
    const [row] = (await run(on, 'test_count', COUNT, { actor, bucket: 'write' })) as { n: number | string }[];
    return Number(row?.n);
  };
  const take = (on: Knex, actor: string) => run(on, 'test_take', TAKE, { actor, bucket: 'write' });

  it('takes instants, truths and nothing as knex does', async () => {
    const now = new Date('2026-03-01T12:00:00.123Z');
    const insert = `INSERT INTO cm_slugs (slug, community, created_at) VALUES ('prepared', 'none', :now) RETURNING id`;
    await run(pool, 'test_insert', insert, { now });
    const kept = (await pool('cm_slugs').where({ slug: 'prepared' }).first('created_at')) as { created_at: number };
    expect(new Date(kept.created_at).toISOString()).toBe(now.toISOString());
    const text =
      'SELECT slug AS "slug", CASE WHEN :yes THEN 1 ELSE 0 END AS "yes" FROM cm_slugs WHERE created_at = :now';
    const none = `${text} AND locale IS NOT DISTINCT FROM CAST(:locale AS VARCHAR(255))`;
    expect(await run(pool, 'test_values', none, { yes: true, now, locale: null })).toEqual([
      { slug: 'prepared', yes: 1 },
    ]);
    expect(await run(pool, 'test_values', none, { yes: false, now, locale: 'en' })).toEqual([]);
  });

  it('sees what its own transaction wrote, and nothing of one that is not over', async () => {
    expect(await count(pool, 'before')).toBe(0);
    const transaction = await pool.transaction();
    await take(transaction, 'inside');
    expect(await count(transaction, 'inside')).toBe(1);
    const outside = count(pool, 'inside');
    await transaction.rollback();
    expect(await outside).toBe(0);
    expect(await count(pool, 'inside')).toBe(0);
  });

  it('runs many at once, beside transactions', async () => {
    await Promise.all(
      Array.from({ length: 40 }, (_, n) =>
        n % 4 === 0 ? pool.transaction((transaction) => take(transaction, `many-${n}`)) : count(pool, `many-${n - 1}`)
      )
    );
    expect(await count(pool, 'many-36')).toBe(1);
  });

  it('refuses to run when its transaction has ended', async () => {
    const transaction = await pool.transaction();
    await transaction.commit();
    await expect(take(transaction, 'late')).rejects.toThrow('has ended');
    expect(await count(pool, 'late')).toBe(0);
  });

  it('is one text for ever, with all its values', async () => {
    await expect(run(pool, 'test_count', 'SELECT 1', {})).rejects.toThrow('Two statements are called test_count');
    await expect(run(pool, 'test_count', COUNT, { actor: 'x' })).rejects.toThrow('bucket');
  });

  it('is told to those who count statements', async () => {
    const seen: string[] = [];
    const note = ({ sql }: { sql: string }) => seen.push(sql);
    pool.on('query', note);
    await count(pool, 'counted');
    pool.removeListener('query', note);
    expect(seen).toEqual([expect.stringContaining('cm_rate_limits')]);
  });
});
