import type { Canaries, Sight } from './canaries';
import type { Rows } from './rows';
import type { Place, Thing } from './truth';
import type { Cast } from './viewers';

export interface PlantedAnnouncement {
  id: string;
  /** Past its end, and so in a list of its own. */
  isOver: boolean;
}

interface Planted {
  state: 'draft' | 'scheduled' | 'published' | 'deleted';
  thing: Thing;
  author: string;
  audience?: 'public';
  recipients?: 'moderators' | 'administrators';
  over?: true;
  asks?: true;
}

const DAY = 86_400_000;

/** Of every state, for whom there are any, by authors who have the right no longer. */
const ALL: Planted[] = [
  { state: 'published', thing: 'published public', author: 'administrator', audience: 'public', asks: true },
  { state: 'published', thing: 'published members', author: 'moderator', asks: true },
  { state: 'published', thing: 'published moderators', author: 'administrator', recipients: 'moderators', asks: true },
  { state: 'published', thing: 'published administrators', author: 'owner', recipients: 'administrators' },
  { state: 'published', thing: 'out of time', author: 'moderator', audience: 'public', over: true, asks: true },
  { state: 'scheduled', thing: 'out of time', author: 'administrator', audience: 'public' },
  { state: 'draft', thing: 'draft', author: 'administrator', audience: 'public' },
  { state: 'deleted', thing: 'deleted', author: 'administrator', audience: 'public' },
];
const MORE: Planted[] = [
  { state: 'published', thing: 'out of time', author: 'member', over: true },
  { state: 'published', thing: 'out of time', author: 'banned', audience: 'public', over: true },
  { state: 'scheduled', thing: 'out of time', author: 'moderator' },
  { state: 'scheduled', thing: 'out of time', author: 'suspended', recipients: 'moderators' },
  { state: 'draft', thing: 'draft', author: 'suspended' },
  { state: 'draft', thing: 'draft', author: 'left', audience: 'public' },
  { state: 'published', thing: 'published public', author: 'refused', audience: 'public' },
];

/** Announcements, and who has acknowledged them, which is the administrators' to know. */
export function writeAnnouncements(
  canaries: Canaries,
  cast: Cast,
  write: Rows,
  place: Place,
  community: string
): PlantedAnnouncement[] {
  return [...ALL, ...(place.isDeep ? MORE : [])].map((it, n) => {
    const { state, thing, author, asks = false } = it;
    const sight: Sight = { thing, own: author };
    const anyOf = place.hasSections ? [[sight]] : [];
    const isInFeed =
      thing === 'published public' &&
      place.visibility === 'public' &&
      ['active', 'dormant', 'archived'].includes(place.state);
    const list = it.over ? 'announcements over' : 'announcements';
    const on = [list, `announcement ${n}`, ...(state === 'published' && !it.over ? ['notifications'] : [])];
    const plant = (what: string, lists: string[]) =>
      canaries.plant(place, `${what} of a ${state} announcement (${thing}) by the ${author}`, anyOf, { on: lists });
    const id = plant('id', [...on, ...(isInFeed ? ['feed'] : [])]);
    const now = Date.now();
    write('cm_announcements', {
      document_id: id,
      community,
      title: plant('title', [...on, ...(isInFeed ? ['feed'] : [])]),
      text: plant('text', [list, `announcement ${n}`]),
      html: `<p>${plant('html', [list, `announcement ${n}`, ...(isInFeed ? ['feed'] : [])])}</p>`,
      author: cast.people[author]?.documentId,
      audience: it.audience ?? 'members',
      recipients: it.recipients ?? 'members',
      language: 'en',
      state,
      pinned: n === 1,
      acknowledge: asks,
      sort_at: new Date(now - n * 60_000),
      publish_at: state === 'scheduled' ? new Date(now + DAY) : null,
      sent_at: state === 'published' ? new Date(now - n * 60_000) : null,
      expires_at: it.over ? new Date(now - 3_600_000 + n) : null,
    });
    if (asks) writeAcknowledgement(canaries, cast, write, place, community, id);
    return { id, isOver: it.over ?? false };
  });
}

/** Of the suspended member, whose account others know already. That there is one, twins.leaks.test.ts tells. */
function writeAcknowledgement(
  canaries: Canaries,
  cast: Cast,
  write: Rows,
  place: Place,
  community: string,
  announcement: string
) {
  write('cm_acknowledgements', {
    document_id: canaries.plant(place, 'acknowledgement', []),
    community,
    announcement,
    member: cast.people.suspended?.documentId,
  });
}
