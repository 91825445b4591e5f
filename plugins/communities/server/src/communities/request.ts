import { createId } from '@paralleldrive/cuid2';
import type { Community, RequestBody, UpdateBody, Visibility } from '../../../shared/communities';
import type { Actor } from '../access/actor';
import { COMMUNITY_RULES } from '../access/rules';
import type { Standing } from '../access/standing';
import { record } from '../audit';
import { insert, insertMany, sql, transact } from '../database';
import { conflict, forbidden, invalid } from '../refusals';
import { demandTerms } from '../taxonomies';
import { demandCoherent } from './entry';
import { completeSections, presentOne } from './present';
import { slugFrom, takeSlug, unguessable } from './slugs';

type Member = Extract<Actor, { kind: 'member' }>;

const firstSections = (visibility: Visibility) =>
  completeSections([]).map((section) => ({
    ...section,
    defaultAudience: visibility === 'public' ? 'public' : 'members',
  }));

/** Asks the platform team for a new community. Nothing of it exists for anybody else before it is approved. */
export function requestCommunity(actor: Member, body: RequestBody): Promise<Community> {
  const visibility = body.visibility ?? 'public';
  const listed = body.listed ?? true;
  const joinPolicy = body.joinPolicy ?? (listed ? 'request' : 'invitation');
  demandCoherent({ visibility, listed, joinPolicy, membersVisibleTo: 'members' });
  return transact(async () => {
    await demandClassification(body);
    const slug = unguessable(body.slug ?? slugFrom(body.name), listed);
    const community = createId();
    await takeSlug(slug, community);
    await insert('cm_communities', {
      document_id: community,
      slug,
      name: body.name,
      state: 'requested',
      visibility,
      listed,
      join_policy: joinPolicy,
      members_visible_to: 'members',
      language: body.language,
      languages: JSON.stringify([...new Set([body.language, ...(body.languages ?? [])])]),
      themes: JSON.stringify(body.themes ?? []),
      regions: JSON.stringify(body.regions ?? []),
      institution: body.institution ?? null,
      // Said once, by what was asked for: opening the community later must not open what is written in it.
      sections: JSON.stringify(firstSections(visibility)),
      purpose: body.purpose,
      target_group: body.targetGroup,
      why_new: body.whyNew,
      applicant: actor.id,
      state_changed_at: new Date(),
    });
    await insertMany('cm_community_texts', [
      { community, language: body.language, summary: body.summary, description: body.description ?? '', welcome: '' },
    ]);
    await record(actor, { community, action: 'community.requested', subjectKind: 'community' });
    return (await presentOne(actor, community)) as Community;
  });
}

/** The applicant changes the request while it waits for the decision. */
export function updateRequest(actor: Actor, at: Standing, body: UpdateBody): Promise<Community> {
  if (!COMMUNITY_RULES.editRequest(at)) throw forbidden();
  if (body.sections) throw invalid('data.sections', 'wrong-state');
  if (body.membersVisibleTo) throw invalid('data.membersVisibleTo', 'wrong-state');
  const { community } = at;
  const entry = {
    visibility: body.visibility ?? community.visibility,
    listed: body.listed ?? community.listed,
    joinPolicy: body.joinPolicy ?? community.joinPolicy,
  };
  demandCoherent({ ...entry, membersVisibleTo: community.membersVisibleTo });
  return transact(async () => {
    await demandClassification(body);
    const isNew = body.slug !== undefined && body.slug !== community.slug;
    const slug = isNew ? unguessable(body.slug as string, entry.listed) : undefined;
    if (slug) await takeSlug(slug, community.id);
    const changed = await sql()('cm_communities')
      .where({ document_id: community.id })
      .whereIn('state', ['requested', 'information-asked'])
      .update({
        visibility: entry.visibility,
        listed: entry.listed,
        join_policy: entry.joinPolicy,
        ...classificationColumns(body),
        ...(body.purpose === undefined ? {} : { purpose: body.purpose }),
        ...(body.targetGroup === undefined ? {} : { target_group: body.targetGroup }),
        ...(body.whyNew === undefined ? {} : { why_new: body.whyNew }),
        ...(slug === undefined ? {} : { slug }),
        updated_at: new Date(),
      });
    if (changed === 0) throw conflict('already-decided');
    await record(actor, { community: community.id, action: 'community.request-changed', subjectKind: 'community' });
    return (await presentOne(actor, community.id)) as Community;
  });
}

type Classification = Pick<UpdateBody, 'language' | 'languages' | 'themes' | 'regions' | 'institution'>;

export async function demandClassification(body: Classification): Promise<void> {
  await demandTerms('themes', body.themes ?? [], 'data.themes');
  await demandTerms('regions', body.regions ?? [], 'data.regions');
  await demandTerms('institutions', body.institution ? [body.institution] : [], 'data.institution');
}

export const classificationColumns = (body: Classification) => ({
  ...(body.language === undefined ? {} : { language: body.language }),
  ...(body.languages === undefined ? {} : { languages: JSON.stringify(body.languages) }),
  ...(body.themes === undefined ? {} : { themes: JSON.stringify(body.themes) }),
  ...(body.regions === undefined ? {} : { regions: JSON.stringify(body.regions) }),
  ...(body.institution === undefined ? {} : { institution: body.institution }),
});
