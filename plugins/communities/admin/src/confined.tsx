import type { ComponentType } from 'react';
import { useAuth, type StrapiApp } from '@strapi/strapi/admin';
import { Navigate } from 'react-router-dom';
import { createGlobalStyle } from 'styled-components';
import { HOME } from './paths';

type Route = StrapiApp['router']['routes'][number];

/** Our pages, and those on which people look after their own account. */
const OPEN_TO_ALL = /^(plugins\/communities|me)(\/|$)/;

/** Whether all that somebody may do in the panel is ours. The server refuses such a person everything else. */
const useConfined = () => {
  const permissions = useAuth('Communities', (state) => state.permissions);
  return permissions.length > 0 && permissions.every(({ action }) => action.startsWith('plugin::communities.'));
};

/** Strapi's menu shows Home, the Content Manager and Settings to everybody, and news of the Media Library beside them. */
const OnlyOurs = createGlobalStyle`
  nav:not(main nav) li:has(a):not(:has(a[href$='${HOME}'])),
  #burger-menu li:has(a):not(:has(a[href$='${HOME}'])),
  div:has(> main) > div:not(:has(main)) {
    display: none !important;
  }
`;

const confined = (path: string, Theirs: ComponentType) =>
  function Confined() {
    const isConfined = useConfined();
    if (!isConfined) return <Theirs />;
    if (!OPEN_TO_ALL.test(path)) return <Navigate to={HOME} replace />;
    return (
      <>
        <OnlyOurs />
        <Theirs />
      </>
    );
  };

/** Keeps whoever holds nothing but our permissions in our part of the panel. Other people notice nothing. */
export function confine(app: StrapiApp) {
  app.router.addRoute((routes) => routes.map(confinedRoute));
}

function confinedRoute(route: Route): Route {
  const { lazy, path = '' } = route;
  if (typeof lazy !== 'function') return route;
  return {
    ...route,
    lazy: async () => {
      const loaded = await lazy();
      return loaded.Component ? { ...loaded, Component: confined(path, loaded.Component) } : loaded;
    },
  };
}
