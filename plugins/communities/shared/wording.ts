import { z } from '@strapi/utils';
import { text } from './common';

export const mailLanguage = z.enum(['en', 'fr', 'es', 'pt']);

const key = z.string().regex(/^[a-z][a-z.-]{2,60}$/, 'is not the name of a text');
/** As long as a mail bears it; most texts are one sentence. */
const template = text(2_000);

export const wordingQuery = z.strictObject({ language: mailLanguage });
export const wording = z
  .object({
    key: z.string(),
    group: z.string(),
    text: z.string().describe('as it is used'),
    original: z.string().describe('as the plugin brings it'),
    placeholders: z.array(z.string()).describe('the words that can stand in it, as {{word}}'),
    isOwn: z.boolean(),
  })
  .meta({ id: 'CommunityWording' });
export type Wording = z.infer<typeof wording>;

export const wordingBody = z.strictObject({
  language: mailLanguage,
  key,
  text: template.nullable().describe('null: as the plugin brings it'),
});
export const exampleBody = z.strictObject({ language: mailLanguage, key, text: template });
export type ExampleBody = z.infer<typeof exampleBody>;
export const example = z.object({ subject: z.string(), text: z.string(), html: z.string() });
export type Example = z.infer<typeof example>;
