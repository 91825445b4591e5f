import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';

export type Language = 'en' | 'fr' | 'es' | 'pt';

/** Milliseconds to wait for anything on a page: a busy machine is slow, and no failure. */
export const PATIENCE = 60_000;

export interface Look {
  theme?: 'light' | 'dark';
  language?: Language;
  /** Of the window, in pixels. */
  width?: number;
}

export const newPage = async (browser: Browser, look: Look = {}): Promise<Page> => {
  const { theme = 'light', language = 'en', width = 1280 } = look;
  // Times are shown on the clock of the browser, and must not depend on where the tests run.
  const clock = { timezoneId: 'UTC' };
  const context = await browser.newContext({ ...clock, viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  context.setDefaultTimeout(PATIENCE);
  await context.addInitScript({
    content: `localStorage.setItem('STRAPI_THEME', '${theme}');
      localStorage.setItem('strapi-admin-language', '${language}');`,
  });
  return context.newPage();
};

/** A page of the admin panel for the holder of `token`, without going through the log-in. */
export const enterPanel = async (browser: Browser, url: string, token: string, look: Look): Promise<Page> => {
  const page = await newPage(browser, look);
  await page.context().addCookies([{ name: 'jwtToken', value: token, url }]);
  return page;
};

/** Waits until our part of the page has everything that it reads. */
export const settled = async (page: Page) => {
  await page.locator('main h1').first().waitFor();
  await page.locator('main [aria-busy="true"]').first().waitFor({ state: 'hidden' });
};

/** To another page of the panel, without loading the whole panel anew, which takes a second. */
export const goTo = async (page: Page, url: string) => {
  if (page.url() === 'about:blank') {
    await page.goto(url);
    return;
  }
  await page.evaluate(`history.pushState({}, '', ${JSON.stringify(url)});
    dispatchEvent(new PopStateEvent('popstate', { state: {} }));`);
};

/** How far down the page there is something. */
const BOTTOM = `Math.ceil(Math.max(...[...document.querySelectorAll('main *')].map((it) => it.getBoundingClientRect().bottom)))`;

/** `PICTURES=<folder>` keeps how a page looks, for people to look at: all of it, or what the window shows of it. */
export const keepPicture = async (page: Page, name: string, part: 'page' | 'window' = 'page') => {
  const folder = process.env.PICTURES;
  if (!folder) return;
  const path = `${folder}/${name.replace(/[^\w-]+/g, '_')}.png`;
  const before = page.viewportSize() ?? { width: 1280, height: 900 };
  if (part === 'window') {
    await page.screenshot({ path });
    return;
  }
  // The panel scrolls inside of itself: only a window as high as the page shows all of it.
  const height = 4_000;
  await page.setViewportSize({ ...before, height });
  const bottom = Math.min(height, (await page.evaluate<number>(BOTTOM)) + 40);
  await page.screenshot({ path, clip: { x: 0, y: 0, width: before.width, height: bottom } });
  await page.setViewportSize(before);
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
  const violations = await page.evaluate<Violation[]>(`axe.run('${region}').then((found) => found.violations)`);
  return violations.flatMap(({ id, nodes }) => nodes.map((it) => `${id}: ${it.html} ${it.failureSummary}`));
};

/** Every piece of text that a person reads or a screen reader says. */
const TEXTS = `[...document.querySelectorAll('body, body *')].flatMap((element) => [
  ...['aria-label', 'placeholder', 'title', 'alt'].map((name) => element.getAttribute(name) ?? ''),
  ...[...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent),
])`;

/** What reaches beyond the window to the right, and is in no box that scrolls by itself. */
const TOO_WIDE = `[...document.querySelectorAll('main *')].filter((element) => {
  const scrolls = (it) => it && it.tagName !== 'MAIN' && (getComputedStyle(it).overflowX !== 'visible' || scrolls(it.parentElement));
  return element.getBoundingClientRect().right > innerWidth + 1 && !scrolls(element);
}).map((element) => 'too wide: ' + element.outerHTML.slice(0, 300))`;

export const tooWide = (page: Page): Promise<string[]> => page.evaluate<string[]>(TOO_WIDE);

const KEY = /\bcommunities\.[a-z][\w.-]+/;
const PLACEHOLDER = /\{\w+(, \w+|\})/;

/** Keys of ours that a page shows in place of a text, and placeholders that nobody filled. */
export const rawTexts = async (page: Page): Promise<string[]> =>
  (await page.evaluate<string[]>(TEXTS)).filter((text) => KEY.test(text) || PLACEHOLDER.test(text));

const FILES = [
  'announcements',
  'common',
  'desk',
  'documents',
  'workspace',
  'members',
  'inviting',
  'jobs',
  'forum',
  'events',
  'mails',
  'notifications',
  'webhooks',
];

/** The text of a key in a language, for finding what has it. */
export const textOf = (language: Language, key: string): string => {
  const folder = path.join(__dirname, '../admin/src/translations', language);
  for (const file of FILES) {
    const texts = JSON.parse(readFileSync(path.join(folder, `${file}.json`), 'utf8')) as Record<string, string>;
    if (texts[key] !== undefined) return texts[key];
  }
  throw new Error(`There is no text ${key} in ${language}.`);
};
