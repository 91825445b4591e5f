import { createHash } from 'node:crypto';
import {
  SECTIONS,
  type Community,
  type OpeningPreview,
  type Section,
  type UpdateBody,
} from '../../../shared/communities';
import type { Actor } from '../access/actor';
import { COMMUNITY_RULES } from '../access/rules';
import type { CommunityFacts, Standing } from '../access/standing';
import { record } from '../audit';
import { rows, sql, transact } from '../database';
import { conflict, forbidden, invalid } from '../refusals';
import { demandCoherent } from './entry';
import { presentOne } from './present';
import { classificationColumns, demandClassification, updateRequest } from './request';
import { takeSlug, unguessable } from './slugs';

type Entry = Pick<CommunityFacts, 'visibility' | 'listed' | 'joinPolicy' | 'membersVisibleTo'>;
type EntryChange = Partial<{ [Field in keyof Entry]: Entry[Field] | undefined }>;

const entryAfter = (community: CommunityFacts, change: EntryChange): Entry => {
  const visibility = change.visibility ?? community.visibility;
  return {
    visibility,
    listed: change.listed ?? (visibility === 'public' ? true : community.listed),
    joinPolicy: change.joinPolicy ?? community.joinPolicy,
    membersVisibleTo: change.membersVisibleTo ?? community.membersVisibleTo,
  };
};

/**
 * What a change of visibility would open, counted by kind. Nothing opens in a draft. Items become public again that
 * were public before the community became private.
 */
export async function previewOpening(at: Standing, change: EntryChange): Promise<OpeningPreview> {
  if (!COMMUNITY_RULES.edit(at)) throw forbidden();
  return openingOf(at.community, entryAfter(at.community, change));
}

/** Items beside those of the forum, by their table. */
const OPENED = [
  { kind: 'documents', isOut: 'TRUE' },
  { kind: 'events', isOut: 'TRUE' },
  { kind: 'announcements', isOut: '(i.expires_at IS NULL OR i.expires_at > :clock)' },
] as const;

async function openingOf(community: CommunityFacts, after: Entry): Promise<OpeningPreview> {
  const isOpen = community.state === 'active' || community.state === 'dormant';
  const opens: OpeningPreview['opens'] = [];
  const becomesPublic = after.visibility === 'public' && community.visibility === 'private';
  if (isOpen && after.listed && !community.listed) opens.push({ kind: 'card', count: 1, to: 'everyone' });
  if (isOpen && becomesPublic) {
    const [n] = await rows<Record<'topics' | 'posts', number | string>>(
      `SELECT COUNT(*) AS "topics", COALESCE(SUM(i.post_count), 0) AS "posts" FROM cm_topics i
       WHERE i.community = :id AND i.audience = 'public' AND i.state = 'published'`,
      { id: community.id }
    );
    opens.push({ kind: 'page', count: 1, to: 'everyone' });
    opens.push({ kind: 'topics', count: Number(n?.topics), to: 'everyone' });
    opens.push({ kind: 'posts', count: Number(n?.posts), to: 'everyone' });
    for (const { kind, isOut } of OPENED) {
      const [counted] = await rows<{ n: number | string }>(
        `SELECT COUNT(*) AS "n" FROM cm_${kind} i
         WHERE i.community = :id AND i.audience = 'public' AND i.state = 'published' AND ${isOut}`,
        { id: community.id }
      );
      opens.push({ kind, count: Number(counted?.n), to: 'everyone' });
    }
  }
  const reach = { administrators: 0, members: 1, public: 2 };
  if (isOpen && reach[after.membersVisibleTo] > reach[community.membersVisibleTo]) {
    const [n] = await rows<{ members: number | string }>(
      `SELECT COUNT(*) AS "members" FROM cm_memberships o WHERE o.community = :id AND o.state IN ('active', 'suspended')`,
      { id: community.id }
    );
    const to = after.membersVisibleTo === 'public' ? 'everyone' : 'members';
    opens.push({ kind: 'members', count: Number(n?.members), to });
  }
  const counted = opens.filter(({ count }) => count > 0);
  // Names what was shown: if more would open by the time of the change, it is asked again.
  const digest = createHash('sha256')
    .update(JSON.stringify([community.id, counted]))
    .digest('hex');
  return { opens: counted, confirmation: counted.length > 0 ? digest.slice(0, 32) : null };
}

/** Changes settings. Making the community more private holds from the next request on, for everything. */
export function updateCommunity(actor: Actor, at: Standing, body: UpdateBody): Promise<Community> {
  if (COMMUNITY_RULES.editRequest(at)) return updateRequest(actor, at, body);
  if (!COMMUNITY_RULES.edit(at)) throw forbidden();
  if (body.sections && new Set(body.sections.map(({ name }) => name)).size !== body.sections.length) {
    throw invalid('data.sections', 'name-taken');
  }
  return transact(async () => {
    // Two administrators may change different things at once: everything is judged by what the row says now.
    const community = { ...at.community, ...(await lockEntry(at.community.id)) };
    if (!COMMUNITY_RULES.edit({ ...at, community })) throw conflict('wrong-state');
    const after = entryAfter(community, body);
    demandCoherent(after);
    const { confirmation, opens } = await openingOf(community, after);
    if (confirmation !== null && confirmation !== body.confirmation) {
      throw conflict('confirmation-needed', { opens, confirmation });
    }
    await demandClassification(body);
    const slug =
      body.slug === undefined || body.slug === community.slug ? undefined : unguessable(body.slug, after.listed);
    if (slug) await takeSlug(slug, community.id);
    await sql()('cm_communities')
      .where({ document_id: community.id })
      .update({
        visibility: after.visibility,
        listed: after.listed,
        join_policy: after.joinPolicy,
        members_visible_to: after.membersVisibleTo,
        ...classificationColumns(body),
        ...(slug === undefined ? {} : { slug }),
        ...(body.sections === undefined ? {} : sectionColumns(body.sections)),
        ...(body.uploadBy === undefined ? {} : { upload_by: body.uploadBy }),
        ...(body.purpose === undefined ? {} : { purpose: body.purpose }),
        ...(body.targetGroup === undefined ? {} : { target_group: body.targetGroup }),
        updated_at: new Date(),
      });
    const { confirmation: _said, ...changed } = body;
    await record(actor, {
      community: community.id,
      action: 'community.changed',
      subjectKind: 'community',
      details: { changed: Object.keys(changed), ...(opens.length > 0 ? { opens } : {}) },
    });
    return (await presentOne(actor, community.id)) as Community;
  });
}

async function lockEntry(community: string): Promise<Partial<CommunityFacts>> {
  const row = (await sql()('cm_communities')
    .where({ document_id: community })
    .forUpdate()
    .first(
      'state',
      'visibility',
      'listed',
      'join_policy as joinPolicy',
      'members_visible_to as membersVisibleTo'
    )) as Partial<CommunityFacts>;
  return { ...row, listed: Boolean(row.listed) };
}

/** Which sections there are stands in columns of their own, for statements about things of many communities. */
const sectionColumns = (sections: Section[]) => ({
  sections: JSON.stringify(sections),
  ...Object.fromEntries(
    SECTIONS.filter((name) => name !== 'members').map((wanted) => [
      `${wanted}_off`,
      sections.some(({ name, enabled }) => name === wanted && !enabled),
    ])
  ),
});
