import type { Audience } from '../../../shared/communities';
import type { Document, DocumentUpdateBody } from '../../../shared/documents';

/** What is said of a document as the fields hold it: texts, which may be empty. */
export interface DocumentInput {
  title: string;
  description: string;
  source: string;
  licence: string;
  date: string;
  language: string;
  themes: string[];
  audience: Audience;
  folder: string;
}

/** Of the choice that stands for no folder. */
export const TOP = 'top';

export const inputFrom = (document: Document): DocumentInput => ({
  title: document.title,
  description: document.description,
  source: document.source ?? '',
  licence: document.licence ?? '',
  date: document.date ?? '',
  language: document.language,
  themes: document.themes.map(({ slug }) => slug),
  audience: document.audience,
  folder: document.folder ?? TOP,
});

/** Only what was changed is sent, so nobody undoes another's change. */
export function changesOf(input: DocumentInput, document: Document): DocumentUpdateBody {
  const before = inputFrom(document);
  const names = Object.keys(before) as (keyof DocumentInput)[];
  const changed = names.filter((name) => JSON.stringify(input[name]) !== JSON.stringify(before[name]));
  const { source, licence, date, folder } = input;
  const body: DocumentUpdateBody = {
    ...input,
    source: source.trim() || null,
    licence: licence.trim() || null,
    date: date || null,
    folder: folder === TOP ? null : folder,
  };
  return Object.fromEntries(changed.map((name) => [name, body[name]]));
}
