import common from './fr/common.json';
import desk from './fr/desk.json';
import forum from './fr/forum.json';
import jobs from './fr/jobs.json';
import members from './fr/members.json';
import webhooks from './fr/webhooks.json';
import workspace from './fr/workspace.json';

export default { ...common, ...desk, ...forum, ...jobs, ...members, ...webhooks, ...workspace };
