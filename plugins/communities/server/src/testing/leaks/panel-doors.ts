import { contentTypes } from '../../content-types';

const PUBLICATION = 'api::publication.publication';
const uids = Object.keys(contentTypes).map((name) => `plugin::communities.${name}`);

/** What the panel's own screens ask, for our types and for a type of the site with a relation to ours. */
export const panelDoors = (): string[] => [
  ...uids.flatMap((uid) => [
    `/content-manager/collection-types/${uid}`,
    `/content-manager/collection-types/${uid}?populate=*&pageSize=100`,
    `/content-manager/collection-types/${uid}?_q=zq`,
    `/content-manager/collection-types/${uid}/1`,
    `/content-manager/single-types/${uid}`,
    `/content-manager/history-versions?contentType=${uid}&documentId=p0`,
    `/content-manager/homepage/recent-documents?action=update&contentType=${uid}`,
    `/content-manager/relations/${uid}/community`,
  ]),
  ...['', '?_q=zq', '?pageSize=100', '?_filter=$startsWith&_q=zq', '?idsToOmit[0]=1', '?locale=en', '?status=draft'].map(
    (query) => `/content-manager/relations/${PUBLICATION}/community${query}`
  ),
  `/content-manager/relations/${PUBLICATION}/p0/community`,
  `/content-manager/relations/${PUBLICATION}/p0/community?pageSize=100&status=published`,
  ...['', '?populate=*', '?populate[community][populate]=*', '?_q=zq', '?sort=community.name:ASC', '/p0', '/p0?populate=*'].map(
    (query) => `/content-manager/collection-types/${PUBLICATION}${query}`
  ),
  `/content-manager/collection-types/${PUBLICATION}?filters[$and][0][community][name][$startsWith]=zq`,
  `/content-manager/collection-types/${PUBLICATION}/p0/actions/countDraftRelations`,
  `/content-manager/history-versions?contentType=${PUBLICATION}&documentId=p0`,
  '/content-manager/homepage/recent-documents?action=update',
  '/content-manager/homepage/recent-documents?action=publish',
  '/content-manager/homepage/count-documents',
  '/content-manager/init',
  '/content-manager/content-types',
  '/content-manager/content-types-settings',
  '/content-manager/components',
  '/content-type-builder/content-types',
  '/upload/files?populate=*&pageSize=100',
  '/upload/files?populate=related',
  '/upload/files?populate[related][populate]=*',
  '/upload/files?populate[related][on][plugin::communities.community][populate]=*',
  '/upload/files?filters[related][name][$startsWith]=zq',
  '/upload/files/1?populate=*',
  '/upload/folders?populate=*',
  '/users-permissions/roles',
  '/users-permissions/roles/1',
  '/users-permissions/permissions',
  '/content-releases',
  '/admin/init',
  '/admin/users/me',
  '/admin/permissions',
  '/admin/content-api/permissions',
  '/admin/content-api/routes',
  '/admin/project-settings',
  '/admin/information',
];
