import { chromium, type Browser, type Page } from 'playwright-core';

/** A headless browser. `npm test` finds one and names it in CHROMIUM_PATH. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    // Containers have neither a sandbox for root nor much shared memory.
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });

/** Somebody at the admin panel of the site at `url`, past the log-in. */
export const logIn = async (page: Page, url: string, email: string, password: string) => {
  await page.goto(`${url}/admin/auth/login`);
  await page.getByLabel('Email').fill(email);
  await page.locator('input[name="password"]').fill(password);
  await page.getByRole('button', { name: 'Login' }).click();
  await page.waitForURL((it) => !it.pathname.includes('/auth/'));
};
