import { rows, transact } from '../database';
import type { Job } from './job';
import { addJob } from './queue';

/** Which slot of each scheduled job was asked for last. */
export const scheduleModel = {
  uid: 'plugin::communities.schedule',
  singularName: 'schedule',
  tableName: 'cm_schedules',
  attributes: {
    id: { type: 'increments' },
    name: { type: 'string', column: { notNullable: true } },
    slot: { type: 'integer', column: { notNullable: true } },
  },
  indexes: [{ name: 'cm_schedules_uq', type: 'unique', columns: ['name'] }],
};

const MINUTE = 60_000;

const CLAIM = `INSERT INTO cm_schedules (name, slot) VALUES (:name, :slot)
  ON CONFLICT (name) DO UPDATE SET slot = excluded.slot WHERE cm_schedules.slot < excluded.slot RETURNING id AS "id"`;

/**
 * Gives what asks for the scheduled jobs whose time has come; of several processes one does. A slot in which no
 * process ran is not made up for.
 */
export function scheduler(jobs: Job[]): () => Promise<void> {
  /** What has been asked for already, so that not each look asks the database. */
  const seen = new Map<string, number>();
  return async () => {
    for (const { name, everyMinutes } of jobs) {
      if (everyMinutes === undefined) continue;
      const slot = Math.floor(Date.now() / (everyMinutes * MINUTE));
      if ((seen.get(name) ?? 0) >= slot) continue;
      await transact(async () => {
        const [claimed] = await rows<{ id: number }>(CLAIM, { name, slot });
        if (claimed) await addJob(name, {}, { key: 'scheduled' });
      });
      seen.set(name, slot);
    }
  };
}
