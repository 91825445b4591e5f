import type { Page } from 'playwright-core';
import type { Document, Folder, Version } from '../shared/documents';
import { keepPicture, PATIENCE, settled, wrongs } from './panel';
import { choose, confirm, press, said } from './panel-hands';
import { beginWalk, type Walk } from './panel-walk';
import { ask } from './panel-world';

jest.setTimeout(4 * PATIENCE);

/** Files on their way from the first upload to the waste-paper basket. Each step begins where the one before it ended. */
describe('documents in the panel', () => {
  let walk: Walk;
  let page: Page;
  let prices: string;
  beforeAll(async () => {
    walk = await beginWalk([]);
    ({ page } = walk);
    await walk.site.strapi.documents('api::theme.theme').create({ data: { name: 'Payments', slug: 'payments' } });
    // From then on the site knows that there is this theme.
    await ask(walk.site, walk.owner, 'PUT', walk.at, { themes: ['payments'] });
    await walk.go('documents');
  });
  afterAll(() => walk.end());

  const read = <T = Document[]>(path: string) => ask<T>(walk.site, walk.owner, 'GET', `${walk.at}/documents${path}`);
  const file = (name: string, mimeType: string, bytes: number) => ({
    name,
    mimeType,
    buffer: Buffer.alloc(bytes, 'a'),
  });
  const chooseFile = async (button: string, chosen: ReturnType<typeof file>) => {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(page, button)]);
    await chooser.setFiles(chosen);
  };
  const row = (name: string) => page.getByRole('listitem').filter({ hasText: name });
  const addFolder = async (name: string, audience: string) => {
    await press(page, 'New folder');
    await page.getByLabel('Name').fill(name);
    await choose(page, 'Who can read it', audience);
    await confirm(page, 'Save');
    await page.getByRole('link', { name, exact: true }).waitFor();
  };
  const edit = async (change: (dialog: ReturnType<Page['getByRole']>) => Promise<void>) => {
    await press(page, 'Edit the document');
    const dialog = page.getByRole('dialog');
    await change(dialog);
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
  };

  it('lie in folders, each for as many people as it says', async () => {
    await addFolder('Guides', 'Members only');
    await addFolder('Archive', 'Public');
    const folders = await ask<Folder[]>(walk.site, walk.owner, 'GET', `${walk.at}/folders`);
    expect(folders.map(({ name, audience }) => [name, audience])).toEqual([
      ['Archive', 'public'],
      ['Guides', 'members'],
    ]);
    expect(await wrongs(page)).toEqual([]);
  });

  it('come by the file chooser, or are dropped', async () => {
    await page.getByRole('link', { name: 'Guides', exact: true }).click();
    await page.getByRole('heading', { name: 'Guides' }).waitFor();
    await chooseFile('Add documents', file('Prices.csv', 'text/csv', 1_500));
    await row('Prices').getByText('CSV · 1.5 kB').waitFor();
    const dropped = await page.evaluateHandle(`(() => {
      const data = new DataTransfer();
      data.items.add(new File(['# How to'], 'How to.md', { type: 'text/markdown' }));
      return data;
    })()`);
    await page.getByText('You can also drop files here.').dispatchEvent('drop', { dataTransfer: dropped });
    await row('How to').getByText('MD · 8 bytes').waitFor();
    await chooseFile('Add documents', file('Tool.exe', 'application/x-msdownload', 9));
    await said(page, /^Tool\.exe: /);
    await keepPicture(page, 'documents-added');
    const all = await read('');
    expect(all.map((it) => [it.title, it.audience, it.file.size])).toEqual([
      ['How to', 'members', 8],
      ['Prices', 'members', 1_500],
    ]);
    prices = all[1]?.documentId as string;
    await page.getByRole('navigation', { name: 'Folder' }).getByRole('link', { name: 'Documents' }).click();
    await row('Guides').getByText('2 documents').waitFor();
  });

  it('are described', async () => {
    await page.getByRole('link', { name: 'Guides', exact: true }).click();
    await page.getByRole('link', { name: 'Prices', exact: true }).click();
    await edit(async (dialog) => {
      await dialog.getByLabel('Title').fill('Prices in 2026');
      await dialog.getByLabel('Description').fill('Of food and fuel.');
      await dialog.getByLabel('Date').fill('2026-03-31');
      await dialog.getByLabel('Source').fill('Statistics office');
      await dialog.getByLabel('Licence').fill('CC BY 4.0');
      await choose(page, 'Language', 'French');
      await choose(page, 'Themes', 'Payments');
      await page.keyboard.press('Escape');
      await keepPicture(page, 'documents-edit', 'window');
      expect(await wrongs(page, '[role="dialog"]')).toEqual([]);
      // What has no room on a phone scrolls, and the button to save it does not.
      await page.setViewportSize({ width: 390, height: 600 });
      await keepPicture(page, 'documents-edit-phone', 'window');
    });
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.getByRole('heading', { name: 'Prices in 2026' }).waitFor();
    await page.getByRole('definition').filter({ hasText: 'Mar 31, 2026' }).waitFor();
    await page.getByRole('definition').filter({ hasText: 'Payments' }).waitFor();
    expect(await read<Document>(`/${prices}`)).toMatchObject({
      title: 'Prices in 2026',
      description: 'Of food and fuel.',
      date: '2026-03-31',
      source: 'Statistics office',
      licence: 'CC BY 4.0',
      language: 'fr',
      themes: [{ slug: 'payments', name: 'Payments' }],
      audience: 'members',
    });
  });

  it('have versions, of which any can be the one that people get', async () => {
    const note = page.getByLabel('What is new in the next version');
    await note.fill('With fuel');
    await chooseFile('Add a version', file('Worm.exe', 'application/x-msdownload', 9));
    await said(page, /^Worm\.exe: /);
    expect(await note.inputValue()).toBe('With fuel');
    await chooseFile('Add a version', file('Prices with fuel.csv', 'text/csv', 2_500));
    await row('Version 2').getByText('With fuel', { exact: true }).waitFor();
    await row('Version 2').getByText('Current').waitFor();
    await keepPicture(page, 'documents-versions');
    await press(page, 'Restore version 1');
    await confirm(page, 'Restore');
    await row('Version 1').getByText('Current').waitFor();
    await page.getByRole('definition').filter({ hasText: 'Prices.csv · CSV · 1.5 kB' }).waitFor();
    const versions = await read<Version[]>(`/${prices}/versions`);
    expect(versions.map((it) => [it.number, it.note, it.isCurrent, it.file.size])).toEqual([
      [2, 'With fuel', false, 2_500],
      [1, '', true, 1_500],
    ]);
    expect(await wrongs(page)).toEqual([]);
  });

  it('move to another folder, and stay for those for whom they were', async () => {
    await edit(() => choose(page, 'Folder', 'Archive'));
    await page.getByRole('definition').filter({ hasText: 'Archive' }).waitFor();
    await page.getByRole('main').getByRole('link', { name: 'Documents', exact: true }).last().click();
    await page.getByRole('link', { name: 'How to', exact: true }).waitFor();
    expect(await page.getByRole('link', { name: 'Prices in 2026' }).count()).toBe(0);
    await page.getByRole('navigation', { name: 'Folder' }).getByRole('link', { name: 'Documents' }).click();
    await page.getByRole('link', { name: 'Archive', exact: true }).click();
    await row('Prices in 2026').getByText('Payments · dated Mar 31, 2026').waitFor();
    expect(await wrongs(page)).toEqual([]);
    const { folder, audience } = await read<Document>(`/${prices}`);
    const [archive] = await ask<Folder[]>(walk.site, walk.owner, 'GET', `${walk.at}/folders`);
    expect([folder, audience]).toEqual([archive?.documentId, 'members']);
    expect(archive).toMatchObject({ name: 'Archive', documentCount: 1 });
  });

  it('are found by their theme or language, whichever folder they are in', async () => {
    await walk.go('documents');
    await row('Guides').waitFor();
    await choose(page, 'Theme', 'Payments');
    await row('Prices in 2026').waitFor();
    expect(await row('Guides').count()).toBe(0);
    await keepPicture(page, 'documents-theme');
    expect(await wrongs(page)).toEqual([]);
    await press(page, 'Clear the filter');
    await row('Guides').waitFor();
    await choose(page, 'Language', 'French');
    await row('Prices in 2026').waitFor();
    expect(await row('Guides').count()).toBe(0);
    await press(page, 'Clear the filter');
    await page.getByRole('link', { name: 'Archive', exact: true }).click();
    await row('Prices in 2026').waitFor();
  });

  it('look well in the dark and on a phone', async () => {
    const [archive] = await ask<Folder[]>(walk.site, walk.owner, 'GET', `${walk.at}/folders`);
    const paths = [
      'documents',
      'documents?theme=payments',
      `documents?folder=${archive?.documentId}`,
      `documents?document=${prices}`,
    ];
    expect(await walk.lookAgain(paths)).toEqual([]);
  });

  it('are deleted', async () => {
    await page.getByRole('link', { name: 'Prices in 2026', exact: true }).click();
    await press(page, 'Delete the document');
    await confirm(page, 'Delete the document');
    await said(page, 'There is nothing here yet.');
    await settled(page);
    expect((await read('')).map(({ title }) => title)).toEqual(['How to']);
  });
});
