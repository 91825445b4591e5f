import { z } from '@strapi/utils';
import * as shape from '../../../shared/communities';
import * as life from '../../../shared/life';
import { line, person } from '../../../shared/common';
import { panelAccountAnswer } from '../../../shared/memberships';
import { notFound } from '../refusals';
import { anyone, member, memberOrTeam, team } from '../routing';
import { listAudit } from './audit-log';
import { listCommunities } from './directory';
import { approve, askApplicant, takeStep, writeMessage } from './life';
import { listMessages } from './messages';
import { overview } from './overview';
import { removePicture, sendPicture, setPicture } from './pictures';
import { presentOne } from './present';
import { readProfile, updateProfile } from './profile';
import { requestCommunity } from './request';
import { previewOpening, updateCommunity } from './settings';
import { readTexts, updateTexts } from './texts';
import { classification } from '../taxonomies';

const { community, localeQuery } = shape;
const { reasonBody, optionalReasonBody } = life;

export const communityRoutes = [
  anyone('GET', '/', 'communities.list', {
    summary: 'The communities whose card you may see',
    query: shape.directoryQuery,
    answer: z.array(community),
    pages: 'numbered',
    graphql: 'communities',
    run: ({ actor, query }) => listCommunities(actor, query),
  }),
  member('POST', '/', 'communities.request', {
    summary: 'Ask for a new community',
    body: shape.requestBody,
    answer: community,
    graphql: 'requestCommunity',
    creates: true,
    run: ({ actor, body }) => requestCommunity(actor, body),
  }),
  anyone('GET', '/taxonomies', 'communities.taxonomies', {
    summary: 'Themes, regions and institutions of this site',
    answer: life.taxonomies,
    graphql: 'communityTaxonomies',
    run: () => Promise.resolve(classification()),
  }),
  member('GET', '/profile', 'communities.readProfile', {
    summary: 'How you appear to others',
    answer: person,
    graphql: 'communityProfile',
    run: ({ actor }) => readProfile(actor),
  }),
  member('PUT', '/profile', 'communities.updateProfile', {
    summary: 'Change how you appear to others',
    body: life.profileBody,
    answer: person,
    graphql: 'updateCommunityProfile',
    run: ({ actor, body }) => updateProfile(actor, body),
  }),
  anyone('GET', '/:community', 'communities.read', {
    summary: 'One community, as far as you may see it',
    query: localeQuery,
    answer: community,
    graphql: 'community',
    run: async ({ actor, at, query }) => {
      const found = await presentOne(actor, at.community.id, query.locale);
      if (!found) throw notFound();
      return found;
    },
  }),
  member('PUT', '/:community', 'communities.update', {
    summary: 'Change a request or the settings',
    body: shape.updateBody,
    answer: community,
    graphql: 'updateCommunity',
    run: ({ actor, at, body }) => updateCommunity(actor, at, body),
  }),
  member('GET', '/:community/opening', 'communities.previewOpening', {
    summary: 'What a change of visibility would open, and to whom',
    query: shape.previewQuery,
    answer: shape.openingPreview,
    graphql: 'communityOpening',
    run: ({ at, query }) => previewOpening(at, query),
  }),
  memberOrTeam('GET', '/:community/texts/:locale', 'communities.readTexts', {
    summary: 'The texts in one language, without fallback; for administrators',
    answer: shape.textsAnswer,
    graphql: 'communityTexts',
    run: ({ at, params }) => readTexts(at, params.locale),
  }),
  member('PUT', '/:community/texts/:locale', 'communities.updateTexts', {
    summary: 'Change the texts in one language',
    body: shape.textsBody,
    answer: community,
    graphql: 'updateCommunityTexts',
    run: ({ actor, at, params, body }) => updateTexts(actor, at, params.locale, body),
  }),
  anyone('GET', '/:community/picture', 'communities.readPicture', {
    summary: 'The picture, as bytes',
    query: z.strictObject({ v: line(64).optional() }),
    answer: null,
    run: ({ at, koa }) => sendPicture(at, 'picture', koa),
  }),
  anyone('GET', '/:community/banner', 'communities.readBanner', {
    summary: 'The banner, as bytes',
    query: z.strictObject({ v: line(64).optional() }),
    answer: null,
    run: ({ at, koa }) => sendPicture(at, 'banner', koa),
  }),
  member('PUT', '/:community/picture', 'communities.updatePicture', {
    summary: 'Replace the picture (multipart: `files`, and `data` with alternativeText)',
    body: life.pictureBody,
    answer: community,
    run: ({ actor, at, body, files }) => setPicture(actor, at, 'picture', body.alternativeText, files),
  }),
  member('PUT', '/:community/banner', 'communities.updateBanner', {
    summary: 'Replace the banner (multipart: `files`, and `data` with alternativeText)',
    body: life.pictureBody,
    answer: community,
    run: ({ actor, at, body, files }) => setPicture(actor, at, 'banner', body.alternativeText, files),
  }),
  member('DELETE', '/:community/picture', 'communities.deletePicture', {
    summary: 'Remove the picture',
    answer: null,
    run: ({ actor, at }) => removePicture(actor, at, 'picture'),
  }),
  member('DELETE', '/:community/banner', 'communities.deleteBanner', {
    summary: 'Remove the banner',
    answer: null,
    run: ({ actor, at }) => removePicture(actor, at, 'banner'),
  }),
  memberOrTeam('GET', '/:community/messages', 'communities.listMessages', {
    summary: 'The talk between applicant and platform team',
    answer: z.array(life.message),
    graphql: 'communityMessages',
    run: ({ actor, at }) => listMessages(actor, at),
  }),
  memberOrTeam('POST', '/:community/messages', 'communities.writeMessage', {
    summary: 'Write to the platform team, or as the team to the applicant',
    body: life.messageBody,
    answer: community,
    graphql: 'writeCommunityMessage',
    creates: true,
    run: ({ actor, at, body }) => writeMessage(actor, at, body.text),
  }),
  team('POST', '/:community/ask', 'communities.ask', {
    summary: 'Ask the applicant a question; the request waits for the answer',
    body: life.messageBody,
    answer: community,
    run: ({ actor, at, body }) => askApplicant(actor, at, body.text),
  }),
  team('POST', '/:community/approve', 'communities.approve', {
    summary: 'Approve a request',
    body: life.approveBody,
    answer: z.object({ community, panelAccount: panelAccountAnswer.nullable() }),
    run: ({ actor, at, body }) => approve(actor, at, body),
  }),
  team('POST', '/:community/refuse', 'communities.refuse', {
    summary: 'Refuse a request, with a reason',
    body: reasonBody,
    answer: community,
    run: ({ actor, at, body }) => takeStep('refuse', actor, at, body.reason),
  }),
  team('POST', '/:community/rest', 'communities.rest', {
    summary: 'Declare a community dormant, with a reason',
    body: reasonBody,
    answer: community,
    run: ({ actor, at, body }) => takeStep('rest', actor, at, body.reason),
  }),
  team('POST', '/:community/restore', 'communities.restore', {
    summary: 'Restore an archived community, with a reason',
    body: reasonBody,
    answer: community,
    run: ({ actor, at, body }) => takeStep('restore', actor, at, body.reason),
  }),
  memberOrTeam('POST', '/:community/open', 'communities.open', {
    summary: 'Open a draft',
    body: optionalReasonBody,
    answer: community,
    graphql: 'openCommunity',
    run: ({ actor, at, body }) => takeStep('open', actor, at, body.reason),
  }),
  memberOrTeam('POST', '/:community/back-to-draft', 'communities.backToDraft', {
    summary: 'Take an active community back to draft: only its members see it',
    body: optionalReasonBody,
    answer: community,
    graphql: 'takeCommunityBackToDraft',
    run: ({ actor, at, body }) => takeStep('backToDraft', actor, at, body.reason),
  }),
  memberOrTeam('POST', '/:community/wake', 'communities.wake', {
    summary: 'Make a dormant community active again',
    body: optionalReasonBody,
    answer: community,
    graphql: 'wakeCommunity',
    run: ({ actor, at, body }) => takeStep('wake', actor, at, body.reason),
  }),
  memberOrTeam('POST', '/:community/archive', 'communities.archive', {
    summary: 'Archive, with a reason: read-only for those who could read it',
    body: reasonBody,
    answer: community,
    graphql: 'archiveCommunity',
    run: ({ actor, at, body }) => takeStep('archive', actor, at, body.reason),
  }),
  memberOrTeam('GET', '/:community/audit', 'communities.listAudit', {
    summary: 'The audit log, newest first',
    query: life.auditQuery,
    answer: z.array(life.auditEntry),
    pages: 'keyset',
    graphql: 'communityAudit',
    run: ({ actor, at, query }) => listAudit(actor, at, query),
  }),
  memberOrTeam('GET', '/:community/overview', 'communities.overview', {
    summary: 'Figures for administrators and the platform team',
    answer: life.overviewAnswer,
    graphql: 'communityOverview',
    run: ({ at }) => overview(at),
  }),
];
