import announcements from './en/announcements.json';
import common from './en/common.json';
import desk from './en/desk.json';
import documents from './en/documents.json';
import events from './en/events.json';
import forum from './en/forum.json';
import inviting from './en/inviting.json';
import jobs from './en/jobs.json';
import mails from './en/mails.json';
import members from './en/members.json';
import notifications from './en/notifications.json';
import webhooks from './en/webhooks.json';
import workspace from './en/workspace.json';

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
