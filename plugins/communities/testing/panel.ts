import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';

export type Language = 'en' | 'fr' | 'es' | 'pt';

/** Milliseconds to wait for anything on a page: a busy machine is slow, and no failure. */
export const PATIENCE = 60_000;

interface Look {
  theme?: 'light' | 'dark';
  language?: Language;
}

/** A page of the admin panel for the holder of `token`, without going through the log-in. */
export const enterPanel = async (browser: Browser, url: string, token: string, look: Look = {}): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  await context.addCookies([{ name: 'jwtToken', value: token, url }]);
  await context.addInitScript(
    ([theme, language]) => {
      localStorage.setItem('STRAPI_THEME', theme);
      localStorage.setItem('strapi-admin-language', language);
    },
    [look.theme ?? 'light', look.language ?? 'en'] as const
  );
  context.setDefaultTimeout(PATIENCE);
  return context.newPage();
};

/** Waits until our part of the page has everything that it reads. */
export const settled = async (page: Page) => {
  await page.locator('main h1').first().waitFor();
  await page.waitForFunction(() => document.querySelector('main [aria-busy="true"]') === null);
};

/** To another page of the panel, without loading the whole panel anew, which takes a second. */
export const goTo = async (page: Page, url: string) => {
  if (page.url() === 'about:blank') {
    await page.goto(url);
    return;
  }
  await page.evaluate((to) => {
    history.pushState({}, '', to);
    dispatchEvent(new PopStateEvent('popstate', { state: {} }));
  }, url);
};

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  nodes: { html: string; failureSummary: string }[];
}

/** What axe finds wrong with a region of the page; nothing, if all is well. */
export const wrongs = async (page: Page, region = 'main'): Promise<string[]> => {
  // A button under the pointer has other colours, and those are the design system's.
  await page.mouse.move(0, 0);
  await page.evaluate(axe);
  const violations = await page.evaluate(async (selector) => {
    const { run } = (window as unknown as { axe: { run(at: string): Promise<{ violations: Violation[] }> } }).axe;
    return (await run(selector)).violations;
  }, region);
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((it) => `${it.html}\n${it.failureSummary}`).join('\n')}`
  );
};

/** Every piece of text that a person reads or a screen reader says, one a line. */
const textsOn = (page: Page) =>
  page.evaluate(() => {
    const spoken = ['aria-label', 'placeholder', 'title', 'alt'];
    return [...document.querySelectorAll<HTMLElement>('body, body *')].flatMap((element) => [
      ...spoken.map((name) => element.getAttribute(name) ?? ''),
      ...[...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.textContent ?? ''),
    ]);
  });

const texts = (language: Language): Record<string, string> => {
  const folder = path.join(__dirname, '../admin/src/translations', language);
  return Object.assign(
    {},
    ...['common', 'desk', 'workspace', 'members', 'forum'].map(
      (name) => JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8')) as object
    )
  ) as Record<string, string>;
};

const KEY = /\bcommunities\.[a-z][\w.-]+/;

/** Keys of ours that a page shows in place of a text, and messages whose placeholders stayed empty. */
export const rawTexts = async (page: Page): Promise<string[]> =>
  (await textsOn(page)).filter((text) => KEY.test(text) || /\{\w+(, plural|\})/.test(text));

/** The text of a key in a language, for finding what has it. */
export const textOf = (language: Language, key: string): string => {
  const text = texts(language)[key];
  if (text === undefined) throw new Error(`There is no text ${key} in ${language}.`);
  return text;
};
