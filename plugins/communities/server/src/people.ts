import type { Person } from '../../shared/common';
import { termOf } from './taxonomies';
import { rows, sql } from './database';

/** Joins what is shown of a person, as alias `name`, to a column with their documentId. */
export const personJoin = (column: string, name: string) => `
  LEFT JOIN cm_profiles ${name}_p ON ${name}_p.member = ${column}`;

/** Selects the columns that `personFrom` reads. */
export const personColumns = (column: string, name: string) => `
  ${column} AS "${name}Id", ${displayName(column, name)} AS "${name}Name",
  ${name}_p.institution AS "${name}Institution", ${name}_p.country AS "${name}Country"`;

/** Where there is no profile the log-in name stands in, unless it is an e-mail address; it is looked up only then. */
export const displayName = (column: string, name: string) => `COALESCE(${name}_p.name, (
  SELECT CASE WHEN ${name}_u.username LIKE '%@%' THEN NULL ELSE ${name}_u.username END
  FROM up_users ${name}_u WHERE ${name}_u.document_id = ${column}))`;

/** A person whose account is gone, or who goes by an e-mail address, is a member without a name. */
const NAMELESS = '—';

type Row = Record<string, unknown>;

export function personFrom(row: Row, name: string): Person | null {
  const id = row[`${name}Id`];
  if (typeof id !== 'string') return null;
  return {
    documentId: id,
    name: (row[`${name}Name`] as string | null) ?? NAMELESS,
    institution: termOf('institutions', (row[`${name}Institution`] as string | null) ?? null)?.name ?? null,
    country: (row[`${name}Country`] as string | null) ?? null,
  };
}

/** The people with these documentIds, for lists whose statement does not join them. */
export async function peopleById(ids: (string | null | undefined)[]): Promise<Map<string, Person>> {
  const wanted = [...new Set(ids.filter((id): id is string => Boolean(id)))];
  if (wanted.length === 0) return new Map();
  const found = await rows<Row>(
    `SELECT ${personColumns('u.document_id', 'it')} FROM up_users u ${personJoin('u.document_id', 'it')}
     WHERE u.document_id IN (${wanted.map((_, n) => `:id${n}`).join(', ')})`,
    Object.fromEntries(wanted.map((id, n) => [`id${n}`, id]))
  );
  return new Map(found.map((row) => [row.itId as string, personFrom(row, 'it') as Person]));
}

/** Whether an account with this log-in name exists and may act; gives its documentId. */
export async function accountNamed(username: string): Promise<string | null> {
  const account = (await sql()('up_users').where({ username, blocked: false }).first('document_id')) as
    | { document_id: string }
    | undefined;
  return account?.document_id ?? null;
}
