import type { Announcement, AnnouncementBody, AnnouncementUpdateBody } from '../../../shared/announcements';
import type { Actor } from '../access/actor';
import { ANNOUNCEMENT_RULES, COMMUNITY_RULES } from '../access/rules';
import { audienceWithin, demandSection, type Standing } from '../access/standing';
import { record } from '../audit';
import { completeSections } from '../communities/present';
import { insert, sql, transact, update } from '../database';
import { render } from '../forum/markdown';
import { countInCommunity } from '../forum/write';
import { tell } from '../notifications/tell';
import { conflict, forbidden, invalid } from '../refusals';
import { findAnnouncement, itemOf, readAnnouncement } from './list';

type Member = Extract<Actor, { kind: 'member' }>;
type Audience = Announcement['audience'];

/** The columns that a decision depends on, as they are now. */
export interface Held {
  state: Announcement['state'] | 'deleted';
  title: string;
  text: string;
  audience: Audience;
  recipients: Announcement['recipients'];
  pinned: boolean | number;
  publishAt: unknown;
  expiresAt: unknown;
}

/**
 * Holds the announcement until the end of the transaction, in a community that still can be written in. The community
 * comes first, for everybody, so that no two wait for each other in a ring.
 */
export async function hold(community: string, announcement: string): Promise<Held> {
  await countInCommunity(community, 0, 0, new Date());
  const held = (await sql()('cm_announcements')
    .where({ document_id: announcement, community })
    .forUpdate()
    .first(
      ...['state', 'title', 'text', 'audience', 'recipients', 'pinned'],
      ...['publish_at as publishAt', 'expires_at as expiresAt']
    )) as Held | undefined;
  if (!held || held.state === 'deleted') throw conflict('already-decided');
  return held;
}

export const timeOf = (value: unknown): number | null =>
  value === null || value === undefined ? null : new Date(value as string | number | Date).getTime();

/** Its end, as it is to be written: in the future, and after its beginning. */
function endOf(expiresAt: string | null, publishAt: unknown): Date | null {
  if (expiresAt === null) return null;
  const end = new Date(expiresAt);
  if (end.getTime() <= Date.now()) throw invalid('data.expiresAt', 'not-in-future');
  if (end.getTime() <= (timeOf(publishAt) ?? 0)) throw invalid('data.expiresAt', 'expires-too-early');
  return end;
}

/** Not wider than the community; and what is for some of its members only is not for everybody. */
function demandFits(at: Standing, audience: Audience, recipients: Announcement['recipients']): void {
  if (audience !== audienceWithin(at.community, audience)) throw invalid('data.audience', 'wider-than-community');
  if (audience === 'public' && recipients !== 'members') throw invalid('data.audience', 'not-public-by-role');
}

/** Begins an announcement, as a draft that its author alone sees. */
export async function createAnnouncement(actor: Member, at: Standing, body: AnnouncementBody): Promise<Announcement> {
  demandSection(at, 'announcements');
  if (!COMMUNITY_RULES.announce(at)) throw forbidden();
  const community = at.community.id;
  const section = completeSections(at.community.sections).find(({ name }) => name === 'announcements');
  const recipients = body.recipients ?? 'members';
  const preset = recipients === 'members' ? (section?.defaultAudience ?? 'members') : 'members';
  const audience = body.audience ?? audienceWithin(at.community, preset);
  demandFits(at, audience, recipients);
  const now = new Date();
  const row = {
    community,
    title: body.title,
    text: body.text,
    html: render(body.text),
    author: actor.id,
    audience,
    recipients,
    language: body.language ?? at.community.language,
    state: 'draft',
    pinned: body.pinned ?? false,
    acknowledge: body.acknowledge ?? false,
    sort_at: now,
    expires_at: endOf(body.expiresAt ?? null, null),
  };
  const documentId = await transact(async () => {
    await countInCommunity(community, 0, 0, now);
    return insert('cm_announcements', row);
  });
  return readAnnouncement(actor, at, documentId);
}

