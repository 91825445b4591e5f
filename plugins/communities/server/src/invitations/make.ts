import { createId } from '@paralleldrive/cuid2';
import type { Actor } from '../access/actor';
import { rows } from '../database';
import { addJob } from '../jobs/queue';

const DAYS = 14 * 24 * 60 * 60 * 1000;

/** Makes the links of all mails before worthless, and begins the time anew. */
export const freshSecret = () => ({ nonce: createId(), expires_at: new Date(Date.now() + DAYS) });

interface Invited {
  address: string;
  message?: string | null | undefined;
  language: string;
  /** The role to which it leads; left out for a plain member. */
  role?: string | null;
}

const INVITE = `
  INSERT INTO cm_invitations (document_id, community, address, state, role, message, language, inviter, nonce, expires_at,
    created_at, updated_at, published_at)
  VALUES (:id, :community, :address, 'waiting', :role, :message, :language, :me, :nonce, :expires, :now, :now, :now)
  ON CONFLICT (community, address) DO UPDATE SET state = 'waiting', role = excluded.role, message = excluded.message,
    sent_at = NULL, language = excluded.language, inviter = excluded.inviter, nonce = excluded.nonce, problem = NULL,
    expires_at = excluded.expires_at, updated_at = excluded.updated_at
  RETURNING document_id AS "id"`;

/** Invites one address, in a transaction that has taken its turn and knows that it can be. The mail is sent by a job. */
export async function inviteAddress(
  inviter: Extract<Actor, { kind: 'member' }>,
  community: string,
  { address, message, language, role }: Invited
): Promise<void> {
  const { nonce, expires_at: expires } = freshSecret();
  const [made] = await rows<{ id: string }>(INVITE, {
    id: createId(),
    community,
    address,
    role: role === 'member' ? null : (role ?? null),
    message: message ?? null,
    language,
    me: inviter.id,
    nonce,
    expires,
    now: new Date(),
  });
  await addJob('invitations.send', { invitation: made?.id });
}
