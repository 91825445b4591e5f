import { call } from '../server/src/testing/http';
import { createAdmin, createUser, panelTokenOf, type TestAdmin, type TestUser } from '../server/src/testing/people';
import type { Site } from '../server/src/testing/boot';

/** One request of a member or of the platform team, which has to succeed; answers `data`. */
export const ask = async <T = { documentId: string }>(
  site: Site,
  who: TestUser | TestAdmin,
  method: string,
  path: string,
  data?: object
): Promise<T> => {
  const isTeam = !('username' in who);
  const url = `${site.url}${isTeam ? '' : '/api'}/communities${path}`;
  const answer = await call(url, { method, token: who.token, ...(data ? { body: { data } } : {}) });
  if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return (answer.body as { data: T }).data;
};

/** A file of somebody, which has to be taken. */
const send = async (site: Site, who: TestUser, path: string, name: string, data: object) => {
  const body = new FormData();
  body.append('files', new Blob([name]), name);
  body.append('data', JSON.stringify(data));
  const answer = await call(`${site.url}/api/communities${path}`, { method: 'POST', token: who.token, body });
  if (answer.status >= 300) throw new Error(`POST ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return (answer.body as { data: { documentId: string } }).data;
};

export const requestFor = (name: string, more: object = {}) => ({
  name,
  summary: `${name}: a place to exchange.`,
  purpose: 'Exchange between those who run programmes.',
  targetGroup: 'Ministries and agencies',
  whyNew: 'No other community is about this.',
  language: 'en',
  languages: ['en', 'fr'],
  visibility: 'public',
  joinPolicy: 'request',
  ...more,
});

/** Shows the members to everybody, which has to be confirmed. */
export const showMembers = async (site: Site, owner: TestUser, community: string) => {
  const preview = await ask<{ confirmation: string }>(
    site,
    owner,
    'GET',
    `/${community}/opening?membersVisibleTo=public`
  );
  await ask(site, owner, 'PUT', `/${community}`, { membersVisibleTo: 'public', ...preview, opens: undefined });
};

/** Settings of a site with this world in it: its webhooks lead to this machine, and to nobody there. */
export const PANEL_ENV = { WEBHOOKS_PRIVATE_ADDRESSES: '127.0.0.1/32' };

export interface PanelWorld {
  team: TestAdmin;
  owner: TestUser;
  /** Of the panel. */
  tokens: { team: string; owner: string };
  community: string;
  /** Private; the platform team sees its card only. */
  closed: string;
  /** A request that waits for the platform team. */
  request: string;
  topic: string;
  /** Full, with questions and a waiting list, in which the owner is. */
  event: string;
  series: string;
  /** Asks to be acknowledged, and one member has. */
  announcement: string;
  /** An import that was checked. */
  file: string;
  folder: string;
  /** In the folder, with two versions. */
  document: string;
}

/** A community in which every kind of thing that the panel shows is there at least once. */
export const makePanelWorld = async (site: Site): Promise<PanelWorld> => {
  const { strapi } = site;
  const team = await createAdmin(strapi, 'strapi-super-admin');
  const person = (name: string) => createUser(strapi, name);
  const [owner, bruno, chen, dora, elena, fatou] = (await Promise.all(
    ['amina', 'bruno', 'chen', 'dora', 'elena', 'fatou'].map(person)
  )) as [TestUser, TestUser, TestUser, TestUser, TestUser, TestUser];

  const open = async (name: string, more?: object) => {
    const { documentId } = await ask(site, owner, 'POST', '', requestFor(name, more));
    await ask(site, team, 'POST', `/${documentId}/approve`, { panelAccount: true });
    await ask(site, owner, 'POST', `/${documentId}/open`, {});
    return documentId;
  };
  const community = await open('Cash and prices');
  const closed = await open('Data protection', { visibility: 'private' });
  const at = `/${community}`;

  // Nobody listens there, so that their logs have something to tell.
  const webhook = { name: 'Catalogue', address: 'http://127.0.0.1:9/communities' };
  const hook = await ask(site, owner, 'POST', `${at}/webhooks`, { ...webhook, events: ['topic.started'] });
  await ask(site, owner, 'POST', `${at}/webhooks/${hook.documentId}/test`);
  const ours = await ask(site, team, 'POST', '/webhooks', { ...webhook, events: ['topic.started', 'post.replied'] });
  await ask(site, team, 'POST', `/webhooks/${ours.documentId}/test`);

  for (const it of [bruno, chen, dora, elena, fatou]) await ask(site, it, 'POST', `${at}/join`, { message: 'Hello' });
  const members = [bruno, chen, dora].map(({ documentId }) => documentId);
  await ask(site, owner, 'POST', `${at}/members/approve`, { members });
  await ask(site, owner, 'PUT', `${at}/members/${bruno.documentId}/role`, { role: 'administrator' });
  const until = new Date(Date.now() + 86_400_000).toISOString();
  await ask(site, owner, 'POST', `${at}/members/${chen.documentId}/suspend`, { reason: 'Advertising', until });
  await ask(site, owner, 'POST', `${at}/ownership`, { member: bruno.documentId });

  await ask(site, owner, 'POST', `${at}/categories`, { name: 'Prices', description: 'Of food and fuel' });
  const { documentId: topic } = await ask(site, dora, 'POST', `${at}/topics`, {
    title: 'How do you follow inflation?',
    text: '# Question\n\n- Which **basket**?\n\n> Ours is from 2019.\n\n[Source](https://example.org) `code`\n\n| a | b |\n|-|-|\n| 1 | 2 |',
    audience: 'members',
  });
  await ask(site, owner, 'PUT', `${at}/topics/${topic}`, { pinned: true, locked: true });
  const first = await ask(site, owner, 'POST', `${at}/topics/${topic}/posts`, { text: 'Every quarter.' });
  await ask(site, owner, 'PUT', `${at}/topics/${topic}/posts/${first.documentId}`, { text: 'Every month.' });
  const second = await ask(site, owner, 'POST', `${at}/topics/${topic}/posts`, { text: 'Gone soon.' });
  await ask(site, owner, 'DELETE', `${at}/topics/${topic}/posts/${second.documentId}`);
  await ask(site, bruno, 'POST', `${at}/topics`, { title: 'Not read yet', text: 'Text', audience: 'public' });

  const events = await makeEvents(site, { at, owner, first: dora, second: bruno });
  const announce = async (title: string, more: object, publish: object | null) => {
    const text = 'The office is closed **next week**.\n\n- Monday\n- Tuesday';
    const { documentId } = await ask(site, owner, 'POST', `${at}/announcements`, { title, text, ...more });
    if (publish) await ask(site, owner, 'POST', `${at}/announcements/${documentId}/publish`, publish);
    return `${documentId}`;
  };
  const announcement = await announce('New rules', { pinned: true, acknowledge: true, audience: 'public' }, {});
  await ask(site, dora, 'POST', `${at}/announcements/${announcement}/acknowledge`);
  await announce('For those who moderate', { recipients: 'moderators', expiresAt: until }, {});
  await announce('Meeting next month', {}, { publishAt: until });
  await announce('Not ready yet', {}, null);

  await ask(site, owner, 'POST', `${at}/invitations`, { addresses: 'gina@example.org', message: 'Please come.' });
  const { documentId: file } = await ask(site, owner, 'POST', `${at}/imports`, {
    text: `Nom;Courriel;Rôle;Remarque\nHana;hana@example.org;modératrice;x\n;${dora.email};;\n;nobody@;;\n;gina@example.org;;`,
  });

  await site.strapi.documents('api::theme.theme').create({ data: { name: 'Food prices', slug: 'food-prices' } });
  const { documentId: folder } = await ask(site, owner, 'POST', `${at}/folders`, { name: 'Guides' });
  const said = {
    folder,
    description: 'How to follow prices',
    licence: 'CC BY 4.0',
    date: '2026-03-31',
    themes: ['food-prices'],
  };
  const { documentId: document } = await send(site, dora, `${at}/documents`, 'Prices in 2026.txt', said);
  await send(site, owner, `${at}/documents/${document}/versions`, 'Prices.txt', { note: 'With fuel' });
  await send(site, owner, `${at}/documents`, 'At the top.md', { audience: 'public' });

  const { documentId: request } = await ask(site, elena, 'POST', '', requestFor('Registries'));
  await ask(site, team, 'POST', `/${request}/messages`, { text: 'We look at it this week.' });
  const tokens = { team: team.token, owner: await panelTokenOf(strapi, owner) };
  const found = { topic, file, folder, document, announcement, ...events };
  return { team, owner, tokens, community, closed, request, ...found };
};

interface Cast {
  at: string;
  owner: TestUser;
  first: TestUser;
  second: TestUser;
}

/** This month: a full webinar with all that an event can have, a series not all as planned, and a cancelled one. */
const makeEvents = async (site: Site, { at, owner, first, second }: Cast) => {
  const day = (more: number) => new Date(Date.now() + more * 86_400_000).toISOString().slice(0, 10);
  const times = (more: number) => ({ start: `${day(more)}T09:00`, end: `${day(more)}T10:30`, zone: 'Africa/Dakar' });
  const { documentId: event, questions } = await ask<{ documentId: string; questions: { id: string }[] }>(
    site,
    owner,
    'POST',
    `${at}/events`,
    {
      title: 'Webinar: what inflation does to the poor',
      ...times(1),
      text: 'We look at **three** countries.',
      category: 'webinar',
      audience: 'public',
      place: 'Dakar',
      onlineLink: 'https://meet.example.org/prices',
      speakers: [{ name: 'Awa Ndiaye', about: 'Ministry of Family' }],
      recording: 'https://video.example.org/1',
      materials: [{ title: 'Slides', address: 'https://www.example.org/slides.pdf' }],
      capacity: 1,
      registrationClosesAt: new Date(Date.now() + 86_400_000 / 2).toISOString(),
      questions: [{ text: 'From which country do you follow?', required: true }],
    }
  );
  const answers = [{ question: questions[0]?.id, text: 'Senegal' }];
  for (const [who, answer] of [
    [first, 'yes'],
    [owner, 'yes'],
    [second, 'maybe'],
  ] as const) {
    await ask(site, who, 'PUT', `${at}/events/${event}/attendance`, { answer, answers });
  }
  const recurrence = 'FREQ=WEEKLY;COUNT=6';
  const { documentId: series } = await ask(site, owner, 'POST', `${at}/events`, {
    title: 'Weekly office hour',
    ...times(2),
    recurrence,
    audience: 'members',
  });
  const out = { occurrence: `${day(9)}T09:00`, takesPlace: false };
  await ask(site, owner, 'POST', `${at}/events/${series}/occurrences`, out);
  const moved = {
    occurrence: `${day(16)}T09:00`,
    takesPlace: true,
    start: `${day(17)}T15:00`,
    end: `${day(17)}T16:00`,
  };
  await ask(site, owner, 'POST', `${at}/events/${series}/occurrences`, { ...moved, place: 'Room 2' });
  const { documentId: cancelled } = await ask(site, owner, 'POST', `${at}/events`, {
    title: 'Field visit',
    ...times(3),
  });
  await ask(site, owner, 'POST', `${at}/events/${cancelled}/cancel`, { reason: 'Storm' });
  return { event, series };
};
