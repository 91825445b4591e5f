import { createHmac, timingSafeEqual } from 'node:crypto';
import { settings } from '../config';

interface Place {
  slug?: string | null;
  topic?: string | null;
  post?: string | null;
  /** A document, an event or an announcement, of which the kind of notification says which. */
  item?: string | null;
  kind?: string;
}

/** The address of a thing on the website, or of the nearest thing that has one. */
export function linkTo({ slug, topic, post, item, kind = '' }: Place): string | null {
  const { links } = settings();
  const page = topic ? links.topic : item ? links[kind.split('.')[0] as keyof typeof links] : undefined;
  const pattern = slug ? (page ?? links.community) : undefined;
  if (!pattern) return null;
  const parts: Record<string, string> = { community: slug ?? '', topic: topic ?? '', post: post ?? '', id: item ?? '' };
  return pattern.replace(/\{(community|topic|post|id)\}/g, (_, name: string) => encodeURIComponent(parts[name] ?? ''));
}

/** What a link in a mail stops: mails of a kind, digests, or invitations to an address (which stands for `member`). */
export type Scope = `kind:${string}` | 'digest' | 'invitations';

const sign = (payload: string, key: string) =>
  createHmac('sha256', `communities unsubscribe ${key}`).update(payload).digest().subarray(0, 18).toString('base64url');
const keys = () => strapi.config.get<string[]>('server.app.keys', []);

/** The page on which this person stops these mails, without log-in; it knows nothing but that. */
export function unsubscribeLink(member: string, scope: Scope, language: string): string {
  const payload = Buffer.from(JSON.stringify([member, scope, language])).toString('base64url');
  const token = `${payload}.${sign(payload, keys()[0] as string)}`;
  return `${strapi.config.get<string>('server.absoluteUrl')}/api/communities/mail/unsubscribe?token=${token}`;
}

/** @returns undefined for a token that was not made here; one made with any of the site's present keys is good. */
export function scopeOf(token: string): { member: string; scope: Scope; language: string } | undefined {
  const [payload = '', signature = ''] = token.split('.');
  const given = Buffer.from(signature);
  const genuine = keys().some((key) => {
    const right = Buffer.from(sign(payload, key));
    return right.length === given.length && timingSafeEqual(right, given);
  });
  if (!genuine) return undefined;
  const [member, scope, language] = JSON.parse(Buffer.from(payload, 'base64url').toString()) as [string, Scope, string];
  return { member, scope, language };
}
