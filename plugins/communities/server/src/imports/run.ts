import type { z } from '@strapi/utils';
import type { MemberImport, runImportBody } from '../../../shared/imports';
import type { Actor } from '../access/actor';
import { COMMUNITY_RULES } from '../access/rules';
import type { Standing } from '../access/standing';
import { record } from '../audit';
import { settings } from '../config';
import { rows, sql, transact, update } from '../database';
import { addJob } from '../jobs/queue';
import { takeTurnIn } from '../memberships/rows';
import { conflict, forbidden, notFound } from '../refusals';
import { LEFT, readImport } from './list';

type Member = Extract<Actor, { kind: 'member' }>;

interface Held {
  state: MemberImport['state'];
}

/** Invites, or adds, whom the dry run said; a job does it. One import of a community runs at a time. */
export function runImport(
  actor: Member,
  at: Standing,
  id: string,
  { mode, message, language }: z.output<typeof runImportBody>
): Promise<MemberImport> {
  const community = at.community.id;
  if (!COMMUNITY_RULES.importMembers(at)) throw forbidden();
  return changing(community, id, async ({ state }) => {
    if (mode === 'add' && !settings().members.addDirectly) throw forbidden('not-added-directly');
    if (state !== 'checked') throw conflict('already-decided');
    if (await sql()('cm_imports').where({ running: community }).first('id')) throw conflict('import-running');
    const set = { state: 'running', running: community, mode, runner: actor.id, started_at: new Date() };
    const said = { message: message ?? null, language: language ?? null };
    await update('cm_imports', { document_id: id, state: 'checked' }, { ...set, ...said });
    const [left] = await rows<{ n: number | string }>(
      `SELECT COUNT(*) AS "n" FROM cm_import_lines WHERE import = :id AND result IN (${LEFT.map((it) => `'${it}'`).join(', ')})`,
      { id }
    );
    await record(actor, {
      community,
      action: 'membership.imported',
      subjectKind: 'community',
      details: { mode, count: Number(left?.n ?? 0) },
    });
    await addJob('members.import', { import: id }, { key: id });
    return readImport(actor, at, id);
  });
}

/** What has been done stays so; the rest is left. */
export function cancelImport(actor: Member, at: Standing, id: string): Promise<MemberImport> {
  const community = at.community.id;
  if (!COMMUNITY_RULES.readImports(at)) throw forbidden();
  return changing(community, id, async ({ state }) => {
    if (state !== 'checked' && state !== 'running') throw conflict('already-decided');
    await endImport(id, { state: 'cancelled' });
    if (state === 'running') {
      await record(actor, { community, action: 'membership.import-cancelled', subjectKind: 'community' });
    }
    return readImport(actor, at, id);
  });
}

export const endImport = (id: string, how: { state: 'done' | 'stopped' | 'cancelled'; reason?: string }) =>
  update('cm_imports', { document_id: id }, { running: null, ended_at: new Date(), ...how });

/** Holds the community, so that its import is in one hand: of an administrator, or of the job that runs it. */
const changing = <T>(community: string, id: string, act: (held: Held) => Promise<T>): Promise<T> =>
  transact(async () => {
    await takeTurnIn(community);
    const held = (await sql()('cm_imports').where({ document_id: id, community }).first('state')) as Held | undefined;
    if (!held) throw notFound();
    return act(held);
  });
