import common from './es/common.json';
import desk from './es/desk.json';
import forum from './es/forum.json';
import jobs from './es/jobs.json';
import members from './es/members.json';
import webhooks from './es/webhooks.json';
import workspace from './es/workspace.json';

export default { ...common, ...desk, ...forum, ...jobs, ...members, ...webhooks, ...workspace };
