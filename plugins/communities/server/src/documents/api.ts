import { z } from '@strapi/utils';
import * as shape from '../../../shared/documents';
import { anyone, member } from '../routing';
import { addDocument, addVersion, receiveDocument, receiveVersion } from './add';
import { createFolder, deleteFolder, updateFolder } from './arrange';
import { deleteDocument, updateDocument } from './change';
import { listDocuments, readDocument } from './documents';
import { listFolders } from './folders';
import type { Received } from './receive';
import { sendFile, sendThumbnail } from './send';
import { listVersions, restoreVersion } from './versions';
import { sendZip } from './zip';

const { document, folder, uploadedDocument, version } = shape;

export const documentRoutes = [
  anyone('GET', '/:community/folders', 'documents.listFolders', {
    summary: 'The folders of the documents section',
    answer: z.array(folder),
    graphql: 'communityFolders',
    run: ({ actor, at }) => listFolders(actor, at),
  }),
  member('POST', '/:community/folders', 'documents.createFolder', {
    summary: 'Add a folder',
    body: shape.folderBody,
    answer: folder,
    graphql: 'createCommunityFolder',
    creates: true,
    run: ({ actor, at, body }) => createFolder(actor, at, body),
  }),
  member('PUT', '/:community/folders/:folder', 'documents.updateFolder', {
    summary: 'Rename a folder, move it, or change for whom it is',
    body: shape.folderUpdateBody,
    answer: folder,
    graphql: 'updateCommunityFolder',
    run: ({ actor, at, params, body }) => updateFolder(actor, at, params.folder, body),
  }),
  member('DELETE', '/:community/folders/:folder', 'documents.deleteFolder', {
    summary: 'Delete a folder that is empty',
    answer: null,
    graphql: 'deleteCommunityFolder',
    run: ({ actor, at, params }) => deleteFolder(actor, at, params.folder),
  }),
  anyone('GET', '/:community/folders/:folder/zip', 'documents.readZip', {
    summary: 'A folder with all that you may read in it, as a ZIP',
    answer: null,
    run: ({ actor, at, params, koa }) => sendZip(actor, at, params.folder, koa),
  }),
  anyone('GET', '/:community/documents', 'documents.listDocuments', {
    summary: 'The documents, those first that changed last',
    query: shape.documentsQuery,
    answer: z.array(document),
    pages: 'keyset',
    graphql: 'communityDocuments',
    run: ({ actor, at, query }) => listDocuments(actor, at, query),
  }),
  member('POST', '/:community/documents', 'documents.addDocument', {
    summary: 'Add a document (multipart: one file in `files`, and `data`)',
    body: shape.uploadBody,
    answer: uploadedDocument,
    creates: true,
    receive: ({ at, files }) => receiveDocument(at, files),
    run: ({ actor, at, body, received }) => addDocument(actor, at, body, received as Received),
  }),
  anyone('GET', '/:community/documents/:document', 'documents.readDocument', {
    summary: 'One document, without its bytes',
    answer: document,
    graphql: 'communityDocument',
    run: ({ actor, at, params }) => readDocument(actor, at, params.document),
  }),
  member('PUT', '/:community/documents/:document', 'documents.updateDocument', {
    summary: 'Change what is said of a document, for whom it is, or its folder',
    body: shape.documentUpdateBody,
    answer: document,
    graphql: 'updateCommunityDocument',
    run: ({ actor, at, params, body }) => updateDocument(actor, at, params.document, body),
  }),
  member('DELETE', '/:community/documents/:document', 'documents.deleteDocument', {
    summary: 'Delete a document with all its versions',
    answer: null,
    graphql: 'deleteCommunityDocument',
    run: ({ actor, at, params }) => deleteDocument(actor, at, params.document),
  }),
  anyone('GET', '/:community/documents/:document/file', 'documents.readFile', {
    summary: 'The bytes of the current version, always as a download',
    answer: null,
    run: ({ actor, at, params, koa }) => sendFile(actor, at, koa, params.document),
  }),
  anyone('GET', '/:community/documents/:document/thumbnail', 'documents.readThumbnail', {
    summary: 'A small picture of the current version (WebP)',
    answer: null,
    run: ({ actor, at, params, koa }) => sendThumbnail(actor, at, params.document, koa),
  }),
  anyone('GET', '/:community/documents/:document/versions', 'documents.listVersions', {
    summary: 'The versions that you may see, the newest first',
    answer: z.array(version),
    graphql: 'communityDocumentVersions',
    run: ({ actor, at, params }) => listVersions(actor, at, params.document),
  }),
  member('POST', '/:community/documents/:document/versions', 'documents.addVersion', {
    summary: 'Add a version (multipart: one file in `files`, and `data`)',
    body: shape.versionBody,
    answer: uploadedDocument,
    creates: true,
    receive: ({ actor, at, params, files }) => receiveVersion(actor, at, params.document, files),
    run: ({ actor, at, params, body, received }) => addVersion(actor, at, params.document, body, received as Received),
  }),
  anyone('GET', '/:community/documents/:document/versions/:version/file', 'documents.readVersionFile', {
    summary: 'The bytes of a version',
    answer: null,
    run: ({ actor, at, params, koa }) => sendFile(actor, at, koa, params.document, params.version),
  }),
  member('POST', '/:community/documents/:document/versions/:version/restore', 'documents.restoreVersion', {
    summary: 'Make an earlier version the current one',
    answer: document,
    graphql: 'restoreCommunityDocumentVersion',
    run: ({ actor, at, params }) => restoreVersion(actor, at, params.document, params.version),
  }),
];
