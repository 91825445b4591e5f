import type { Core } from '@strapi/strapi';
import { allow } from '../people';
import type { World } from './world';

/** Strapi's own doors, opened as wide as a site owner can. */
export const GRANTED = [
  'api::publication.publication.find',
  'api::publication.publication.findOne',
  'api::theme.theme.find',
  'plugin::users-permissions.user.me',
  'plugin::users-permissions.user.find',
  'plugin::users-permissions.user.findOne',
  'plugin::users-permissions.user.count',
  'plugin::users-permissions.role.find',
  'plugin::users-permissions.role.findOne',
  'plugin::upload.content-api.find',
  'plugin::upload.content-api.findOne',
  'plugin::upload.content-api.findPage',
  'plugin::users-permissions.permissions.getPermissions',
  'plugin::content-type-builder.content-types.getContentTypes',
  'plugin::content-type-builder.content-types.getContentType',
  'plugin::content-type-builder.components.getComponents',
  'plugin::content-type-builder.components.getComponent',
  'api::publication.publication.create',
  'api::publication.publication.update',
];

/** A publication and a file that belong to each community, drafts included, and grants for everybody. */
export async function openDoors(strapi: Core.Strapi, { spots }: World): Promise<void> {
  const knex = strapi.db.connection;
  for (const [n, { id }] of spots.entries()) {
    const community = (await knex('cm_communities').where({ document_id: id }).first('id')) as { id: number };
    const publication = (await knex('publications')
      .where({ document_id: `p${n}` })
      .first('id')) as { id: number };
    await knex('publications_community_lnk').insert({ publication_id: publication.id, community_id: community.id });
    const name = `file-${n}.png`;
    const file = (await strapi.db.query('plugin::upload.file').create({
      data: { name, hash: name, ext: '.png', mime: 'image/png', size: 1, url: `/uploads/${name}`, provider: 'local' },
    })) as { id: number };
    await knex('files_related_mph').insert({
      file_id: file.id,
      related_id: community.id,
      related_type: 'plugin::communities.community',
      field: 'picture',
      order: 1,
    });
  }
  await allow(strapi, 'public', GRANTED);
  await allow(strapi, 'authenticated', GRANTED);
}

const OPERATORS = ['$startsWith', '$contains', '$gt', '$notNull', '$in][0', '$eqi'];
const FIELDS = ['name', 'slug', 'purpose', 'applicant', 'documentId', 'id', 'state', 'whyNew'];

/** Conditions and orders through the relation: whatever the answer, it must not depend on what is there. */
export const oracles = (base: string): [asked: string, otherwise: string][] => [
  ...OPERATORS.flatMap((operator) =>
    FIELDS.map((field): [string, string] => {
      const way = (value: string) => `${base}?filters[community][${field}][${operator}]=${value}`;
      return [way('zq'), way('qq')];
    })
  ),
  ...['$or][0', '$and][0', '$not', '$not][$or][0'].map((logic): [string, string] => {
    const way = (value: string) => `${base}?filters[${logic}][community][name][$startsWith]=${value}`;
    return [way('zq'), way('qq')];
  }),
  ...['name', 'slug', 'state'].map((field): [string, string] => {
    const way = (value: string) => `${base}?populate[community][filters][${field}][$startsWith]=${value}`;
    return [way('zq'), way('qq')];
  }),
  [`${base}?filters[community][$notNull]=true`, `${base}?filters[community][$null]=true`],
  [`${base}?filters[community]=1`, `${base}?filters[community]=999999`],
  [`${base}?filters[community][id]=1`, `${base}?filters[community][id]=999999`],
  [`${base}?sort=community.name:asc`, `${base}?sort=community.name:desc`],
  [`${base}?sort[community][slug]=asc`, `${base}?sort[community][slug]=desc`],
  [`${base}?sort[0]=community.id:asc`, `${base}?sort[0]=community.id:desc`],
];

/** Everything that could bring one of our rows along. */
export const doors = (base: string): string[] => [
  ...['*', 'community', 'community.applicant', 'themes', 'community,themes'].map((it) => `${base}?populate=${it}`),
  ...['true', '*', '1'].map((it) => `${base}?populate[community]=${it}`),
  ...[
    'populate]=*',
    'fields][0]=name',
    'fields]=*',
    'count]=true',
    'sort]=name',
    'start]=0',
    'limit]=5',
    'status]=draft',
  ].map((it) => `${base}?populate[community][${it}`),
  `${base}?populate[community][on][plugin::communities.community][populate]=*`,
  `${base}?populate[community][filters][name][$notNull]=true`,
  `${base}?populate[0]=community&populate[1]=themes`,
  `${base}?populate[themes][populate]=*&populate[community][populate][0]=*`,
  `${base}?populate=*&status=draft`,
  `${base}?populate=*&locale=*`,
  `${base}?populate=community&publicationState=preview`,
  `${base}?fields=community`,
  `${base}?fields[0]=community&fields[1]=title`,
  `${base}?_q=zq`,
  `${base}?pagination[withCount]=true&populate=*`,
  `${base}/p0?populate=*`,
  `${base}/p5?populate=community`,
];

export const OTHER_DOORS = [
  '/api/users?populate=*',
  '/api/users?populate[role][populate]=*',
  '/api/users?filters[role][permissions][action][$startsWith]=plugin::communities&populate=*',
  '/api/users/me?populate=*',
  '/api/users/me?populate[role][populate]=*',
  '/api/users/count',
  '/api/users/1?populate=*',
  '/api/users-permissions/roles',
  '/api/upload/files?populate=*',
  '/api/upload/files?populate=related',
  '/api/upload/files?populate[related][populate]=*',
  '/api/upload/files?populate[related][on][plugin::communities.community]=true',
  '/api/upload/files?populate[related][on][plugin::communities.community][populate]=*',
  '/api/upload/files?populate[related][on][plugin::communities.community][fields][0]=name',
  '/api/upload/files?filters[related][name][$startsWith]=zq',
  '/api/upload/files?sort=related.name',
  '/api/upload/files/1?populate=*',
  '/api/themes?populate=*',
  '/api/regions?populate=*',
  '/api/institutions?populate=*',
  '/api/themes/t?populate=*',
  '/api/regions/r0?populate=*',
  '/api/institutions/x?populate=*',
  '/api/i18n/locales',
  '/api/users-permissions/permissions',
  '/api/users-permissions/roles/1',
  '/api/upload/files/page?populate=related',
  '/api/upload/files/page?populate[related][populate]=*',
  '/api/content-type-builder/content-types',
  '/api/content-type-builder/content-types/plugin::communities.community',
  '/api/content-type-builder/components',
  '/api/content-type-builder/components/x.y',
];

/** Writes to a type of the site that take hold of a community, and answer with it. */
export const connections = (community: string) =>
  ['set', 'connect', 'plain'].flatMap((how) => {
    const relation = how === 'plain' ? community : { [how]: [{ documentId: community }] };
    const body = (title: string) => ({ data: { title, slug: title, community: relation } });
    return [
      { method: 'POST', path: '/api/publications?populate=*', body: body(`made-by-${how}`) },
      { method: 'PUT', path: '/api/publications/p1?populate[community][populate]=*', body: body(`changed-by-${how}`) },
    ];
  });
