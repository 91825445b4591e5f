import { settings } from '../config';
import { rows, update } from '../database';
import { job } from '../jobs/job';
import { takeFrom } from '../limits';
import { unsubscribeLink } from '../mail/links';
import { anchor, escapeHtml, footOf, MailError, page, plainFoot, send, type Mail } from '../mail/send';
import { languageOf, textIn } from '../notifications/texts';
import { displayName, personJoin } from '../people';
import { tokenFor } from './token';
import { loadOwnTexts } from '../wording/own';

/** Mails that one address gets from invitations, whoever they come from. */
const A_DAY = { limit: 5, seconds: 86_400 };

interface Row {
  id: string;
  address: string;
  message: string | null;
  language: string | null;
  nonce: string;
  name: string;
  inviter: string | null;
  expiresAt: string | number | Date;
  stopped: boolean | number;
}

const ONE = `
  SELECT n.document_id AS "id", n.address AS "address", n.message AS "message", n.language AS "language",
    n.nonce AS "nonce", n.expires_at AS "expiresAt", c.name AS "name", ${displayName('w')} AS "inviter",
    CASE WHEN EXISTS (SELECT 1 FROM cm_mail_stops s WHERE s.address = n.address) THEN 1 ELSE 0 END AS "stopped"
  FROM cm_invitations n JOIN cm_communities c ON c.document_id = n.community AND c.demo IS NOT TRUE
  ${personJoin('n.inviter', 'w')}
  WHERE n.document_id = :id AND n.state = 'waiting' AND n.sent_at IS NULL AND n.expires_at > :now`;

export const sendInvitationJob = job('invitations.send', async ({ invitation }) => {
  const [row] = await rows<Row>(ONE, { id: invitation, now: new Date() });
  if (!row) return;
  await loadOwnTexts();
  const where = { document_id: row.id, nonce: row.nonce };
  const failed = (problem: string) => update('cm_invitations', where, { problem });
  if (row.stopped) return void (await failed('unwanted'));
  if (!(await takeFrom(`mail:${row.address}`, 'invitation', A_DAY))) return void (await failed('too-many'));
  try {
    await send(composeInvitation(row));
  } catch (error) {
    if (!(error instanceof MailError) || error.kind !== 'refused') throw error;
    return void (await failed(error.message.slice(0, 500)));
  }
  await update('cm_invitations', where, { sent_at: new Date(), problem: null });
});

/** The mail that invites somebody. */
export function composeInvitation(row: Row): Mail {
  const language = languageOf(row.language);
  const say = (key: Parameters<typeof textIn>[1], words: Record<string, unknown> = {}) => textIn(language, key, words);
  const title = say('invitation.subject', { actor: row.inviter ?? say('someone'), community: row.name });
  const date = new Date(row.expiresAt).toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' });
  const pattern = settings().links.invitation;
  const address = pattern?.replace('{token}', tokenFor(row.id, row.nonce));
  const how = say(address ? 'invitation.open' : 'invitation.log-in', { address: row.address });
  const until = say('invitation.until', { date });
  const unsubscribe = unsubscribeLink(row.address, 'invitations', language);
  const foot = footOf(language, say('invitation.why'), [{ label: say('invitation.stop'), address: unsubscribe }]);
  const words = row.message ?? '';
  return {
    to: row.address,
    language,
    subject: title,
    id: `invitation.${row.id}.${row.nonce}`,
    unsubscribe,
    text: [title, words, how, address ?? '', until, plainFoot(foot)].filter((it) => it !== '').join('\n\n') + '\n',
    html: page(
      language,
      title,
      [
        `<p><strong>${escapeHtml(title)}</strong></p>`,
        words
          ? `<div style="border-left:3px solid #8888;padding-left:1rem"><p>${escapeHtml(words).replace(/\n/g, '<br>')}</p></div>`
          : '',
        `<p>${escapeHtml(how)}</p>`,
        address ? `<p>${anchor({ label: say('mail.open'), address })}</p>` : '',
        `<p>${escapeHtml(until)}</p>`,
      ].join('\n'),
      foot
    ),
  };
}
