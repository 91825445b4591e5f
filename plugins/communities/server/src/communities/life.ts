import type { Community, CommunityState } from '../../../shared/communities';
import type { Actor } from '../access/actor';
import { COMMUNITY_RULES, type CommunityAct } from '../access/rules';
import type { Standing } from '../access/standing';
import { record } from '../audit';
import { insert, sql, transact, update } from '../database';
import { givePanelAccount } from '../panel-account/give';
import { takeTurnIn } from '../memberships/rows';
import { conflict, forbidden, invalid } from '../refusals';
import { presentOne } from './present';

/** The steps in the life of a community: from where, to where, and whether a reason is compulsory. */
export const STEPS = {
  ask: { from: ['requested'], to: 'information-asked', done: 'information-asked', needsReason: false },
  refuse: { from: ['requested', 'information-asked'], to: 'refused', done: 'refused', needsReason: true },
  approve: { from: ['requested', 'information-asked'], to: 'draft', done: 'approved', needsReason: false },
  open: { from: ['draft'], to: 'active', done: 'opened', needsReason: false },
  backToDraft: { from: ['active'], to: 'draft', done: 'taken-back-to-draft', needsReason: false },
  rest: { from: ['active'], to: 'dormant', done: 'declared-dormant', needsReason: true },
  wake: { from: ['dormant'], to: 'active', done: 'woken', needsReason: false },
  archive: { from: ['active', 'dormant'], to: 'archived', done: 'archived', needsReason: true },
  restore: { from: ['archived'], to: 'active', done: 'restored', needsReason: true },
} as const satisfies Partial<
  Record<CommunityAct, { from: CommunityState[]; to: CommunityState; done: string; needsReason: boolean }>
>;
export type Step = keyof typeof STEPS;

/** Changes the state, if it is one of those that the step leaves, with its audit row; belongs into a transaction. */
async function take(step: Step, actor: Actor, at: Standing, reason: string | undefined): Promise<void> {
  const { from, to, done, needsReason } = STEPS[step];
  // Who sees the community but comes a moment too late is told so; who never could is told that.
  const mayEver = from.some((state) => COMMUNITY_RULES[step]({ ...at, community: { ...at.community, state } }));
  if (!mayEver || (actor.kind === 'team' && !actor.mayDecide)) throw forbidden();
  if (needsReason && !reason) throw invalid('data.reason', 'reason-needed');
  const { state } = await takeTurnIn(at.community.id);
  if (!from.some((it) => it === state)) {
    throw conflict(step === 'approve' || step === 'refuse' ? 'already-decided' : 'wrong-state');
  }
  await update('cm_communities', { document_id: at.community.id }, { state: to, state_changed_at: new Date() });
  await record(actor, {
    community: at.community.id,
    action: `community.${done}`,
    subjectKind: 'community',
    reason: reason ?? null,
    details: { from: state, to },
  });
}

const afterwards = async (actor: Actor, at: Standing) => (await presentOne(actor, at.community.id)) as Community;

/** Takes one of the steps that need nothing else. */
export const takeStep = (step: Exclude<Step, 'ask' | 'approve'>, actor: Actor, at: Standing, reason?: string) =>
  transact(async () => {
    await take(step, actor, at, reason);
    return afterwards(actor, at);
  });

/** The platform team asks the applicant something; the request waits for the answer. */
export const askApplicant = (actor: Actor, at: Standing, text: string) =>
  transact(async () => {
    await take('ask', actor, at, undefined);
    await insert('cm_request_messages', { community: at.community.id, from_team: true, text });
    return afterwards(actor, at);
  });

/** Approves: the applicant becomes the owner of a draft, with a panel account where the team wants it. */
export const approve = (
  actor: Actor,
  at: Standing,
  { message, panelAccount }: { message?: string; panelAccount?: boolean }
) =>
  transact(async () => {
    await take('approve', actor, at, message);
    const { id, applicant } = at.community;
    await insert('cm_memberships', {
      community: id,
      member: applicant,
      role: 'owner',
      state: 'active',
      joined_at: new Date(),
      decided_by: null,
    });
    await sql()('cm_communities').where({ document_id: id }).update({ member_count: 1 });
    if (message) await insert('cm_request_messages', { community: id, from_team: true, text: message });
    const account = panelAccount ? await givePanelAccount(actor, id, applicant) : null;
    return { community: await afterwards(actor, at), panelAccount: account };
  });

/** Writes into the thread of a request; an answer of the applicant puts the request back before the team. */
export const writeMessage = (actor: Actor, at: Standing, text: string) =>
  transact(async () => {
    if (!COMMUNITY_RULES.write(at) || (actor.kind === 'team' && !actor.mayDecide)) throw forbidden();
    const community = at.community.id;
    const fromTeam = actor.kind === 'team';
    await insert('cm_request_messages', { community, author: fromTeam ? null : actor.id, from_team: fromTeam, text });
    if (fromTeam || !at.isApplicant) return afterwards(actor, at);
    const where = { document_id: community, state: 'information-asked' };
    if ((await update('cm_communities', where, { state: 'requested', state_changed_at: new Date() })) > 0) {
      await record(actor, { community, action: 'community.answered', subjectKind: 'community' });
    }
    return afterwards(actor, at);
  });
