import { z } from '@strapi/utils';
import { community } from '../../../shared/communities';
import { exportQuery } from '../../../shared/imports';
import * as shape from '../../../shared/memberships';
import { giveAccountTo } from '../panel-account/give';
import { anyone, member, team } from '../routing';
import { decideMany } from './decide';
import { exportMembers } from './export';
import { acceptInvitation, declineInvitation, invite, revokeInvitation } from './invite';
import { acceptRules, join, leave, withdrawRequest } from './join';
import { listMembers, readMember } from './list';
import { answerOffer, offerOwnership } from './ownership';
import { setRole } from './roles';
import { ban, endSuspension, liftBan, remove, suspend } from './sanctions';

const { reasonBody } = shape;
const one = shape.member;

export const membershipRoutes = [
  anyone('GET', '/:community/members', 'members.list', {
    summary: 'The members; for administrators also requests, invitations and sanctions (filters[state])',
    query: shape.membersQuery,
    answer: z.array(one),
    pages: 'numbered',
    graphql: 'communityMembers',
    run: ({ actor, at, query }) => listMembers(actor, at, query),
  }),
  member('POST', '/:community/join', 'members.join', {
    summary: 'Join, or ask to join where the community decides about it',
    body: shape.joinBody,
    answer: community,
    graphql: 'joinCommunity',
    run: ({ actor, at, body }) => join(actor, at, body),
  }),
  member('POST', '/:community/withdraw-request', 'members.withdrawRequest', {
    summary: 'Take back your request to join',
    answer: z.null(),
    graphql: 'withdrawCommunityJoinRequest',
    run: ({ actor, at }) => withdrawRequest(actor, at),
  }),
  member('POST', '/:community/leave', 'members.leave', {
    summary: 'Leave',
    answer: z.null(),
    graphql: 'leaveCommunity',
    run: ({ actor, at }) => leave(actor, at),
  }),
  member('POST', '/:community/accept-rules', 'members.acceptRules', {
    summary: 'Accept the present version of the rules',
    body: shape.acceptRulesBody,
    answer: community,
    graphql: 'acceptCommunityRules',
    run: ({ actor, at, body }) => acceptRules(actor, at, body.version),
  }),
  member('POST', '/:community/invitation/accept', 'members.acceptInvitation', {
    summary: 'Accept an invitation',
    body: shape.joinBody.omit({ message: true }),
    answer: community,
    graphql: 'acceptCommunityInvitation',
    run: ({ actor, at, body }) => acceptInvitation(actor, at, body.acceptRules),
  }),
  member('POST', '/:community/invitation/decline', 'members.declineInvitation', {
    summary: 'Decline an invitation',
    answer: z.null(),
    graphql: 'declineCommunityInvitation',
    run: ({ actor, at }) => declineInvitation(actor, at),
  }),
  member('POST', '/:community/ownership', 'members.offerOwnership', {
    summary: 'Offer the community to another member',
    body: shape.offerBody,
    answer: community,
    graphql: 'offerCommunity',
    run: ({ actor, at, body }) => offerOwnership(actor, at, body.member),
  }),
  member('POST', '/:community/ownership/accept', 'members.acceptOwnership', {
    summary: 'Accept the community; its owner becomes an administrator',
    answer: community,
    graphql: 'acceptCommunityOwnership',
    run: ({ actor, at }) => answerOffer(actor, at, true),
  }),
  member('POST', '/:community/ownership/decline', 'members.declineOwnership', {
    summary: 'Decline the community, or as its owner take the offer back',
    answer: community,
    graphql: 'declineCommunityOwnership',
    run: ({ actor, at }) => answerOffer(actor, at, false),
  }),
  member('POST', '/:community/members/invite', 'members.invite', {
    summary: 'Invite somebody who has an account',
    body: shape.inviteBody,
    answer: one,
    graphql: 'inviteToCommunity',
    creates: true,
    run: ({ actor, at, body }) => invite(actor, at, body),
  }),
  member('POST', '/:community/members/approve', 'members.approve', {
    summary: 'Approve join requests, one or many',
    body: shape.decideManyBody,
    answer: shape.decisions,
    graphql: 'approveCommunityJoinRequests',
    run: ({ actor, at, body }) => decideMany('approve', actor, at, body),
  }),
  member('POST', '/:community/members/refuse', 'members.refuse', {
    summary: 'Refuse join requests, one or many',
    body: shape.decideManyBody,
    answer: shape.decisions,
    graphql: 'refuseCommunityJoinRequests',
    run: ({ actor, at, body }) => decideMany('refuse', actor, at, body),
  }),
  member('GET', '/:community/members/export', 'members.export', {
    summary: 'The members as a CSV file, for administrators: UTF-8, each cell safe from formulas',
    query: exportQuery,
    answer: null,
    run: ({ actor, at, query, koa }) => exportMembers(actor, at, query, koa),
  }),
  anyone('GET', '/:community/members/:member', 'members.read', {
    summary: 'One member',
    answer: one,
    graphql: 'communityMember',
    run: ({ actor, at, params }) => readMember(actor, at, params.member),
  }),
  member('POST', '/:community/members/:member/revoke-invitation', 'members.revokeInvitation', {
    summary: 'Take an invitation back',
    answer: z.null(),
    graphql: 'revokeCommunityInvitation',
    run: ({ actor, at, params }) => revokeInvitation(actor, at, params.member),
  }),
  member('PUT', '/:community/members/:member/role', 'members.setRole', {
    summary: 'Give another role, or step down from one’s own',
    body: shape.roleBody,
    answer: one,
    graphql: 'setCommunityRole',
    run: ({ actor, at, params, body }) => setRole(actor, at, params.member, body.role),
  }),
  member('POST', '/:community/members/:member/suspend', 'members.suspend', {
    summary: 'Suspend until a date: reads, does not write',
    body: shape.suspendBody,
    answer: one,
    graphql: 'suspendCommunityMember',
    run: ({ actor, at, params, body }) => suspend(actor, at, params.member, body),
  }),
  member('POST', '/:community/members/:member/end-suspension', 'members.endSuspension', {
    summary: 'End a suspension early',
    answer: one,
    graphql: 'endCommunitySuspension',
    run: ({ actor, at, params }) => endSuspension(actor, at, params.member),
  }),
  member('POST', '/:community/members/:member/ban', 'members.ban', {
    summary: 'Ban, with a reason',
    body: reasonBody,
    answer: one,
    graphql: 'banCommunityMember',
    run: ({ actor, at, params, body }) => ban(actor, at, params.member, body.reason),
  }),
  member('POST', '/:community/members/:member/lift-ban', 'members.liftBan', {
    summary: 'Lift a ban; the person may join again',
    answer: z.null(),
    graphql: 'liftCommunityBan',
    run: ({ actor, at, params }) => liftBan(actor, at, params.member),
  }),
  member('DELETE', '/:community/members/:member', 'members.remove', {
    summary: 'Remove a member, who may join again',
    answer: null,
    graphql: 'removeCommunityMember',
    run: ({ actor, at, params }) => remove(actor, at, params.member),
  }),
  team('POST', '/:community/members/:member/panel-account', 'members.givePanelAccount', {
    summary: 'Give an administrator of the community an account in the admin panel',
    answer: shape.panelAccountAnswer,
    run: ({ actor, at, params }) => giveAccountTo(actor, at, params.member),
  }),
];
