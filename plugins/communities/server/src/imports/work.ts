import { visitor, type Actor } from '../access/actor';
import { standingIn } from '../access/identify';
import { COMMUNITY_RULES } from '../access/rules';
import { settings } from '../config';
import { rows, sql, transact } from '../database';
import { verdictsOn } from '../invitations/addresses';
import { inviteAddress } from '../invitations/make';
import { job } from '../jobs/job';
import { addJob } from '../jobs/queue';
import { addable, addMember } from '../memberships/add';
import { takeTurnIn } from '../memberships/rows';
import type { Reason } from '../refusals';
import type { CheckedLine } from './lines';
import { LEFT } from './list';
import { endImport } from './run';

type Member = Extract<Actor, { kind: 'member' }>;

/** Lines of one transaction, for which everybody else who joins or leaves has to wait. */
const BATCH = 50;

interface Import {
  community: string;
  state: string;
  mode: 'invite' | 'add';
  message: string | null;
  language: string | null;
  runner: string;
}
type Line = Pick<CheckedLine, 'address' | 'role' | 'message' | 'language'> & { id: number };

/** Works through an import, some lines at a time. A process that stops leaves the rest to the next one. */
export const importJob = job('members.import', async ({ import: id }, stopping) => {
  while (await nextBatch(String(id))) {
    if (stopping.aborted) return addJob('members.import', { import: id }, { key: String(id) });
  }
});

/**
 * Does the next lines, each in the transaction that says so, so that a second process, or the same once more after a
 * crash, finds what is left. Gives whether there may be more.
 */
async function nextBatch(id: string): Promise<boolean> {
  const found = (await sql()('cm_imports').where({ document_id: id }).first('community')) as
    | { community: string }
    | undefined;
  if (!found) return false;
  return transact(async () => {
    await takeTurnIn(found.community);
    const it = (await sql()('cm_imports').where({ document_id: id }).first()) as Import;
    if (it.state !== 'running') return false;
    const actor: Member = { kind: 'member', id: it.runner };
    const reason = await whyStopped(actor, it);
    if (reason) {
      await endImport(id, { state: 'stopped', reason });
      return false;
    }
    const lines = await rows<Line>(
      `SELECT id AS "id", address AS "address", role AS "role", message AS "message", language AS "language"
       FROM cm_import_lines WHERE import = :id AND result IN (${LEFT.map((left) => `'${left}'`).join(', ')})
       ORDER BY number LIMIT ${BATCH}`,
      { id }
    );
    if (lines.length > 0) await doLines(actor, it, lines);
    if (lines.length === BATCH) return true;
    await endImport(id, { state: 'done' });
    return false;
  });
}

/** Whoever started it has to be able to at each step, as if they did it by hand. */
async function whyStopped(actor: Member, { community, mode }: Import): Promise<Reason | null> {
  const account = (await sql()('up_users').where({ document_id: actor.id }).first('blocked')) as
    | { blocked: boolean | number | null }
    | undefined;
  const standing = await standingIn(account && !account.blocked ? actor : visitor, community);
  if (!standing || !COMMUNITY_RULES.readImports(standing)) return 'not-allowed';
  if (!COMMUNITY_RULES.importMembers(standing)) return 'wrong-state';
  return mode === 'add' && !settings().members.addDirectly ? 'not-added-directly' : null;
}

async function doLines(actor: Member, { community, mode, ...said }: Import, lines: Line[]): Promise<void> {
  const { language: main } = (await sql()('cm_communities').where({ document_id: community }).first('language')) as {
    language: string;
  };
  const addresses = lines.map(({ address }) => address as string);
  const verdicts = await verdictsOn(community, addresses);
  const accounts = mode === 'add' ? await addable(community, addresses) : new Map<string, string>();
  for (const { id, address, role, message, language } of lines) {
    const verdict = verdicts.get(address as string) ?? 'valid';
    const member = accounts.get(address as string);
    if (verdict !== 'valid') {
      await becomes(id, verdict);
    } else if (member !== undefined) {
      await addMember(actor, community, member, role);
      await becomes(id, 'added');
    } else {
      await inviteAddress(actor, community, {
        address: address as string,
        role,
        message: message ?? said.message,
        language: language ?? said.language ?? main,
      });
      await becomes(id, 'invited');
    }
  }
}

const becomes = (id: number, result: string) => sql()('cm_import_lines').where({ id }).update({ result });
