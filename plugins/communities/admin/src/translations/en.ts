import common from './en/common.json';
import desk from './en/desk.json';
import forum from './en/forum.json';
import jobs from './en/jobs.json';
import members from './en/members.json';
import webhooks from './en/webhooks.json';
import workspace from './en/workspace.json';

export default { ...common, ...desk, ...forum, ...jobs, ...members, ...webhooks, ...workspace };
