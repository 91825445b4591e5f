import type { Context } from 'koa';
import { insertUnlessExists, sql, transact, update } from '../database';
import { stopMails } from '../notifications/settings';
import { languageOf, textIn, type TextKey } from '../notifications/texts';
import { scopeOf } from './links';
import { escapeHtml } from './send';

/** Asks whether to stop these mails; looking at it changes nothing, because mail scanners open every link. */
export function showUnsubscribe(koa: Context | null, token: string): null {
  const found = scopeOf(token);
  const text = (key: TextKey) => escapeHtml(textIn(languageOf(found?.language), key));
  const question = QUESTIONS[found?.scope ?? ''] ?? 'unsubscribe.question.kind';
  answer(
    koa,
    found?.language,
    found
      ? `<p>${text(question)}</p><form method="post"><button>${text('unsubscribe.button')}</button></form>`
      : `<p>${text('unsubscribe.unknown')}</p>`
  );
  return null;
}

const QUESTIONS: Record<string, TextKey> = {
  digest: 'unsubscribe.question.digest',
  invitations: 'unsubscribe.question.invitations',
};

/** Stops these mails, also those that wait to be sent: they look at the choice when they go. */
export async function unsubscribe(koa: Context | null, token: string): Promise<null> {
  const found = scopeOf(token);
  if (found) await transact(() => stop(found.member, found.scope));
  const key = found ? 'unsubscribe.done' : 'unsubscribe.unknown';
  answer(koa, found?.language, `<p>${escapeHtml(textIn(languageOf(found?.language), key))}</p>`);
  return null;
}

async function stop(member: string, scope: string): Promise<void> {
  if (scope === 'invitations')
    return void (await insertUnlessExists('cm_mail_stops', { address: member }, ['address']));
  const account: unknown = await sql()('up_users').where({ document_id: member }).first('id');
  if (!account) return;
  if (scope === 'digest') {
    await insertUnlessExists('cm_notification_settings', { member, digest: 'none', hour: 8 }, ['member']);
    await update('cm_notification_settings', { member }, { digest: 'none', next_digest_at: null });
    return;
  }
  await stopMails(member, scope.slice('kind:'.length));
}

function answer(koa: Context | null, language: string | undefined, body: string): void {
  if (!koa) return;
  const title = escapeHtml(textIn(languageOf(language), 'unsubscribe.title'));
  koa.type = 'html';
  koa.set('Referrer-Policy', 'no-referrer');
  koa.set('X-Robots-Tag', 'noindex');
  koa.body =
    `<!doctype html><html lang="${languageOf(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
    `<meta name="color-scheme" content="light dark"><title>${title}</title></head>` +
    `<body style="font:18px/1.5 system-ui,sans-serif;max-width:34rem;margin:4rem auto;padding:0 1rem"><h1>${title}</h1>${body}</body></html>`;
}
