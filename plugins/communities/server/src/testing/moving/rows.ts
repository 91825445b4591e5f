import { contentTypes } from '../../content-types';
import type { Look } from '../query';

const tables = Object.values(contentTypes).map(({ schema }) => schema.collectionName);

/** All rows of the plugin, table by table, without their numeric ids: Strapi exports rows in no order. */
export async function rowsOfPlugin(look: Look): Promise<Record<string, unknown[]>> {
  const found: Record<string, unknown[]> = {};
  for (const table of tables) {
    const rows = await look.rows(`SELECT * FROM ${table} ORDER BY document_id`);
    found[table] = rows.map(({ id: _, ...row }) => row as unknown);
  }
  return found;
}
