import { z } from '@strapi/utils';
import * as shape from '../../../shared/forum';
import { anyone, member } from '../routing';
import { createCategory, deleteCategory, listCategories, updateCategory } from './categories';
import { deletePost, editPost, listRevisions } from './edit';
import { listPosts, readPost } from './posts';
import { markRead, reply, startTopic } from './write';
import { deleteTopic, updateTopic } from './topic';
import { listTopics, readTopic } from './topics';

const { category, post, topic } = shape;

export const forumRoutes = [
  anyone('GET', '/:community/categories', 'forum.listCategories', {
    summary: 'The categories of the forum',
    answer: z.array(category),
    graphql: 'communityCategories',
    run: ({ actor, at }) => listCategories(actor, at),
  }),
  member('POST', '/:community/categories', 'forum.createCategory', {
    summary: 'Add a category',
    body: shape.categoryBody,
    answer: category,
    graphql: 'createCommunityCategory',
    creates: true,
    run: ({ actor, at, body }) => createCategory(actor, at, body),
  }),
  member('PUT', '/:community/categories/:category', 'forum.updateCategory', {
    summary: 'Change a category',
    body: shape.categoryUpdateBody,
    answer: category,
    graphql: 'updateCommunityCategory',
    run: ({ actor, at, params, body }) => updateCategory(actor, at, params.category, body),
  }),
  member('DELETE', '/:community/categories/:category', 'forum.deleteCategory', {
    summary: 'Delete a category that has no topics',
    answer: null,
    graphql: 'deleteCommunityCategory',
    run: ({ actor, at, params }) => deleteCategory(actor, at, params.category),
  }),
  anyone('GET', '/:community/topics', 'forum.listTopics', {
    summary: 'The topics, pinned ones first, then by last post',
    query: shape.topicsQuery,
    answer: z.array(topic),
    pages: 'keyset',
    graphql: 'communityTopics',
    run: ({ actor, at, query }) => listTopics(actor, at, query),
  }),
  member('POST', '/:community/topics', 'forum.startTopic', {
    summary: 'Start a topic with its first post',
    body: shape.topicBody,
    answer: topic,
    graphql: 'startCommunityTopic',
    creates: true,
    run: ({ actor, at, body }) => startTopic(actor, at, body),
  }),
  anyone('GET', '/:community/topics/:topic', 'forum.readTopic', {
    summary: 'One topic, without its posts',
    answer: topic,
    graphql: 'communityTopic',
    run: ({ actor, at, params }) => readTopic(actor, at, params.topic),
  }),
  member('PUT', '/:community/topics/:topic', 'forum.updateTopic', {
    summary: 'Change, move to a category, pin, lock',
    body: shape.topicUpdateBody,
    answer: topic,
    graphql: 'updateCommunityTopic',
    run: ({ actor, at, params, body }) => updateTopic(actor, at, params.topic, body),
  }),
  member('DELETE', '/:community/topics/:topic', 'forum.deleteTopic', {
    summary: 'Delete a topic with its posts',
    answer: null,
    graphql: 'deleteCommunityTopic',
    run: ({ actor, at, params }) => deleteTopic(actor, at, params.topic),
  }),
  member('POST', '/:community/topics/:topic/read', 'forum.markRead', {
    summary: 'Remember how far you have read',
    body: shape.readBody,
    answer: z.null(),
    graphql: 'markCommunityTopicRead',
    run: ({ actor, at, params, body }) => markRead(actor, at, params.topic, body.post),
  }),
  anyone('GET', '/:community/topics/:topic/posts', 'forum.listPosts', {
    summary: 'The posts of a topic, oldest first',
    query: shape.postsQuery,
    answer: z.array(post),
    pages: 'keyset',
    graphql: 'communityPosts',
    run: ({ actor, at, params, query }) => listPosts(actor, at, params.topic, query),
  }),
  member('POST', '/:community/topics/:topic/posts', 'forum.reply', {
    summary: 'Reply',
    body: shape.replyBody,
    answer: post,
    graphql: 'replyToCommunityTopic',
    creates: true,
    run: ({ actor, at, params, body }) => reply(actor, at, params.topic, body),
  }),
  anyone('GET', '/:community/topics/:topic/posts/:post', 'forum.readPost', {
    summary: 'One post',
    answer: post,
    graphql: 'communityPost',
    run: ({ actor, at, params }) => readPost(actor, at, params),
  }),
  member('PUT', '/:community/topics/:topic/posts/:post', 'forum.editPost', {
    summary: 'Edit your post; the text before is kept',
    body: shape.postBody,
    answer: post,
    graphql: 'editCommunityPost',
    run: ({ actor, at, params, body }) => editPost(actor, at, params, body.text),
  }),
  member('DELETE', '/:community/topics/:topic/posts/:post', 'forum.deletePost', {
    summary: 'Delete a post; a tombstone stays',
    answer: null,
    graphql: 'deleteCommunityPost',
    run: ({ actor, at, params }) => deletePost(actor, at, params),
  }),
  anyone('GET', '/:community/topics/:topic/posts/:post/revisions', 'forum.listRevisions', {
    summary: 'Texts of a post before its edits; for moderators',
    answer: z.array(shape.revision),
    graphql: 'communityPostRevisions',
    run: ({ actor, at, params }) => listRevisions(actor, at, params),
  }),
];
