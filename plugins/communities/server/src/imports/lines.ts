import { language, line, text } from '../../../shared/common';
import type { ImportColumn, ImportResult } from '../../../shared/imports';
import { addressIn, verdictsOn } from '../invitations/addresses';
import { addable } from '../memberships/add';
import { languageCalled, roleCalled } from './columns';
import type { Table } from './table';

export interface CheckedLine {
  number: number;
  text: string;
  address: string | null;
  name: string | null;
  role: 'moderator' | 'member';
  message: string | null;
  language: string | null;
  result: ImportResult;
  problem: ImportColumn | null;
}

const SHAPES = { name: line(100, 0), message: text(2_000), language: language };

/** One row for itself: what it says, and the first column in which that makes no sense. */
export function lineOf({ number, cells }: Table['rows'][number]): CheckedLine {
  const address = addressIn(cells.address ?? '');
  const role = roleCalled(cells.role ?? '');
  const read = (column: keyof typeof SHAPES, written: string | undefined) => {
    const parsed = SHAPES[column].safeParse(written ?? '');
    return written ? (parsed.success ? parsed.data : undefined) : null;
  };
  const name = read('name', cells.name);
  const message = read('message', cells.message);
  const spoken = read('language', cells.language && languageCalled(cells.language));
  const problem: ImportColumn | null =
    address === null
      ? 'address'
      : role === undefined
        ? 'role'
        : name === undefined
          ? 'name'
          : message === undefined
            ? 'message'
            : spoken === undefined
              ? 'language'
              : null;
  return {
    number,
    text: (cells.address ?? '').slice(0, 300),
    address,
    name: name ?? null,
    role: role ?? 'member',
    message: message ?? null,
    language: spoken ?? null,
    result: problem === null ? 'invite' : 'malformed',
    problem,
  };
}

/** What would become of each line. @param adds whether this site lets people be added without being asked */
export async function checkLines(community: string, rows: Table['rows'], adds: boolean): Promise<CheckedLine[]> {
  const lines = rows.map(lineOf);
  const seen = new Set<string>();
  for (const it of lines) {
    if (it.result === 'malformed' || it.address === null) continue;
    if (seen.has(it.address)) it.result = 'duplicate';
    seen.add(it.address);
  }
  const verdicts = await verdictsOn(community, [...seen]);
  const accounts = adds ? await addable(community, [...seen]) : new Map<string, string>();
  return lines.map((it) => {
    if (it.result !== 'invite' || it.address === null) return it;
    const verdict = verdicts.get(it.address) ?? 'valid';
    if (verdict !== 'valid') return { ...it, result: verdict };
    return accounts.has(it.address) ? { ...it, result: 'add' } : it;
  });
}
