import type { Core } from '@strapi/strapi';
import { proveGuard } from './access/guard';
import { makeDefaultGrants, seedGrants } from './access/grants';
import { sealAuditLog } from './audit';
import { settings } from './config';
import { oneAtATime } from './database';
import { startJobs } from './jobs/start';
import { registerPanelActions } from './panel-account/role';
import { routes } from './routes';
import { loadTaxonomies } from './taxonomies';
import { loadOwnTexts } from './wording/own';

export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await registerPanelActions();
  if (settings().active) await makeDefaultGrants();
  await oneAtATime(async () => {
    await sealAuditLog();
    if (!settings().active) return;
    await seedGrants(routes);
  });
  // In a transaction of its own, which is undone.
  await proveGuard();
  await loadTaxonomies();
  await loadOwnTexts();
  if (settings().active) startJobs(strapi);
}
