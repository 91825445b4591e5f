import { Bell, Discuss, Message } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { confine } from './confined';
import { DESK, WORKSPACE } from './permissions';

type Texts = Record<string, string>;

const TEXTS: Record<string, () => Promise<{ default: Texts }>> = {
  en: () => import('./translations/en'),
  es: () => import('./translations/es'),
  fr: () => import('./translations/fr'),
  pt: () => import('./translations/pt'),
  'pt-BR': () => import('./translations/pt'),
};

const label = (key: string, defaultMessage: string) => ({ id: `communities.${key}`, defaultMessage });

/** In a language that we do not have, English is better than keys. */
async function textsIn(locale: string) {
  const { default: texts } = await (TEXTS[locale] ?? (() => import('./translations/en')))();
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [`communities.${key}`, text]));
}

/** Strapi hands it to `register` only, where the pages of plugins after ours are not there yet. */
let panel: StrapiApp | undefined;

export default {
  register(app: StrapiApp) {
    panel = app;
    app.addMenuLink({
      to: 'plugins/communities',
      icon: Discuss,
      intlLabel: label('name', 'Communities'),
      permissions: WORKSPACE,
      Component: () => import('./App'),
      position: 3,
    });
    app.registerPlugin({ id: 'communities', name: 'communities' });
    app.widgets.register([
      {
        icon: Message,
        title: label('widget.requests', 'Community requests'),
        component: async () => (await import('./widgets/RequestsWidget')).default,
        pluginId: 'communities',
        id: 'requests',
        link: { label: label('widget.requests.link', 'All requests'), href: '/plugins/communities/requests' },
        permissions: DESK,
      },
      {
        icon: Discuss,
        title: label('widget.activity', 'Activity in communities'),
        component: async () => (await import('./widgets/ActivityWidget')).default,
        pluginId: 'communities',
        id: 'activity',
        link: { label: label('widget.activity.link', 'To the communities'), href: '/plugins/communities' },
        permissions: WORKSPACE,
      },
      {
        icon: Bell,
        title: label('widget.news', 'News from your communities'),
        component: async () => (await import('./widgets/NewsWidget')).default,
        pluginId: 'communities',
        id: 'news',
        permissions: WORKSPACE,
      },
    ]);
  },
  bootstrap() {
    if (panel) confine(panel);
  },
  registerTrads: ({ locales }: { locales: string[] }) =>
    Promise.all(locales.map(async (locale) => ({ locale, data: await textsIn(locale) }))),
};
