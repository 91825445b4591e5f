import type { z } from '@strapi/utils';
import type { NumberedMeta } from '../../../shared/common';
import type { Invitation, InvitationsQuery, inviteByMailBody, LineResult } from '../../../shared/invitations';
import { seenBy, type Actor } from '../access/actor';
import { COMMUNITY_RULES } from '../access/rules';
import type { Standing } from '../access/standing';
import { isAdministrator, membershipOf } from '../access/visible';
import { record } from '../audit';
import { instantOf, rows, sql, transact, update } from '../database';
import { addJob } from '../jobs/queue';
import { takeTurnIn } from '../memberships/rows';
import { numberedMetaOf, sizeOf } from '../pages';
import { personColumns, personFrom } from '../people';
import { conflict, forbidden, notFound } from '../refusals';
import { preview } from './addresses';
import { freshSecret, inviteAddress } from './make';

type Member = Extract<Actor, { kind: 'member' }>;

/** What would become of each pasted address. */
export function previewInvitations(at: Standing, pasted: string): Promise<LineResult[]> {
  if (!COMMUNITY_RULES.invite(at)) throw forbidden();
  return preview(at.community.id, pasted);
}

/** Invites the addresses that can be; the others are told of and left alone. The mails are sent by jobs. */
export function inviteByMail(
  actor: Member,
  at: Standing,
  body: z.output<typeof inviteByMailBody>
): Promise<LineResult[]> {
  if (!COMMUNITY_RULES.invite(at)) throw forbidden();
  const community = at.community.id;
  return transact(async () => {
    await takeTurnIn(community);
    const lines = await preview(community, body.addresses);
    const { message, language = at.community.language } = body;
    for (const { address, result } of lines) {
      if (result === 'valid' && address !== null) await inviteAddress(actor, community, { address, message, language });
    }
    const count = lines.filter(({ result }) => result === 'valid').length;
    if (count > 0) {
      await record(actor, {
        community,
        action: 'membership.invited-by-mail',
        subjectKind: 'community',
        details: { count },
      });
    }
    return lines;
  });
}

interface Row extends Record<string, unknown> {
  documentId: string;
  address: string;
  state: Invitation['state'];
  message: string | null;
  problem: string | null;
}

const LIST = `
  SELECT n.document_id AS "documentId", n.address AS "address", n.message AS "message", n.problem AS "problem",
    CASE WHEN n.state = 'waiting' AND n.expires_at <= :now THEN 'expired' ELSE n.state END AS "state",
    n.created_at AS "createdAt", n.expires_at AS "expiresAt", n.sent_at AS "sentAt", ${personColumns('n.inviter', 'inviter')}
  FROM cm_communities c ${membershipOf()} JOIN cm_invitations n ON n.community = c.document_id
  WHERE c.document_id = :community AND ${isAdministrator}`;

/** The invitations by mail, for administrators. */
export async function listInvitations(
  actor: Member,
  at: Standing,
  query: InvitationsQuery
): Promise<{ data: Invitation[]; meta: NumberedMeta }> {
  if (!COMMUNITY_RULES.decideRequests(at)) throw forbidden();
  const pageSize = sizeOf(query.pagination);
  const page = query.pagination?.page ?? 1;
  const state = query.filters?.state;
  const list = `SELECT * FROM (${LIST}) t ${state ? 'WHERE "state" = :state' : ''}`;
  const bindings = { ...seenBy(actor), community: at.community.id, now: new Date(), state: state ?? '' };
  const [counted] = await rows<{ n: number | string }>(`SELECT COUNT(*) AS "n" FROM (${list}) t`, bindings);
  const found = await rows<Row>(`${list} ORDER BY "createdAt" DESC, "documentId" LIMIT :limit OFFSET :offset`, {
    ...bindings,
    limit: pageSize,
    offset: (page - 1) * pageSize,
  });
  return { data: found.map(invitationFrom), meta: numberedMetaOf(page, pageSize, Number(counted?.n ?? 0)) };
}

const invitationFrom = (row: Row): Invitation => ({
  documentId: row.documentId,
  address: row.address,
  state: row.state,
  message: row.message,
  inviter: personFrom(row, 'inviter'),
  createdAt: instantOf(row.createdAt) as string,
  expiresAt: instantOf(row.expiresAt) as string,
  sentAt: instantOf(row.sentAt),
  problem: row.problem,
});

/** Sends the mail once more, with a new link; the one before is worthless then. */
export const resendInvitation = (actor: Member, at: Standing, invitation: string): Promise<null> =>
  change(actor, at, invitation, async () => {
    const renewed = { ...freshSecret(), sent_at: null, problem: null };
    const where = { document_id: invitation, state: 'waiting' };
    if ((await update('cm_invitations', where, renewed)) === 0) throw conflict('already-decided');
    await addJob('invitations.send', { invitation });
  });

export const revokeMailInvitation = (actor: Member, at: Standing, invitation: string): Promise<null> =>
  change(actor, at, invitation, async () => {
    const where = { document_id: invitation, state: 'waiting' };
    if ((await update('cm_invitations', where, { state: 'revoked' })) === 0) throw conflict('already-decided');
    await record(actor, {
      community: at.community.id,
      action: 'membership.mail-invitation-revoked',
      subjectKind: 'community',
    });
  });

async function change(actor: Member, at: Standing, invitation: string, act: () => Promise<void>): Promise<null> {
  if (!COMMUNITY_RULES.invite(at)) throw forbidden();
  return transact(async () => {
    const held = (await sql()('cm_invitations')
      .where({ document_id: invitation, community: at.community.id })
      .first('id')) as unknown;
    if (!held) throw notFound();
    await act();
    return null;
  });
}
