import type { Core } from '@strapi/strapi';
import { settings } from '../config';
import { forgetOldKeys } from '../idempotency';
import { claimJob } from '../invitations/claim';
import { sendInvitationJob } from '../invitations/send';
import { deliverJob } from '../mail/deliver';
import { digestJob } from '../mail/digest';
import { toDeciderJob, toTeamJob } from '../mail/team';
import { retractJob, spreadJob } from '../notifications/spread';
import { deliverJob as deliverToWebhookJob, forgetDeliveriesJob } from '../webhooks/deliver';
import { job, type Job } from './job';
import { startRunner } from './runner';
import { listen } from './signal';

/** Everything that is done outside of requests. */
export const jobs: Job[] = [
  job('idempotency.forget-old-keys', async () => void (await forgetOldKeys()), { everyMinutes: 60 }),
  spreadJob,
  retractJob,
  deliverJob,
  digestJob,
  toTeamJob,
  toDeciderJob,
  sendInvitationJob,
  claimJob,
  deliverToWebhookJob,
  forgetDeliveriesJob,
];

let ends: (() => Promise<void>)[] = [];

/** Begins to hear the other processes and, unless this one only serves requests, to work on the queue. */
export function startJobs(strapi: Core.Strapi): void {
  ends = [listen(strapi), ...(settings().role === 'web' ? [] : [startRunner(jobs)])];
}

/** Lets the jobs that have begun come to their end. */
export async function stopJobs(): Promise<void> {
  const all = ends;
  ends = [];
  await Promise.all(all.map((end) => end()));
}
