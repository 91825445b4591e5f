const CODES = 'ar bn de en es fa fr ha hi id it ja ko ms ne nl pl pt pt-BR ro ru so sw ta th tr uk ur vi zh'.split(' ');

interface Named {
  value: string;
  label: string;
}

/** Languages to choose from, by name in the language of the panel; `also` are codes that are in use already. */
export function languageChoices(nameOf: (code: string) => string, also: string[] = []): Named[] {
  return [...new Set([...CODES, ...also])]
    .map((value) => ({ value, label: capitalised(nameOf(value)) }))
    .sort((a, b) => a.label.localeCompare(b.label));
}

/** French writes "anglais", which at the start of a line looks like a mistake. */
export const capitalised = (name: string) => name.charAt(0).toLocaleUpperCase() + name.slice(1);

/** The languages of mails, and of the panel itself. */
export const MAIL_LANGUAGES = ['en', 'fr', 'es', 'pt'] as const;
export type MailLanguage = (typeof MAIL_LANGUAGES)[number];
