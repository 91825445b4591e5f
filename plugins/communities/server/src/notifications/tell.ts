import type { Actor } from '../access/actor';
import { insertMany, sql } from '../database';
import { addJob } from '../jobs/queue';
import { APPLICANT } from './deeds';

export interface Happening {
  kind: string;
  community: string;
  topic?: string;
  post?: string;
  /** A document, an event or an announcement; the kind begins with which. */
  item?: string;
  /** Whom it is about, where that is neither the actor nor the target. */
  subject?: string;
  /** The one person who is told; left out where the kind says who is. */
  target?: string;
  /** Happenings of one group are told as one until that is read. */
  group: string;
  data?: Record<string, unknown>;
}

/**
 * Says what happened, in the transaction in which it did. Costs the same however many people are told: who they are
 * is found out afterwards, by a job.
 */
export async function tell(actor: Actor | { kind: 'system' }, happenings: Happening[]): Promise<void> {
  if (happenings.length === 0) return;
  const applicants = new Map<string, string>();
  for (const { community, target } of happenings) {
    if (target === APPLICANT) applicants.set(community, await applicantOf(community));
  }
  const activities = await insertMany(
    'cm_activities',
    happenings.map((it) => ({
      kind: it.kind,
      group_key: `${it.kind}:${it.group}`,
      community: it.community,
      topic: it.topic ?? null,
      post: it.post ?? null,
      item: it.item ?? null,
      subject: it.subject ?? null,
      target: it.target === APPLICANT ? applicants.get(it.community) : (it.target ?? null),
      // Of the platform team people hear as of one.
      actor: actor.kind === 'member' ? actor.id : null,
      data: it.data ? JSON.stringify(it.data) : null,
    }))
  );
  await addJob('notifications.spread', { activities });
}

const applicantOf = async (community: string): Promise<string> =>
  ((await sql()('cm_communities').where({ document_id: community }).first('applicant')) as { applicant: string })
    .applicant;
