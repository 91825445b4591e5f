import { textIn, type Language } from '../notifications/texts';

export interface Mail {
  to: string;
  subject: string;
  text: string;
  html: string;
  language: Language;
  /** The same for the same thing sent once more, so that a mailbox shows it once. Without the angle brackets and host. */
  id: string;
  /** What the mails of one thread have in common. */
  thread?: string;
  /** Message-ID of a mail that came in, which this one answers. */
  answers?: string;
  /** Where a reply goes; else to the sender that the site names. */
  replyTo?: string;
  /** Address of the page that stops mails like this one, for one click (RFC 8058). */
  unsubscribe?: string;
}

/** What a mail server answered: `refused` is about this mail, for good; `deferred` is too, for now; else it is about the server. */
export class MailError extends Error {
  constructor(
    message: string,
    readonly kind: 'refused' | 'deferred' | 'server'
  ) {
    super(message);
  }
}

/** Longer than a slow server takes; one that hangs must not hold up all others. */
const PATIENCE = 45_000;

/** The domain of message ids: that of the sender. */
function domain(): string {
  const from = strapi.config.get<string>('plugin::email.settings.defaultFrom', '');
  return /@([\w.-]+)/.exec(from)?.[1] ?? 'localhost';
}
const messageId = (id: string) => `<${id}@${domain()}>`;

/**
 * Sends a mail through the provider of Strapi's e-mail plugin.
 * @throws MailError
 */
export async function send(mail: Mail): Promise<void> {
  const thread = mail.thread ? messageId(mail.thread) : mail.answers;
  const sending = (
    strapi.plugin('email').service('email') as { send(options: Record<string, unknown>): Promise<unknown> }
  ).send({
    to: mail.to,
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    messageId: messageId(mail.id),
    ...(thread ? { inReplyTo: thread, references: thread } : {}),
    ...(mail.replyTo ? { replyTo: mail.replyTo } : {}),
    headers: {
      'Auto-Submitted': mail.answers ? 'auto-replied' : 'auto-generated',
      'Content-Language': mail.language,
      Precedence: 'bulk',
      ...(mail.unsubscribe
        ? { 'List-Unsubscribe': `<${mail.unsubscribe}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
        : {}),
    },
  });
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new MailError('The mail server does not answer', 'server')), PATIENCE);
  });
  await Promise.race([sending, late])
    .catch((error: unknown) => {
      throw error instanceof MailError ? error : told(error as SmtpError);
    })
    .finally(() => clearTimeout(timer));
}

interface SmtpError {
  message?: string;
  responseCode?: number;
  code?: string;
}

/** 5xx about the recipient or the message is the end of it; 5xx about us (log-in, relaying) is ours to mend. */
function told({ message = 'unknown', responseCode = 0, code }: SmtpError): MailError {
  const aboutMail = code === 'EENVELOPE' || code === 'EMESSAGE';
  if (aboutMail && responseCode >= 500) return new MailError(message, 'refused');
  if (aboutMail && responseCode >= 400) return new MailError(message, 'deferred');
  return new MailError(message, 'server');
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (it) => escapes[it] as string);

export interface Foot {
  /** What the platform team wants below each mail; may be empty. */
  signature: string;
  why: string;
  links: { label: string; address: string }[];
}

/** The foot of a mail: why it came, and where to change that. */
export const footOf = (language: Language, why: string, links: Foot['links'], replyTo?: string): Foot => ({
  signature: textIn(language, 'mail.signature'),
  why: `${why} ${textIn(language, replyTo ? 'mail.replies' : 'mail.no-replies')}`,
  links,
});

/** One column, no pictures, nothing from elsewhere: it has to be read on a slow connection and in dark mode. */
export const page = (language: Language, title: string, body: string, { signature, why, links }: Foot): string =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
  `<meta name="color-scheme" content="light dark"><title>${escapeHtml(title)}</title></head>` +
  `<body style="font:16px/1.5 system-ui,sans-serif;max-width:38rem;margin:1.5rem auto;padding:0 1rem;overflow-wrap:anywhere">` +
  `${body}${signature ? `<p>${escapeHtml(signature).replace(/\n/g, '<br>')}</p>` : ''}<hr style="border:0;border-top:1px solid #8888;margin:2rem 0 1rem"><p style="font-size:14px;opacity:.8">${escapeHtml(why)}</p>` +
  `<p style="font-size:14px">${links.map(anchor).join(' · ')}</p></body></html>`;

export const anchor = ({ label, address }: { label: string; address: string }) =>
  `<a href="${escapeHtml(address)}">${escapeHtml(label)}</a>`;

export const plainFoot = ({ signature, why, links }: Foot) =>
  [
    ...(signature ? [signature, ''] : []),
    '-- ',
    why,
    ...links.map(({ label, address }) => `${label}: ${address}`),
  ].join('\n');
