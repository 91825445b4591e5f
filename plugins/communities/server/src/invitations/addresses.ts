import { z } from '@strapi/utils';
import type { LineResult } from '../../../shared/invitations';
import { rows } from '../database';
import { invalid } from '../refusals';

const MOST = 100;
/** Addresses asked about in one statement. */
const AT_ONCE = 500;
const address = z.email().max(254);

/** The address in `awa@example.org` or `Awa <awa@example.org>`; NULL where there is none. */
export function addressIn(written: string): string | null {
  const inside = (/<([^<>]*)>\s*$/.exec(written)?.[1] ?? written).trim().toLowerCase();
  const parsed = address.safeParse(inside);
  return parsed.success ? parsed.data : null;
}

/** One line for each address in a pasted text. `"Ndiaye, Awa" <awa@example.org>` is one, in spite of its comma. */
export function linesOf(pasted: string): { line: string; address: string | null }[] {
  return pasted
    .replace(/"[^"\n]*"/g, (name) => name.replace(/[,;]/g, ' '))
    .split(/[\n,;]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line) => (line.includes('<') ? [line] : line.split(/\s+/)))
    .map((line) => ({ line, address: addressIn(line) }));
}

const KNOWN = (names: string[]) => `
  SELECT LOWER(u.email) AS "address", o.state AS "state" FROM up_users u
  JOIN cm_memberships o ON o.member = u.document_id AND o.community = :community
  WHERE LOWER(u.email) IN (${names.join(', ')})`;
const INVITED = (names: string[]) => `
  SELECT n.address AS "address" FROM cm_invitations n
  WHERE n.community = :community AND n.state = 'waiting' AND n.expires_at > :now AND n.address IN (${names.join(', ')})`;

type Verdict = Exclude<LineResult['result'], 'malformed' | 'duplicate'>;

/** What would become of an invitation to each address. That a person is banned here is not told by their address. */
export async function verdictsOn(community: string, addresses: string[]): Promise<Map<string, Verdict>> {
  const all = [...new Set(addresses)];
  const verdicts = new Map<string, Verdict>();
  for (let from = 0; from < all.length; from += AT_ONCE) {
    const some = all.slice(from, from + AT_ONCE);
    const names = some.map((_, n) => `:address${n}`);
    const bindings = { community, now: new Date(), ...Object.fromEntries(some.map((it, n) => [`address${n}`, it])) };
    const members = await rows<{ address: string; state: string }>(KNOWN(names), bindings);
    const states = new Map(members.map((it) => [it.address, it.state]));
    const invited = new Set((await rows<{ address: string }>(INVITED(names), bindings)).map((it) => it.address));
    for (const one of some) verdicts.set(one, verdictOn(states.get(one), invited.has(one)));
  }
  return verdicts;
}

function verdictOn(state: string | undefined, isInvited: boolean): Verdict {
  if (state === 'active' || state === 'suspended') return 'already-member';
  if (state === 'invited' || isInvited) return 'already-invited';
  return state === 'banned' ? 'not-possible' : 'valid';
}

/** What would become of each pasted address. */
export async function preview(community: string, pasted: string): Promise<LineResult[]> {
  const lines = linesOf(pasted);
  if (lines.length > MOST) throw invalid('data.addresses', 'too-many');
  const verdicts = await verdictsOn(
    community,
    lines.flatMap((it) => it.address ?? [])
  );
  const seen = new Set<string>();
  return lines.map(({ line, address: one }): LineResult => {
    if (one === null) return { line, address: null, result: 'malformed' };
    if (seen.has(one)) return { line, address: one, result: 'duplicate' };
    seen.add(one);
    return { line, address: one, result: verdicts.get(one) ?? 'valid' };
  });
}
