import { z } from '@strapi/utils';
import { equals, instant, numbered } from './common';

export const JOB_STATES = ['waiting', 'running', 'failed'] as const;

export const job = z
  .object({
    id: z.number(),
    name: z.string(),
    state: z.enum(JOB_STATES).describe('failed: given up after its last attempt'),
    attempts: z.number(),
    error: z.string().nullable().describe('of the last attempt'),
    createdAt: instant,
    dueAt: instant.nullable().describe('null while it runs'),
  })
  .meta({ id: 'CommunityJob' });
export type ListedJob = z.infer<typeof job>;

export const jobsQuery = z.strictObject({
  filters: z.strictObject({ state: equals(z.enum(JOB_STATES)).optional() }).optional(),
  pagination: numbered.optional(),
});
export type JobsQuery = z.infer<typeof jobsQuery>;
