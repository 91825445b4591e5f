import type { Browser, Page } from 'playwright-core';
import { boot, type Site } from '../server/src/testing/boot';
import { openBrowser } from './browser';
import { enterPanel, PATIENCE, settled } from './panel';
import { makePanelWorld, PANEL_ENV, type PanelWorld } from './panel-world';

const HOME = '/admin/plugins/communities';

jest.setTimeout(4 * PATIENCE);

/** Whoever holds nothing but our permissions, beside somebody of the platform team. */
describe('the panel of a community administrator', () => {
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

  /** Addresses of the links of the panel's own menu that are to be seen. */
  const menuOf = async (page: Page): Promise<string[]> =>
    await page.evaluate<string[]>(
      `[...document.querySelectorAll('nav a, #burger-menu a')].filter((it) => !it.closest('main') && it.checkVisibility())
        .map((it) => it.getAttribute('href'))`
    );
  const start = async (who: 'owner' | 'team', width?: number) => {
    const page = await enterPanel(browser, site.url, world.tokens[who], width ? { width } : {});
    await page.goto(`${site.url}/admin`);
    await page.locator('main h1').first().waitFor();
    return page;
  };

  it('begins with the communities, and its menu has nothing else', async () => {
    const owner = await start('owner');
    await owner.waitForURL(`**${HOME}`);
    await settled(owner);
    expect(await menuOf(owner)).toEqual([HOME]);
    expect(await owner.getByText('Media Library').isVisible()).toBe(false);

    const team = await start('team');
    expect(await menuOf(team)).toEqual(expect.arrayContaining(['/admin', '/admin/content-manager', HOME]));
    await Promise.all([owner.context().close(), team.context().close()]);
  });

  it('leads back to them from every other page, and asks the server for nothing of those', async () => {
    const owner = await start('owner');
    const refused: string[] = [];
    owner.on('response', (answer) => {
      if (answer.status() >= 400) refused.push(`${answer.status()} ${answer.url()}`);
    });
    for (const path of [
      'content-manager',
      'settings',
      'settings/users',
      'plugins/upload',
      'plugins/content-type-builder',
    ]) {
      await owner.goto(`${site.url}/admin/${path}`);
      await owner.waitForURL(`**${HOME}`);
      await settled(owner);
    }
    expect(refused.filter((it) => it.includes(site.url))).toEqual([]);
    await owner.context().close();
  });

  it('is the same on a phone', async () => {
    const owner = await start('owner', 390);
    await owner.waitForURL(`**${HOME}`);
    expect(await menuOf(owner)).toEqual([]);
    await owner.getByRole('button', { name: 'Menu' }).click();
    await owner.locator('#burger-menu').waitFor();
    expect(await menuOf(owner)).toEqual([HOME]);
    await owner.context().close();
  });

  // The last: leaving ends the session for which the token was made.
  it('has the profile, and says good-bye', async () => {
    const owner = await start('owner');
    await owner.getByRole('button', { name: 'amina' }).click();
    await owner.getByRole('menuitem', { name: 'Profile settings' }).click();
    await owner.getByText('Interface language').waitFor();
    expect(await menuOf(owner)).toEqual([HOME]);
    await owner.goto(`${site.url}/admin/me/sessions`);
    await owner.getByRole('heading', { name: 'Active devices' }).first().waitFor();
    await owner.getByRole('button', { name: 'amina' }).click();
    await owner.getByRole('menuitem', { name: 'Log out' }).click();
    await owner.waitForURL('**/auth/login**');
    await owner.context().close();
  });
});
