import { contentType, number, prose, ref, refNotNull, when, words, yesNo } from '../content-type';

const json = { type: 'json' } as const;

export const eventTypes = {
  /**
   * `start` and `end` are the clock on the wall in `zone` (dates for whole days), of a series those of its first
   * occurrence; what is in UTC follows from them. `next…` is the next occurrence that is not over, `over` whether there
   * is none. `changes` are occurrences that take place otherwise, by the name that `exceptions` uses too: their start
   * as the recurrence gives it. `cancelledAt` leaves the state as it was, so that who saw the event sees it still.
   */
  ...contentType({
    singular: 'event',
    plural: 'events',
    table: 'cm_events',
    attributes: {
      community: refNotNull,
      title: words,
      text: prose,
      html: prose,
      category: words,
      author: refNotNull,
      audience: words,
      language: words,
      state: words,
      stateReason: prose,
      cancelledAt: when,
      cancelReason: prose,
      startLocal: words,
      endLocal: words,
      zone: words,
      allDay: yesNo(false),
      recurrence: prose,
      exceptions: json,
      changes: json,
      startsAt: when,
      endsAt: when,
      lastEndsAt: when,
      nextStartsAt: when,
      nextEndsAt: when,
      nextOccurrence: ref,
      over: yesNo(false),
      place: prose,
      onlineLink: prose,
      speakers: json,
      recording: prose,
      materials: json,
      capacity: { type: 'integer' },
      registrationClosesAt: when,
      questions: json,
      sequence: number(),
    },
    unique: [['document_id']],
    indexes: [
      ['community', 'over', 'next_starts_at', 'document_id'],
      ['community', 'over', 'last_ends_at', 'document_id'],
      ['over', 'next_ends_at'],
      ['over', 'next_starts_at'],
      ['author'],
    ],
  }),
  /** What a member answered to an event, of a series to all of it. `turn` orders the waiting list. */
  ...contentType({
    singular: 'attendance',
    plural: 'attendances',
    table: 'cm_attendances',
    attributes: {
      community: refNotNull,
      event: refNotNull,
      member: refNotNull,
      answer: words,
      turn: number(),
      answers: json,
      answeredAt: when,
    },
    unique: [['event', 'member']],
    indexes: [
      ['event', 'answer', 'turn'],
      ['member', 'community'],
    ],
  }),
  /** Which occurrences people were reminded of; gone when the occurrence is over, and with it what told of it. */
  ...contentType({
    singular: 'event-reminder',
    plural: 'event-reminders',
    table: 'cm_event_reminders',
    attributes: { event: refNotNull, occurrence: words, lead: words, endsAt: when },
    unique: [['event', 'occurrence', 'lead']],
    indexes: [['ends_at']],
  }),
  /** The secret address of a member's calendar, as a hash. */
  ...contentType({
    singular: 'calendar-feed',
    plural: 'calendar-feeds',
    table: 'cm_calendar_feeds',
    attributes: { member: refNotNull, tokenHash: words },
    unique: [['member'], ['token_hash']],
  }),
};
