import type { Core } from '@strapi/strapi';
import * as audit from './audit';
import { bootstrap } from './bootstrap';
import config, { settings } from './config';
import { contentTypes } from './content-types';
import { foundBy } from './documents/add';
import { folded } from './documents/names';
import { keep, take } from './documents/seed';
import { letGo, removeFiles } from './files/keep';
import { transact } from './database';
import { attributesOf } from './events/columns';
import { endTurnToStart } from './first-start';
import { stopJobs } from './jobs/start';
import * as markdown from './forum/markdown';
import * as panelAccounts from './panel-account/give';
import { endStreams } from './notifications/stream';
import { register } from './register';
import { contentApiRoutes, controllersOf, panelRoutes } from './rest';
import { routes } from './routes';

async function destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  endStreams();
  await stopJobs();
  await endTurnToStart({ strapi });
}

export default {
  register,
  bootstrap,
  destroy,
  config,
  contentTypes,
  controllers: controllersOf(routes),
  services: {
    audit: () => ({ forget: audit.forget }),
    documents: () => ({ foundBy, sortNameOf: folded, take, keep }),
    files: () => ({ letGo: (keys: string[]) => transact(() => letGo(keys)), removeGone: () => removeFiles() }),
    events: () => ({ times: attributesOf }),
    markdown: () => ({ render: markdown.render }),
    panelAccounts: () => ({
      give: (community: string, member: string) =>
        panelAccounts.givePanelAccount({ kind: 'system' }, community, member),
    }),
  },
  routes: {
    'content-api': () => ({ type: 'content-api', routes: settings().active ? contentApiRoutes(routes) : [] }),
    admin: () => ({ type: 'admin', routes: settings().active ? panelRoutes(routes) : [] }),
  },
};
