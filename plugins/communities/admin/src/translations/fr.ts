import announcements from './fr/announcements.json';
import common from './fr/common.json';
import desk from './fr/desk.json';
import documents from './fr/documents.json';
import events from './fr/events.json';
import forum from './fr/forum.json';
import inviting from './fr/inviting.json';
import jobs from './fr/jobs.json';
import mails from './fr/mails.json';
import members from './fr/members.json';
import notifications from './fr/notifications.json';
import webhooks from './fr/webhooks.json';
import workspace from './fr/workspace.json';

export default {
  ...announcements,
  ...common,
  ...desk,
  ...documents,
  ...events,
  ...forum,
  ...inviting,
  ...jobs,
  ...mails,
  ...members,
  ...notifications,
  ...webhooks,
  ...workspace,
};
