import type { Browser, Page } from 'playwright-core';
import { boot, type Site } from '../server/src/testing/boot';
import { createAdmin, createUser, PASSWORD, type TestAdmin, type TestUser } from '../server/src/testing/people';
import { logIn, openBrowser } from './browser';
import { newPage, PATIENCE, settled } from './panel';
import { actOn, choose, confirm, openTab, press, register, said } from './panel-hands';
import { ask, requestFor, showMembers } from './panel-world';

const HOME = '/admin/plugins/communities';
/** Strapi wants a capital letter in a password that is chosen in the panel. */
const CHOSEN = 'Correct-horse-battery-2';

jest.setTimeout(4 * PATIENCE);

/** One community from the request to its forum. Each step begins where the one before it ended. */
describe('a community in the panel', () => {
  let site: Site;
  let browser: Browser;
  let admin: TestAdmin;
  let amina: TestUser;
  let bruno: TestUser;
  let chen: TestUser;
  let team: Page;
  let owner: Page;
  let community: string;
  let link: string;

  beforeAll(async () => {
    site = await boot({ panel: true });
    browser = await openBrowser();
    admin = await createAdmin(site.strapi, 'strapi-super-admin');
    amina = await createUser(site.strapi, 'amina');
    bruno = await createUser(site.strapi, 'bruno');
    chen = await createUser(site.strapi, 'chen');
    [team, owner] = [await newPage(browser), await newPage(browser)];
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  const membershipOf = async (person: TestUser) => {
    const { membership } = await ask<{ membership: Record<string, string> | null }>(
      site,
      person,
      'GET',
      `/${community}`
    );
    return membership;
  };

  it('is asked for by a member, and questioned by the platform team', async () => {
    ({ documentId: community } = await ask(site, amina, 'POST', '', requestFor('Cash and prices')));
    await ask(site, chen, 'POST', '', requestFor('Somebody else’s'));
    await logIn(team, site.url, admin.email, PASSWORD);
    await team.goto(`${site.url}${HOME}`);
    await team.getByRole('link', { name: /^Requests/ }).click();
    await team.getByRole('link', { name: 'Cash and prices' }).click();
    await team.getByLabel('Your message').fill('Which countries take part?');
    await press(team, 'Ask and wait for the answer');
    await said(team, 'Asked. The request comes back');

    const talk = await ask<{ text: string; author: unknown }[]>(site, amina, 'GET', `/${community}/messages`);
    expect(talk).toMatchObject([{ text: 'Which countries take part?', fromTeam: true, author: null }]);
    await ask(site, amina, 'POST', `/${community}/messages`, { text: 'Senegal and Mali.' });
  });

  it('is approved, with a panel account for its owner', async () => {
    await team.goto(`${site.url}${HOME}/requests/${community}`);
    await said(team, 'Senegal and Mali.');
    await team.getByRole('checkbox', { name: 'Give the owner a panel account' }).click();
    await press(team, 'Approve');
    link = await team.getByLabel('Registration link for the panel').inputValue();
    expect(link).toContain('/admin/auth/register?registrationToken=');
    expect(await membershipOf(amina)).toMatchObject({ role: 'owner', state: 'active' });
  });

  it('is all that its owner sees after registering', async () => {
    await register(owner, link, CHOSEN);
    await owner.context().clearCookies();
    await logIn(owner, site.url, amina.email, CHOSEN);

    await owner.getByRole('link', { name: 'Communities' }).first().click();
    await owner.waitForURL(`**/community/${community}`);
    await settled(owner);
    const links = (await owner.getByRole('link').allInnerTexts()).join(' ');
    expect(links).toContain('Audit log');
    expect(links).not.toMatch(/Requests|Somebody else|Media Library|Releases/);
    await owner.goto(`${site.url}${HOME}/requests`);
    await said(owner, /don't have the permissions/);
  });

  it('is opened by its owner', async () => {
    await owner.goto(`${site.url}${HOME}/community/${community}`);
    await press(owner, 'Open');
    await said(owner, 'Everybody sees the community then');
    await confirm(owner, 'Open');
    await said(owner, '“Cash and prices” is open.');
    expect(await ask(site, bruno, 'GET', `/${community}`)).toMatchObject({ state: 'active' });
  });

  it('lets in who asks, one or many, with a result for each', async () => {
    await ask(site, bruno, 'POST', `/${community}/join`, { message: 'I run a programme in Mali.' });
    await ask(site, chen, 'POST', `/${community}/join`, {});
    await openTab(owner, 'Members');
    await said(owner, 'I run a programme in Mali.');
    await owner.getByRole('checkbox', { name: 'Select all' }).click();
    await press(owner, 'Approve selected (2)');
    // Chen thinks better of it while the dialog is open.
    await ask(site, chen, 'POST', `/${community}/withdraw-request`, {});
    await confirm(owner, 'Approve');
    await said(owner, 'bruno is now a member.');
    await said(owner, 'chen: Somebody else has decided this meanwhile.');
    expect(await membershipOf(bruno)).toMatchObject({ role: 'member', state: 'active' });
  });

  it('gets its first topic and replies', async () => {
    await openTab(owner, 'Forum');
    await owner.getByRole('link', { name: 'Categories' }).click();
    await press(owner, 'Add a category');
    await owner.getByLabel('Name').fill('Prices');
    await confirm(owner, 'Save');
    await owner.getByRole('heading', { name: 'Prices', exact: true }).waitFor();
    await owner.getByRole('link', { name: 'All topics' }).click();

    await owner.getByRole('link', { name: 'New topic' }).click();
    await owner.getByLabel('Title').fill('How do you follow inflation?');
    await choose(owner, 'Category', 'Prices');
    await owner.getByLabel('First post').fill('**Every month**, here.\n\n<script>window.hacked = true</script>');
    await press(owner, 'Start the topic');
    await owner.getByRole('heading', { name: 'How do you follow inflation?' }).waitFor();
    expect(await owner.locator('ol strong').innerText()).toBe('Every month');
    expect(await owner.evaluate(`'hacked' in window`)).toBe(false);

    const [topic] = await ask<{ documentId: string }[]>(site, bruno, 'GET', `/${community}/topics`);
    const posts = `/${community}/topics/${topic?.documentId}/posts`;
    await ask(site, bruno, 'POST', posts, { text: 'Each quarter, there.' });
    await owner.getByRole('link', { name: 'All topics' }).click();
    await owner.getByText('New', { exact: true }).first().waitFor();
    await owner.getByRole('link', { name: 'How do you follow inflation?' }).click();
    await said(owner, 'Each quarter, there.');
    await owner.getByLabel('Your reply').fill('Thank you.');
    await press(owner, 'Reply');
    await said(owner, 'Your reply was posted.');
    expect(await ask<{ text: string }[]>(site, bruno, 'GET', posts)).toMatchObject([{}, {}, { text: 'Thank you.' }]);
  });

  it('has posts that are edited and deleted, and topics that are locked', async () => {
    await owner.getByRole('button', { name: 'Edit the post by amina' }).last().click();
    await owner.getByLabel('Text').fill('Thank you, Bruno.');
    await press(owner, 'Save');
    await said(owner, 'Thank you, Bruno.');
    await press(owner, 'Edit history of the post by amina');
    await owner.getByRole('dialog').getByText('Thank you.', { exact: true }).waitFor();
    await owner.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).last().click();

    await press(owner, 'Delete the post by bruno');
    await confirm(owner, 'Delete');
    await said(owner, 'This post was deleted.');
    expect(await owner.getByText('Each quarter, there.').count()).toBe(0);

    await press(owner, 'Actions');
    await owner.getByRole('menuitem', { name: 'Lock' }).click();
    await confirm(owner, 'Lock');
    await said(owner, 'As a moderator you can reply nevertheless.');
    const [topic] = await ask<{ locked: boolean; may: string[] }[]>(site, bruno, 'GET', `/${community}/topics`);
    expect(topic).toMatchObject({ locked: true, may: [] });
  });

  it('disciplines a member, and says why', async () => {
    await openTab(owner, 'Members');
    await actOn(owner, 'bruno', 'Suspend');
    await owner.getByRole('alertdialog').getByRole('button', { name: 'Suspend' }).click();
    await said(owner, 'Please give a reason.');
    await owner.getByLabel('Reason').fill('Advertising');
    await confirm(owner, 'Suspend');
    expect(await membershipOf(bruno)).toMatchObject({ state: 'suspended', reason: 'Advertising' });
    await actOn(owner, 'bruno', 'End the suspension');
    await confirm(owner, 'End the suspension');
    await actOn(owner, 'bruno', 'Change the role');
    await choose(owner, 'Role', 'Administrator');
    await confirm(owner, 'Change the role');
    expect(await membershipOf(bruno)).toMatchObject({ role: 'administrator', state: 'active' });
  });

  it('gives its second administrator a panel account, who becomes its owner', async () => {
    await showMembers(site, amina, community);
    await team.goto(`${site.url}${HOME}/community/${community}/members`);
    await actOn(team, 'bruno', 'Give a panel account');
    await team.getByRole('alertdialog').getByRole('button', { name: 'Give a panel account' }).click();
    const given = await team.getByLabel('Registration link').inputValue();
    expect(given).toContain('registrationToken=');

    await actOn(owner, 'bruno', 'Offer the community');
    await confirm(owner, 'Offer the community');
    await said(owner, 'You have offered this community to bruno.');
    const second = await newPage(browser);
    await register(second, given, CHOSEN);
    await second.goto(`${site.url}${HOME}/community/${community}/members`);
    await press(second, 'Accept');
    await confirm(second, 'Accept');
    await said(second, 'The community is yours.');
    expect(await membershipOf(bruno)).toMatchObject({ role: 'owner' });
    expect(await membershipOf(amina)).toMatchObject({ role: 'administrator' });
  });

  it('is closed to who steps down, and never was open to members', async () => {
    await owner.reload();
    await press(owner, 'Step down');
    await confirm(owner, 'Step down');
    expect(await membershipOf(amina)).toMatchObject({ role: 'member' });
    await owner.goto(`${site.url}${HOME}`);
    await owner.waitForURL('**/auth/login**');

    const member = await newPage(browser);
    await member.goto(`${site.url}/admin/auth/login`);
    await member.locator('input[name="email"]').fill(chen.email);
    await member.locator('input[name="password"]').fill(PASSWORD);
    await press(member, 'Login');
    await said(member, 'Invalid credentials');
  });
});
