import type { Core } from '@strapi/strapi';
import { Canaries } from './canaries';
import { writeDocuments, type PlantedDocument } from './documents';
import { writeEvents, writeFeeds, type PlantedEvent } from './events';
import { writeAnnouncements, type PlantedAnnouncement } from './announcements';
import { writeForum } from './forum';
import { writeImports } from './imports';
import { writeInvitations, writeNotifications } from './notifications';
import { PLACES } from './places';
import { writePeople } from './strangers';
import { writePlatformWebhooks, writeWebhooks, type PlantedWebhook } from './webhooks';
import { only, stamps, type Rows } from './rows';
import type { Place, Thing } from './truth';
import { makeCast, STANDINGS, type Cast } from './viewers';

/** A community as the probes need it. Ids are canaries. */
export interface Spot {
  place: Place;
  id: string;
  slug: string;
  formerSlug: string;
  region: string;
  people: { id: string; state: string }[];
  categories: string[];
  invitations: string[];
  imports: string[];
  webhooks: PlantedWebhook[];
  topics: { id: string; posts: string[] }[];
  folders: string[];
  documents: PlantedDocument[];
  events: PlantedEvent[];
  announcements: PlantedAnnouncement[];
}

export interface World {
  canaries: Canaries;
  cast: Cast;
  spots: Spot[];
}

/** Writes every community of PLACES with something in every field, straight into the tables. */
export async function makeWorld(strapi: Core.Strapi, places: Place[] = PLACES): Promise<World> {
  const canaries = new Canaries();
  const cast = await makeCast(strapi, places[0] as Place);
  const tables = new Map<string, Record<string, unknown>[]>();
  const write: Rows = (table, ...rows) => {
    // Those that are no content types have columns of their own.
    const its = table === 'cm_webhook_deliveries' ? {} : stamps;
    tables.set(table, [...(tables.get(table) ?? []), ...rows.map((row) => ({ ...its, ...row }))]);
  };
  const spots = places.map((place, n) => writeCommunity(canaries, cast, write, place, n));
  writePlatformWebhooks(canaries, write, places[0] as Place);
  writeFeeds(canaries, cast, write, places[0] as Place);
  for (const [table, rows] of tables) await insertRows(strapi, table, rows);
  // What a database learns by itself in a while: without it PostgreSQL plans for tables that it takes for empty.
  await strapi.db.connection.raw('ANALYZE');
  return { canaries, cast, spots };
}

/** The Date of the test runner is not the one that the database driver knows. */
async function insertRows(strapi: Core.Strapi, table: string, rows: Record<string, unknown>[]) {
  const plain = (value: unknown) => {
    if (!(value instanceof Date)) return value;
    return strapi.db.dialect.client === 'sqlite' ? value.getTime() : value.toISOString();
  };
  const all = rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])));
  await strapi.db.connection.batchInsert(table, all, 40);
}

const BOTH = (path: string) => [`directory ${path}`, `community ${path}`];

