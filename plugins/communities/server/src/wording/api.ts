import { z } from '@strapi/utils';
import * as shape from '../../../shared/wording';
import { team } from '../routing';
import { changeWording, listWordings, sendExample, showExample } from './edit';

export const wordingRoutes = [
  team('GET', '/mail/texts', 'wording.list', {
    summary: 'The texts of mails in a language, as they are and as the plugin brings them',
    query: shape.wordingQuery,
    answer: z.array(shape.wording),
    run: ({ query }) => listWordings(query.language),
  }),
  team('PUT', '/mail/texts', 'wording.change', {
    summary: 'Write a text of mails in a language anew, or go back to that of the plugin',
    body: shape.wordingBody,
    answer: z.array(shape.wording),
    run: ({ body }) => changeWording(body.language, body.key, body.text),
  }),
  team('POST', '/mail/texts/preview', 'wording.preview', {
    summary: 'A mail as it would be with this text',
    body: shape.exampleBody,
    answer: shape.example,
    run: ({ body }) => showExample(body),
  }),
  team('POST', '/mail/texts/test', 'wording.test', {
    summary: 'Send that mail to your own address',
    body: shape.exampleBody,
    answer: z.object({ to: z.string() }),
    run: ({ actor, body }) => sendExample(actor, body),
  }),
];
