import type { Core } from '@strapi/strapi';
import { keepGrants } from './access/grants';
import { installGuard } from './access/guard';
import { letImportReplaceLog } from './audit';
import { refuseBrokenUploads } from './boundaries';
import { settings } from './config';
import { startOneAfterTheOther } from './first-start';
import { registerGraphql } from './graphql';
import { welcomeNewAccounts } from './invitations/claim';
import { models } from './models';
import { confinePanelAccounts } from './panel-account/confine';
import { routes } from './routes';
import { contentTypes } from './content-types';

export function register({ strapi }: { strapi: Core.Strapi }): void {
  startOneAfterTheOther(strapi);
  for (const model of models) (strapi.get('models') as { add(model: unknown): void }).add(model);
  installGuard(strapi);
  confinePanelAccounts(strapi);
  refuseBrokenUploads(strapi);
  letImportReplaceLog();
  if (settings().active) welcomeNewAccounts();

  const graphql = strapi.plugin('graphql')?.service('extension') as
    | { shadowCRUD(uid: string): { disable(): void } }
    | undefined;
  for (const name of Object.keys(contentTypes)) graphql?.shadowCRUD(`plugin::communities.${name}`).disable();
  if (settings().active) registerGraphql(strapi, routes);
  else keepGrants(strapi, routes);
}
