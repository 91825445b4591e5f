import type { COMMUNITY_EVENTS, PLATFORM_EVENTS } from '../../../shared/webhooks';

/** What a webhook can be told of, as the server knows it: the panel takes only types from there. */
export const OF_PLATFORM = [
  'community.requested',
  'community.asked',
  'community.answered',
  'community.decided',
  'community.changed',
  'community.edited',
  'topic.started',
  'topic.changed',
  'post.replied',
  'document.added',
  'event.published',
  'announcement.published',
] as const satisfies typeof PLATFORM_EVENTS;

export const OF_COMMUNITY = [
  'community.changed',
  'community.edited',
  'membership.requested',
  'membership.joined',
  'membership.approved',
  'membership.refused',
  'membership.invited',
  'membership.role-changed',
  'membership.sanctioned',
  'membership.sanction-ended',
  'membership.left',
  'ownership.offered',
  'topic.started',
  'topic.changed',
  'topic.deleted',
  'post.replied',
  'document.added',
  'event.published',
  'announcement.published',
] as const satisfies typeof COMMUNITY_EVENTS;
