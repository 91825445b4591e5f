import type { Page } from 'playwright-core';
import { boot, type Site } from '../server/src/testing/boot';
import { createAdmin, createUser, panelTokenOf, type TestUser } from '../server/src/testing/people';
import { openBrowser } from './browser';
import { enterPanel, goTo, keepPicture, settled, tooWide, wrongs, type Look } from './panel';
import { ask, requestFor } from './panel-world';

/** An open community whose owner is at the panel, and whose members do what they do by REST. */
export interface Walk {
  site: Site;
  owner: TestUser;
  members: TestUser[];
  page: Page;
  /** Of the community, below the API. */
  at: string;
  /** Opens a section of the community, `events?show=list`, or something in it. */
  go(path: string): Promise<void>;
  /** What is wrong with these, seen in the dark and on a phone. */
  lookAgain(paths: string[]): Promise<string[]>;
  end(): Promise<void>;
}

/** @param names of the members */
export async function beginWalk(names: string[]): Promise<Walk> {
  const site = await boot({ panel: true });
  const browser = await openBrowser();
  const team = await createAdmin(site.strapi, 'strapi-super-admin');
  const owner = await createUser(site.strapi, 'amina');
  const { documentId } = await ask(site, owner, 'POST', '', requestFor('Cash and prices', { joinPolicy: 'open' }));
  const at = `/${documentId}`;
  await ask(site, team, 'POST', `${at}/approve`, { panelAccount: true });
  await ask(site, owner, 'POST', `${at}/open`, {});
  const members: TestUser[] = [];
  for (const name of names) {
    const member = await createUser(site.strapi, name);
    await ask(site, member, 'POST', `${at}/join`, {});
    members.push(member);
  }

  const token = await panelTokenOf(site.strapi, owner);
  const enter = (look: Look) => enterPanel(browser, site.url, token, look);
  const open = async (page: Page, path: string) => {
    await goTo(page, `${site.url}/admin/plugins/communities/community${at}/${path}`);
    await settled(page);
  };
  const page = await enter({});
  return {
    site,
    owner,
    members,
    page,
    at,
    go: (path) => open(page, path),
    lookAgain: async (paths) => {
      const dark = await enter({ theme: 'dark' });
      const found: string[] = [];
      for (const path of paths) {
        await open(dark, path);
        const name = path.replace(/=\w{20,}/g, '');
        await keepPicture(dark, `${name}-dark`);
        found.push(...(await wrongs(dark)).map((it) => `${path} in the dark: ${it}`));
        await dark.setViewportSize({ width: 390, height: 900 });
        await keepPicture(dark, `${name}-phone`);
        found.push(...(await tooWide(dark)).map((it) => `${path} on a phone: ${it}`));
        await dark.setViewportSize({ width: 1280, height: 900 });
      }
      await dark.context().close();
      return found;
    },
    end: async () => {
      await browser.close();
      await site.close();
    },
  };
}
