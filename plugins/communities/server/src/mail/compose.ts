import { instantOf } from '../database';
import { clean } from '../forum/markdown';
import { settings } from '../config';
import { toldBy, type ActivityRow } from '../notifications/list';
import { sentence, textIn, type Language, type TextKey } from '../notifications/texts';
import { replyAddress } from '../replies/address';
import { linkTo, unsubscribeLink } from './links';
import { anchor, escapeHtml, footOf, page, plainFoot, type Foot, type Mail } from './send';

/** A post that a mail shows. */
export interface ShownPost {
  author: string | null;
  text: string;
  html: string;
  createdAt: unknown;
}

/** A notification that goes by mail. */
export type DueRow = ActivityRow & {
  documentId: string;
  activity: string;
  member: string;
  email: string;
  language: string | null;
  count: number;
  groupKey: string;
  since: unknown;
  replyGeneration: number | null;
  follows: boolean | number;
};

/** Longer posts are read on the site. */
const LONGEST = 1_500;

/** The mail about one notification, with the posts it is about. */
export function composeOne(row: DueRow, posts: ShownPost[], language: Language): Mail {
  const told = toldBy(row);
  const title = sentence(language, row.kind, { ...told, count: posts.length || row.count });
  const subject = told.community ? `[${told.community}] ${title}` : title;
  const address = linkTo({ ...row, slug: row.community ? row.slug : null });
  const reason = told.reason ? textIn(language, 'mail.reason', { reason: told.reason }) : null;
  const unsubscribe = unsubscribeLink(row.member, `kind:${row.kind}`, language);
  const why = textIn(language, whyOf(row));
  const replyTo = (row.topic && replyAddress(row.documentId, row.replyGeneration ?? 0)) || undefined;
  const marker = replyTo ? textIn(language, 'reply.marker') : null;
  const links = [{ label: textIn(language, 'mail.stop'), address: unsubscribe }, ...own(language)];
  const foot = footOf(language, why, links, replyTo);
  const open = address ? { label: textIn(language, 'mail.open'), address } : null;
  const shown = settings().mails.withText ? posts : [];
  const place = SAYS_WHERE.includes(row.kind) ? ((row.eventPlace as string | null) ?? null) : null;
  // The reminder says so in its title.
  const wanted = row.kind === 'announcement.published' && row.acknowledge ? textIn(language, 'mail.acknowledge') : null;
  return {
    to: row.email,
    language,
    subject,
    id: `notification.${row.documentId}.${row.activity}`,
    ...(row.topic ? { thread: `topic.${row.topic}` } : {}),
    unsubscribe,
    ...(replyTo ? { replyTo } : {}),
    text: plain([
      marker,
      title,
      place,
      reason,
      ...shown.flatMap((post) => [byline(post, language, row.zone), shortened(post.text, language)]),
      wanted,
      open && `${open.label}: ${open.address}`,
      plainFoot(foot),
    ]),
    html: page(
      language,
      title,
      [
        marker ? `<p style="font-size:12px;opacity:.6">${escapeHtml(marker)}</p>` : '',
        `<p><strong>${escapeHtml(title)}</strong></p>`,
        place ? `<p>${escapeHtml(place)}</p>` : '',
        reason ? `<p>${escapeHtml(reason)}</p>` : '',
        ...shown.map((post) => shownAsHtml(post, language, row.zone)),
        wanted ? `<p><strong>${escapeHtml(wanted)}</strong></p>` : '',
        open ? `<p>${anchor(open)}</p>` : '',
      ].join('\n'),
      foot
    ),
  };
}

/** The mails after which one may want to set out. */
const SAYS_WHERE = ['event.published', 'event.changed', 'event.reminder', 'event.place-free'];