function writeCommunity(canaries: Canaries, cast: Cast, write: Rows, place: Place, n: number): Spot {
  const plant = (what: string, thing: Thing, on: string[] = []) => canaries.plant(place, what, only(thing), { on });
  const never = (what: string) => canaries.plant(place, what, []);
  const undecided = ['requested', 'information-asked', 'refused'].includes(place.state);
  const everywhere = [...BOTH('en'), ...BOTH('fr')];
  const id = plant('id', 'card', everywhere);
  const slug = plant('slug', 'card', [...everywhere, 'redirect']);
  const formerSlug = plant('former slug', 'card');
  const region = `region-${n}`;
  const applicant = (undecided ? cast.people.requester : cast.people.owner)?.documentId;

  write('regions', { document_id: `r${n}`, name: `Region ${n}`, slug: region });
  write('cm_communities', {
    document_id: id,
    slug,
    name: plant('name', 'card', [...everywhere, 'texts']),
    state: place.state,
    visibility: place.visibility,
    listed: place.listed,
    join_policy: place.listed ? 'request' : 'invitation',
    members_visible_to: place.membersVisibleTo,
    language: 'en',
    languages: JSON.stringify(['en', 'fr']),
    themes: JSON.stringify([]),
    regions: JSON.stringify([region]),
    institution: never('institution that is in no taxonomy'),
    forum_off: !place.hasSections,
    documents_off: !place.hasSections,
    upload_by: 'members',
    events_off: !place.hasSections,
    announcements_off: !place.hasSections,
    sections: JSON.stringify([
      {
        name: 'forum',
        enabled: place.hasSections,
        label: plant('label', 'page', everywhere),
        defaultAudience: 'members',
      },
      { name: 'documents', enabled: place.hasSections, label: null, defaultAudience: 'members' },
      { name: 'events', enabled: place.hasSections, label: null, defaultAudience: 'members' },
      { name: 'announcements', enabled: place.hasSections, label: null, defaultAudience: 'members' },
      { name: 'members', enabled: place.hasSections, label: null, defaultAudience: 'members' },
    ]),
    purpose: plant('purpose', 'page', everywhere),
    target_group: plant('target group', 'page', everywhere),
    why_new: plant('why new', 'request', everywhere),
    applicant,
    rules_version: 2,
    member_count: 7,
    topic_count: 2,
    post_count: 9,
    last_activity_at: new Date(stamps.created_at.getTime() - n * 60_000),
    demo: false,
  });
  write('cm_slugs', { document_id: never('slug row'), slug, community: id });
  write('cm_slugs', { document_id: never('slug row'), slug: formerSlug, community: id });
  for (const language of ['en', 'fr']) {
    const on = BOTH(language);
    write('cm_community_texts', {
      document_id: never('texts row'),
      community: id,
      language,
      summary: plant(`summary in ${language}`, 'card', language === 'en' ? [...on, 'texts'] : on),
      description: plant(`description in ${language}`, 'page', language === 'en' ? [...on, 'texts'] : on),
      welcome: plant(`welcome in ${language}`, 'welcome', undecided ? [] : on),
    });
  }
  writeRules(canaries, write, place, id, undecided);
  for (const fromTeam of [false, true]) {
    write('cm_request_messages', {
      document_id: plant('message id', 'request', ['messages']),
      community: id,
      author: fromTeam ? null : applicant,
      from_team: fromTeam,
      text: plant('message', 'request', ['messages']),
    });
  }
  writeAudit(canaries, write, place, id);
  for (const [kind, thing] of [['picture', 'card'] as const, ['banner', 'page'] as const]) {
    write('cm_pictures', {
      document_id: never(`${kind} row`),
      community: id,
      kind,
      alternative_text: plant(`alternative text of the ${kind}`, thing, everywhere),
      mime: 'image/webp',
      width: 1,
      height: 1,
      checksum: plant(`checksum of the ${kind}`, thing, [...everywhere, kind]),
      bytes: Buffer.from(`bytes ${plant(`bytes of the ${kind}`, thing, [kind])}`).toString('base64'),
    });
  }
  for (const [name, { state, role }] of Object.entries(STANDINGS)) {
    const reason = { suspended: 'sanction', banned: 'banned' }[name as 'banned'] ?? 'application';
    const told = (what: string, thing: string) =>
      canaries.plant(place, `${what} of the ${name}`, [...only(thing as Thing), ...only('mine', name)]);
    write('cm_memberships', {
      document_id: canaries.plant(place, `membership of the ${name}`, only('mine', name), { on: everywhere }),
      community: id,
      member: cast.people[name]?.documentId,
      role,
      state,
      message: told('message', 'application'),
      reason: ['active', 'requested', 'invited'].includes(state) ? null : told('reason', reason),
      accepted_rules: 1,
      joined_at: stamps.created_at,
    });
  }
  writeNeighbour(canaries, cast, write, place, id, n);
  const people = writePeople(canaries, write, place, id);
  write('publications', { document_id: `p${n}`, title: `Publication ${n}`, slug: `publication-${n}`, language: 'en' });
  const forum = writeForum(canaries, cast, write, place, id, people);
  const files = writeDocuments(canaries, cast, write, place, id);
  const events = writeEvents(canaries, cast, write, place, id, people);
  const announcements = writeAnnouncements(canaries, cast, write, place, id);
  writeNotifications(canaries, cast, write, place, id, forum.topics, files.documents, events, announcements);
  const invitations = writeInvitations(canaries, cast, write, place, id);
  const imports = writeImports(canaries, cast, write, place, id);
  const webhooks = writeWebhooks(canaries, cast, write, place, id);
  const found = { people, invitations, imports, webhooks, events, announcements, ...forum, ...files };
  return { place, id, slug, formerSlug, region, ...found };
}

function writeRules(canaries: Canaries, write: Rows, place: Place, id: string, undecided: boolean) {
  const text = (version: number, language: string) =>
    canaries.plant(place, `rules ${version} in ${language}`, version === 2 ? only('rules') : [], {
      on: version < 2 ? [] : [...(undecided ? [] : BOTH(language)), ...(language === 'en' ? ['texts'] : [])],
    });
  for (const version of [1, 2]) {
    write('cm_rules_versions', {
      document_id: canaries.plant(place, 'rules row', []),
      community: id,
      version,
      texts: JSON.stringify({ en: text(version, 'en'), fr: text(version, 'fr') }),
    });
  }
}

function writeAudit(canaries: Canaries, write: Rows, place: Place, id: string) {
  for (const kind of ['community', 'person', 'topic', 'post', 'category', 'event']) {
    const plant = (what: string) =>
      canaries.plant(place, `${what} of an entry about a ${kind}`, only(kind === 'community' ? 'life' : 'audit'), {
        on: ['audit'],
      });
    write('cm_audit_entries', {
      document_id: plant('id'),
      community: id,
      action: plant('action'),
      actor_kind: 'team',
      subject: plant('subject'),
      subject_kind: kind,
      reason: plant('reason'),
      details: JSON.stringify({ title: plant('details') }),
    });
  }
}

function writeNeighbour(canaries: Canaries, cast: Cast, write: Rows, place: Place, id: string, n: number) {
  if (n > 0) return;
  write('cm_memberships', {
    document_id: canaries.plant(place, 'membership of the neighbour', only('mine', 'neighbour')),
    community: id,
    member: cast.people.neighbour?.documentId,
    role: 'administrator',
    state: 'active',
    accepted_rules: 0,
    joined_at: stamps.created_at,
  });
}
