import { z } from '@strapi/utils';
import { community } from '../../../shared/communities';
import * as shape from '../../../shared/invitations';
import { anyone, member } from '../routing';
import { claimInvitation, lookAtInvitation } from './claim';
import { inviteByMail, listInvitations, previewInvitations, resendInvitation, revokeMailInvitation } from './invite';

/** Of somebody who has the link of an invitation. */
export const invitationRoutes = [
  anyone('GET', '/invitations/look', 'invitations.look', {
    summary: 'What an invitation is to, by the token of its link',
    query: shape.tokenQuery,
    answer: shape.lookedAt,
    graphql: 'communityInvitationByToken',
    run: ({ query }) => lookAtInvitation(query.token),
  }),
  member('POST', '/invitations/claim', 'invitations.claim', {
    summary: 'Take an invitation as yours, logged in with the invited address; then accept or decline it',
    body: shape.claimBody,
    answer: community,
    graphql: 'claimCommunityInvitation',
    run: ({ actor, body }) => claimInvitation(actor, body.token),
  }),
];

/** Of administrators. */
export const mailInvitationRoutes = [
  member('GET', '/:community/invitations', 'invitations.list', {
    summary: 'The invitations by mail; for administrators',
    query: shape.invitationsQuery,
    answer: z.array(shape.invitation),
    pages: 'numbered',
    graphql: 'communityInvitations',
    run: ({ actor, at, query }) => listInvitations(actor, at, query),
  }),
  member('POST', '/:community/invitations/preview', 'invitations.preview', {
    summary: 'What would become of each pasted address, without inviting anybody',
    body: shape.previewBody,
    answer: z.array(shape.lineResult),
    graphql: 'previewCommunityInvitations',
    run: ({ at, body }) => previewInvitations(at, body.addresses),
  }),
  member('POST', '/:community/invitations', 'invitations.invite', {
    summary: 'Invite people by mail, with an account or without',
    body: shape.inviteByMailBody,
    answer: z.array(shape.lineResult),
    graphql: 'inviteToCommunityByMail',
    creates: true,
    run: ({ actor, at, body }) => inviteByMail(actor, at, body),
  }),
  member('POST', '/:community/invitations/:invitation/resend', 'invitations.resend', {
    summary: 'Send the mail of an invitation once more, with a new link',
    answer: z.null(),
    graphql: 'resendCommunityInvitation',
    run: ({ actor, at, params }) => resendInvitation(actor, at, params.invitation),
  }),
  member('POST', '/:community/invitations/:invitation/revoke', 'invitations.revoke', {
    summary: 'Take an invitation by mail back: its link is worthless then',
    answer: z.null(),
    graphql: 'revokeCommunityMailInvitation',
    run: ({ actor, at, params }) => revokeMailInvitation(actor, at, params.invitation),
  }),
];
