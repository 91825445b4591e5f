import sharp from 'sharp';
import type { World } from '../races/world';

/** A site with a row of every type: a lively public community, a private one, a refused request. */
export async function fillSite(world: World): Promise<void> {
  const open = await world.community({ members: ['admin', 'moderator', 'member', 'other'] });
  await settings(world, open);
  await forum(world, open);
  await announcements(world, open);
  await events(world, open);
  await news(world, open);
  await documents(world, open);
  await sanctions(world, open);

  const hidden = { visibility: 'private', joinPolicy: 'request' };
  const closed = await world.community({ settings: hidden, members: ['admin', 'member'] });
  await world.done({ as: 'stranger', path: `/${closed}/join`, data: { message: 'May I?' } });
  await forum(world, closed);

  const asked = await world.community({ state: 'requested' });
  await world.done({ as: 'team', path: `/${asked}/ask`, data: { text: 'Who will lead it?' } });
  await world.done({ as: 'owner', path: `/${asked}/messages`, data: { text: 'I shall' } });
  await world.done({ as: 'deputy', path: `/${asked}/refuse`, data: { reason: 'There is one already' } });
}

/** What somebody chose to be told of, whom an administrator invited by mail, and who wants no such mails. */
async function news(world: World, community: string) {
  const choices = [{ kind: 'topic.started', inApp: true, mail: 'none' }];
  const chosen = { language: 'pt', zone: 'Africa/Maputo', choices };
  await world.done({ as: 'member', method: 'PUT', path: '/notifications/settings', data: chosen });
  await world.done({ as: 'member', method: 'PUT', path: `/${community}/subscription`, data: { level: 'watching' } });
  await world.done({ as: 'owner', path: `/${community}/invitations`, data: { addresses: 'zoe@example.org' } });
  await world.done({ as: 'owner', path: `/${community}/imports`, data: { text: 'email\nyan@example.org\nnobody' } });
  // Switched off, so that nothing goes out.
  const webhook = { name: 'Catalogue', address: 'https://93.184.215.14/', events: ['topic.started'], active: false };
  await world.done({ as: 'owner', path: `/${community}/webhooks`, data: webhook });
  await world.done({ as: 'team', path: '/webhooks', data: webhook });
  const text = { language: 'pt', key: 'mail.signature', text: 'A equipa' };
  await world.done({ as: 'team', method: 'PUT', path: '/mail/texts', data: text });
  // Only a signed link in a mail does this, and here nobody reads mails.
  await world.look.rows(`INSERT INTO cm_mail_stops (document_id, address) VALUES ('stop', 'nobody@example.org')`);
}

