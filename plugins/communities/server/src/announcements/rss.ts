import { createHash } from 'node:crypto';
import type { Context } from 'koa';
import { seenBy, visitor } from '../access/actor';
import { demandSection, type Standing } from '../access/standing';
import { announcementVisible, isPublic, membershipOf } from '../access/visible';
import { settings } from '../config';
import { rows } from '../database';
import { clean } from '../forum/markdown';
import { linkTo } from '../mail/links';
import { notFound } from '../refusals';
import { timeOf } from './write';

interface Item {
  documentId: string;
  title: string;
  html: string;
  sentAt: unknown;
}

const ITEMS = `
  SELECT an.document_id AS "documentId", an.title AS "title", an.html AS "html", an.sent_at AS "sentAt"
  FROM cm_communities c ${membershipOf()} JOIN cm_announcements an ON an.community = c.document_id
  WHERE c.document_id = :community AND ${isPublic} AND ${announcementVisible()}
  ORDER BY an.sent_at DESC, an.document_id DESC LIMIT 50`;

/** Also what is no longer in the feed has changed it: what is over, and what was taken out of it. */
const CHANGED = `
  SELECT MAX(CASE WHEN an.expires_at <= :clock THEN an.expires_at ELSE an.updated_at END) AS "shown",
    (SELECT MAX(w.withdrawn_at) FROM cm_announcements w WHERE w.community = :community) AS "withdrawn"
  FROM cm_announcements an
  WHERE an.community = :community AND an.state = 'published' AND an.audience = 'public' AND an.recipients = 'members'`;

const CHANNEL = `
  SELECT c.name AS "name", c.language AS "language", (SELECT t.summary FROM cm_community_texts t
    WHERE t.community = c.document_id AND t.language = c.language) AS "summary"
  FROM cm_communities c WHERE c.document_id = :community`;

/** What a visitor may read, whoever asks, so that one copy serves all. Caches ask each time whether it still holds. */
export async function sendFeed(at: Standing, koa: Context | null): Promise<void> {
  demandSection(at, 'announcements');
  const isOpen = ['active', 'dormant', 'archived'].includes(at.community.state);
  if (!koa || !isOpen || at.community.visibility !== 'public') throw notFound();
  const community = at.community.id;
  const [items, [channel], [changed]] = [
    await rows<Item>(ITEMS, { ...seenBy(visitor), community }, 'feed'),
    await rows<{ name: string; language: string; summary: string | null }>(CHANNEL, { community }, 'feed_channel'),
    await rows<{ shown: unknown; withdrawn: unknown }>(CHANGED, { community }, 'feed_changed'),
  ];
  if (!channel) throw notFound();
  const address = `${strapi.config.get<string>('server.absoluteUrl', '')}${strapi.config.get<string>('api.rest.prefix', '/api')}/communities/${at.community.slug}/announcements/rss`;
  const body = feed({ ...channel, summary: channel.summary ?? '', slug: at.community.slug, address }, items);
  const last = Math.max(timeOf(changed?.shown) ?? 0, timeOf(changed?.withdrawn) ?? 0);
  koa.set('ETag', `"${createHash('sha256').update(body).digest('hex').slice(0, 32)}"`);
  if (last > 0) koa.set('Last-Modified', new Date(last).toUTCString());
  koa.set('Content-Type', 'application/rss+xml; charset=utf-8');
  koa.set('X-Content-Type-Options', 'nosniff');
  koa.set('Cache-Control', 'public, no-cache');
  koa.status = 200;
  koa.body = body;
  if (koa.fresh) koa.status = 304;
}

interface Channel {
  name: string;
  language: string;
  summary: string;
  slug: string;
  address: string;
}

/** RSS 2.0. Its items carry sanitised HTML, escaped as the format wants it. */
export function feed({ name, language, summary, slug, address }: Channel, items: Item[]): string {
  const home = linkTo({ slug }) ?? address;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>',
    element('title', name),
    element('link', home),
    element('description', summary || name),
    element('language', language),
    `<atom:link href="${escapeXml(address)}" rel="self" type="application/rss+xml"/>`,
    ...items.map((item) => itemOf(item, slug)),
    '</channel></rss>\n',
  ].join('\n');
}

function itemOf({ documentId, title, html, sentAt }: Item, slug: string): string {
  const link = settings().links.announcement ? linkTo({ slug, item: documentId, kind: 'announcement' }) : null;
  return [
    '<item>',
    element('title', title),
    ...(link ? [element('link', link)] : []),
    `<guid isPermaLink="false">${escapeXml(documentId)}</guid>`,
    element('pubDate', new Date(timeOf(sentAt) ?? 0).toUTCString()),
    element('description', clean(html)),
    '</item>',
  ].join('\n');
}

const element = (name: string, text: string) => `<${name}>${escapeXml(text)}</${name}>`;

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** What XML does not know is left out: control characters, halves of characters and two that are none. */
export const escapeXml = (text: string) =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (it) => ESCAPES[it] as string);
