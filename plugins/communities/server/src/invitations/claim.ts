import type { LookedAt } from '../../../shared/invitations';
import type { Community } from '../../../shared/communities';
import type { Actor } from '../access/actor';
import { record } from '../audit';
import { presentOne } from '../communities/present';
import { insert, instantOf, rows, sql, transact, update } from '../database';
import { job } from '../jobs/job';
import { addJob } from '../jobs/queue';
import { changeMembership, membershipNow, takeTurnIn } from '../memberships/rows';
import { personColumns, personFrom } from '../people';
import { conflict, notFound } from '../refusals';
import { invitationIn, isGenuine } from './token';

type Member = Extract<Actor, { kind: 'member' }>;

type Row = Record<string, unknown> & {
  id: string;
  community: string;
  address: string;
  inviterId: string | null;
  message: string | null;
  role: string | null;
  nonce: string;
};

const COLUMNS = `n.document_id AS "id", n.community AS "community", n.address AS "address", n.message AS "message",
  n.role AS "role", n.nonce AS "nonce", n.expires_at AS "expiresAt", ${personColumns('n.inviter', 'inviter')}`;
/** An invitation is worth something as long as it waits, and whoever sent it could still invite. */
const HOLDS = `n.state = 'waiting' AND n.expires_at > :now AND c.state IN ('draft', 'active', 'dormant') AND EXISTS (
  SELECT 1 FROM cm_memberships o WHERE o.community = n.community AND o.member = n.inviter AND o.state = 'active'
    AND o.role IN ('administrator', 'owner'))`;

const BY_ID = `SELECT ${COLUMNS}, c.name AS "name", c.slug AS "slug", (
    SELECT t.summary FROM cm_community_texts t WHERE t.community = c.document_id AND t.language = c.language) AS "summary"
  FROM cm_invitations n JOIN cm_communities c ON c.document_id = n.community WHERE n.document_id = :id AND ${HOLDS}`;

/** @throws NotFoundError for a link that is forged, used, revoked or too old: they are all one */
async function invitationBy(token: string): Promise<Row> {
  const [row] = await rows<Row>(BY_ID, { id: invitationIn(token), now: new Date() });
  if (!row || !isGenuine(token, row.nonce)) throw notFound();
  return row;
}

/** What an invitation is to, for whoever has its link: the card of the community, also of one that is not listed. */
export async function lookAtInvitation(token: string): Promise<LookedAt> {
  const row = await invitationBy(token);
  return {
    community: { name: row.name as string, slug: row.slug as string, summary: (row.summary as string | null) ?? '' },
    inviter: personFrom(row, 'inviter'),
    message: row.message,
    address: row.address,
    expiresAt: instantOf(row.expiresAt) as string,
  };
}

/** Makes the invitation in a link one to the account that is logged in, if it goes by the invited address. */
export async function claimInvitation(actor: Member, token: string): Promise<Community> {
  const row = await invitationBy(token);
  const account = (await sql()('up_users').where({ document_id: actor.id }).first('email')) as { email: string };
  if (account.email.toLowerCase() !== row.address) throw conflict('other-address');
  await transact(() => become(row, actor.id));
  const community = await presentOne(actor, row.community);
  if (!community) throw notFound();
  return community;
}

/** The invitation becomes a membership in the state `invited`, once: which the person accepts or declines. */
async function become(row: Row, member: string): Promise<void> {
  await takeTurnIn(row.community);
  if ((await update('cm_invitations', { document_id: row.id, state: 'waiting' }, { state: 'claimed' })) === 0) return;
  const inviter = { kind: 'member' as const, id: row.inviterId as string };
  const { community, message } = row;
  const invited = {
    state: 'invited' as const,
    role: 'member',
    offered_role: row.role,
    message,
    reason: null,
    invited_by: inviter.id,
  };
  const before = await membershipNow(community, member);
  if (!before) {
    await insert('cm_memberships', { community, member, ...invited });
    await record(inviter, { community, action: 'membership.invited', subjectKind: 'person', subject: member });
  } else if (before.state === 'requested') {
    const role = row.role ?? 'member';
    const set = { state: 'active' as const, role, joined_at: new Date(), decided_by: inviter.id };
    await changeMembership(inviter, community, member, { from: ['requested'], set, action: 'membership.approved' });
  } else {
    const from = ['left' as const, 'removed' as const, 'refused' as const];
    await changeMembership(inviter, community, member, { from, set: invited, action: 'membership.invited' });
  }
}

const FOR_MEMBER = `SELECT ${COLUMNS} FROM cm_invitations n JOIN cm_communities c ON c.document_id = n.community
  JOIN up_users u ON LOWER(u.email) = n.address AND u.confirmed IS TRUE AND u.blocked IS NOT TRUE
  WHERE u.id = :account AND ${HOLDS}`;

/** Whoever registers with an invited address, and shows that it is theirs, finds the invitations there. */
export const claimJob = job('invitations.claim', async ({ account }) => {
  const [person] = await rows<{ id: string }>('SELECT document_id AS "id" FROM up_users WHERE id = :account', {
    account,
  });
  if (!person) return;
  const waiting = await rows<Row>(FOR_MEMBER, { account, now: new Date() });
  for (const row of waiting) await transact(() => become(row, person.id));
});

/** Looks for invitations of each account that is made or confirmed. */
export function welcomeNewAccounts(): void {
  const welcome = async ({ result }: { result?: { id?: number; confirmed?: boolean } | null }) => {
    const { id, confirmed } = result ?? {};
    if (id !== undefined && confirmed)
      await transact(() => addJob('invitations.claim', { account: id }, { key: String(id) }));
  };
  strapi.db.lifecycles.subscribe({
    models: ['plugin::users-permissions.user'],
    afterCreate: welcome,
    afterUpdate: welcome,
  } as never);
}
