import type { Page } from 'playwright-core';

/** What people do with a page of the panel, by the names that they see. */
export const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();

export const said = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();

/** In the dialog that is open; waits until it has closed. */
export const confirm = async (page: Page, name: string) => {
  const dialog = page.getByRole('alertdialog');
  await dialog.getByRole('button', { name, exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
};

export const choose = async (page: Page, label: string, option: string) => {
  await page.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option }).click();
};

export const actOn = async (page: Page, person: string, act: string) => {
  await press(page, `Actions for ${person}`);
  await page.getByRole('menuitem', { name: act, exact: true }).click();
};

export const openTab = (page: Page, name: string) =>
  page.locator('main nav').getByRole('link', { name, exact: true }).click();

/** Somebody chooses a password with the link that they were handed. */
export const register = async (page: Page, link: string, password: string) => {
  await page.goto(link);
  await page.locator('input[name="password"]').fill(password);
  await page.locator('input[name="confirmPassword"]').fill(password);
  await press(page, "Let's start");
  await page.waitForURL((url) => !url.pathname.includes('/auth/'));
};
