import type { Browser, Page } from 'playwright-core';
import { boot, type Site } from '../server/src/testing/boot';
import { openBrowser } from './browser';
import { enterPanel, goTo, PATIENCE, rawTexts, settled, textOf, wrongs, type Language } from './panel';
import { makePanelWorld, type PanelWorld } from './panel-world';

type Who = keyof PanelWorld['tokens'];

const HOME = '/admin/plugins/communities';

/** Every page of ours, with the key of a text that only it shows. */
const pages = ({ community, closed, request, topic }: PanelWorld): [Who, string, string][] => {
  const at = `/community/${community}`;
  return [
    ['team', '', 'directory.subtitle'],
    ['team', '/requests', 'requests.subtitle'],
    ['team', `/requests/${request}`, 'decision.title'],
    ['team', at, 'overview.figures'],
    ['team', `${at}/audit`, 'audit.hint.team'],
    ['team', `${at}/forum`, 'forum.topics'],
    ['team', `/community/${closed}/members`, 'closed.title'],
    ['owner', '', 'own.title'],
    ['owner', at, 'overview.figures'],
    ['owner', `${at}/settings`, 'entry.title'],
    ['owner', `${at}/members`, 'members.mine'],
    ['owner', `${at}/members?state=banned`, 'members.none'],
    ['owner', `${at}/forum`, 'forum.topics'],
    ['owner', `${at}/forum?topic=${topic}`, 'forum.reply'],
    ['owner', `${at}/forum?show=new`, 'forum.new.text'],
    ['owner', `${at}/forum?show=categories`, 'forum.categories.hint'],
    ['owner', `${at}/audit`, 'audit.hint'],
  ];
};

jest.setTimeout(4 * PATIENCE);

describe('every page of the panel', () => {
  let site: Site;
  let browser: Browser;
  let world: PanelWorld;
  beforeAll(async () => {
    site = await boot({ panel: true });
    [browser, world] = await Promise.all([openBrowser(), makePanelWorld(site)]);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  const visit = async (language: Language, theme: 'light' | 'dark', look: (page: Page) => Promise<string[]>) => {
    const found: string[] = [];
    const open = (who: Who) => enterPanel(browser, site.url, world.tokens[who], { theme, language });
    const panels = { team: await open('team'), owner: await open('owner') };
    for (const [who, path, key] of pages(world)) {
      const page = panels[who];
      await goTo(page, `${site.url}${HOME}${path}`);
      await page.getByText(textOf(language, key)).first().waitFor();
      await settled(page);
      found.push(...(await look(page)).map((wrong) => `${who} ${path} (${language}, ${theme}): ${wrong}`));
    }
    await Promise.all([panels.team.context().close(), panels.owner.context().close()]);
    return found;
  };

  const both = async (page: Page) => [...(await rawTexts(page)), ...(await wrongs(page))];

  it('is accessible in light, and wholly in English', async () => {
    expect(await visit('en', 'light', both)).toEqual([]);
  });

  it('is accessible in dark, and wholly in French', async () => {
    expect(await visit('fr', 'dark', both)).toEqual([]);
  });

  it.each(['es', 'pt'] as const)(
    'shows no key for a text in "%s"',
    async (language) => {
      expect(await visit(language, 'light', rawTexts)).toEqual([]);
    },
    90_000
  );
});
