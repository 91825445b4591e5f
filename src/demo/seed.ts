import type { Core } from '@strapi/strapi';
import { givePanelAccount, makePeople, makeTeam, PANEL_COMMUNITY, printedAccounts } from './accounts';
import { makePublications, makeTerms } from './catalogue';
import { communityRows } from './community-rows';
import { communities } from './data';
import { documentRows } from './document-rows';
import type { Who } from './data/people';
import type { CommunityContent } from './data/types';
import { keepLedger, readLedger, type Ledger } from './ledger';
import { newId, noRows, table, writeRows, type Scene } from './rows';

export { removeDemo } from './remove';

export type Report = (sentence: string) => void;

export interface Seeded {
  accounts: Array<{ who: string; where: 'panel' | 'site'; email: string; password: string }>;
}

/**
 * Fills the site with a platform's life of two years, in four languages. Adds what is missing and touches nothing
 * else; a second call adds nothing. Mails nobody.
 */
export async function seedDemo(strapi: Core.Strapi, report: Report): Promise<Seeded> {
  const ledger = await readLedger(strapi);
  if (ledger.complete) {
    report('The demo data is there already.');
    return { accounts: printedAccounts() };
  }
  await makeTerms(strapi, ledger);
  report('Themes, regions and institutions are in.');
  const people = await makePeople(strapi, ledger);
  report(`${Object.keys(people).length} people have accounts and profiles.`);
  const team = await makeTeam(strapi, ledger);
  const done = new Map<string, string>();
  for (const content of communities) {
    const sentence = await makeCommunity(strapi, ledger, content, people, team, done);
    if (sentence) report(sentence);
  }
  await makePublications(strapi, ledger, done);
  const panelCommunity = done.get(PANEL_COMMUNITY);
  if (panelCommunity) await givePanelAccount(strapi, ledger, panelCommunity);
  await keepLedger(strapi, { ...ledger, complete: true });
  report('Publications and panel accounts are in.');
  return { accounts: printedAccounts() };
}

/** One community in one transaction; `done` learns its documentId. */
async function makeCommunity(
  strapi: Core.Strapi,
  ledger: Ledger,
  content: CommunityContent,
  people: Record<Who, string>,
  team: string,
  done: Map<string, string>
): Promise<string | undefined> {
  const { slug } = content;
  const held = await table(strapi, 'slug').findOne({ where: { slug }, select: ['community'] });
  if (held) {
    if (!ledger.communities.includes(slug)) return `A community of the site has the slug ${slug}: left as it is.`;
    done.set(slug, held.community as string);
    return undefined;
  }
  const { render } = strapi.plugin('communities').service('markdown') as Pick<Scene, 'render'>;
  const { times: eventTimes } = strapi.plugin('communities').service('events') as { times: Scene['eventTimes'] };
  const scene: Scene = { content, id: newId(), people, team, now: Date.now(), render, eventTimes, rows: noRows() };
  communityRows(scene);
  const keepFiles = await documentRows(strapi, scene);
  await strapi.db.transaction(async () => {
    await writeRows(strapi, scene.rows);
    await keepFiles();
    ledger.communities.push(slug);
    await keepLedger(strapi, ledger);
  });
  done.set(slug, scene.id);
  const { topic, post } = scene.rows;
  return `${content.name}: ${content.state}${topic.length > 0 ? `, ${topic.length} topics, ${post.length} posts` : ''}`;
}
