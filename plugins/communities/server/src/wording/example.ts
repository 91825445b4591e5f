import { composeInvitation } from '../invitations/send';
import { composeDigest, composeOne, type DueRow } from '../mail/compose';
import type { Mail } from '../mail/send';
import { composeRefusal, type Refusal } from '../replies/refuse';
import { textIn, type Language, type TextKey } from '../notifications/texts';

const NOW = new Date('2026-03-02T09:30:00Z');

/** A row as a notification would give it, of people and things that do not exist. */
const row = (kind: string, what: string | null, count: number, language: Language): DueRow => ({
  documentId: 'example0000000000000000a',
  activity: 'example0000000000000000b',
  member: 'example0000000000000000c',
  email: 'you@example.org',
  language,
  groupKey: 'example',
  since: NOW,
  replyGeneration: 0,
  follows: ['post.replied', 'topic.started', 'event.published', 'document.added', 'document.version'].includes(kind),
  kind,
  count,
  topic: /^(post|topic)\./.test(kind) ? 'example0000000000000000d' : null,
  post: kind.startsWith('post.') ? 'example0000000000000000e' : null,
  item: /^(document|event|announcement)\./.test(kind) ? 'example0000000000000000i' : null,
  title: 'Registers after a flood',
  community: 'example0000000000000000f',
  slug: 'cash-and-climate',
  communityName: 'Cash and climate',
  data: JSON.stringify({
    what,
    startsAt: NOW,
    zone: 'Africa/Dakar',
    ...(REASONED.test(kind) ? { reason: 'See rule 4.' } : {}),
  }),
  actorId: 'example0000000000000000g',
  actorPerson: 'Awa Ndiaye\u001f\u001fSN',
  subjectId: 'example0000000000000000h',
  eventPlace: kind.startsWith('event.') ? 'Dakar' : null,
  acknowledge: kind.startsWith('announcement.'),
  subjectPerson: 'Luis Ortega\u001f\u001fEC',
});
const REASONED = /^(membership\.(refused|sanctioned)|document\.rejected|community\.(decided|changed))/;

const POST = {
  author: 'Awa Ndiaye',
  text: 'We registered 4,000 households in two weeks.',
  html: '<p>We registered 4,000 households in <strong>two weeks</strong>.</p>',
  createdAt: NOW,
};

/** A kind in whose mail this text stands. */
const STANDS_IN: Record<string, string> = {
  'mail.why.announcement': 'announcement.published',
  'mail.acknowledge': 'announcement.published',
  'mail.why.event': 'event.reminder',
  'mail.why.community': 'event.published',
};

/** The mail in which the text `key` stands. Call it while that text is in its place. */
export function exampleOf(language: Language, key: string): Mail {
  if (key.startsWith('digest.')) {
    const rows = ['post.replied', 'topic.started', 'membership.approved'].map((kind) => row(kind, null, 1, language));
    const person = { member: 'example', email: 'you@example.org', slot: 0 };
    return composeDigest(
      person,
      rows.map((it) => ({ ...it, total: 5 })),
      language
    );
  }
  if (key.startsWith('invitation.')) {
    return composeInvitation({
      id: 'example',
      address: 'you@example.org',
      message: null,
      language,
      nonce: 'example',
      name: 'Cash and climate',
      inviter: 'Awa Ndiaye',
      expiresAt: NOW,
      stopped: false,
    });
  }
  if (key.startsWith('reply.')) {
    const why = (key.split('.')[2] ?? 'locked') as Refusal | 'why';
    return composeRefusal('you@example.org', '<example@example.org>', why === 'why' ? 'locked' : why, language);
  }
  if (key.startsWith('unsubscribe.')) return page(language, key as TextKey);
  const [first = '', second = '', third] = (STANDS_IN[key] ?? key).split('.');
  const isKind = /^(post|topic|membership|ownership|community|document|event|announcement)$/.test(first);
  if (!isKind) return composeOne(row('post.replied', null, 1, language), [POST], language);
  const kind = `${first}.${second}`;
  const many = third === 'many';
  const posts = first === 'announcement' ? [POST] : first === 'post' ? (many ? [POST, POST] : [POST]) : [];
  return composeOne(row(kind, many ? null : (third ?? null), many ? 2 : 1, language), posts, language);
}

/** What stands on a page of the site and in no mail. */
function page(language: Language, key: TextKey): Mail {
  const text = textIn(language, key);
  return { to: '', language, subject: text, id: 'example', text, html: `<p>${text.replace(/[<&]/g, '')}</p>` };
}