/** A folder with a document of two versions, and what was read in them. */
async function documents(world: World, community: string) {
  const folder = await world.done({ as: 'moderator', path: `/${community}/folders`, data: { name: 'Guides' } });
  const file = (text: string, data: object) => {
    const body = new FormData();
    body.append('files', new Blob([text]), 'guide.txt');
    body.append('data', JSON.stringify(data));
    return body;
  };
  const first = file('Zoë wrote this', { folder: folder.documentId, audience: 'public' });
  const made = await world.done({ as: 'member', path: `/${community}/documents`, body: first });
  const at = `/${community}/documents/${made.documentId}`;
  await world.done({ as: 'member', path: `${at}/versions`, body: file('And this', { note: 'Better' }) });
  for (;;) {
    const [read] = await world.look.rows('SELECT COUNT(*) AS n FROM cm_document_readings');
    if (Number(read.n) >= 2) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** A series with an exception and a change, who attends it, and a calendar for a program. */
async function events(world: World, community: string) {
  const times = { start: '2041-03-05T09:00', end: '2041-03-05T10:00', zone: 'Europe/Lisbon' };
  const data = { title: 'Zoë’s meeting', ...times, recurrence: 'FREQ=WEEKLY;COUNT=4', capacity: 1, audience: 'public' };
  const { documentId } = await world.done({ as: 'owner', path: `/${community}/events`, data });
  const path = `/${community}/events/${documentId}`;
  const change = (changes: object) => world.done({ as: 'owner', path: `${path}/occurrences`, data: changes });
  await change({ occurrence: '2041-03-12T09:00', takesPlace: false });
  await change({ occurrence: '2041-03-19T09:00', takesPlace: true, place: 'Dakar' });
  for (const as of ['member', 'admin'] as const) {
    await world.done({ as, method: 'PUT', path: `${path}/attendance`, data: { answer: 'yes' } });
  }
  await world.done({ as: 'member', path: '/calendar/feed' });
  // Nobody is reminded of what is so far ahead.
  await world.look.rows(
    `INSERT INTO cm_event_reminders (document_id, event, occurrence, lead) VALUES ('reminder', $1, '2041-03-05', 'day')`,
    [documentId]
  );
}

async function settings(world: World, community: string) {
  const put = (path: string, data: unknown) =>
    world.done({ as: 'owner', method: 'PUT', path: `/${community}${path}`, data });
  await put('', { slug: world.fresh('renamed') });
  await put('/texts/fr', { summary: 'Bonjour', welcome: 'Bienvenue', rules: 'Soyez *bref*' });
  await world.done({ as: 'member', path: `/${community}/accept-rules`, data: { version: 1 } });
  await world.done({ as: 'member', method: 'PUT', path: '/profile', data: { name: 'Zoë Ångström', country: 'SE' } });

  const bytes = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#036' } })
    .png()
    .toBuffer();
  const body = new FormData();
  body.append('files', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), 'logo.png');
  body.append('data', JSON.stringify({ alternativeText: 'A blue square' }));
  await world.done({ as: 'owner', method: 'PUT', path: `/${community}/picture`, body });
}

async function forum(world: World, community: string) {
  const data = { name: world.fresh('category'), position: 2 };
  const category = await world.done({ as: 'owner', path: `/${community}/categories`, data });
  for (let n = 0; n < 4; n++) {
    const start = { title: `Topic ${n}`, text: `**Zoë** asks \u{1F331} ${n}`, category: category.documentId };
    const topic = await world.done({ as: 'member', path: `/${community}/topics`, data: start });
    const path = `/${community}/topics/${topic.documentId}`;
    const post = await world.done({ as: 'admin', path: `${path}/posts`, data: { text: `Reply ${n}` } });
    await world.done({
      as: 'admin',
      method: 'PUT',
      path: `${path}/posts/${post.documentId}`,
      data: { text: 'Edited' },
    });
    await world.done({ as: 'owner', path: `${path}/read`, data: { post: post.documentId } });
    if (n === 1) await world.done({ as: 'owner', method: 'PUT', path, data: { pinned: true, locked: true } });
    if (n === 2) await world.send(0, { as: 'owner', method: 'DELETE', path });
    if (n === 3) await world.send(0, { as: 'owner', method: 'DELETE', path: `${path}/posts/${post.documentId}` });
  }
}

async function announcements(world: World, community: string) {
  const path = `/${community}/announcements`;
  const soon = new Date(Date.now() + 30 * 86_400_000).toISOString();
  for (const [n, publish] of [{}, { publishAt: soon }, null].entries()) {
    const data = { title: `News ${n}`, text: 'Zoë **says**', acknowledge: true, audience: 'public', expiresAt: null };
    const { documentId } = await world.done({ as: 'owner', path, data });
    if (publish) await world.done({ as: 'owner', path: `${path}/${documentId}/publish`, data: publish });
    if (n === 0) await world.done({ as: 'member', path: `${path}/${documentId}/acknowledge` });
  }
}

async function sanctions(world: World, community: string) {
  const on = (part: 'other' | 'moderator') => `/${community}/members/${world.cast[part].documentId}`;
  const until = new Date(Date.now() + 30 * 86_400_000).toISOString();
  await world.done({ as: 'owner', path: `${on('moderator')}/suspend`, data: { reason: 'Loud', until } });
  await world.done({ as: 'owner', path: `${on('other')}/ban`, data: { reason: 'Louder' } });
}
