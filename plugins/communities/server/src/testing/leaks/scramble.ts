import type { Core } from '@strapi/strapi';
import type { World } from './world';

/**
 * Makes another world out of this one, in which everything differs that somebody may not see: words, dates, orders,
 * numbers of rows. What they are answered must not change by a byte.
 */
const HIDDEN = ['pending', 'rejected', 'hidden', 'draft', 'deleted'];
const PRIVATE_MEMBERS = ['invited', 'requested', 'left', 'removed', 'refused', 'banned'];
const soon = (strapi: Core.Strapi) => instant(strapi, Date.now() + 86_400_000);

const instant = (strapi: Core.Strapi, time: number) =>
  strapi.db.dialect.client === 'sqlite' ? time : new Date(time).toISOString();

type Row = Record<string, unknown> & { id: number; document_id: string };

/** Copies rows with a new id: there are more of them. */
async function multiply(strapi: Core.Strapi, table: string, rows: Row[], change: (row: Row, n: number) => object) {
  const copies = rows.map(({ id: _id, ...row }, n) => ({
    ...row,
    document_id: `copy${row.document_id}`,
    ...change({ id: _id, ...row } as Row, n),
  }));
  if (copies.length > 0) await strapi.db.connection.batchInsert(table, copies.map(asJson), 40);
}

const asJson = (row: object) =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      value !== null && typeof value === 'object' && !(value instanceof Date) && !('toISOString' in value)
        ? JSON.stringify(value)
        : value,
    ])
  );

/** What not even a member sees who did not write it, and communities that nobody knows of. `readers` see their own. */
export async function scrambleForMembers(strapi: Core.Strapi, { cast, spots }: World, readers: string[]) {
  const knex = strapi.db.connection;
  const spared = readers.flatMap((name) => cast.people[name]?.documentId ?? []);
  for (const table of ['cm_topics', 'cm_posts']) {
    const words =
      table === 'cm_topics'
        ? { title: 'Other', last_post_at: soon(strapi), pinned: true, post_count: 77 }
        : { text: 'Other', html: 'Other' };
    await knex(table)
      .whereIn('state', HIDDEN)
      .whereNotIn('author', spared)
      .update({ ...words, state_reason: 'Other', updated_at: soon(strapi) });
    await knex(table)
      .where({ state: 'deleted' })
      .update({ ...words, state_reason: 'Other' });
  }
  const hiddenDocuments = (await knex('cm_documents').whereIn('state', HIDDEN).whereNotIn('author', spared)) as Row[];
  await multiply(strapi, 'cm_documents', hiddenDocuments, () => ({ title: 'Other', found: 'Other' }));
  const hiddenEvents = (await knex('cm_events').whereIn('state', HIDDEN).whereNotIn('author', spared)) as Row[];
  await knex('cm_events')
    .whereIn(
      'id',
      hiddenEvents.map(({ id }) => id)
    )
    .update({ title: 'Other', text: 'Other', place: 'Other', next_starts_at: soon(strapi), updated_at: soon(strapi) });
  await multiply(strapi, 'cm_events', hiddenEvents, () => ({}));
  const unseen = () => knex('cm_announcements').whereNot({ state: 'published' }).whereNotIn('author', spared);
  await unseen().update({ title: 'Other', text: 'Other', html: 'Other', pinned: true, sort_at: soon(strapi) });
  await multiply(strapi, 'cm_announcements', (await unseen()) as Row[], () => ({}));
  const forSome = () => knex('cm_announcements').whereNot({ recipients: 'members' });
  await forSome().update({
    title: 'Other',
    html: 'Other',
    pinned: true,
    sort_at: soon(strapi),
    updated_at: soon(strapi),
  });
  await multiply(strapi, 'cm_announcements', (await forSome()) as Row[], () => ({}));
  const over = () => knex('cm_announcements').whereNotNull('expires_at');
  await over().update({ title: 'Other', html: 'Other', pinned: true, updated_at: soon(strapi) });
  await knex('cm_acknowledgements').whereNotIn('member', spared).delete();
  // Between any two posts others could have come and gone: their numbers are told to nobody.
  await knex('cm_topics').increment('last_visible', 10_000);
  await knex('cm_posts').increment('number', 10_000);
  await knex('cm_read_markers').increment('number', 10_000);
  const hiddenTopics = (await knex('cm_topics').whereIn('state', HIDDEN).whereNotIn('author', spared)) as Row[];
  await multiply(strapi, 'cm_topics', hiddenTopics, () => ({}));
  const hiddenPosts = (await knex('cm_posts')
    .whereIn('state', HIDDEN.slice(0, 4))
    .whereNotIn('author', spared)) as Row[];
  await multiply(strapi, 'cm_posts', hiddenPosts, (_, n) => ({ number: 1_000 + n }));
  await multiply(strapi, 'cm_post_revisions', (await knex('cm_post_revisions')) as Row[], () => ({ text: 'Other' }));
  await knex('cm_topics').update({ last_number: 20_000 });

  const others = (await knex('cm_memberships')
    .whereIn('state', PRIVATE_MEMBERS)
    .where('member', 'like', 'zq%')) as Row[];
  await knex('cm_memberships')
    .whereIn(
      'id',
      others.map(({ id }) => id)
    )
    .update({ reason: 'Other', message: 'Other', joined_at: soon(strapi) });
  await multiply(strapi, 'cm_memberships', others, (row) => ({ member: `copy${String(row.member)}` }));
  await multiply(strapi, 'cm_request_messages', (await knex('cm_request_messages')) as Row[], () => ({
    text: 'Other',
  }));
  await multiply(strapi, 'cm_audit_entries', (await knex('cm_audit_entries')) as Row[], () => ({ reason: 'Other' }));
  await knex('cm_rules_versions')
    .where({ version: 1 })
    .update({ texts: JSON.stringify({ en: 'Other' }) });
  await knex('cm_communities').update({ why_new: 'Other', updated_at: soon(strapi) });

  // More communities of the kinds that only their own know of.
  const secret = spots.filter(({ place }) => !place.listed || ['requested', 'refused', 'draft'].includes(place.state));
  const rows = (await knex('cm_communities').whereIn(
    'document_id',
    secret.map(({ id }) => id)
  )) as Row[];
  await multiply(strapi, 'cm_communities', rows, (row, n) => ({
    slug: `copy-${n}`,
    name: `Aaa ${String(row.name)}`,
    member_count: 99,
  }));
  const texts = (await knex('cm_community_texts').whereIn(
    'community',
    secret.map(({ id }) => id)
  )) as Row[];
  await multiply(strapi, 'cm_community_texts', texts, (row) => ({ community: `copy${String(row.community)}` }));
}

