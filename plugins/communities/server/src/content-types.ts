import { announcementTypes } from './announcements/schema';
import { communityTypes } from './communities/schema';
import { documentTypes } from './documents/schema';
import { eventTypes } from './events/schema';
import { forumTypes } from './forum/schema';
import { importTypes } from './imports/schema';
import { invitationTypes } from './invitations/schema';
import { membershipTypes } from './memberships/schema';
import { notificationTypes } from './notifications/schema';
import { wordingTypes } from './wording/schema';
import { webhookTypes } from './webhooks/schema';

/** Given to Strapi whether or not the plugin is active: it drops the tables of types that it does not find. */
export const contentTypes = {
  ...communityTypes,
  ...membershipTypes,
  ...forumTypes,
  ...documentTypes,
  ...eventTypes,
  ...announcementTypes,
  ...notificationTypes,
  ...invitationTypes,
  ...wordingTypes,
  ...importTypes,
  ...webhookTypes,
};
