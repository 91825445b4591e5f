import { takeOnce } from '../limits';
import { escapeHtml, footOf, MailError, page, plainFoot, send, type Mail } from '../mail/send';
import { languageOf, textIn, type Language } from '../notifications/texts';
import type { ReceivedMail } from './mail';
import { loadOwnTexts } from '../wording/own';

/** Why a mail was not made a post, as its writer is told. `gone` tells nothing of what became of the topic. */
export type Refusal = 'foreign-sender' | 'expired' | 'revoked' | 'too-large' | 'empty' | 'locked' | 'gone';

/** In seconds: who writes many such mails, or a program that does not say that it is one, gets one answer. */
const ONCE_IN = 3_600;

/** Tells the writer of a mail that it was not posted, and why. Nothing of the community is in it. */
export async function refuse(mail: ReceivedMail, why: Refusal, preferred: string | null = null): Promise<void> {
  if (!(await takeOnce(`mail:${mail.from}`, 'reply-refusal', ONCE_IN))) return;
  await loadOwnTexts();
  await send(composeRefusal(mail.from, mail.messageId, why, languageOf(preferred))).catch((error: unknown) => {
    // Nobody to tell; an answer to this could only be a loop.
    if (!(error instanceof MailError)) throw error;
    strapi.log.warn(`communities: the answer to a mail could not be sent: ${error.message}`);
  });
}

/** The mail that says why another one was not posted. */
export function composeRefusal(to: string, answers: string, why: Refusal, language: Language): Mail {
  const subject = textIn(language, 'reply.refused');
  const reason = textIn(language, `reply.refused.${why}`);
  const foot = footOf(language, textIn(language, 'reply.refused.why'), []);
  const html = `<p><strong>${escapeHtml(subject)}</strong></p><p>${escapeHtml(reason)}</p>`;
  return {
    to,
    language,
    subject,
    id: `refusal.${why}.${Date.now()}`,
    answers,
    text: [subject, reason, plainFoot(foot)].join('\n\n') + '\n',
    html: page(language, subject, html, foot),
  };
}