/** What visitors and outsiders do not see: items for members, and the inside of private communities. */
export async function scrambleForOutsiders(strapi: Core.Strapi, { spots }: World): Promise<void> {
  const knex = strapi.db.connection;
  const closed = (await knex('cm_topics').where({ state: 'published', audience: 'members' })) as Row[];
  const ids = closed.map(({ document_id: id }) => id);
  await knex('cm_topics')
    .whereIn('document_id', ids)
    .update({ title: 'Other', last_post_at: soon(strapi), post_count: 50, pinned: false });
  await knex('cm_posts').whereIn('topic', ids).update({ text: 'Other', html: 'Other' });
  await multiply(strapi, 'cm_topics', closed, () => ({ title: 'Another' }));

  const notOpen = (await knex('cm_documents').where({ state: 'published', audience: 'members' })) as Row[];
  await multiply(strapi, 'cm_documents', notOpen, () => ({ title: 'Another', found: 'Another' }));
  // Of open documents: their earlier versions.
  const present = knex('cm_documents').select('current');
  await knex('cm_document_versions').whereNotIn('document_id', present).update({ note: 'Other', name: 'other.txt' });

  await knex('cm_events')
    .where({ state: 'published', audience: 'members' })
    .update({ title: 'Other', text: 'Other', next_starts_at: soon(strapi) });
  // Of public events: where they are held online, and who comes, and who waits behind whoever asks: how many wait
  // before them is told to those who wait.
  await knex('cm_events').where({ state: 'published' }).update({ online_link: 'https://other.example.org/' });
  await multiply(strapi, 'cm_attendances', (await knex('cm_attendances')) as Row[], (row) => ({
    member: `more${String(row.member)}`,
    turn: Number(row.turn) > 0 ? Number(row.turn) + 100 : 0,
  }));
  // Of those for some only there are copies already.
  const closedOnes = { state: 'published', audience: 'members', recipients: 'members' };
  const notForAll = () => knex('cm_announcements').where(closedOnes);
  await notForAll().update({ title: 'Other', html: 'Other', sort_at: soon(strapi), updated_at: soon(strapi) });
  await multiply(strapi, 'cm_announcements', (await notForAll()) as Row[], () => ({ title: 'Another' }));

  const inside = spots
    .filter(({ place }) => place.visibility === 'private' || place.state === 'draft')
    .map(({ id }) => id);
  await knex('cm_communities')
    .whereIn('document_id', inside)
    .update({
      purpose: 'Other',
      target_group: 'Other',
      regions: JSON.stringify(['region-0']),
      sections: JSON.stringify([]),
      topic_count: 1_000,
      post_count: 1_000,
      last_activity_at: soon(strapi),
      created_at: soon(strapi),
    });
  // The same counters of a public community count what is for its members, too.
  await knex('cm_communities')
    .whereNotIn('document_id', inside)
    .update({ topic_count: 2_000, post_count: 2_000, last_activity_at: soon(strapi) });
  await knex('cm_community_texts').whereIn('community', inside).update({ description: 'Other' });
  await knex('cm_community_texts').update({ welcome: 'Other' });
  await knex('cm_pictures')
    .whereIn('community', inside)
    .where({ kind: 'banner' })
    .update({ alternative_text: 'Other', checksum: 'other' });
  await knex('cm_categories').whereIn('community', inside).update({ description: 'Other', position: 9 });

  const shown = spots
    .filter(({ place }) => place.membersVisibleTo === 'public' && place.state !== 'draft')
    .map(({ id }) => id);
  const members = (await knex('cm_memberships')
    .whereNotIn('community', shown)
    .whereIn('state', ['active', 'suspended'])
    .where('member', 'like', 'zq%')) as Row[];
  await multiply(strapi, 'cm_memberships', members, (row) => ({ member: `more${String(row.member)}` }));
  await knex('cm_memberships')
    .whereIn(
      'id',
      members.map(({ id }) => id)
    )
    .update({ role: 'moderator', joined_at: soon(strapi) });
}
