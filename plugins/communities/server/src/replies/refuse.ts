import { takeOnce } from '../limits';
import { escapeHtml, footOf, MailError, page, plainFoot, send } from '../mail/send';
import { languageOf, textIn } from '../notifications/texts';
import type { ReceivedMail } from './mail';

/** Why a mail was not made a post, as its writer is told. `gone` tells nothing of what became of the topic. */
export type Refusal = 'foreign-sender' | 'expired' | 'revoked' | 'too-large' | 'empty' | 'locked' | 'gone';

/** In seconds: who writes many such mails, or a program that does not say that it is one, gets one answer. */
const ONCE_IN = 3_600;

/** Tells the writer of a mail that it was not posted, and why. Nothing of the community is in it. */
export async function refuse(mail: ReceivedMail, why: Refusal, preferred: string | null = null): Promise<void> {
  if (!(await takeOnce(`mail:${mail.from}`, 'reply-refusal', ONCE_IN))) return;
  const language = languageOf(preferred);
  const subject = textIn(language, 'reply.refused');
  const reason = textIn(language, `reply.refused.${why}`);
  const foot = footOf(language, textIn(language, 'reply.refused.why'), []);
  await send({
    to: mail.from,
    language,
    subject,
    id: `refusal.${why}.${Date.now()}`,
    answers: mail.messageId,
    text: [subject, reason, plainFoot(foot)].join('\n\n') + '\n',
    html: page(language, subject, `<p><strong>${escapeHtml(subject)}</strong></p><p>${escapeHtml(reason)}</p>`, foot),
  }).catch((error: unknown) => {
    // Nobody to tell; an answer to this could only be a loop.
    if (!(error instanceof MailError)) throw error;
    strapi.log.warn(`communities: the answer to a mail could not be sent: ${error.message}`);
  });
}
