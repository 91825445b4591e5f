import { z } from '@strapi/utils';
import * as shape from '../../../shared/jobs';
import { team } from '../routing';
import { dropJob, listJobs, retryJob } from './desk';

export const jobRoutes = [
  team('GET', '/jobs', 'jobs.list', {
    summary: 'Work in the background: what waits, what runs, what failed and why',
    query: shape.jobsQuery,
    answer: z.array(shape.job),
    pages: 'numbered',
    run: ({ query }) => listJobs(query),
  }),
  team('POST', '/jobs/:job/retry', 'jobs.retry', {
    summary: 'Try a failed job again',
    answer: z.null(),
    run: ({ params }) => retryJob(Number(params.job)),
  }),
  team('DELETE', '/jobs/:job', 'jobs.drop', {
    summary: 'Give a failed job up',
    answer: null,
    run: ({ params }) => dropJob(Number(params.job)),
  }),
];