const whyOf = ({ kind, follows }: DueRow): TextKey => {
  if (kind.startsWith('announcement.')) return 'mail.why.announcement';
  if (kind.startsWith('event.') && kind !== 'event.published') return 'mail.why.event';
  if (!follows) return 'mail.why.you';
  return kind.startsWith('event.') || kind.startsWith('document.') ? 'mail.why.community' : 'mail.why.follow';
};

const own = (language: Language): Foot['links'] => {
  const address = settings().links.notifications;
  return address ? [{ label: textIn(language, 'mail.settings'), address }] : [];
};

const plain = (parts: (string | null)[]) => parts.filter((part) => part !== null && part !== '').join('\n\n') + '\n';

const DAY = { year: 'numeric', month: 'short', day: 'numeric' } as const;
const TIME = { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' } as const;

/** On the clock of the reader, if they said where they are. */
const byline = ({ author, createdAt }: ShownPost, language: Language, zone: unknown) => {
  const time = new Date(instantOf(createdAt) as string);
  const timeZone = (zone as string | null) ?? 'UTC';
  return `${author ?? '—'}, ${time.toLocaleString(language, { ...DAY, ...TIME, timeZone })}`;
};

const shortened = (text: string, language: Language) =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST)} ${textIn(language, 'mail.shortened')}`;

const shownAsHtml = (post: ShownPost, language: Language, zone: unknown) => {
  const isShort = post.text.length <= LONGEST;
  const body = isShort
    ? clean(post.html)
    : `<p>${escapeHtml(shortened(post.text, language)).replace(/\n/g, '<br>')}</p>`;
  return (
    `<p style="font-size:14px;opacity:.8;margin-bottom:0">${escapeHtml(byline(post, language, zone))}</p>` +
    `<div style="border-left:3px solid #8888;padding-left:1rem">${body}</div>`
  );
};

export type DigestRow = ActivityRow & { documentId: string; count: number; total: number | string };

/** One mail about many notifications, by community. `total` counts also those that are too many to be listed. */
export function composeDigest(
  person: { member: string; email: string; slot: number },
  found: DigestRow[],
  language: Language
): Mail {
  const byCommunity = new Map<string, { line: string; address: string | null }[]>();
  for (const row of found) {
    const told = toldBy(row);
    const name = told.community ?? '';
    const line = sentence(language, row.kind, { ...told, count: row.count });
    const address = linkTo({ ...row, slug: row.community ? row.slug : null });
    byCommunity.set(name, [...(byCommunity.get(name) ?? []), { line, address }]);
  }
  const subject = textIn(language, 'digest.subject');
  const unsubscribe = unsubscribeLink(person.member, 'digest', language);
  const stop = { label: textIn(language, 'digest.stop'), address: unsubscribe };
  const foot = footOf(language, textIn(language, 'digest.why'), [stop, ...own(language)]);
  const left = Number(found[0]?.total ?? 0) - found.length;
  const more = left > 0 ? textIn(language, 'mail.more', { count: left }) : null;
  const groups = [...byCommunity];
  return {
    to: person.email,
    language,
    subject,
    id: `digest.${person.member}.${person.slot}`,
    unsubscribe,
    text: plain([
      subject,
      ...groups.map(([name, lines]) =>
        [name.toUpperCase(), ...lines.map(({ line, address }) => `* ${line}${address ? `\n  ${address}` : ''}`)].join(
          '\n'
        )
      ),
      more,
      plainFoot(foot),
    ]),
    html: page(
      language,
      subject,
      [
        `<h1 style="font-size:22px">${escapeHtml(subject)}</h1>`,
        ...groups.map(
          ([name, lines]) =>
            `<h2 style="font-size:18px;margin-bottom:0">${escapeHtml(name)}</h2><ul>${lines
              .map(({ line, address }) => `<li>${address ? anchor({ label: line, address }) : escapeHtml(line)}</li>`)
              .join('')}</ul>`
        ),
        more ? `<p>${escapeHtml(more)}</p>` : '',
      ].join('\n'),
      foot
    ),
  };
}
