import { z } from '@strapi/utils';
import * as shape from '../../../shared/imports';
import { member } from '../routing';
import { checkImport } from './check';
import { listImports, listLines, readImport } from './list';
import { cancelImport, runImport } from './run';

const one = shape.memberImport;

export const importRoutes = [
  member('GET', '/:community/imports', 'imports.list', {
    summary: 'The imports of members; for administrators',
    query: shape.importsQuery,
    answer: z.array(one),
    pages: 'numbered',
    graphql: 'communityImports',
    run: ({ actor, at, query }) => listImports(actor, at, query),
  }),
  member('POST', '/:community/imports', 'imports.check', {
    summary: 'Dry run of a CSV of people (multipart `files`, or `text`): what would become of each line',
    body: shape.importBody,
    answer: one,
    graphql: 'checkCommunityImport',
    creates: true,
    run: ({ actor, at, body, files }) => checkImport(actor, at, body.text, files),
  }),
  member('GET', '/:community/imports/:import', 'imports.read', {
    summary: 'One import, with how far it has got',
    answer: one,
    graphql: 'communityImport',
    run: ({ actor, at, params }) => readImport(actor, at, params.import),
  }),
  member('GET', '/:community/imports/:import/lines', 'imports.lines', {
    summary: 'The lines of an import, each with its result',
    query: shape.importLinesQuery,
    answer: z.array(shape.importLine),
    pages: 'numbered',
    graphql: 'communityImportLines',
    run: ({ actor, at, params, query }) => listLines(actor, at, params.import, query),
  }),
  member('POST', '/:community/imports/:import/run', 'imports.run', {
    summary: 'Do what the dry run said, in the background',
    body: shape.runImportBody,
    answer: one,
    graphql: 'runCommunityImport',
    run: ({ actor, at, params, body }) => runImport(actor, at, params.import, body),
  }),
  member('POST', '/:community/imports/:import/cancel', 'imports.cancel', {
    summary: 'Leave the rest of an import; what has been done stays',
    answer: one,
    graphql: 'cancelCommunityImport',
    run: ({ actor, at, params }) => cancelImport(actor, at, params.import),
  }),
];
