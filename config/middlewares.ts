import type { Core } from '@strapi/strapi';

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Middlewares => [
  'strapi::logger',
  'strapi::errors',
  'strapi::security',
  {
    name: 'strapi::cors',
    // Strapi's default lets any website call with credentials; here each one is named.
    config: { origin: env.array('CORS_ORIGINS', []).filter(Boolean), credentials: true, maxAge: 3_600 },
  },
  'strapi::query',
  {
    name: 'strapi::body',
    // Strapi parses bodies before it knows the route or the user, so these limits hold for strangers too.
    config: {
      jsonLimit: '1mb',
      formLimit: '256kb',
      textLimit: '256kb',
      // They go to the disk as they come, and from there on to where documents are kept.
      formidable: {
        maxFileSize: env.int('FILES_MAX_BYTES', 100 * 1024 * 1024),
        // Of an empty one the plugin says what is wrong with it.
        minFileSize: 0,
        maxFiles: 10,
        maxFields: 100,
      },
    },
  },
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
