import { simpleParser, type AddressObject, type ParsedMail } from 'mailparser';
import { readReplyAddress } from './address';

/** Longer mails are not read; their writer is told. In bytes. */
export const LARGEST = 10 * 1024 * 1024;

/** A mail that came in, as far as it matters here. */
export interface ReceivedMail {
  /** The first of its addresses that was made here. */
  to: string;
  from: string;
  messageId: string;
  text: string;
  /** Names of files, without the pictures of its own text. */
  attachments: string[];
  tooLarge: boolean;
}

/**
 * Reads a mail in the form of RFC 5322.
 * @param envelope the recipients that the sending server named, where they are known
 * @returns undefined for one that is for nobody here, and for one that a program sent: an answer could feed a loop
 */
export async function readMail(
  source: Buffer,
  tooLarge: boolean,
  envelope: string[] = []
): Promise<ReceivedMail | undefined> {
  const mail = await simpleParser(source, { skipImageLinks: true, skipTextToHtml: true });
  const to = [...envelope, ...recipientsOf(mail)].find((it) => readReplyAddress(it) !== undefined);
  const from = mail.from?.value[0]?.address?.toLowerCase();
  if (!to || !from || isAutomatic(mail, from)) return undefined;
  return {
    to: to.toLowerCase(),
    from,
    messageId: mail.messageId ?? `<${mail.date?.getTime() ?? 0}.${from}>`,
    text: mail.text ?? '',
    attachments: mail.attachments.filter(({ related }) => !related).map(({ filename }) => filename ?? '?'),
    tooLarge,
  };
}

const FORWARDED = ['delivered-to', 'x-original-to', 'x-forwarded-to', 'envelope-to'];

function recipientsOf(mail: ParsedMail): string[] {
  const named = [mail.to, mail.cc].flat().flatMap((it: AddressObject | undefined) => it?.value ?? []);
  const forwarded = mail.headerLines.filter(({ key }) => FORWARDED.includes(key)).map(({ line }) => valueOf(line));
  return [...named.map(({ address }) => address ?? ''), ...forwarded];
}

const valueOf = (line: string) =>
  line
    .slice(line.indexOf(':') + 1)
    .replace(/[<>]/g, '')
    .trim();

/** Programs say that they are some in many ways: RFC 3834, and what came before it. */
function isAutomatic({ headerLines }: ParsedMail, from: string): boolean {
  const says = (name: string, pattern: RegExp) =>
    headerLines.some(({ key, line }) => key === name && pattern.test(line.slice(line.indexOf(':') + 1).trim()));
  return (
    says('auto-submitted', /^(?!no\b)/i) ||
    says('precedence', /^(bulk|junk|list|auto_reply)/i) ||
    says('return-path', /^<>$/) ||
    says('content-type', /^multipart\/report/i) ||
    ['x-autoreply', 'x-autorespond', 'list-id', 'list-unsubscribe'].some((name) => says(name, /./)) ||
    /^(mailer-daemon|postmaster|no-?reply|do-?not-?reply)@/.test(from)
  );
}
