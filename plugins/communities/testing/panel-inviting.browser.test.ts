import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { boot, type Site } from '../server/src/testing/boot';
import { openMailbox, type Mailbox } from '../server/src/testing/mailbox';
import { createUser } from '../server/src/testing/people';
import { openBrowser } from './browser';
import { enterPanel, PATIENCE, wrongs } from './panel';
import { choose, confirm, openTab, press, said } from './panel-hands';
import { ask, makePanelWorld, PANEL_ENV, type PanelWorld } from './panel-world';

const HOME = '/admin/plugins/communities';

jest.setTimeout(4 * PATIENCE);

/** An administrator brings people in. Each step begins where the one before it ended. */
describe('inviting in the panel', () => {
  let site: Site;
  let box: Mailbox;
  let browser: Browser;
  let world: PanelWorld;
  let owner: Page;

  beforeAll(async () => {
    box = await openMailbox();
    site = await boot({ panel: true, env: { ...PANEL_ENV, ...box.env, MEMBERS_ADD_DIRECTLY: 'true' } });
    [browser, world] = await Promise.all([openBrowser(), makePanelWorld(site)]);
    owner = await enterPanel(browser, site.url, world.tokens.owner, {});
    await owner.goto(`${site.url}${HOME}/community/${world.community}`);
    await openTab(owner, 'Members');
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
    await box.close();
  });

  it('checks pasted addresses before anybody is written to', async () => {
    await owner.getByRole('link', { name: 'Invite somebody' }).click();
    await press(owner, 'Check the addresses');
    await said(owner, 'Please paste at least one address.');
    await owner
      .getByLabel('E-mail addresses')
      .fill('Ibou <ibou@example.org>; dora@example.org\nibou@example.org\nibou@');
    await press(owner, 'Check the addresses');
    await said(owner, '1 can be invited, 1 is a member already, 1 duplicate, and 1 not understood');
    expect(box.to('ibou@example.org')).toEqual([]);
    expect(await wrongs(owner)).toEqual([]);
  });

  it('invites them in the words and the language of the inviter', async () => {
    await owner.getByLabel('Your words').fill('We miss you.');
    await choose(owner, 'Language of the mail', 'French');
    await press(owner, 'Invite 1 person');
    await said(owner, '1 person is invited.');
    const [mail] = await box.until('ibou@example.org', 1);
    expect([mail?.subject, mail?.text]).toEqual([
      expect.stringContaining('vous invite'),
      expect.stringContaining('We miss you.'),
    ]);
    await owner.getByRole('heading', { name: 'Invitations by mail' }).waitFor();
    await said(owner, 'ibou@example.org');
  });

  it('sends an invitation again, and takes it back', async () => {
    await press(owner, 'Send again to ibou@example.org');
    await said(owner, 'The invitation is sent to ibou@example.org again.');
    await box.until('ibou@example.org', 2);
    await press(owner, 'Take back the invitation of ibou@example.org');
    await confirm(owner, 'Take back');
    await choose(owner, 'State', 'Taken back');
    await owner.getByRole('list', { name: 'Invitations by mail' }).getByText('Taken back').waitFor();
    expect(await owner.getByText('gina@example.org').count()).toBe(0);
  });

  it('says what the mail server answered', async () => {
    box.faults.next = () => '550';
    await ask(site, world.owner, 'POST', `/${world.community}/invitations`, { addresses: 'no-such@example.org' });
    const invitations = () =>
      ask<{ problem: string | null }[]>(site, world.owner, 'GET', `/${world.community}/invitations`);
    while ((await invitations()).every(({ problem }) => problem === null)) await owner.waitForTimeout(100);
    delete box.faults.next;
    await owner.goto(`${site.url}${HOME}/community/${world.community}/members?show=invitations`);
    await said(owner, /The mail server refused: .*550/);
  });

  it('checks a file, and shows each line with its result', async () => {
    await createUser(site.strapi, 'jana');
    await owner.getByRole('link', { name: 'From a file', exact: true }).click();
    await press(owner, 'Check the file');
    await said(owner, 'Please choose a file.');
    const file = (name: string, bytes: Buffer) =>
      owner.locator('input[type="file"]').setInputFiles({ name, mimeType: 'text/csv', buffer: bytes });
    await file('membres.csv', Buffer.from('PK\u0003\u0004'));
    await press(owner, 'Check the file');
    await said(owner, 'Please save it as CSV');
    const people = Array.from({ length: 120 }, (_, n) => `Prénom ${n};p${n}@example.org;`);
    const rows = [
      'Nom;Adresse électronique;Rôle',
      ';jana@example.org;modératrice',
      ';dora@example.org;',
      ';x@;',
      ...people,
    ];
    await file('membres.csv', Buffer.from(rows.join('\r\n'), 'latin1'));
    await press(owner, 'Check the file');
    await owner.getByRole('heading', { name: 'membres.csv' }).waitFor();
    await said(owner, 'Read as WINDOWS-1252, columns parted by semicolons.');
    await said(owner, '120 to be invited, 1 has an account, 1 is a member already, and 1 not understood');
    await said(owner, 'Prénom 0');
    await owner.getByRole('link', { name: 'not understood (1)' }).click();
    await said(owner, 'not understood (e-mail address)');
    expect(await wrongs(owner)).toEqual([]);
  });

  it('runs it, and shows how far it has got and what became of it', async () => {
    await owner.getByRole('radio', { name: 'Become members at once' }).click();
    await press(owner, 'Continue with 121 people');
    await said(owner, '1 person becomes a member at once. 120 people get an invitation by mail.');
    await confirm(owner, 'Begin');
    await said(owner, '120 invited, 1 is a member now, 1 is a member already, and 1 not understood');
    await box.until('p119@example.org', 1);
    const members = await ask<{ name: string; role: string }[]>(
      site,
      world.owner,
      'GET',
      `/${world.community}/members?_q=jana`
    );
    expect(members).toMatchObject([{ name: 'jana', role: 'moderator' }]);
    await owner.getByRole('link', { name: 'All files' }).click();
    await owner.getByRole('listitem').filter({ hasText: 'membres.csv' }).getByText('Done', { exact: true }).waitFor();
  });

  it('discards a file that nothing was done with', async () => {
    await owner.getByRole('link', { name: 'Open Text without a file' }).click();
    await press(owner, 'Discard');
    await confirm(owner, 'Discard');
    await said(owner, 'It was cancelled.');
  });

  it('hands out the members as a file', async () => {
    await owner.getByRole('navigation').getByRole('link', { name: 'Members', exact: true }).last().click();
    const [download] = await Promise.all([owner.waitForEvent('download'), press(owner, 'Export')]);
    expect(download.suggestedFilename()).toMatch(/^members-\d{4}-\d\d-\d\d\.csv$/);
    const text = await readFile(await download.path(), 'utf8');
    expect(text).toMatch(/^\uFEFF"Name","Institution"/);
    expect(text).toContain('"dora"');
  });
});
