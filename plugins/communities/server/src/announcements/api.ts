import { z } from '@strapi/utils';
import * as shape from '../../../shared/announcements';
import { anyone, member } from '../routing';
import { acknowledge, listAcknowledgements, readCounts, remind } from './acknowledge';
import { listAnnouncements, readAnnouncement } from './list';
import { publishAnnouncement, unscheduleAnnouncement } from './publish';
import { readReach } from './reach';
import { sendFeed } from './rss';
import { createAnnouncement, deleteAnnouncement, previewText, updateAnnouncement } from './write';

const { announcement } = shape;
const ONE = '/:community/announcements/:announcement';

export const announcementRoutes = [
  anyone('GET', '/:community/announcements', 'announcements.listAnnouncements', {
    summary: 'The announcements, pinned ones first, then the newest',
    query: shape.announcementsQuery,
    answer: z.array(announcement),
    pages: 'keyset',
    graphql: 'communityAnnouncements',
    run: ({ actor, at, query }) => listAnnouncements(actor, at, query),
  }),
  member('POST', '/:community/announcements', 'announcements.createAnnouncement', {
    summary: 'Begin an announcement, as a draft',
    body: shape.announcementBody,
    answer: announcement,
    graphql: 'createCommunityAnnouncement',
    creates: true,
    run: ({ actor, at, body }) => createAnnouncement(actor, at, body),
  }),
  member('POST', '/:community/announcements/preview', 'announcements.preview', {
    summary: 'How a text would look',
    body: shape.previewBody,
    answer: shape.announcementPreview,
    graphql: 'previewCommunityAnnouncement',
    run: ({ at, body }) => previewText(at, body.text),
  }),
  anyone('GET', '/:community/announcements/rss', 'announcements.feed', {
    summary: 'RSS 2.0 of what visitors may read',
    answer: null,
    run: ({ at, koa }) => sendFeed(at, koa),
  }),
  anyone('GET', ONE, 'announcements.readAnnouncement', {
    summary: 'One announcement',
    answer: announcement,
    graphql: 'communityAnnouncement',
    run: ({ actor, at, params }) => readAnnouncement(actor, at, params.announcement),
  }),
  member('PUT', ONE, 'announcements.updateAnnouncement', {
    summary: 'Change an announcement; nobody is told unless you want it',
    body: shape.announcementUpdateBody,
    answer: announcement,
    graphql: 'updateCommunityAnnouncement',
    run: ({ actor, at, params, body }) => updateAnnouncement(actor, at, params.announcement, body),
  }),
  member('DELETE', ONE, 'announcements.deleteAnnouncement', {
    summary: 'Delete an announcement',
    answer: null,
    graphql: 'deleteCommunityAnnouncement',
    run: ({ actor, at, params }) => deleteAnnouncement(actor, at, params.announcement),
  }),
  member('GET', `${ONE}/reach`, 'announcements.readReach', {
    summary: 'How many people it would reach if you published it now, and how; for administrators',
    answer: shape.announcementReach,
    graphql: 'communityAnnouncementReach',
    run: ({ actor, at, params }) => readReach(actor, at, params.announcement),
  }),
  member('POST', `${ONE}/publish`, 'announcements.publishAnnouncement', {
    summary: 'Publish an announcement, now or at an instant',
    body: shape.publishBody,
    answer: announcement,
    graphql: 'publishCommunityAnnouncement',
    run: ({ actor, at, params, body }) => publishAnnouncement(actor, at, params.announcement, body.publishAt),
  }),
  member('POST', `${ONE}/unschedule`, 'announcements.unscheduleAnnouncement', {
    summary: 'Make a scheduled announcement a draft of its author again',
    answer: null,
    graphql: 'unscheduleCommunityAnnouncement',
    run: ({ actor, at, params }) => unscheduleAnnouncement(actor, at, params.announcement),
  }),
  member('POST', `${ONE}/acknowledge`, 'announcements.acknowledge', {
    summary: 'Say that you know of it',
    answer: announcement,
    graphql: 'acknowledgeCommunityAnnouncement',
    run: ({ actor, at, params }) => acknowledge(actor, at, params.announcement),
  }),
  member('GET', `${ONE}/acknowledgements`, 'announcements.listAcknowledgements', {
    summary: 'Who has acknowledged it and who has not; for administrators',
    query: shape.acknowledgementsQuery,
    answer: z.array(shape.acknowledgement),
    pages: 'keyset',
    graphql: 'communityAcknowledgements',
    run: ({ actor, at, params, query }) => listAcknowledgements(actor, at, params.announcement, query),
  }),
  member('GET', `${ONE}/acknowledgements/counts`, 'announcements.readCounts', {
    summary: 'How many have acknowledged it; for administrators',
    answer: shape.acknowledgementCounts,
    graphql: 'communityAcknowledgementCounts',
    run: ({ actor, at, params }) => readCounts(actor, at, params.announcement),
  }),
  member('POST', `${ONE}/remind`, 'announcements.remind', {
    summary: 'Remind those who have not acknowledged it; at most once a day',
    answer: shape.acknowledgementCounts,
    graphql: 'remindOfCommunityAnnouncement',
    run: ({ actor, at, params }) => remind(actor, at, params.announcement),
  }),
];
