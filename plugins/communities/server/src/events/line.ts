import { rows, sql, transact } from '../database';
import { job } from '../jobs/job';
import { tell } from '../notifications/tell';

/** Only who may attend gets a place: a suspended member keeps theirs in the line, and is passed over. */
const NEXT_IN_LINE = `
  UPDATE cm_attendances SET answer = 'yes', turn = 0
  WHERE id = (SELECT w.id FROM cm_attendances w JOIN cm_memberships m ON m.community = w.community
      AND m.member = w.member AND m.state = 'active'
    WHERE w.event = :event AND w.answer = 'waiting' ORDER BY w.turn, w.id LIMIT 1)
  RETURNING member AS "member", community AS "community"`;

const COUNT = `SELECT COUNT(*) AS "n" FROM cm_attendances w WHERE w.event = :event AND w.answer = 'yes'`;

export async function countYes(event: string): Promise<number> {
  const [counted] = await rows<{ n: number | string }>(COUNT, { event });
  return Number(counted?.n);
}

/**
 * Gives the places that are free to those who wait, first come first served, and tells them. Call it in a transaction
 * that holds the event's row: then no two hands give one place.
 */
export async function moveUp(event: string): Promise<void> {
  const it = (await sql()('cm_events')
    .where({ document_id: event, state: 'published', over: false })
    .whereNull('cancelled_at')
    .first('capacity')) as { capacity: number | null } | undefined;
  if (!it) return;
  for (let free = it.capacity === null ? Infinity : it.capacity - (await countYes(event)); free > 0; free -= 1) {
    const [moved] = await rows<{ member: string; community: string }>(NEXT_IN_LINE, { event });
    if (!moved) return;
    const { member: target, community } = moved;
    await tell({ kind: 'system' }, [{ kind: 'event.place-free', community, item: event, target, group: event }]);
  }
}

/**
 * Gives back the places of somebody who is no member any more. Asked for in the transaction in which they left or were
 * banned; events are held one at a time, so that it waits for nobody in a ring.
 */
export const releaseJob = job('events.release', async ({ community, member }) => {
  const where = { community: String(community), member: String(member) };
  const held = (await sql()('cm_attendances').where(where).select('event')) as { event: string }[];
  for (const { event } of held) {
    await transact(async () => {
      await sql()('cm_events').where({ document_id: event }).forUpdate().first('id');
      const stays = (await sql()('cm_memberships')
        .where(where)
        .whereIn('state', ['active', 'suspended'])
        .first('id')) as unknown;
      if (stays) return;
      await sql()('cm_attendances')
        .where({ ...where, event })
        .delete();
      await moveUp(event);
    });
  }
});
