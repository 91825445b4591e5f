import { z } from '@strapi/utils';
import { equals, flag, instant, key, keyset, language, line, person, text } from './common';
import { AUDIENCES } from './communities';

/** States of anything that a member writes. */
export const ITEM_STATES = ['draft', 'pending', 'published', 'rejected', 'hidden', 'deleted'] as const;
export type ItemState = (typeof ITEM_STATES)[number];

export const category = z
  .object({
    documentId: z.string(),
    name: z.string(),
    description: z.string(),
    position: z.number(),
    topicCount: z.number(),
  })
  .meta({ id: 'CommunityCategory' });

export const topic = z
  .object({
    documentId: z.string(),
    title: z.string(),
    category: z.string().nullable().describe('documentId'),
    audience: z.enum(AUDIENCES),
    language: z.string(),
    state: z.enum(ITEM_STATES),
    stateReason: z.string().nullable(),
    pinned: z.boolean(),
    locked: z.boolean(),
    postCount: z.number(),
    author: person.nullable(),
    lastAuthor: person.nullable(),
    createdAt: instant,
    lastPostAt: instant,
    unread: z.boolean().nullable().describe('null for those who are not members'),
    may: z.array(z.string()),
  })
  .meta({ id: 'CommunityTopic' });
export type Topic = z.infer<typeof topic>;

export const post = z
  .object({
    documentId: z.string(),
    state: z.enum(ITEM_STATES),
    stateReason: z.string().nullable(),
    text: z.string().nullable().describe('Markdown as written; null for a deleted post'),
    html: z.string().nullable().describe('sanitised; null for a deleted post'),
    author: person.nullable(),
    createdAt: instant,
    editedAt: instant.nullable(),
    may: z.array(z.string()),
  })
  .meta({ id: 'CommunityPost' });
export type Post = z.infer<typeof post>;

export const revision = z
  .object({
    documentId: z.string(),
    text: z.string().describe('Markdown before the edit'),
    editor: person.nullable(),
    createdAt: instant.describe('when this text was replaced'),
  })
  .meta({ id: 'CommunityPostRevision' });

export const topicsQuery = z.strictObject({
  filters: z
    .strictObject({
      category: equals(key).optional(),
      unread: equals(flag).optional(),
      pinned: equals(flag).optional(),
    })
    .optional(),
  _q: text(100).optional().describe('words in the title'),
  pagination: keyset.optional(),
});
export type TopicsQuery = z.infer<typeof topicsQuery>;

export const postsQuery = z.strictObject({
  around: z.enum(['first', 'unread', 'last']).optional().describe('where to start without a cursor; default first'),
  pagination: keyset.optional(),
});
export type PostsQuery = z.infer<typeof postsQuery>;

const title = line(200, 3);
const markdown = text(32_000, 1);

export const topicBody = z.strictObject({
  title,
  text: markdown,
  category: key.nullable().optional(),
  audience: z.enum(AUDIENCES).optional().describe('default: of the section'),
  language: language.optional().describe('default: main language of the community'),
});
export type TopicBody = z.infer<typeof topicBody>;

export const topicUpdateBody = z.strictObject({
  title: title.optional(),
  category: key.nullable().optional(),
  audience: z.enum(AUDIENCES).optional(),
  language: language.optional(),
  pinned: z.boolean().optional(),
  locked: z.boolean().optional(),
});
export type TopicUpdateBody = z.infer<typeof topicUpdateBody>;

export const postBody = z.strictObject({ text: markdown });
export const replyBody = postBody.extend({
  quotes: z.array(key).max(10).optional().describe('the posts of this topic that it quotes: their authors are told'),
});
export const readBody = z.strictObject({ post: key.describe('the last post that was read') });
export const categoryBody = z.strictObject({
  name: line(80),
  description: text(500).optional(),
  position: z.number().int().min(0).max(1_000).optional(),
});
export const categoryUpdateBody = categoryBody.partial();
