import { contentType, prose, words } from '../content-type';

export const wordingTypes = {
  /** A text of mails as the platform team wrote it, in place of the plugin's. */
  ...contentType({
    singular: 'wording',
    plural: 'wordings',
    table: 'cm_wordings',
    attributes: { language: words, key: words, text: prose },
    unique: [['language', 'key']],
  }),
};
