import type { Core } from '@strapi/strapi';
import { sendDueJob } from '../announcements/publish';
import { settings } from '../config';
import { readJob } from '../documents/read';
import { scanJob } from '../documents/scan';
import { removeFilesJob } from '../files/keep';
import { releaseJob } from '../events/line';
import { eventsJob } from '../events/remind';
import { forgetOldKeys } from '../idempotency';
import { forgetImportsJob } from '../imports/forget';
import { importJob } from '../imports/work';
import { claimJob } from '../invitations/claim';
import { sendInvitationJob } from '../invitations/send';
import { deliverJob } from '../mail/deliver';
import { digestJob } from '../mail/digest';
import { toDeciderJob, toTeamJob } from '../mail/team';
import { retractJob, spreadJob } from '../notifications/spread';
import { answerJob } from '../replies/answer';
import { startListener } from '../replies/listen';
import { followOwnTexts } from '../wording/own';
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
  answerJob,
  sendDueJob,
  importJob,
  forgetImportsJob,
  deliverToWebhookJob,
  forgetDeliveriesJob,
  readJob,
  scanJob,
  removeFilesJob,
  eventsJob,
  releaseJob,
];

let ends: (() => Promise<void>)[] = [];

/** Begins to hear the other processes and, unless this one only serves requests, to work on the queue. */
export function startJobs(strapi: Core.Strapi): void {
  const listener = startListener(strapi);
  ends = [
    listen(strapi),
    followOwnTexts(),
    ...(settings().role === 'web' ? [] : [startRunner(jobs)]),
    ...(listener ? [listener] : []),
  ];
}

/** Lets the jobs that have begun come to their end. */
export async function stopJobs(): Promise<void> {
  const all = ends;
  ends = [];
  await Promise.all(all.map((end) => end()));
}
