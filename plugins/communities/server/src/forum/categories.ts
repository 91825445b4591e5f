import type { z } from '@strapi/utils';
import type { category, categoryBody, categoryUpdateBody } from '../../../shared/forum';
import { seenBy, type Actor } from '../access/actor';
import { COMMUNITY_RULES } from '../access/rules';
import { demandSection, type Standing } from '../access/standing';
import { record } from '../audit';
import { insertUnlessExists, rows, sql, transact, update } from '../database';
import { takeTurnIn } from '../memberships/rows';
import { conflict, forbidden, invalid, notFound } from '../refusals';
import { itemVisible, membershipOf } from '../access/visible';

type Member = Extract<Actor, { kind: 'member' }>;
type Category = z.output<typeof category>;

/** The topics of each are counted as `actor` sees them: a total would tell of topics for members only. */
export async function listCategories(actor: Actor, at: Standing): Promise<Category[]> {
  demandSection(at, 'forum');
  const found = await rows<Omit<Category, 'topicCount'> & { topicCount: number | string }>(
    `SELECT k.document_id AS "documentId", k.name AS "name", COALESCE(k.description, '') AS "description",
      k.position AS "position",
      (SELECT COUNT(*) FROM cm_topics i WHERE i.category = k.document_id AND i.community = c.document_id
        AND ${itemVisible()}) AS "topicCount"
     FROM cm_communities c ${membershipOf()} JOIN cm_categories k ON k.community = c.document_id
     WHERE c.document_id = :community ORDER BY k.position, k.name`,
    { ...seenBy(actor), community: at.community.id }
  );
  return found.map((row) => ({ ...row, topicCount: Number(row.topicCount) }));
}

async function one(actor: Actor, at: Standing, documentId: string): Promise<Category> {
  const found = (await listCategories(actor, at)).find((it) => it.documentId === documentId);
  if (!found) throw notFound();
  return found;
}

/** Counts a topic into or out of a category. @throws ValidationError where the community has no such category */
export async function demandCategory(community: string, documentId: string, step: 1 | -1): Promise<void> {
  const counted = await sql()('cm_categories')
    .where({ community, document_id: documentId })
    .increment('topic_count', step);
  if (counted === 0) throw invalid('data.category', 'unknown-category');
}

export async function createCategory(
  actor: Member,
  at: Standing,
  body: z.output<typeof categoryBody>
): Promise<Category> {
  demandSection(at, 'forum');
  if (!COMMUNITY_RULES.moderate(at)) throw forbidden();
  const community = at.community.id;
  const documentId = await transact(async () => {
    await takeTurnIn(community);
    const row = { community, name: body.name, description: body.description ?? '', position: body.position ?? 0 };
    if (!(await insertUnlessExists('cm_categories', row, ['community', 'name'])))
      throw invalid('data.name', 'name-taken');
    const made = (await sql()('cm_categories').where({ community, name: body.name }).first('document_id')) as {
      document_id: string;
    };
    await recordDeed(actor, at, 'created', made.document_id, body.name);
    return made.document_id;
  });
  return one(actor, at, documentId);
}

export async function updateCategory(
  actor: Member,
  at: Standing,
  documentId: string,
  body: z.output<typeof categoryUpdateBody>
): Promise<Category> {
  const before = await one(actor, at, documentId);
  if (!COMMUNITY_RULES.moderate(at)) throw forbidden();
  const community = at.community.id;
  await transact(async () => {
    await takeTurnIn(community);
    const holder = body.name
      ? ((await sql()('cm_categories').where({ community, name: body.name }).first('document_id')) as
          | { document_id: string }
          | undefined)
      : undefined;
    if (holder && holder.document_id !== documentId) throw invalid('data.name', 'name-taken');
    if ((await update('cm_categories', { document_id: documentId, community }, body)) === 0) throw notFound();
    await recordDeed(actor, at, 'changed', documentId, body.name ?? before.name);
  });
  return one(actor, at, documentId);
}

export async function deleteCategory(actor: Member, at: Standing, documentId: string): Promise<void> {
  const before = await one(actor, at, documentId);
  if (!COMMUNITY_RULES.moderate(at)) throw forbidden();
  await transact(async () => {
    const where = { document_id: documentId, community: at.community.id, topic_count: 0 };
    if ((await sql()('cm_categories').where(where).delete()) === 0) throw conflict('category-in-use');
    await recordDeed(actor, at, 'deleted', documentId, before.name);
  });
}

const recordDeed = (actor: Member, at: Standing, deed: string, subject: string, name: string) =>
  record(actor, {
    community: at.community.id,
    action: `category.${deed}`,
    subjectKind: 'category',
    subject,
    details: { name },
  });
