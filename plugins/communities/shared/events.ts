import { z } from '@strapi/utils';
import { equals, flag, instant, key, keyset, language, line, numbered, person, text } from './common';
import { AUDIENCES } from './communities';
import { ITEM_STATES } from './forum';

export const EVENT_CATEGORIES = ['meeting', 'webinar', 'training', 'conference', 'deadline', 'other'] as const;
/** What somebody can answer; who says yes to a full event waits. */
export const ANSWERS = ['yes', 'maybe', 'no'] as const;
export const ATTENDANCES = ['yes', 'maybe', 'no', 'waiting'] as const;
export type Attendance = (typeof ATTENDANCES)[number];

/** A clock on the wall: a date and a time without a zone, or a date. */
const WALL = /^(\d{4})-(\d\d)-(\d\d)(?:T([01]\d|2[0-3]):([0-5]\d))?$/;
const isWallTime = (value: string) => {
  const [, year, month, day] = (WALL.exec(value) ?? []).map(Number);
  if (!year || !month || !day || year < 1971 || year > 2099) return false;
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
};
const wallTime = z
  .string()
  .refine(isWallTime, 'must be a time such as 2026-03-29T14:30, or a date such as 2026-03-29')
  .describe('of the clock in the zone: 2026-03-29T14:30, or 2026-03-29 for whole days');
const occurrenceName = wallTime.describe('the start that the recurrence gives it, which names it for ever');

const address = line(1_000).refine((it) => /^https?:\/\/[^\s@]+$/i.test(it) && URL.canParse(it), {
  message: 'must be an address that begins with https://, without a password in it',
});

export const speaker = z
  .strictObject({ name: line(120), about: text(300).optional().describe('role, institution') })
  .meta({ id: 'CommunityEventSpeaker' });
export const material = z.strictObject({ title: line(200), address }).meta({ id: 'CommunityEventMaterial' });
export const question = z
  .strictObject({
    id: key.optional().describe('of a question that is there already; left out for a new one'),
    text: line(300),
    required: z.boolean(),
  })
  .meta({ id: 'CommunityEventQuestion' });
export const answered = z.strictObject({ question: key, text: text(1_000) }).meta({ id: 'CommunityEventAnswer' });

const changedOccurrence = z
  .object({
    occurrence: z.string(),
    start: z.string(),
    end: z.string(),
    place: z.string().nullable(),
    onlineLink: z.string().nullable(),
  })
  .meta({ id: 'CommunityEventChange' });

const times = {
  start: z.string().describe('of the clock in the zone; a date for whole days'),
  end: z.string().describe('of the clock in the zone; the last day for whole days'),
  zone: z.string().describe('IANA time zone, such as Africa/Dakar'),
  allDay: z.boolean(),
  startsAt: instant,
  endsAt: instant,
};

/** One time at which an event takes place. */
export const occurrence = z
  .object({
    event: z.string().describe('documentId'),
    occurrence: z.string().describe('names it within the event'),
    title: z.string(),
    category: z.enum(EVENT_CATEGORIES),
    audience: z.enum(AUDIENCES),
    state: z.enum(ITEM_STATES),
    cancelled: z.boolean(),
    recurs: z.boolean(),
    ...times,
    place: z.string().nullable(),
    online: z.boolean(),
    attendance: z.enum(ATTENDANCES).nullable().describe('your own'),
  })
  .meta({ id: 'CommunityOccurrence' });
export type Occurrence = z.infer<typeof occurrence>;

const myAttendance = z
  .object({
    answer: z.enum(ATTENDANCES),
    position: z.number().nullable().describe('on the waiting list, from 1'),
    answers: z.array(answered),
  })
  .meta({ id: 'MyCommunityAttendance' });

export const event = z
  .object({
    documentId: z.string(),
    title: z.string(),
    text: z.string().describe('Markdown as written'),
    html: z.string().describe('sanitised'),
    category: z.enum(EVENT_CATEGORIES),
    audience: z.enum(AUDIENCES),
    language: z.string(),
    state: z.enum(ITEM_STATES),
    stateReason: z.string().nullable(),
    cancelledAt: instant.nullable(),
    cancelReason: z.string().nullable(),
    author: person.nullable(),
    createdAt: instant,
    updatedAt: instant,
    ...times,
    recurrence: z.string().nullable().describe('RRULE of RFC 5545'),
    exceptions: z.array(z.string()).describe('occurrences that do not take place'),
    changes: z.array(changedOccurrence).describe('occurrences that take place otherwise'),
    lastEndsAt: instant.nullable().describe('null for a series without end'),
    next: z
      .object({ occurrence: z.string(), startsAt: instant, endsAt: instant })
      .meta({ id: 'CommunityNextOccurrence' })
      .nullable()
      .describe('the next that is not over'),
    place: z.string().nullable(),
    online: z.boolean().describe('whether one can attend online'),
    onlineLink: z.string().nullable().describe('for active members, who may attend; null for everybody else'),
    speakers: z.array(speaker),
    recording: z.string().nullable(),
    materials: z.array(material),
    capacity: z.number().nullable(),
    registrationClosesAt: instant.nullable(),
    questions: z.array(question),
    attending: z.number().nullable().describe('how many said yes; for members'),
    waiting: z.number().nullable().describe('how many wait for a place; for members'),
    attendance: myAttendance.nullable().describe('your own'),
    may: z.array(z.string()),
  })
  .meta({ id: 'CommunityEvent' });
