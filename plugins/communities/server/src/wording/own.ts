import { rows } from '../database';
import { onSignal } from '../jobs/signal';
import { useOwnTexts, type Language } from '../notifications/texts';

/** Reads the texts that the platform team wrote: before mails are composed, so that they are never those of before. */
export async function loadOwnTexts(): Promise<void> {
  const found = await rows<{ language: Language; key: string; text: string }>(
    'SELECT language AS "language", key AS "key", text AS "text" FROM cm_wordings'
  );
  const own: Partial<Record<Language, Record<string, string>>> = {};
  for (const { language, key, text } of found) (own[language] ??= {})[key] = text;
  useOwnTexts(own);
}

/** Keeps the sentences of lists and streams as they are in every process. Gives the way to stop that. */
export function followOwnTexts(): () => Promise<void> {
  const off = onSignal('texts', () => {
    loadOwnTexts().catch((error: unknown) => strapi.log.warn(`communities: texts of mails: ${String(error)}`));
  });
  return async () => off();
}
