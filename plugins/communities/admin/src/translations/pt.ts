import announcements from './pt/announcements.json';
import common from './pt/common.json';
import desk from './pt/desk.json';
import documents from './pt/documents.json';
import events from './pt/events.json';
import forum from './pt/forum.json';
import inviting from './pt/inviting.json';
import jobs from './pt/jobs.json';
import mails from './pt/mails.json';
import members from './pt/members.json';
import notifications from './pt/notifications.json';
import webhooks from './pt/webhooks.json';
import workspace from './pt/workspace.json';

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
