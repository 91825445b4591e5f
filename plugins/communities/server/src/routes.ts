import { announcementRoutes } from './announcements/api';
import { communityRoutes } from './communities/api';
import { documentRoutes } from './documents/api';
import { calendarRoutes, eventRoutes } from './events/api';
import { forumRoutes } from './forum/api';
import { importRoutes } from './imports/api';
import { invitationRoutes, mailInvitationRoutes } from './invitations/api';
import { jobRoutes } from './jobs/api';
import { mailRoutes } from './mail/api';
import { membershipRoutes } from './memberships/api';
import { levelRoutes, notificationRoutes } from './notifications/api';
import { replyRoutes } from './replies/api';
import { wordingRoutes } from './wording/api';
import type { Route } from './routing';
import { platformWebhookRoutes, webhookRoutes } from './webhooks/api';

/** Everything that can be asked of the plugin; what begins with a fixed word stands before `/:community`. */
export const routes: Route[] = [
  ...jobRoutes,
  ...platformWebhookRoutes,
  ...notificationRoutes,
  ...mailRoutes,
  ...replyRoutes,
  ...wordingRoutes,
  ...invitationRoutes,
  ...calendarRoutes,
  ...communityRoutes,
  ...membershipRoutes,
  ...forumRoutes,
  ...documentRoutes,
  ...eventRoutes,
  ...announcementRoutes,
  ...levelRoutes,
  ...mailInvitationRoutes,
  ...importRoutes,
  ...webhookRoutes,
];
