import type { Core } from '@strapi/strapi';

/** Where the website shows things, for links in mails. */
const links = (site: string | undefined) =>
  site
    ? {
        community: `${site}/communities/{community}`,
        topic: `${site}/communities/{community}/topics/{topic}#{post}`,
        document: `${site}/communities/{community}/documents/{id}`,
        event: `${site}/communities/{community}/events/{id}`,
        announcement: `${site}/communities/{community}/announcements/{id}`,
        notifications: `${site}/notifications`,
        invitation: `${site}/invitations/{token}`,
      }
    : {};

/** A bucket where one is named, else a folder; and a clamd where there is one. */
const files = (env: Core.Config.Shared.ConfigParams['env']) => ({
  provider: env('FILES_S3_BUCKET') ? 's3' : 'local',
  folder: env('FILES_FOLDER', 'private/communities'),
  s3: env('FILES_S3_BUCKET')
    ? {
        bucket: env('FILES_S3_BUCKET'),
        region: env('FILES_S3_REGION', 'us-east-1'),
        // Of what is not Amazon's own, which also wants the bucket in the path.
        ...(env('FILES_S3_ENDPOINT') ? { endpoint: env('FILES_S3_ENDPOINT'), forcePathStyle: true } : {}),
        ...(env('FILES_S3_KEY')
          ? { credentials: { accessKeyId: env('FILES_S3_KEY'), secretAccessKey: env('FILES_S3_SECRET') } }
          : {}),
      }
    : undefined,
  maxBytes: env.int('FILES_MAX_BYTES', 100 * 1024 * 1024),
  scanner: env('CLAMD_HOST') ? { host: env('CLAMD_HOST'), port: env.int('CLAMD_PORT', 3310) } : undefined,
});

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  communities: {
    enabled: true,
    config: {
      role: env('COMMUNITIES_ROLE', 'all'),
      links: links(env('SITE_URL')),
      mails: { waitSeconds: env.int('MAIL_WAIT_SECONDS', 60) },
      replies: {
        domain: env('REPLY_DOMAIN'),
        secret: env('REPLY_SECRET'),
        listen: env('REPLY_SMTP_PORT')
          ? { host: env('REPLY_SMTP_HOST', '127.0.0.1'), port: env.int('REPLY_SMTP_PORT', 2525) }
          : undefined,
      },
      members: { addDirectly: env.bool('MEMBERS_ADD_DIRECTLY', false) },
      webhooks: {
        byCommunities: env.bool('WEBHOOKS_BY_COMMUNITIES', false),
        privateAddresses: env.array('WEBHOOKS_PRIVATE_ADDRESSES', []),
        withText: env.bool('WEBHOOKS_WITH_TEXT', false),
      },
      files: files(env),
      taxonomies: {
        themes: 'api::theme.theme',
        regions: 'api::region.region',
        institutions: 'api::institution.institution',
      },
    },
  },
  'users-permissions': {
    config: {
      jwtSecret: env('JWT_SECRET'),
      jwtManagement: env('JWT_MANAGEMENT', 'legacy-support'),
    },
  },
  graphql: {
    enabled: true,
    config: {
      depthLimit: 8,
      defaultLimit: 25,
      maxLimit: 100,
      landingPage: env('NODE_ENV') !== 'production',
      // The plugin would answer every website; the list in config/middlewares.ts already covers this path.
      apolloServer: { cors: false, introspection: env('NODE_ENV') !== 'production' },
    },
  },
  email: {
    config: {
      provider: 'nodemailer',
      // jsonTransport composes a mail and sends it nowhere.
      providerOptions: env('SMTP_HOST')
        ? {
            host: env('SMTP_HOST'),
            port: env.int('SMTP_PORT', 587),
            secure: env.bool('SMTP_SECURE', false),
            pool: env.bool('SMTP_POOL', true),
            // A server that hangs must not hold up the mails behind it.
            connectionTimeout: 10_000,
            greetingTimeout: 10_000,
            socketTimeout: 30_000,
            auth: env('SMTP_USERNAME') ? { user: env('SMTP_USERNAME'), pass: env('SMTP_PASSWORD') } : undefined,
          }
        : { jsonTransport: true },
      settings: {
        defaultFrom: env('MAIL_FROM', 'communities@example.org'),
        defaultReplyTo: env('MAIL_REPLY_TO', env('MAIL_FROM', 'communities@example.org')),
      },
    },
  },
});
