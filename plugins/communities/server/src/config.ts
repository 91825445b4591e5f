import { z } from '@strapi/utils';
import ipaddr from 'ipaddr.js';
import { DOCUMENT_TYPES } from '../../shared/documents';

const limit = z.strictObject({
  limit: z.number().int().min(1).describe('writes'),
  seconds: z.number().int().min(1).max(86_400).describe('length of the window'),
});

const range = z
  .string()
  .refine((text) => ipaddr.isValidCIDR(text), 'must be a range of IP addresses such as 10.1.0.0/16 or fd00:1::/64');

const uid = z
  .string()
  .regex(/^api::[a-z0-9-]+\.[a-z0-9-]+$/, 'must be the uid of a content type of the site, such as api::theme.theme');

const link = z.string().regex(/^https?:\/\/\S+$/, 'must be an address that begins with https://');

/**
 * The plugin's options, as given in `config/plugins`. An unknown key or a bad value stops the start with a sentence
 * that names it.
 */
const options = z.strictObject({
  /** `false` switches the plugin off for a start without losing data: no routes, no panel, types and rows stay. */
  active: z.boolean(),
  /** What this process does: answer requests, work on jobs (mails, digests, imports), or both. */
  role: z.enum(['all', 'web', 'worker']),
  /**
   * Where the website shows things, for links in mails: `{community}`, `{topic}` and `{post}` stand for the slug and
   * the documentIds. What is left out is not linked.
   */
  links: z.strictObject({
    community: link.optional(),
    topic: link.optional(),
    /** With `{community}` and `{id}`, the documentId of a document. */
    document: link.optional(),
    /** With `{community}` and `{id}`: the page of an event. */
    event: link.optional(),
    /** `{id}` stands for the documentId. */
    announcement: link.optional(),
    notifications: link.optional(),
    /** With `{token}`: the page that shows an invitation and lets its reader register or log in. */
    invitation: link.optional(),
  }),
  /** `withText`: whether mails carry the text of posts (shortened), or only say that there is one. */
  mails: z.strictObject({
    withText: z.boolean(),
    /** How long a mail waits: whoever reads the notification meanwhile gets none, and a thread gets one. */
    waitSeconds: z.number().int().min(1).max(3600),
  }),
  /**
   * Answers by mail. `domain`: mails to it reach us, by the hook (which asks for `secret` as the password of HTTP Basic) or the SMTP listener; without
   * it mails say that replies are not read.
   */
  replies: z.strictObject({
    domain: z
      .string()
      .regex(/^([a-z0-9-]{1,63}\.)+[a-z]{2,63}$/i, 'must be a domain such as reply.example.org')
      .optional(),
    secret: z.string().min(16, 'must have at least 16 characters').optional(),
    listen: z
      .strictObject({ host: z.string().default('127.0.0.1'), port: z.number().int().min(0).max(65_535) })
      .optional(),
  }),
  /** Content types of the site whose entries classify communities and people; each has a `slug` and a `name`. */
  taxonomies: z.strictObject({
    themes: uid.optional(),
    regions: uid.optional(),
    institutions: uid.optional(),
  }),
  members: z.strictObject({
    /** Whether administrators may make members of people who have an account, by an import, without asking them. */
    addDirectly: z.boolean(),
  }),
  /** Per person, counted in the database: all writes, and requests for new communities. */
  rateLimits: z.strictObject({ write: limit, request: limit }),
  webhooks: z.strictObject({
    /** Whether administrators of communities may have webhooks of their own. */
    byCommunities: z.boolean(),
    /**
     * Networks of the site's own into which webhooks may go, as ranges such as `10.1.0.0/16`, there without https, too.
     * With `byCommunities` they are open to administrators of communities as well.
     */
    privateAddresses: z.array(range),
    /** Whether what is sent carries titles and texts of what everybody may read; of nothing else, in any case. */
    withText: z.boolean(),
  }),
  /** Where the bytes of documents are, and which are taken. */
  files: z.strictObject({
    /** `local`: a folder of the server · `s3`: a private bucket of Amazon S3 or of what speaks its protocol. */
    provider: z.enum(['local', 's3']),
    /** Of `local`, from the root of the site; outside of `public/`. All processes need the same one. */
    folder: z.string().min(1),
    /** Of `s3`. What is not named here is given to the AWS SDK as it is. */
    s3: z
      .looseObject({
        bucket: z.string().min(1),
        folder: z.string().default('communities'),
        region: z.string().default('us-east-1'),
        endpoint: z.string().optional(),
        credentials: z.strictObject({ accessKeyId: z.string(), secretAccessKey: z.string() }).optional(),
      })
      .optional(),
    /** Largest file in bytes, up to 1 GB. The site's `strapi::body` has to let through as much. */
    maxBytes: z.number().int().min(1).max(1_073_741_824),
    /** Which are taken; all that the plugin knows where it is left out. */
    types: z.array(z.enum(DOCUMENT_TYPES)).min(1).optional(),
    /** A clamd (ClamAV) that looks at each file before anybody can get it. */
    scanner: z
      .union([
        z.strictObject({ host: z.string(), port: z.number().int().min(1).max(65_535) }),
        z.strictObject({ socket: z.string() }),
      ])
      .optional(),
  }),
  graphql: z.strictObject({
    /** Deepest nesting of a GraphQL document that contains fields of the plugin. */
    maxDepth: z.number().int().min(3).max(20),
    /** Most fields of the plugin that one document may ask for, aliases counted one by one. */
    maxFields: z.number().int().min(1).max(100),
  }),
});
export type Settings = z.infer<typeof options>;

export default {
  default: (): Settings => ({
    active: true,
    role: 'all',
    links: {},
    mails: { withText: true, waitSeconds: 60 },
    replies: {},
    taxonomies: {},
    members: { addDirectly: false },
    rateLimits: { write: { limit: 60, seconds: 60 }, request: { limit: 5, seconds: 86_400 } },
    webhooks: { byCommunities: false, privateAddresses: [], withText: false },
    files: {
      provider: 'local',
      folder: 'private/communities',
      maxBytes: 100 * 1024 * 1024,
    },
    graphql: { maxDepth: 8, maxFields: 10 },
  }),
  /** @throws Error that names the option */
  validator(config: unknown): void {
    const result = options.safeParse(config);
    if (result.success) return;
    throw new Error(`strapi-plugin-communities, config in config/plugins: ${z.prettifyError(result.error)}`);
  },
};

export const settings = () => strapi.config.get('plugin::communities') as Settings;
