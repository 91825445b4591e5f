import type { ImportColumn } from '../../../shared/imports';

/**
 * What people write above their columns, in four languages, as `plain` leaves it. A word that could as well stand above
 * something else is none: an `adresse` may be a house, and a `note` is not for those whom it is about.
 */
const HEADERS: Record<ImportColumn, string> = {
  address: `email mail emailaddress mailaddress emails
    courriel mel adressemail adresseemail adresseelectronique adressecourriel adressedecourriel
    correo correoelectronico direcciondecorreo direcciondecorreoelectronico
    enderecodeemail enderecoeletronico correioeletronico`,
  name: `name fullname displayname nom nomcomplet nomprenom prenomnom nometprenom prenometnom nombre nombrecompleto nome nomecompleto`,
  role: 'role rol papel',
  message: 'message mensaje mensagem',
  language: 'language lang locale langue idioma lingua',
};

const MODERATOR = 'moderator moderateur moderatrice moderador moderadora';
const MEMBER = 'member membre miembro membro';
const LANGUAGES: Record<string, string> = {
  en: 'english anglais ingles',
  fr: 'french francais frances',
  es: 'spanish espagnol espanol espanhol',
  pt: 'portuguese portugais portugues',
};

/** Without case, accents, blanks and signs: `Adresse e-mail` is `adresseemail`. */
const plain = (words: string) =>
  words
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]/gu, '');

const isOneOf = (list: string, word: string) => word !== '' && list.split(/\s+/).includes(word);

/** The column that a header names; NULL for one that is not used. */
export function columnCalled(header: string): ImportColumn | null {
  const word = plain(header);
  return (Object.keys(HEADERS) as ImportColumn[]).find((column) => isOneOf(HEADERS[column], word)) ?? null;
}

/** A role that a file may give; undefined for any other. */
export function roleCalled(written: string): 'moderator' | 'member' | undefined {
  const word = plain(written);
  if (word === '' || isOneOf(MEMBER, word)) return 'member';
  return isOneOf(MODERATOR, word) ? 'moderator' : undefined;
}

/** The code of a language that was written as one or by its name; the text itself where it is neither. */
export function languageCalled(written: string): string {
  const word = plain(written);
  return Object.keys(LANGUAGES).find((code) => isOneOf(LANGUAGES[code] as string, word)) ?? written;
}
