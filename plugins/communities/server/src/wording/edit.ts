import Mustache from 'mustache';
import type { Example, ExampleBody, Wording } from '../../../shared/wording';
import type { Actor } from '../access/actor';
import { insertUnlessExists, rows, sql, transact, update } from '../database';
import { signal } from '../jobs/signal';
import { send } from '../mail/send';
import { isText, originalOf, textKeys, textNow, withText, type Language } from '../notifications/texts';
import { invalid } from '../refusals';
import { exampleOf } from './example';
import { loadOwnTexts } from './own';

type Team = Extract<Actor, { kind: 'team' }>;

/** What a text is about; also the order in which they are listed. */
const groupOf = (key: string) => (key.includes('.') ? (key.split('.')[0] as string) : 'other');

const placeholdersOf = (text: string) => [
  ...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name as string)),
];

export async function listWordings(language: Language): Promise<Wording[]> {
  await loadOwnTexts();
  return textKeys().map((key) => {
    const original = originalOf(language, key);
    const text = textNow(language, key);
    const placeholders = placeholdersOf(original);
    return { key, group: groupOf(key), text, original, placeholders, isOwn: text !== original };
  });
}

/** Writes a text in a language, or goes back to the one of the plugin. It holds for the next mail that is composed. */
export async function changeWording(language: Language, key: string, text: string | null): Promise<Wording[]> {
  if (text !== null) check(language, key, text);
  else if (!isText(key)) throw invalid('data.key', 'unknown-text');
  await transact(async () => {
    if (text === null) await sql()('cm_wordings').where({ language, key }).delete();
    else {
      await insertUnlessExists('cm_wordings', { language, key, text }, ['language', 'key']);
      await update('cm_wordings', { language, key }, { text });
    }
    await signal('texts');
  });
  return listWordings(language);
}

/** A mail as it would look with this text, about people and things that do not exist. */
export async function showExample({ language, key, text }: ExampleBody): Promise<Example> {
  check(language, key, text);
  await loadOwnTexts();
  const { subject, text: plain, html } = withText(language, key, text, () => exampleOf(language, key));
  return { subject, text: plain, html };
}

/** Sends that mail to the person who asks for it. */
export async function sendExample(actor: Team, body: ExampleBody): Promise<{ to: string }> {
  const { subject, text, html } = await showExample(body);
  const [admin] = await rows<{ email: string }>('SELECT email AS "email" FROM admin_users WHERE id = :id', {
    id: Number(actor.id),
  });
  if (!admin) throw invalid('data', 'no-account');
  const id = `example.${Date.now()}.${actor.id}`;
  await send({ to: admin.email, language: body.language, subject: `[Test] ${subject}`, text, html, id });
  return { to: admin.email };
}

/** Mustache runs no code, but it has sections, partials and unescaped values: of all that only the plain word is allowed. */
function check(language: Language, key: string, text: string): void {
  if (!isText(key)) throw invalid('data.key', 'unknown-text');
  if (text === '' && originalOf(language, key) !== '') throw invalid('data.text', 'empty-text');
  if (key !== 'mail.signature' && text.includes('\n')) throw invalid('data.text', 'one-line');
  const known = placeholdersOf(originalOf(language, key));
  if (!wordsOf(text).every((word) => word !== null && known.includes(word))) {
    throw invalid('data.text', 'unknown-placeholder');
  }
}

/** The words of a template; null for what is no plain word, or is not closed. */
function wordsOf(text: string): (string | null)[] {
  try {
    return Mustache.parse(text)
      .filter(([kind]) => kind !== 'text')
      .map(([kind, word]) => (kind === 'name' ? word : null));
  } catch {
    return [null];
  }
}
