import type { Probe } from './probes';
import type { Spot } from './world';

/** A request that would change something, about a thing that its sender may not see. */
export interface Write extends Omit<Probe, 'method'> {
  method: 'POST' | 'PUT' | 'DELETE';
  body?: unknown;
}

const later = '2099-01-01T00:00:00.000Z';
const reason = { reason: 'because' };
const event = { title: 'An event', start: '2031-05-05T09:00', end: '2031-05-05T10:00', zone: 'UTC' };

/** Method, path below a community, and what a well-formed request has to say. `:x` is replaced by ids of `x`. */
export const WRITES: [Write['method'], string, Record<string, unknown>?][] = [
  ['PUT', '', { purpose: 'Something else altogether' }],
  ['PUT', '/texts/en', { summary: 'Another' }],
  ['PUT', '/picture', { alternativeText: 'A picture' }],
  ['PUT', '/banner', { alternativeText: 'A banner' }],
  ['DELETE', '/picture'],
  ['DELETE', '/banner'],
  ['POST', '/messages', { text: 'Hello' }],
  ['POST', '/ask', { text: 'Why?' }],
  ['POST', '/approve', {}],
  ['POST', '/refuse', reason],
  ['POST', '/rest', reason],
  ['POST', '/restore', reason],
  ['POST', '/open', {}],
  ['POST', '/back-to-draft', {}],
  ['POST', '/wake', {}],
  ['POST', '/archive', reason],
  ['POST', '/join', { acceptRules: 2 }],
  ['POST', '/withdraw-request'],
  ['POST', '/leave'],
  ['POST', '/accept-rules', { version: 2 }],
  ['POST', '/invitation/accept', { acceptRules: 2 }],
  ['POST', '/invitation/decline'],
  ['POST', '/ownership', { member: ':member' }],
  ['POST', '/ownership/accept'],
  ['POST', '/ownership/decline'],
  ['POST', '/members/invite', { username: 'outsider' }],
  ['POST', '/members/approve', { members: [':member'] }],
  ['POST', '/members/refuse', { members: [':member'] }],
  ['POST', '/members/:member/revoke-invitation'],
  ['PUT', '/members/:member/role', { role: 'moderator' }],
  ['POST', '/members/:member/suspend', { ...reason, until: later }],
  ['POST', '/members/:member/end-suspension'],
  ['POST', '/members/:member/ban', reason],
  ['POST', '/members/:member/lift-ban'],
  ['DELETE', '/members/:member'],
  ['POST', '/members/:member/panel-account'],
  ['POST', '/categories', { name: 'A category' }],
  ['PUT', '/categories/:category', { name: 'A category' }],
  ['DELETE', '/categories/:category'],
  ['POST', '/topics', { title: 'A topic', text: 'Text', category: ':category' }],
  ['PUT', '/topics/:topic', { title: 'Another title' }],
  ['PUT', '/topics/:topic', { category: ':category', pinned: true }],
  ['DELETE', '/topics/:topic'],
  ['POST', '/topics/:topic/read', { post: ':post' }],
  ['POST', '/topics/:topic/posts', { text: 'A reply' }],
  ['PUT', '/topics/:topic/posts/:post', { text: 'An edit' }],
  ['DELETE', '/topics/:topic/posts/:post'],
  ['POST', '/folders', { name: 'A folder' }],
  ['PUT', '/folders/:folder', { name: 'Another folder' }],
  ['DELETE', '/folders/:folder'],
  ['POST', '/documents', { title: 'A document' }],
  ['PUT', '/documents/:document', { title: 'Another title' }],
  ['DELETE', '/documents/:document'],
  ['POST', '/documents/:document/versions', { note: 'Better' }],
  ['POST', '/documents/:document/versions/:version/restore'],
  ['POST', '/events', { ...event, recurrence: 'FREQ=WEEKLY', category: 'webinar', onlineLink: 'https://example.org/' }],
  ['PUT', '/events/:event', { title: 'Another title', place: 'Elsewhere', capacity: 3 }],
  ['POST', '/events/:event/cancel', reason],
  ['POST', '/events/:event/occurrences', { occurrence: '2031-05-12T09:00', takesPlace: false }],
  ['PUT', '/events/:event/attendance', { answer: 'yes' }],
  ['DELETE', '/events/:event'],
  ['PUT', '/subscription', { level: 'watching' }],
  ['PUT', '/topics/:topic/subscription', { level: 'watching' }],
  ['PUT', '/default-level', { level: 'watching' }],
  ['POST', '/invitations/preview', { addresses: 'somebody@example.org' }],
  ['POST', '/invitations', { addresses: 'somebody@example.org' }],
  ['POST', '/invitations/:invitation/resend'],
  ['POST', '/invitations/:invitation/revoke'],
  ['POST', '/imports', { text: 'email\nsomebody@example.org' }],
  ['POST', '/imports/:import/run', { mode: 'invite', message: 'Hello', language: 'en' }],
  ['POST', '/imports/:import/cancel'],
  ['POST', '/announcements', { title: 'An announcement', text: 'Text' }],
  ['POST', '/announcements/preview', { text: 'Text' }],
  ['PUT', '/announcements/:announcement', { title: 'Another title' }],
  ['DELETE', '/announcements/:announcement'],
  ['POST', '/announcements/:announcement/publish', { publishAt: later }],
  ['POST', '/announcements/:announcement/unschedule'],
  ['POST', '/announcements/:announcement/acknowledge'],
  ['POST', '/announcements/:announcement/remind'],
  // No name server is asked for this address.
  ['POST', '/webhooks', { name: 'A webhook', address: 'https://10.0.0.1/', events: ['topic.started'] }],
  ['PUT', '/webhooks/:webhook', { name: 'Another', active: false }],
  ['DELETE', '/webhooks/:webhook'],
  ['POST', '/webhooks/:webhook/secret'],
  ['POST', '/webhooks/:webhook/test'],
  ['POST', '/webhooks/:webhook/deliveries/:delivery/redeliver'],
];