export type Event = z.infer<typeof event>;

export const eventsQuery = z.strictObject({
  filters: z
    .strictObject({
      past: equals(flag).optional().describe('what is over, the latest first; else what is to come, the next first'),
      category: equals(z.enum(EVENT_CATEGORIES)).optional(),
      mine: equals(flag).optional().describe('those to which you said yes or maybe, or for which you wait'),
    })
    .optional(),
  _q: text(100).optional().describe('words in the title'),
  pagination: keyset.optional(),
});
export type EventsQuery = z.infer<typeof eventsQuery>;

export const windowQuery = z.strictObject({
  from: z.iso.datetime({ offset: true }).describe('an instant'),
  to: z.iso.datetime({ offset: true }).describe('an instant, at most 370 days after the first'),
  filters: z.strictObject({ category: equals(z.enum(EVENT_CATEGORIES)).optional() }).optional(),
});
export type WindowQuery = z.infer<typeof windowQuery>;

const fields = {
  title: line(200, 3),
  text: text(32_000),
  category: z.enum(EVENT_CATEGORIES),
  audience: z.enum(AUDIENCES),
  language,
  start: wallTime,
  end: wallTime,
  zone: line(60).describe('IANA time zone, such as Africa/Dakar'),
  recurrence: line(300).nullable().describe('RRULE of RFC 5545, such as FREQ=WEEKLY;BYDAY=TU;COUNT=10'),
  place: line(300).nullable(),
  onlineLink: address.nullable(),
  speakers: z.array(speaker).max(30),
  recording: address.nullable(),
  materials: z.array(material).max(30),
  capacity: z.number().int().min(1).max(100_000).nullable(),
  registrationClosesAt: z.iso.datetime({ offset: true }).nullable(),
  questions: z.array(question).max(10),
};
const optional = {
  text: fields.text.optional(),
  category: fields.category.optional(),
  audience: fields.audience.optional().describe('default: of the section'),
  language: fields.language.optional().describe('default: main language of the community'),
  recurrence: fields.recurrence.optional(),
  place: fields.place.optional(),
  onlineLink: fields.onlineLink.optional(),
  speakers: fields.speakers.optional(),
  recording: fields.recording.optional(),
  materials: fields.materials.optional(),
  capacity: fields.capacity.optional(),
  registrationClosesAt: fields.registrationClosesAt.optional(),
  questions: fields.questions.optional(),
};
export const eventBody = z.strictObject({
  title: fields.title,
  start: fields.start,
  end: fields.end,
  zone: fields.zone,
  state: z.enum(['draft', 'published']).optional().describe('default: published'),
  ...optional,
});
export type EventBody = z.infer<typeof eventBody>;

export const eventUpdateBody = z.strictObject({
  title: fields.title.optional(),
  start: fields.start.optional(),
  end: fields.end.optional(),
  zone: fields.zone.optional(),
  state: z.literal('published').optional().describe('publishes a draft'),
  ...optional,
});
export type EventUpdateBody = z.infer<typeof eventUpdateBody>;

export const occurrenceBody = z.strictObject({
  occurrence: occurrenceName,
  takesPlace: z.boolean().describe('false: this one is left out'),
  start: wallTime.optional(),
  end: wallTime.optional(),
  place: fields.place.optional(),
  onlineLink: fields.onlineLink.optional(),
});
export type OccurrenceBody = z.infer<typeof occurrenceBody>;

export const cancelBody = z.strictObject({ reason: text(1_000).optional().describe('told to those who attend') });

export const attendBody = z.strictObject({
  answer: z.enum(ANSWERS),
  answers: z.array(answered).max(10).optional(),
});
export type AttendBody = z.infer<typeof attendBody>;

export const attendee = z
  .object({
    person: person.nullable(),
    answer: z.enum(ATTENDANCES),
    answeredAt: instant.nullable().describe('for organisers'),
    position: z.number().nullable().describe('on the waiting list; for organisers'),
    answers: z.array(answered).nullable().describe('for organisers'),
  })
  .meta({ id: 'CommunityAttendee' });
export type Attendee = z.infer<typeof attendee>;

export const attendeesQuery = z.strictObject({
  filters: z.strictObject({ answer: equals(z.enum(ATTENDANCES)).optional() }).optional(),
  pagination: numbered.optional(),
});
export type AttendeesQuery = z.infer<typeof attendeesQuery>;

export const calendarFeed = z
  .object({ exists: z.boolean(), createdAt: instant.nullable() })
  .meta({ id: 'CommunityCalendarFeed' });
export const newCalendarFeed = z
  .object({ address: z.string().describe('for a calendar program; shown this once and never again') })
  .meta({ id: 'NewCommunityCalendarFeed' });
