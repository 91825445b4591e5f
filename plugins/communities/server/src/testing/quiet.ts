import type { Site } from './boot';

/** Waits until no job is due that follows from what was done: a mail that waits for its minute may wait on. */
export async function quiet({ strapi }: Site): Promise<void> {
  const isBusy = async () =>
    (await strapi.db
      .connection('cm_jobs')
      .where('name', 'like', 'notifications.%')
      .where({ dead: false })
      .first('id')) !== undefined;
  for (const end = Date.now() + 20_000; await isBusy(); await new Promise((resolve) => setTimeout(resolve, 20))) {
    if (Date.now() > end) throw new Error('There are jobs still');
  }
}
