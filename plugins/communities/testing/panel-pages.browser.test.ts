import type { Browser, Page } from 'playwright-core';
import { boot, type Site } from '../server/src/testing/boot';
import { openBrowser } from './browser';
import {
  enterPanel,
  goTo,
  keepPicture,
  PATIENCE,
  rawTexts,
  settled,
  textOf,
  tooWide,
  wrongs,
  type Language,
  type Look,
} from './panel';
import { actOn } from './panel-hands';
import { makePanelWorld, PANEL_ENV, type PanelWorld } from './panel-world';

type Who = keyof PanelWorld['tokens'];

const HOME = '/admin/plugins/communities';

/** Every page of ours, with the key of a text that only it shows. */
const pages = (world: PanelWorld): [Who, string, string][] => {
  const { community, closed, request, topic, folder, document, event, series, announcement, file } = world;
  const at = `/community/${community}`;
  return [
    ['team', '', 'directory.subtitle'],
    ['team', '/requests', 'requests.subtitle'],
    ['team', `/requests/${request}`, 'decision.title'],
    ['team', '/jobs', 'jobs.subtitle'],
    ['team', '/mails', 'mails.subtitle'],
    ['team', '/webhooks', 'webhooks.subtitle'],
    ['team', at, 'overview.figures'],
    ['team', `${at}/audit`, 'audit.hint.team'],
    ['team', `${at}/forum`, 'forum.topics'],
    ['team', `/community/${closed}/members`, 'closed.title'],
    ['owner', '', 'own.title'],
    ['owner', '/notifications', 'notifications.unread'],
    ['owner', '/notifications/settings', 'notifications.settings.subtitle'],
    ['owner', at, 'overview.figures'],
    ['owner', `${at}/settings`, 'entry.title'],
    ['owner', `${at}/settings`, 'webhooks.hint.community'],
    ['owner', `${at}/members`, 'members.mine'],
    ['owner', `${at}/members?state=banned`, 'members.none'],
    ['owner', `${at}/members?show=invite`, 'invite.addresses'],
    ['owner', `${at}/members?show=invitations`, 'invitations.hint'],
    ['owner', `${at}/members?show=imports`, 'imports.new.hint'],
    ['owner', `${at}/members?show=imports&import=${file}`, 'imports.run.hint'],
    ['owner', `${at}/forum`, 'forum.topics'],
    ['owner', `${at}/forum?topic=${topic}`, 'forum.reply'],
    ['owner', `${at}/forum?show=new`, 'forum.new.text'],
    ['owner', `${at}/forum?show=categories`, 'forum.categories.hint'],
    ['owner', `${at}/documents`, 'documents.upload.hint'],
    ['owner', `${at}/documents?folder=${folder}`, 'documents.zip'],
    ['owner', `${at}/documents?document=${document}`, 'documents.versions'],
    ['team', `${at}/events`, 'events.today'],
    ['owner', `${at}/events`, 'events.feed.make'],
    ['owner', `${at}/events?show=list`, 'events.full'],
    ['owner', `${at}/events?show=past`, 'events.none.past'],
    ['owner', `${at}/events?show=new`, 'events.registration.hint'],
    ['owner', `${at}/events?event=${event}`, 'events.mine'],
    ['owner', `${at}/events?event=${series}`, 'events.dates.hint'],
    ['owner', `${at}/events?event=${event}&show=edit`, 'events.questions.required'],
    ['owner', `${at}/announcements`, 'announcements.which.draft'],
    ['owner', `${at}/announcements?state=expired`, 'empty.found'],
    ['owner', `${at}/announcements?announcement=${announcement}`, 'announcements.receipts'],
    ['owner', `${at}/announcements?announcement=${announcement}&show=edit`, 'announcements.tell'],
    ['owner', `${at}/announcements?announcement=${announcement}&show=acknowledgements`, 'announcements.receipts.have'],
    ['owner', `${at}/announcements?show=new`, 'announcements.new.save'],
    ['owner', `${at}/audit`, 'audit.hint'],
  ];
};

jest.setTimeout(4 * PATIENCE);

describe('every page of the panel', () => {
  let site: Site;
  let browser: Browser;
  let world: PanelWorld;
  beforeAll(async () => {
    site = await boot({ panel: true, env: PANEL_ENV });
    [browser, world] = await Promise.all([openBrowser(), makePanelWorld(site)]);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  const visit = async (look: Look & { language: Language }, wrong: (page: Page) => Promise<string[]>) => {
    const found: string[] = [];
    const open = (who: Who) => enterPanel(browser, site.url, world.tokens[who], look);
    const panels = { team: await open('team'), owner: await open('owner') };
    for (const [who, path, key] of pages(world)) {
      const page = panels[who];
      await goTo(page, `${site.url}${HOME}${path}`);
      await page.getByText(textOf(look.language, key)).first().waitFor();
      await settled(page);
      await keepPicture(page, `${who}${path}-${look.language}`);
      found.push(...(await wrong(page)).map((it) => `${who} ${path}: ${it}`));
    }
    await Promise.all([panels.team.context().close(), panels.owner.context().close()]);
    return found;
  };

  const readable = async (page: Page) => [...(await rawTexts(page)), ...(await wrongs(page))];
  const fitting = async (page: Page) => [...(await rawTexts(page)), ...(await tooWide(page))];

  it('is accessible in light, and wholly in English', async () => {
    expect(await visit({ theme: 'light', language: 'en' }, readable)).toEqual([]);
  });

  it('is accessible in dark, and wholly in French', async () => {
    expect(await visit({ theme: 'dark', language: 'fr' }, readable)).toEqual([]);
  });

  it.each(['es', 'pt'] as const)('fits on a phone, and is wholly in "%s"', async (language) => {
    expect(await visit({ language, width: 390 }, fitting)).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('asks in dialogs that are accessible in %s', async (theme) => {
    const page = await enterPanel(browser, site.url, world.tokens.owner, { theme });
    await page.goto(`${site.url}${HOME}/community/${world.community}/members`);
    for (const act of ['Change the role', 'Offer the community', 'Suspend', 'Ban']) {
      await actOn(page, 'dora', act);
      const dialog = page.getByRole('alertdialog');
      await dialog.waitFor();
      expect(await wrongs(page, '[role="alertdialog"]')).toEqual([]);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
      // Whoever has no mouse goes on where they were.
      await page.locator('button:focus', { hasText: 'Actions for dora' }).waitFor();
    }
    await page.context().close();
  });
});
