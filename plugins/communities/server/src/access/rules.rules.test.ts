import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { permissionsDoc } from '../testing/permissions-doc';
import { everyStanding, everyState, standing } from '../testing/standings';
import { actsOn, canGive, COMMUNITY_RULES, EVENT_RULES, PERSON_RULES, POST_RULES, TOPIC_RULES } from './rules';
import type { StandingName } from './standing';

const FILE = path.resolve(__dirname, '../../../docs/permissions.md');
const ROLES = ['member', 'moderator', 'administrator', 'owner'] as const;
const BELOW_MEMBER: StandingName[] = ['visitor', 'outsider', 'banned', 'applicant', 'invitee', 'suspended', 'team'];

test('docs/permissions.md says what the rules say', () => {
  const doc = permissionsDoc();
  if (process.env.UPDATE_DOCS) writeFileSync(FILE, doc);
  expect(readFileSync(FILE, 'utf8')).toBe(doc);
});

test('nobody acts on an equal or a superior, and nobody gives what they do not have', () => {
  for (const [n, name] of ROLES.entries()) {
    const at = standing(name, 'active');
    for (const [k, role] of ROLES.entries()) {
      const them = { isMe: false, role, state: 'active' as const };
      const acts = [PERSON_RULES.suspend, PERSON_RULES.ban, PERSON_RULES.remove, PERSON_RULES.setRole];
      if (k >= n) expect(acts.map((act) => act(at, them))).toEqual([false, false, false, false]);
      if (k > n || role === 'owner') expect(canGive(at, role)).toBe(false);
    }
  }
  expect(canGive(standing('administrator', 'active'), 'administrator')).toBe(true);
  expect(PERSON_RULES.suspend(standing('moderator', 'active'), { isMe: false, role: 'member', state: 'active' })).toBe(
    true
  );
});

test('who is no active member writes nothing and moderates nothing, in any state', () => {
  for (const name of BELOW_MEMBER) {
    for (const state of everyState) {
      const at = standing(name, state);
      const item = { isMine: true, state: 'published', locked: false };
      expect(Object.values(TOPIC_RULES).map((rule) => rule(at, item))).not.toContain(true);
      expect(Object.values(POST_RULES).map((rule) => rule(at, item))).not.toContain(true);
      expect(Object.values(EVENT_RULES).map((rule) => rule(at, item))).not.toContain(true);
      expect(actsOn(at)).not.toEqual(
        expect.arrayContaining(['createEvent', 'edit', 'invite', 'open', 'moderate', 'startTopic'])
      );
    }
  }
  expect(TOPIC_RULES.reply(standing('member', 'active'), { isMine: false, state: 'published', locked: false })).toBe(
    true
  );
});

test('an archived community is read-only for everybody; only the platform team restores it', () => {
  const left = new Map(everyStanding.map((name) => [name, actsOn(standing(name, 'archived'))]));
  for (const [name, acts] of left) {
    const harmless = [
      'leave',
      'acceptRules',
      'follow',
      'readAudit',
      'write',
      'withdrawRequest',
      'declineInvitation',
      'answerOffer',
      'decideRequests',
      'readImports',
      'exportMembers',
      'manageWebhooks',
    ];
    expect(acts.filter((act) => !harmless.includes(act))).toEqual(name === 'team' ? ['restore'] : []);
  }
});

test('the owner does not leave, the banned do not come back, the suspended may go', () => {
  expect(COMMUNITY_RULES.leave(standing('owner', 'active'))).toBe(false);
  expect(COMMUNITY_RULES.leave(standing('administrator', 'active'))).toBe(true);
  expect(COMMUNITY_RULES.leave(standing('suspended', 'active'))).toBe(true);
  expect(COMMUNITY_RULES.join(standing('banned', 'active'))).toBe(false);
  expect(COMMUNITY_RULES.join(standing('outsider', 'active'))).toBe(true);
  expect(COMMUNITY_RULES.join(standing('visitor', 'active'))).toBe(false);
});

test('moderators delete the posts of others and edit only their own', () => {
  const at = standing('moderator', 'active');
  const theirs = { isMine: false, state: 'published', locked: false };
  expect(POST_RULES.delete(at, theirs)).toBe(true);
  expect(POST_RULES.edit(at, theirs)).toBe(false);
  expect(POST_RULES.edit(at, { ...theirs, isMine: true })).toBe(true);
});
