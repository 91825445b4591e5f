import type { Person } from '../../shared/common';
import { termOf } from './taxonomies';
import { rows, sql } from './database';

/** Parts the pieces of a person in one column. No name holds it, as no text that people enter holds control characters. */
const MARK = '\u001f';

/**
 * Selects what `personFrom` reads of the person with the documentId `column`. Looked up row by row on purpose: of a
 * join PostgreSQL makes a walk through all people. So it belongs where only the rows of the page are left. Where there
 * is no profile the log-in name stands in, unless it is an e-mail address.
 */
export const personColumns = (column: string, name: string) => `
  ${column} AS "${name}Id", COALESCE(
    (SELECT ${name}_p.name || '${MARK}' || COALESCE(${name}_p.institution, '') || '${MARK}' || COALESCE(${name}_p.country, '')
     FROM cm_profiles ${name}_p WHERE ${name}_p.member = ${column}),
    (SELECT ${name}_u.username FROM up_users ${name}_u WHERE ${name}_u.document_id = ${column}
       AND ${name}_u.username NOT LIKE '%@%' AND ${name}_u.username NOT LIKE '%${MARK}%')) AS "${name}Person"`;

/** Joins people, as alias `name`, to a column with their documentId, for lists that are sorted or filtered by them. */
export const personJoin = (column: string, name: string) => `
  LEFT JOIN up_users ${name}_u ON ${name}_u.document_id = ${column}
  LEFT JOIN cm_profiles ${name}_p ON ${name}_p.member = ${column}`;

export const displayName = (name: string) =>
  `COALESCE(${name}_p.name, CASE WHEN ${name}_u.username LIKE '%@%' THEN NULL ELSE ${name}_u.username END)`;

/** A person whose account is gone, or who goes by an e-mail address, is a member without a name. */
const NAMELESS = '—';

type Row = Record<string, unknown>;

export function personFrom(row: Row, name: string): Person | null {
  const id = row[`${name}Id`];
  if (typeof id !== 'string') return null;
  const [shown, institution, country] = ((row[`${name}Person`] as string | null) ?? NAMELESS).split(MARK);
  return {
    documentId: id,
    name: shown as string,
    institution: termOf('institutions', institution || null)?.name ?? null,
    country: country || null,
  };
}

/** The people with these documentIds, for lists whose statement does not join them. */
export async function peopleById(ids: (string | null | undefined)[]): Promise<Map<string, Person>> {
  const wanted = [...new Set(ids.filter((id): id is string => Boolean(id)))];
  if (wanted.length === 0) return new Map();
  const found = await rows<Row>(
    `SELECT ${personColumns('u.document_id', 'it')} FROM up_users u
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
