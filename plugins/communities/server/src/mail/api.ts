import { z } from '@strapi/utils';
import { line } from '../../../shared/common';
import { anyone } from '../routing';
import { showUnsubscribe, unsubscribe } from './unsubscribe';

const tokenQuery = z.strictObject({ token: line(500) });

export const mailRoutes = [
  anyone('GET', '/mail/unsubscribe', 'mail.showUnsubscribe', {
    summary: 'A page that asks whether to stop mails; the link is in each of them',
    query: tokenQuery,
    answer: null,
    run: async ({ koa, query }) => showUnsubscribe(koa, query.token),
  }),
  anyone('POST', '/mail/unsubscribe', 'mail.unsubscribe', {
    summary: 'Stop mails, without log-in (one click, RFC 8058)',
    query: tokenQuery,
    answer: null,
    bodyless: true,
    run: async ({ koa, query }) => unsubscribe(koa, query.token),
  }),
];
