import {
  ANNOUNCEMENT_RULES,
  COMMUNITY_RULES,
  DOCUMENT_RULES,
  EVENT_RULES,
  PERSON_RULES,
  POST_RULES,
  TOPIC_RULES,
  type Target,
} from '../access/rules';
import type { Standing, StandingName } from '../access/standing';
import { everyStanding, everyState, standing } from './standings';

/** Standings of people with an account, as the columns of the tables. */
const COLUMNS: StandingName[] = [...everyStanding];

const table = (rows: [string, (name: StandingName) => string][]) =>
  [
    `| | ${COLUMNS.join(' | ')} |`,
    `| --- |${' --- |'.repeat(COLUMNS.length)}`,
    ...rows.map(([label, cell]) => `| ${label} | ${COLUMNS.map(cell).join(' | ')} |`),
  ].join('\n');

/** In which states of the community; `yes` for all. */
const states = (rule: (at: Standing) => boolean) => (name: StandingName) => {
  const allowed = everyState.filter((state) => rule(standing(name, state)) || rule(standing(name, state, 'request')));
  return allowed.length === everyState.length ? 'yes' : allowed.join(', ') || '–';
};

const asApplicant = (rule: (at: Standing) => boolean) =>
  everyState.filter((state) => rule({ ...standing('outsider', state), isApplicant: true })).join(', ') || '–';

const target = (role: Target['role'], state: Target['state']): Target => ({ isMe: false, role, state });
const STATE_FOR: Partial<Record<keyof typeof PERSON_RULES, Target['state']>> = {
  approve: 'requested',
  refuse: 'requested',
  revokeInvitation: 'invited',
  endSuspension: 'suspended',
  liftBan: 'banned',
};
const ROLES = ['member', 'moderator', 'administrator', 'owner'] as const;

/** On people of which roles. */
const roles = (act: keyof typeof PERSON_RULES) => (name: StandingName) => {
  const isMe = act === 'stepDown';
  const on = ROLES.filter((role) =>
    PERSON_RULES[act](standing(name, 'active'), { ...target(role, STATE_FOR[act] ?? 'active'), isMe })
  );
  return on.length === 0 ? '–' : isMe ? 'own' : on.join(', ');
};

/** On one's own items, on others' items. */
const items =
  (rules: typeof TOPIC_RULES | typeof POST_RULES | typeof DOCUMENT_RULES | typeof EVENT_RULES, act: string) =>
  (name: StandingName) => {
    const rule = (rules as Record<string, (typeof POST_RULES)['edit']>)[act] as (typeof POST_RULES)['edit'];
    const at = standing(name, 'active');
    const may = (isMine: boolean, locked: boolean) => rule(at, { isMine, state: 'published', locked });
    const whose = may(false, false) ? 'all' : may(true, false) ? 'own' : '–';
    return whose !== '–' && !may(true, true) ? `${whose}, unless locked` : whose;
  };

const STATES_OF_ANNOUNCEMENTS = ['draft', 'scheduled', 'published', 'expired'] as const;

/** In which states of an announcement of somebody else that asks to be acknowledged. */
const announcements = (act: keyof typeof ANNOUNCEMENT_RULES) => (name: StandingName) => {
  const rule = ANNOUNCEMENT_RULES[act] as (typeof ANNOUNCEMENT_RULES)['remind'];
  const allowed = STATES_OF_ANNOUNCEMENTS.filter((state) =>
    rule(standing(name, 'active'), { isMine: false, state, asks: true, isAcknowledged: false })
  );
  return allowed.length === STATES_OF_ANNOUNCEMENTS.length ? 'yes' : allowed.join(', ') || '–';
};

/** `docs/permissions.md`, from the rules themselves. */
export const permissionsDoc = () =>
  [
    '# Who may do what',
    '',
    'Made from `access/rules.ts`; `UPDATE_DOCS=1 npm run test:rules` writes it anew. Who *sees* what is decided before:',
    'what somebody does not see, they cannot act on, and are told that it does not exist.',
    '',
    '## On a community',
    '',
    'The states of the community in which each may do it.',
    '',
    table(Object.entries(COMMUNITY_RULES).map(([act, rule]) => [act, states(rule)])),
    '',
    'The applicant of a request, beside that:',
    '',
    ...Object.entries(COMMUNITY_RULES)
      .filter(([, rule]) => asApplicant(rule) !== '–' && asApplicant(rule) !== states(rule)('outsider'))
      .map(([act, rule]) => `- ${act}: ${asApplicant(rule)}`),
    '',
    '## On a person in it',
    '',
    'The roles of the people on whom each may do it, in an active community.',
    '',
    table((Object.keys(PERSON_RULES) as (keyof typeof PERSON_RULES)[]).map((act) => [act, roles(act)])),
    '',
    '## On a topic',
    '',
    table(Object.keys(TOPIC_RULES).map((act) => [act, items(TOPIC_RULES, act)])),
    '',
    '## On a post',
    '',
    table(Object.keys(POST_RULES).map((act) => [act, items(POST_RULES, act)])),
    '',
    '## On a document',
    '',
    table(Object.keys(DOCUMENT_RULES).map((act) => [act, items(DOCUMENT_RULES, act)])),
    '## On an event',
    '',
    'What is locked was cancelled.',
    '',
    table(Object.keys(EVENT_RULES).map((act) => [act, items(EVENT_RULES, act)])),
    '## On an announcement',
    '',
    'The states in which each may do it, where it asks to be acknowledged. Its author does not acknowledge it.',
    '',
    table(
      (Object.keys(ANNOUNCEMENT_RULES) as (keyof typeof ANNOUNCEMENT_RULES)[]).map((act) => [act, announcements(act)])
    ),
    '',
  ].join('\n');
