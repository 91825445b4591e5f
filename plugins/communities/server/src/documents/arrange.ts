import type { Audience } from '../../../shared/communities';
import { DEEPEST, type Folder, type FolderBody, type FolderUpdateBody } from '../../../shared/documents';
import type { Actor } from '../access/actor';
import { COMMUNITY_RULES } from '../access/rules';
import { audienceWithin, demandSection, type Standing } from '../access/standing';
import { record } from '../audit';
import { completeSections } from '../communities/present';
import { insertUnlessExists, sql, transact, update } from '../database';
import { takeTurnIn } from '../memberships/rows';
import { conflict, forbidden, invalid } from '../refusals';
import { findFolder } from './folders';
import { folded } from './names';

type Member = Extract<Actor, { kind: 'member' }>;
interface Row {
  id: string;
  parent: string;
  name: string;
  audience: Audience;
}

const REACH = { members: 0, public: 1 };
const isWider = (one: Audience, other: Audience) => REACH[one] > REACH[other];
export const narrower = (one: Audience, other: Audience) => (isWider(one, other) ? other : one);
const compared = (name: string) => folded(name) || name;

/** The widest audience that something in a folder may have; `''` is the top. */
export function audienceIn(at: Standing, folder: Row | null, wanted?: Audience): Audience {
  const section = completeSections(at.community.sections).find(({ name }) => name === 'documents');
  const usual = folder?.audience ?? section?.defaultAudience ?? 'members';
  const within = narrower(audienceWithin(at.community, wanted ?? usual), folder?.audience ?? 'public');
  if (wanted === undefined || within === wanted) return within;
  throw invalid('data.audience', at.community.visibility === 'private' ? 'wider-than-community' : 'wider-than-folder');
}

/** Begins an act on folders or on what is in them: one at a time in a community, which has to be alive still. */
export async function takeTurnWithFolders(at: Standing): Promise<Map<string, Row>> {
  const community = at.community.id;
  const { state } = await takeTurnIn(community);
  if (!['draft', 'active', 'dormant'].includes(state)) throw conflict('wrong-state');
  const all = (await sql()('cm_folders')
    .where({ community })
    .select('document_id as id', 'parent', 'name', 'audience')) as Row[];
  return new Map(all.map((row) => [row.id, row]));
}

/** NULL for the top. @throws ValidationError naming `field` */
export function folderCalled(all: Map<string, Row>, folder: string | null | undefined, field: string): Row | null {
  if (!folder) return null;
  const found = all.get(folder);
  if (!found) throw invalid(field, 'unknown-folder');
  return found;
}

const depthOf = (all: Map<string, Row>, folder: Row | null): number =>
  folder ? 1 + depthOf(all, all.get(folder.parent) ?? null) : 0;
const inside = (all: Map<string, Row>, top: string): Row[] =>
  [...all.values()].filter(({ parent }) => parent === top).flatMap((row) => [row, ...inside(all, row.id)]);

export async function createFolder(actor: Member, at: Standing, body: FolderBody): Promise<Folder> {
  demandSection(at, 'documents');
  if (!COMMUNITY_RULES.arrangeDocuments(at)) throw forbidden();
  const community = at.community.id;
  const documentId = await transact(async () => {
    const all = await takeTurnWithFolders(at);
    const parent = folderCalled(all, body.parent, 'data.parent');
    if (depthOf(all, parent) >= DEEPEST) throw invalid('data.parent', 'too-deep');
    const where = { community, parent: parent?.id ?? '', sort_name: compared(body.name) };
    const row = { ...where, name: body.name, audience: audienceIn(at, parent, body.audience), author: actor.id };
    if (!(await insertUnlessExists('cm_folders', row, Object.keys(where)))) throw invalid('data.name', 'name-taken');
    const made = (await sql()('cm_folders').where(where).first('document_id as id')) as { id: string };
    await recordDeed(actor, at, 'created', made.id, body.name);
    return made.id;
  });
  return findFolder(actor, at, documentId);
}

/** Renames, moves, or changes for whom a folder is. What is in it is never for more people than it is. */
export async function updateFolder(
  actor: Member,
  at: Standing,
  folder: string,
  body: FolderUpdateBody
): Promise<Folder> {
  await findFolder(actor, at, folder);
  if (!COMMUNITY_RULES.arrangeDocuments(at)) throw forbidden();
  const community = at.community.id;
  await transact(async () => {
    const all = await takeTurnWithFolders(at);
    const before = all.get(folder);
    if (!before) throw conflict('already-decided');
    const parent =
      body.parent === undefined ? (all.get(before.parent) ?? null) : folderCalled(all, body.parent, 'data.parent');
    const below = inside(all, folder);
    if (parent && (parent.id === folder || below.some(({ id }) => id === parent.id))) {
      throw invalid('data.parent', 'folder-in-itself');
    }
    const depths = below.map((row) => depthOf(all, row) - depthOf(all, before));
    if (depthOf(all, parent) + 1 + Math.max(0, ...depths) > DEEPEST) throw invalid('data.parent', 'too-deep');
    const name = body.name ?? before.name;
    const where = { community, parent: parent?.id ?? '', sort_name: compared(name) };
    const holder = (await sql()('cm_folders').where(where).first('document_id as id')) as { id: string } | undefined;
    if (holder && holder.id !== folder) throw invalid('data.name', 'name-taken');
    const audience =
      body.audience === undefined
        ? narrower(before.audience, parent?.audience ?? 'public')
        : audienceIn(at, parent, body.audience);
    await update('cm_folders', { document_id: folder }, { ...where, name, audience });
    if (audience === 'members') await narrowBelow([folder, ...below.map(({ id }) => id)]);
    const deed = body.parent !== undefined && (parent?.id ?? '') !== before.parent ? 'moved' : 'changed';
    await recordDeed(actor, at, deed, folder, name);
  });
  return findFolder(actor, at, folder);
}

async function narrowBelow(folders: string[]): Promise<void> {
  const wide = { audience: 'public' };
  const narrow = { audience: 'members', updated_at: new Date() };
  await sql()('cm_folders').whereIn('document_id', folders).where(wide).update(narrow);
  await sql()('cm_documents').whereIn('folder', folders).where(wide).update(narrow);
}

export async function deleteFolder(actor: Member, at: Standing, folder: string): Promise<void> {
  const { name } = await findFolder(actor, at, folder);
  if (!COMMUNITY_RULES.arrangeDocuments(at)) throw forbidden();
  await transact(async () => {
    const all = await takeTurnWithFolders(at);
    const isUsed = (await sql()('cm_documents')
      .where({ folder })
      .whereNot({ state: 'deleted' })
      .first('id')) as unknown;
    if (isUsed || inside(all, folder).length > 0) throw conflict('folder-in-use');
    if ((await sql()('cm_folders').where({ document_id: folder }).delete()) === 0) throw conflict('already-decided');
    await recordDeed(actor, at, 'deleted', folder, name);
  });
}

const recordDeed = (actor: Member, at: Standing, deed: string, subject: string, name: string) =>
  record(actor, {
    community: at.community.id,
    action: `folder.${deed}`,
    subjectKind: 'folder',
    subject,
    details: { name },
  });
