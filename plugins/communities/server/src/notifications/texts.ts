import Mustache from 'mustache';
import en from './texts/en.json';
import es from './texts/es.json';
import fr from './texts/fr.json';
import pt from './texts/pt.json';

export type Language = 'en' | 'fr' | 'es' | 'pt';
export type TextKey = keyof typeof en;
const TEXTS: Record<Language, Record<string, string>> = { en, fr, es, pt };

/** The language to write in, by a code such as `pt-BR`; English where there is no translation. */
export function languageOf(code: string | null | undefined): Language {
  const base = (code ?? 'en').slice(0, 2).toLowerCase();
  return base in TEXTS ? (base as Language) : 'en';
}

/** Mustache has no code in its templates; what is filled in here is plain text. */
export const fill = (template: string, words: Record<string, unknown>) =>
  Mustache.render(template, words, undefined, { escape: (value: unknown) => String(value) });

/** What stands above a mail that can be answered, in every language: whatever is below it was quoted. */
export const MARKERS = Object.values(TEXTS).map((texts) => texts['reply.marker'] as string);

interface Told {
  actor: string | null;
  subject: string | null;
  community: string | null;
  topic: string | null;
  what: string | null;
  count: number;
}

/** A text of the plugin in a language, filled in. */
export const textIn = (language: Language, key: TextKey, words: Record<string, unknown> = {}) =>
  fill(TEXTS[language][key] as string, words);

/** The key of the sentence about a kind: by what exactly was done, and whether it was one thing or many. */
export function sentenceKey(kind: string, { what, count }: Pick<Told, 'what' | 'count'>): string {
  const found = [`${kind}.${what}`, ...(count > 1 ? [`${kind}.many`] : []), kind].find((it) => it in en);
  if (!found) throw new Error(`There is no text for ${kind} ${what ?? ''}`);
  return found;
}

/** One sentence that says what happened. */
export function sentence(language: Language, kind: string, told: Told): string {
  const texts = TEXTS[language];
  return fill(texts[sentenceKey(kind, told)] as string, {
    ...told,
    actor: told.actor ?? texts.someone,
    subject: told.subject ?? texts.someone,
    community: told.community ?? texts['a-community'],
  });
}
