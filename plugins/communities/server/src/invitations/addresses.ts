import { z } from '@strapi/utils';
import type { LineResult } from '../../../shared/invitations';
import { rows } from '../database';
import { invalid } from '../refusals';

const MOST = 100;
const address = z.email().max(254);

/** One line for each address in a pasted text. `"Ndiaye, Awa" <awa@example.org>` is one, in spite of its comma. */
export function linesOf(pasted: string): { line: string; address: string | null }[] {
  const lines = pasted
    .replace(/"[^"\n]*"/g, (name) => name.replace(/[,;]/g, ' '))
    .split(/[\n,;]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line) => (line.includes('<') ? [line] : line.split(/\s+/)));
  return lines.map((line) => {
    const inside = (/<([^<>]*)>\s*$/.exec(line)?.[1] ?? line).trim().toLowerCase();
    const parsed = address.safeParse(inside);
    return { line, address: parsed.success ? parsed.data : null };
  });
}

const KNOWN = (names: string[]) => `
  SELECT LOWER(u.email) AS "address", o.state AS "state" FROM up_users u
  JOIN cm_memberships o ON o.member = u.document_id AND o.community = :community
  WHERE LOWER(u.email) IN (${names.join(', ')})`;
const INVITED = (names: string[]) => `
  SELECT n.address AS "address" FROM cm_invitations n
  WHERE n.community = :community AND n.state = 'waiting' AND n.expires_at > :now AND n.address IN (${names.join(', ')})`;

/** What would become of each pasted address. That a person is banned here is not told by their address. */
export async function preview(community: string, pasted: string): Promise<LineResult[]> {
  const lines = linesOf(pasted);
  if (lines.length > MOST) throw invalid('data.addresses', 'too-many');
  const found = [...new Set(lines.flatMap((it) => it.address ?? []))];
  if (found.length === 0) return lines.map((it) => ({ ...it, result: 'malformed' }));
  const names = found.map((_, n) => `:address${n}`);
  const bindings = { community, now: new Date(), ...Object.fromEntries(found.map((it, n) => [`address${n}`, it])) };
  const members = await rows<{ address: string; state: string }>(KNOWN(names), bindings);
  const invited = await rows<{ address: string }>(INVITED(names), bindings);
  const seen = new Set<string>();
  return lines.map(({ line, address: one }): LineResult => {
    if (one === null) return { line, address: null, result: 'malformed' };
    if (seen.has(one)) return { line, address: one, result: 'duplicate' };
    seen.add(one);
    return { line, address: one, result: resultFor(one, members, invited) };
  });
}

function resultFor(
  one: string,
  members: { address: string; state: string }[],
  invited: { address: string }[]
): LineResult['result'] {
  const state = members.find((it) => it.address === one)?.state;
  if (state === 'active' || state === 'suspended') return 'already-member';
  if (state === 'invited' || invited.some((it) => it.address === one)) return 'already-invited';
  return state === 'banned' ? 'not-possible' : 'valid';
}
