import { communityRoutes } from './communities/api';
import { forumRoutes } from './forum/api';
import { membershipRoutes } from './memberships/api';
import type { Route } from './routing';

/** Everything that can be asked of the plugin. */
export const routes: Route[] = [...communityRoutes, ...membershipRoutes, ...forumRoutes];