/** The text as readers would get it, before it is kept anywhere. */
export async function previewText(at: Standing, text: string): Promise<{ html: string }> {
  demandSection(at, 'announcements');
  if (!COMMUNITY_RULES.announce(at)) throw forbidden();
  return { html: render(text) };
}

const FIELDS = ['title', 'text', 'audience', 'recipients', 'language', 'acknowledge', 'expiresAt', 'pinned'] as const;

/** Changes an announcement. Of one that is out the log says so, and people are told if the editor wants it. */
export async function updateAnnouncement(
  actor: Member,
  at: Standing,
  announcement: string,
  { tell: wanted, expiresAt, ...body }: AnnouncementUpdateBody
): Promise<Announcement> {
  const found = itemOf(await findAnnouncement(actor, at, announcement), actor);
  if (!ANNOUNCEMENT_RULES.edit(at)) throw forbidden();
  if (wanted && found.state !== 'published') throw conflict('wrong-state');
  const community = at.community.id;
  await transact(async () => {
    const before = await hold(community, announcement);
    const recipients = body.recipients ?? before.recipients;
    // Who narrows it down to some roles need not say that it is no longer public.
    const kept = recipients === 'members' ? before.audience : 'members';
    const audience = body.audience ?? audienceWithin(at.community, kept);
    demandFits(at, audience, recipients);
    const isOut = before.state === 'published';
    const isNewText = changes(body.title, before.title) || changes(body.text, before.text);
    const isWithdrawn = isOut && before.audience === 'public' && audience !== 'public';
    await update(
      'cm_announcements',
      { document_id: announcement },
      {
        ...body,
        recipients,
        // A community that is private for a while keeps what its items were.
        ...(body.audience === undefined && body.recipients === undefined ? {} : { audience }),
        ...(body.text === undefined ? {} : { html: render(body.text) }),
        ...(expiresAt === undefined ? {} : { expires_at: endOf(expiresAt, before.publishAt) }),
        ...(isOut && isNewText ? { edited_at: new Date() } : {}),
        ...(isWithdrawn ? { withdrawn_at: new Date() } : {}),
      }
    );
    const changed = FIELDS.filter((field) => ({ ...body, expiresAt })[field] !== undefined);
    if (before.state !== 'draft' && changed.length > 0) {
      const details = { title: body.title ?? before.title, changed };
      const deed = { community, subjectKind: 'announcement', subject: announcement, details } as const;
      await record(actor, { ...deed, action: 'announcement.edited' });
    }
    if (wanted) {
      const data = { what: 'changed' };
      await tell(actor, [{ kind: 'announcement.published', community, item: announcement, group: announcement, data }]);
    }
  });
  return readAnnouncement(actor, at, announcement);
}

const changes = (value: string | undefined, before: string) => value !== undefined && value !== before;

/** Deletes an announcement. A draft leaves nothing; of any other the log says by whom, and its title. */
export async function deleteAnnouncement(actor: Member, at: Standing, announcement: string): Promise<void> {
  await findAnnouncement(actor, at, announcement);
  if (!ANNOUNCEMENT_RULES.delete(at)) throw forbidden();
  const community = at.community.id;
  await transact(async () => {
    const before = await hold(community, announcement);
    await sql()('cm_acknowledgements').where({ announcement }).delete();
    if (before.state === 'draft') {
      await sql()('cm_announcements').where({ document_id: announcement }).delete();
      return;
    }
    const wasPublic = before.state === 'published' && before.audience === 'public';
    const isOver = (timeOf(before.expiresAt) ?? Infinity) <= Date.now();
    await update(
      'cm_announcements',
      { document_id: announcement },
      // What was over was gone from the feed already; of that its deletion must not tell.
      { state: 'deleted', text: null, html: null, ...(wasPublic && !isOver ? { withdrawn_at: new Date() } : {}) }
    );
    const details = { title: before.title };
    const deed = { community, subjectKind: 'announcement', subject: announcement, details } as const;
    await record(actor, { ...deed, action: 'announcement.deleted' });
  });
}
