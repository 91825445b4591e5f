import common from './pt/common.json';
import desk from './pt/desk.json';
import forum from './pt/forum.json';
import jobs from './pt/jobs.json';
import members from './pt/members.json';
import webhooks from './pt/webhooks.json';
import workspace from './pt/workspace.json';

export default { ...common, ...desk, ...forum, ...jobs, ...members, ...webhooks, ...workspace };
