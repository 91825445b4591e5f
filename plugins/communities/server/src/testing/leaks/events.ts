import { createHash } from 'node:crypto';
import type { Audience } from '../../../../shared/communities';
import type { ItemState } from '../../../../shared/forum';
import type { Canaries, Sight } from './canaries';
import type { Rows } from './rows';
import type { Place } from './truth';
import type { Cast } from './viewers';

export interface PlantedEvent {
  id: string;
  isPublished: boolean;
}

type Written = [audience: Audience, state: ItemState, author: string, cancelled?: true];

const ESSENTIAL: Written[] = [
  ['public', 'published', 'moderator'],
  ['members', 'published', 'moderator'],
  ['members', 'draft', 'moderator'],
  ['public', 'deleted', 'moderator'],
];
/** The place of a draft among them. */
export const DRAFT = 2;
const ALL: Written[] = [
  ...ESSENTIAL,
  ['public', 'published', 'administrator', true],
  ['members', 'published', 'suspended'],
  ['public', 'pending', 'member'],
  ['members', 'hidden', 'suspended'],
  ['public', 'rejected', 'moderator'],
  ['public', 'draft', 'left'],
  ['members', 'draft', 'suspended'],
];

const [START, END] = ['2031-05-05T09:00', '2031-05-05T10:00'];
const CHANGED = '2031-05-12T09:00';

/** Events of every audience and state, with an online link, and answers of those who attend. */
export function writeEvents(
  canaries: Canaries,
  cast: Cast,
  write: Rows,
  place: Place,
  community: string,
  people: { id: string; state: string }[]
): PlantedEvent[] {
  const closed = (sights: Sight[][]) => (place.hasSections ? sights : []);
  const isOpen = place.visibility === 'public' && ['active', 'dormant', 'archived'].includes(place.state);
  return (place.isDeep ? ALL : ESSENTIAL).map(([audience, state, author, cancelled], n) => {
    const sight: Sight = state === 'published' ? { thing: `published ${audience}` } : { thing: state, own: author };
    const isPublished = state === 'published';
    const file = [`ical ${n}`, ...(isOpen && isPublished && audience === 'public' ? ['open feed'] : [])];
    const plant = (what: string, on: string[], ...more: Sight[]) =>
      canaries.plant(place, `${what} of a ${state} event for ${audience}`, closed([[sight, ...more]]), { on });
    const page = ['events', `event ${n}`];
    const told = isPublished && !cancelled ? ['notifications'] : [];
    const id = plant('id', [...page, ...file, 'calendar', ...told]);
    const link = (what: string, on = [...page, `ical ${n}`]) =>
      `https://${plant(`online link ${what}`, on, { thing: 'link' })}.example.org/room`;
    write('cm_events', {
      document_id: id,
      community,
      title: plant('title', [...page, ...file, 'calendar', ...told]),
      text: plant('text', [...page, ...file]),
      html: `<p>${plant('html', page)}</p>`,
      category: 'webinar',
      author: cast.people[author]?.documentId,
      audience,
      language: 'en',
      state,
      state_reason: isPublished ? null : plant('reason', page),
      cancelled_at: cancelled ? new Date() : null,
      cancel_reason: cancelled ? plant('reason to cancel', page) : null,
      start_local: START,
      end_local: END,
      zone: 'Europe/Lisbon',
      all_day: false,
      recurrence: 'FREQ=WEEKLY;COUNT=3',
      exceptions: '[]',
      changes: JSON.stringify([
        {
          occurrence: CHANGED,
          start: '2031-05-13T09:00',
          end: '2031-05-13T10:00',
          place: plant('other place', [...page, ...file, 'calendar']),
          onlineLink: link('of a changed occurrence'),
        },
      ]),
      starts_at: new Date(`${START}Z`),
      ends_at: new Date(`${END}Z`),
      last_ends_at: new Date('2031-05-19T09:00Z'),
      next_occurrence: START,
      next_starts_at: new Date(Date.UTC(2031, 4, 5, 8, 0, n)),
      next_ends_at: new Date(`${END}Z`),
      over: false,
      place: plant('place', [...page, ...file, 'calendar']),
      online_link: link('of the event'),
      speakers: JSON.stringify([{ name: plant('speaker', [...page, ...file]) }]),
      recording: `https://${plant('recording', [...page, ...file])}.example.org/`,
      materials: JSON.stringify([
        { title: plant('material', [...page, ...file]), address: 'https://www.example.org/slides' },
      ]),
      capacity: 5,
      questions: JSON.stringify([{ id: plant('question id', page), text: plant('question', page), required: false }]),
      sequence: 0,
    });
    const attends = (member: string | undefined, name: string, turn = 0) => {
      const said: Sight[][] = [
        [sight, { thing: 'attendance', own: author }],
        [sight, { thing: 'mine', own: name }],
      ];
      const answer = canaries.plant(place, `answer of the ${name} to a ${state} event`, closed(said));
      write('cm_attendances', {
        document_id: canaries.plant(place, 'attendance row', []),
        community,
        event: id,
        member,
        answer: turn > 0 ? 'waiting' : 'yes',
        turn,
        answers: JSON.stringify([{ question: 'q', text: answer }]),
        answered_at: new Date(),
      });
    };
    const stranger = people.find((it) => it.state === 'active')?.id;
    attends(stranger, 'somebody active');
    for (const [turn, name] of ['member', 'suspended', 'outsider'].entries()) {
      attends(cast.people[name]?.documentId, name, turn);
    }
    return { id, isPublished };
  });
}

/** The token of the secret calendar of each person: their name, so that tests can ask for it. */
export const tokenOf = (name: string) => `calendar-of-${name.replace(/\W/g, '-')}`;

/** Everybody had a calendar made while they belonged to every community. */
export function writeFeeds(canaries: Canaries, cast: Cast, write: Rows, place: Place): void {
  for (const [name, { documentId }] of Object.entries(cast.people)) {
    write('cm_calendar_feeds', {
      document_id: canaries.plant(place, `calendar of the ${name}`, []),
      member: documentId,
      token_hash: createHash('sha256')
        .update(`communities calendar ${tokenOf(name)}`)
        .digest('hex'),
    });
  }
}
