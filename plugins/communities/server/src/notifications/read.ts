import type { z } from '@strapi/utils';
import type { readNotificationsBody } from '../../../shared/notifications';
import type { Actor } from '../access/actor';
import { sql } from '../database';
import { signal } from '../jobs/signal';

type Member = Extract<Actor, { kind: 'member' }>;

/** Marks notifications as read. What is not the actor's own, or was read, stays as it is. */
export async function markNotificationsRead(
  actor: Member,
  { notifications, community }: z.output<typeof readNotificationsBody>
): Promise<null> {
  const mine = sql()('cm_notifications').where({ member: actor.id }).whereNull('read_at');
  if (notifications) mine.whereIn('document_id', notifications);
  if (community) mine.where({ community });
  await mine.update({ read_at: new Date() });
  await signal('notifications', actor.id);
  return null;
}
