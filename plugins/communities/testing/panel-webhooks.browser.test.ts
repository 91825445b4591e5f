import type { Browser, Page } from 'playwright-core';
import { boot, type Site } from '../server/src/testing/boot';
import { createAdmin } from '../server/src/testing/people';
import { openSink, type Sink } from '../server/src/testing/sink';
import { openBrowser } from './browser';
import { enterPanel, PATIENCE, settled, wrongs } from './panel';
import { confirm, press, said } from './panel-hands';

jest.setTimeout(4 * PATIENCE);

/** Each step begins where the one before it ended. */
describe('webhooks in the panel', () => {
  let site: Site;
  let sink: Sink;
  let browser: Browser;
  let page: Page;
  let token: string;
  beforeAll(async () => {
    sink = await openSink();
    site = await boot({ panel: true, env: sink.env });
    browser = await openBrowser();
    ({ token } = await createAdmin(site.strapi, 'strapi-super-admin'));
    page = await enterPanel(browser, site.url, token, {});
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
    await sink.close();
  });

  it('are added, with a secret that is shown once', async () => {
    await page.goto(`${site.url}/admin/plugins/communities/webhooks`);
    await settled(page);
    await press(page, 'Add a webhook');
    const dialog = page.getByRole('alertdialog');
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await said(page, 'Please give it a name.');
    await page.getByLabel('Name').fill('Catalogue');
    await page.getByLabel('Address').fill('https://10.0.0.1/hook');
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await said(page, 'This address leads into a private network.');
    expect(await wrongs(page, '[role="alertdialog"]')).toEqual([]);
    await page.getByLabel('Address').fill(sink.address('/hook'));
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    const secret = page.getByRole('textbox', { name: 'Secret' });
    expect(await secret.inputValue()).toMatch(/^whsec_/);
    expect(await wrongs(page, '[role="alertdialog"]')).toEqual([]);
    const shown = await secret.inputValue();
    await press(page, 'I have kept it');
    await page.getByRole('heading', { name: 'Catalogue' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Catalogue' }).waitFor();
    expect(await page.content()).not.toContain(shown);
  });

  it('are tested, and their log shows what came of it and sends again', async () => {
    sink.answers['/hook'] = 410;
    await press(page, 'Send a test');
    await said(page, 'The answer was not that it was taken.');
    await said(page, 'it is 410');
    await said(page, 'Switched off: the address answered that it takes nothing any more');
    expect(await wrongs(page)).toEqual([]);
    delete sink.answers['/hook'];
    await press(page, 'Actions for Catalogue');
    await page.getByRole('menuitem', { name: 'Switch on' }).click();
    await said(page, '“Catalogue” is switched on.');
    await press(page, 'Send again');
    await page.getByText('Delivered', { exact: true }).waitFor();
    await sink.until('/hook', 2);
  });

  it('are changed and removed', async () => {
    await press(page, 'Actions for Catalogue');
    await page.getByRole('menuitem', { name: 'Edit' }).click();
    await page.getByLabel('Name').fill('Search');
    await page.getByRole('checkbox', { name: 'New reply' }).click();
    await confirm(page, 'Save');
    await page.getByRole('heading', { name: 'Search', exact: true }).waitFor();
    expect(await page.getByText('New reply').count()).toBe(0);
    await press(page, 'Actions for Search');
    await page.getByRole('menuitem', { name: 'Remove' }).click();
    await confirm(page, 'Remove');
    await said(page, 'There is no webhook yet.');
  });
});
