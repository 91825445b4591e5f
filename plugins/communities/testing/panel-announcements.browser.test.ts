import type { Page } from 'playwright-core';
import type { AcknowledgementCounts, Announcement } from '../shared/announcements';
import type { Notification } from '../shared/notifications';
import type { TestUser } from '../server/src/testing/people';
import { eventually } from '../server/src/testing/uploading';
import { keepPicture, PATIENCE, wrongs } from './panel';
import { confirm, press, said } from './panel-hands';
import { beginWalk, type Walk } from './panel-walk';
import { ask } from './panel-world';

jest.setTimeout(4 * PATIENCE);

/** From the draft to the reminder. Each step begins where the one before it ended. */
describe('announcements in the panel', () => {
  let walk: Walk;
  let page: Page;
  let bruno: TestUser;
  let chen: TestUser;
  let path: string;
  beforeAll(async () => {
    walk = await beginWalk(['bruno', 'chen']);
    [bruno, chen] = walk.members as [TestUser, TestUser];
    ({ page } = walk);
    await walk.go('announcements');
  });
  afterAll(() => walk.end());

  const kindsFor = async (who: TestUser) =>
    (await ask<Notification[]>(walk.site, who, 'GET', '/notifications')).map(({ kind }) => kind);
  const dialog = () => page.getByRole('alertdialog');

  it('are written, looked at, and kept as drafts that nobody else sees', async () => {
    await page.getByRole('link', { name: 'New announcement' }).click();
    await page.getByLabel('Title').fill('The office is closed');
    await page.getByRole('textbox', { name: 'Text' }).fill('Next week.\n\n- Monday\n- **Tuesday**');
    await press(page, 'Preview');
    await page.getByRole('region', { name: 'Preview of the text' }).getByText('Tuesday').waitFor();
    await page.getByRole('checkbox', { name: 'Ask readers to acknowledge it' }).click();
    await keepPicture(page, 'announcements-new');
    expect(await wrongs(page)).toEqual([]);
    await press(page, 'Save as a draft');
    await page.getByRole('heading', { name: 'The office is closed' }).waitFor();
    await page.getByText('Draft', { exact: true }).waitFor();
    path = `${walk.at}/announcements/${new URL(page.url()).searchParams.get('announcement')}`;
    expect(await ask(walk.site, bruno, 'GET', `${walk.at}/announcements`)).toEqual([]);
  });

  it('go out after it was said whom they reach', async () => {
    await press(page, 'Publish…');
    await dialog().getByText('It reaches 2 people beside you.').waitFor();
    await dialog().getByText('2 get a mail at once').waitFor();
    await keepPicture(page, 'announcements-publish', 'window');
    expect(await wrongs(page, '[role="alertdialog"]')).toEqual([]);
    await confirm(page, 'Publish now');
    await page.getByText('Asks to be acknowledged').waitFor();
    await keepPicture(page, 'announcements-published');
    expect(await wrongs(page)).toEqual([]);
    const [seen] = await ask<Announcement[]>(walk.site, bruno, 'GET', `${walk.at}/announcements`);
    expect(seen).toMatchObject({ title: 'The office is closed', state: 'published', may: ['acknowledge'] });
  });

  it('say who has acknowledged them, and who has not', async () => {
    await ask(walk.site, bruno, 'POST', `${path}/acknowledge`);
    await page.getByRole('link', { name: 'Acknowledgements' }).click();
    await said(page, '1 of 2 have acknowledged it');
    const people = page.getByRole('list', { name: 'Acknowledgements' }).getByRole('listitem');
    await people
      .filter({ hasText: 'bruno' })
      .getByText(/· acknowledged /)
      .waitFor();
    await people
      .filter({ hasText: 'chen' })
      .getByText(/· not acknowledged yet/)
      .waitFor();
    await keepPicture(page, 'announcements-receipts');
    expect(await wrongs(page)).toEqual([]);
    await page.getByRole('link', { name: 'Not yet' }).click();
    await people.filter({ hasText: 'bruno' }).waitFor({ state: 'hidden' });
    expect(await people.allInnerTexts()).toEqual([expect.stringContaining('chen')]);
  });

  it('are brought to mind, once a day', async () => {
    await press(page, 'Remind those who have not');
    await dialog().getByText('1 person has not acknowledged it yet').waitFor();
    await keepPicture(page, 'announcements-remind', 'window');
    await confirm(page, 'Remind those who have not');
    await said(page, /^reminded /);
    await page.getByRole('button', { name: 'Remind those who have not', disabled: true }).waitFor();
    await eventually(
      () => kindsFor(chen),
      (kinds) => kinds.includes('announcement.reminder')
    );
    expect(await kindsFor(bruno)).toEqual(['announcement.published']);
    const counts = await ask<AcknowledgementCounts>(walk.site, walk.owner, 'GET', `${path}/acknowledgements/counts`);
    expect(counts).toEqual({ asked: 2, acknowledged: 1, remindedAt: expect.any(String) as string });
  });

  it('look well in the dark and on a phone', async () => {
    const one = `announcements?announcement=${path.split('/').at(-1)}`;
    const paths = ['announcements', one, `${one}&show=acknowledgements`, 'announcements?show=new'];
    expect(await walk.lookAgain(paths)).toEqual([]);
  });
});
