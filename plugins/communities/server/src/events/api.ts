import { z } from '@strapi/utils';
import * as shape from '../../../shared/events';
import { exportQuery } from '../../../shared/imports';
import { anyone, member } from '../routing';
import { attend } from './attend';
import { exportAttendees, listAttendees } from './attendees';
import { cancelEvent, changeOccurrence, deleteEvent } from './change';
import { readFeed, renewFeed, revokeFeed, sendEventFile, sendOpenFeed, sendOwnFeed } from './feeds';
import { listEvents, listOccurrences } from './list';
import { readEvent } from './present';
import { createEvent, updateEvent } from './write';

const { event } = shape;

/** About no community: these stand before `/:community`. */
export const calendarRoutes = [
  member('GET', '/calendar/feed', 'events.readFeed', {
    summary: 'Whether you have a secret address for your calendar program',
    answer: shape.calendarFeed,
    graphql: 'communityCalendarFeed',
    run: ({ actor }) => readFeed(actor),
  }),
  member('POST', '/calendar/feed', 'events.renewFeed', {
    summary: 'Make a new secret address with the events of all your communities; the one before is worthless then',
    answer: shape.newCalendarFeed,
    creates: true,
    graphql: 'renewCommunityCalendarFeed',
    run: ({ actor }) => renewFeed(actor),
  }),
  member('DELETE', '/calendar/feed', 'events.revokeFeed', {
    summary: 'Make your secret address worthless',
    answer: null,
    graphql: 'revokeCommunityCalendarFeed',
    run: ({ actor }) => revokeFeed(actor),
  }),
  anyone('GET', '/calendar/feed/:token/events.ics', 'events.ownCalendar', {
    summary: 'The events of all communities of the person with this secret address: iCalendar',
    answer: null,
    run: async ({ params, koa }) => sendOwnFeed(params.token, koa),
  }),
];

export const eventRoutes = [
  anyone('GET', '/:community/events', 'events.listEvents', {
    summary: 'The events: what is to come, the next first; or what is over, the latest first',
    query: shape.eventsQuery,
    answer: z.array(event),
    pages: 'keyset',
    graphql: 'communityEvents',
    run: ({ actor, at, query }) => listEvents(actor, at, query),
  }),
  anyone('GET', '/:community/occurrences', 'events.listOccurrences', {
    summary: 'Every time at which an event takes place between two instants: a page of a calendar',
    query: shape.windowQuery,
    answer: z.array(shape.occurrence),
    graphql: 'communityOccurrences',
    run: ({ actor, at, query }) => listOccurrences(actor, at, query),
  }),
  anyone('GET', '/:community/events.ics', 'events.openCalendar', {
    summary: 'The public events of a public community, for calendar programs: iCalendar',
    answer: null,
    run: async ({ at, koa }) => sendOpenFeed(at, koa),
  }),
  member('POST', '/:community/events', 'events.createEvent', {
    summary: 'Add an event; for moderators',
    body: shape.eventBody,
    answer: event,
    creates: true,
    graphql: 'createCommunityEvent',
    run: ({ actor, at, body }) => createEvent(actor, at, body),
  }),
  anyone('GET', '/:community/events/:event', 'events.readEvent', {
    summary: 'One event',
    answer: event,
    graphql: 'communityEvent',
    run: ({ actor, at, params }) => readEvent(actor, at, params.event),
  }),
  member('PUT', '/:community/events/:event', 'events.updateEvent', {
    summary: 'Change an event, or publish a draft; those who attend are told of another time, place or link',
    body: shape.eventUpdateBody,
    answer: event,
    graphql: 'updateCommunityEvent',
    run: ({ actor, at, params, body }) => updateEvent(actor, at, params.event, body),
  }),
  member('DELETE', '/:community/events/:event', 'events.deleteEvent', {
    summary: 'Delete an event with what was answered to it',
    answer: null,
    graphql: 'deleteCommunityEvent',
    run: ({ actor, at, params }) => deleteEvent(actor, at, params.event),
  }),
  member('POST', '/:community/events/:event/cancel', 'events.cancelEvent', {
    summary: 'Cancel an event: it stays to be seen, and those who attend are told',
    body: shape.cancelBody,
    answer: event,
    graphql: 'cancelCommunityEvent',
    run: ({ actor, at, params, body }) => cancelEvent(actor, at, params.event, body.reason),
  }),
  member('POST', '/:community/events/:event/occurrences', 'events.changeOccurrence', {
    summary: 'Leave one occurrence of a series out, or let it take place at another time or place',
    body: shape.occurrenceBody,
    answer: event,
    graphql: 'changeCommunityOccurrence',
    run: ({ actor, at, params, body }) => changeOccurrence(actor, at, params.event, body),
  }),
  member('PUT', '/:community/events/:event/attendance', 'events.attend', {
    summary: 'Say whether you attend, of a series all of it; who says yes to a full event waits for a place',
    body: shape.attendBody,
    answer: event,
    graphql: 'attendCommunityEvent',
    run: ({ actor, at, params, body }) => attend(actor, at, params.event, body),
  }),
  anyone('GET', '/:community/events/:event/attendees', 'events.listAttendees', {
    summary:
      'Who attends: for organisers with answers; for members who see the members list the names of those who come',
    query: shape.attendeesQuery,
    answer: z.array(shape.attendee),
    pages: 'numbered',
    graphql: 'communityAttendees',
    run: ({ actor, at, params, query }) => listAttendees(actor, at, params.event, query),
  }),
  member('GET', '/:community/events/:event/attendees/export', 'events.export', {
    summary: 'Who attends, as a table (CSV); for organisers',
    query: exportQuery,
    answer: null,
    run: ({ actor, at, params, query, koa }) => exportAttendees(actor, at, params.event, query, koa),
  }),
  anyone('GET', '/:community/events/:event/event.ics', 'events.eventCalendar', {
    summary: 'One event for a calendar program: iCalendar',
    answer: null,
    run: async ({ actor, at, params, koa }) => sendEventFile(actor, at, params.event, koa),
  }),
];
