import type { Community } from '../../../shared/communities';
import type { Event, EventBody } from '../../../shared/events';
import { ONCE, repeatsFrom, ruleOf, type Repeats } from './recurrence';

/** An event as the fields of the editor hold it: texts, which may be empty. */
export interface EventInput {
  title: string;
  text: string;
  category: Event['category'];
  audience: Event['audience'];
  language: string;
  allDay: boolean;
  start: string;
  end: string;
  zone: string;
  repeats: Repeats;
  place: string;
  onlineLink: string;
  speakers: { name: string; about: string }[];
  recording: string;
  materials: { title: string; address: string }[];
  capacity: string;
  closes: string;
  questions: { id?: string | undefined; text: string; required: boolean }[];
}

/** The clock of this browser as an input of the kind `datetime-local` has it. */
const here = (iso: string) => {
  const date = new Date(iso);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
};

export const ownZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

export function newInput(community: Community): EventInput {
  const tomorrow = here(new Date(Date.now() + 86_400_000).toISOString()).slice(0, 10);
  return {
    title: '',
    text: '',
    category: 'meeting',
    audience: community.sections?.find(({ name }) => name === 'events')?.defaultAudience ?? 'members',
    language: community.language ?? community.locale,
    allDay: false,
    start: `${tomorrow}T10:00`,
    end: `${tomorrow}T11:00`,
    zone: ownZone(),
    repeats: ONCE,
    place: '',
    onlineLink: '',
    speakers: [],
    recording: '',
    materials: [],
    capacity: '',
    closes: '',
    questions: [],
  };
}

export const inputFrom = (event: Event): EventInput => ({
  title: event.title,
  text: event.text,
  category: event.category,
  audience: event.audience,
  language: event.language,
  allDay: event.allDay,
  start: event.start,
  end: event.end,
  zone: event.zone,
  repeats: repeatsFrom(event.recurrence),
  place: event.place ?? '',
  onlineLink: event.onlineLink ?? '',
  speakers: event.speakers.map(({ name, about }) => ({ name, about: about ?? '' })),
  recording: event.recording ?? '',
  materials: event.materials,
  capacity: event.capacity === null ? '' : String(event.capacity),
  closes: event.registrationClosesAt ? here(event.registrationClosesAt) : '',
  questions: event.questions,
});

const orNull = (text: string) => text.trim() || null;

/** What is sent of it; in a private community the audience is not ours to choose. */
export function bodyOf(input: EventInput, community: Community): EventBody {
  const { repeats, closes, capacity, audience, allDay: _, ...plain } = input;
  return {
    ...plain,
    ...(community.visibility === 'public' ? { audience } : {}),
    recurrence: ruleOf(repeats, input.start.slice(0, 10)),
    place: orNull(input.place),
    onlineLink: orNull(input.onlineLink),
    recording: orNull(input.recording),
    capacity: capacity.trim() === '' ? null : Number(capacity),
    registrationClosesAt: closes ? new Date(closes).toISOString() : null,
    speakers: input.speakers
      .filter(({ name }) => name.trim() !== '')
      .map(({ name, about }) => ({ name, ...(about.trim() ? { about } : {}) })),
    materials: input.materials.filter(({ title }) => title.trim() !== ''),
    questions: input.questions
      .filter(({ text }) => text.trim() !== '')
      .map(({ id, text, required }) => ({ ...(id ? { id } : {}), text, required })),
  };
}

/** What a change sends: the times only where they are others, as they are told to everybody who attends. */
export function changesOf(input: EventInput, before: Event, community: Community): Partial<EventBody> {
  const body: Partial<EventBody> = bodyOf(input, community);
  const repeats = JSON.stringify(input.repeats) === JSON.stringify(repeatsFrom(before.recurrence));
  const isSame = repeats && (['start', 'end', 'zone'] as const).every((name) => input[name] === before[name]);
  if (isSame) for (const name of ['start', 'end', 'zone', 'recurrence'] as const) delete body[name];
  return body;
}
