import type { z } from '@strapi/utils';
import type { message } from '../../../shared/life';
import { seenBy, type Actor } from '../access/actor';
import type { Standing } from '../access/standing';
import { membershipOf, messagesVisible } from '../access/visible';
import { instantOf, rows } from '../database';
import { notFound } from '../refusals';
import { personColumns, personFrom } from '../people';

type Message = z.infer<typeof message>;
type Row = Record<string, unknown> & { documentId: string | null; text: string; fromTeam: boolean | number };

/** The talk on a request, oldest first. */
export async function listMessages(actor: Actor, at: Standing): Promise<Message[]> {
  const found = await rows<Row>(
    `SELECT q.document_id AS "documentId", q.text AS "text", q.from_team AS "fromTeam", q.created_at AS "createdAt",
      ${personColumns('q.author', 'author')}
     FROM cm_communities c ${membershipOf()}
     LEFT JOIN cm_request_messages q ON q.community = c.document_id
     WHERE c.document_id = :community AND ${messagesVisible()} ORDER BY q.created_at, q.id`,
    { ...seenBy(actor), community: at.community.id }
  );
  if (found.length === 0) throw notFound();
  return found
    .filter((row) => row.documentId !== null)
    .map((row) => ({
      documentId: row.documentId as string,
      text: row.text,
      fromTeam: Boolean(row.fromTeam),
      author: row.fromTeam ? null : personFrom(row, 'author'),
      createdAt: instantOf(row.createdAt) as string,
    }));
}
