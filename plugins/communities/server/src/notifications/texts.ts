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
  /** When something begins: an instant, or a date of whole days. `zone` is the reader's. */
  startsAt?: string;
  date?: string;
  zone?: string | null;
}

/** A time as the reader's clock shows it, with the name of the zone; a date as it is everywhere. */
function momentIn(language: Language, { startsAt, date, zone }: Told): string {
  if (date) return new Date(date).toLocaleDateString(language, { dateStyle: 'full', timeZone: 'UTC' });
  if (!startsAt) return '';
  const time = new Date(startsAt);
  const parts = { weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' } as const;
  const year = time.getFullYear() === new Date().getFullYear() ? {} : ({ year: 'numeric' } as const);
  return time.toLocaleString(language, { ...parts, ...year, timeZone: zone ?? 'UTC', timeZoneName: 'short' });
}

/** What the platform team wrote in place of a text of the plugin. */
let own: Partial<Record<Language, Record<string, string>>> = {};
export const useOwnTexts = (texts: typeof own) => void (own = texts);

export const originalOf = (language: Language, key: string) => TEXTS[language][key] as string;
export const textNow = (language: Language, key: string) => own[language]?.[key] ?? originalOf(language, key);

/** Those of mails; but the line by which an answer is told from what it quotes has to stay as it is. */
export const textKeys = () => Object.keys(en).filter((key) => key !== 'reply.marker' && !key.startsWith('export.'));
export const isText = (key: string) => textKeys().includes(key);

/** Makes something as if a text were this. */
export function withText<T>(language: Language, key: string, text: string, make: () => T): T {
  const before = own;
  own = { ...own, [language]: { ...own[language], [key]: text } };
  try {
    return make();
  } finally {
    own = before;
  }
}

/** A text in a language, filled in. */
export const textIn = (language: Language, key: TextKey, words: Record<string, unknown> = {}) =>
  fill(textNow(language, key), words);

/** The key of the sentence about a kind: by what exactly was done, and whether it was one thing or many. */
export function sentenceKey(kind: string, { what, count }: Pick<Told, 'what' | 'count'>): string {
  const found = [`${kind}.${what}`, ...(count > 1 ? [`${kind}.many`] : []), kind].find((it) => it in en);
  if (!found) throw new Error(`There is no text for ${kind} ${what ?? ''}`);
  return found;
}

/** One sentence that says what happened. */
export function sentence(language: Language, kind: string, told: Told): string {
  return fill(textNow(language, sentenceKey(kind, told)), {
    ...told,
    actor: told.actor ?? textNow(language, 'someone'),
    subject: told.subject ?? textNow(language, 'someone'),
    community: told.community ?? textNow(language, 'a-community'),
    when: momentIn(language, told),
  });
}