/** Every write of the plugin, at each thing of `spot`; `other` lends ids that belong somewhere else. */
export function writesAt(spot: Spot, other: Spot): Write[] {
  const members = [...spot.people.map(({ id }) => id), other.people[0]?.id ?? ''];
  const categories = [...spot.categories, ...other.categories.slice(0, 1)];
  const inTopics = [...spot.topics, ...other.topics.slice(0, 1)];
  return WRITES.flatMap(([method, path, data]) => {
    const body = data === undefined ? undefined : { data };
    const form = `${path} ${JSON.stringify(data ?? {})}`;
    const write = (...ids: [name: string, id: string][]): Write => {
      const fill = (text: string) => ids.reduce((filled, [name, id]) => filled.replaceAll(`:${name}`, id), text);
      return {
        method,
        path: `/api/communities/${spot.id}${fill(path)}`,
        targets: [spot.id, ...ids.map(([, id]) => id)],
        ...(body === undefined ? {} : { body: JSON.parse(fill(JSON.stringify(body))) as unknown }),
      };
    };
    if (form.includes(':member')) return members.map((id) => write(['member', id]));
    if (form.includes(':post')) {
      return inTopics.flatMap((topic) => topic.posts.map((post) => write(['topic', topic.id], ['post', post])));
    }
    if (form.includes(':topic') && form.includes(':category')) {
      const category = categories[0] ?? '';
      return inTopics.map((topic) => write(['topic', topic.id], ['category', category]));
    }
    if (form.includes(':topic')) return inTopics.map((topic) => write(['topic', topic.id]));
    if (form.includes(':category')) return categories.map((id) => write(['category', id]));
    if (form.includes(':folder'))
      return [...spot.folders, ...other.folders.slice(0, 1)].map((id) => write(['folder', id]));
    if (form.includes(':version')) {
      return spot.documents.flatMap(({ id, versions }) =>
        versions.map((it) => write(['document', id], ['version', it]))
      );
    }
    if (form.includes(':document')) {
      return [...spot.documents, ...other.documents.slice(0, 1)].map(({ id }) => write(['document', id]));
    }
    if (form.includes(':event')) {
      return [...spot.events, ...other.events.slice(0, 1)].map(({ id }) => write(['event', id]));
    }
    if (form.includes(':announcement')) {
      return [...spot.announcements, ...other.announcements.slice(0, 1)].map(({ id }) => write(['announcement', id]));
    }
    if (form.includes(':import')) {
      return [...spot.imports, ...other.imports.slice(0, 1)].map((id) => write(['import', id]));
    }
    if (form.includes(':webhook')) {
      return spot.webhooks.map(({ id, delivery }) => write(['webhook', id], ['delivery', delivery]));
    }
    if (form.includes(':invitation')) return spot.invitations.map((id) => write(['invitation', id]));
    return [write()];
  });
}
