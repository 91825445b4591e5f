import announcements from './es/announcements.json';
import common from './es/common.json';
import desk from './es/desk.json';
import documents from './es/documents.json';
import events from './es/events.json';
import forum from './es/forum.json';
import inviting from './es/inviting.json';
import jobs from './es/jobs.json';
import mails from './es/mails.json';
import members from './es/members.json';
import notifications from './es/notifications.json';
import webhooks from './es/webhooks.json';
import workspace from './es/workspace.json';

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
