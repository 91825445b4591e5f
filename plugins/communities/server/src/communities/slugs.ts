import { randomInt } from 'node:crypto';
import { insertUnlessExists, rows } from '../database';
import { invalid } from '../refusals';

/** Words that the routes use themselves. */
const RESERVED = [
  'communities',
  'profile',
  'taxonomies',
  'panel',
  'requests',
  'admin',
  'api',
  'graphql',
  'me',
  'overview',
  'new',
  'jobs',
  'notifications',
  'invitations',
  'mail',
  'webhooks',
  'search',
  'feed',
  'calendar',
];

/** A slug that looks like a documentId could be taken for one. */
const looksLikeId = (slug: string) => /^[a-z0-9]{24}$/.test(slug);

/**
 * Takes a slug for a community, for ever: former slugs lead to it. Taken ones are refused whether or not the asker may
 * see who has them; a suggestion would say more.
 * @throws ValidationError naming `slug`
 */
export async function takeSlug(slug: string, community: string): Promise<void> {
  if (RESERVED.includes(slug) || looksLikeId(slug)) throw invalid('data.slug', 'slug-taken');
  if (await insertUnlessExists('cm_slugs', { slug, community }, ['slug'])) return;
  const [held] = await rows<{ community: string }>('SELECT community FROM cm_slugs WHERE slug = :slug', { slug });
  if (held?.community !== community) throw invalid('data.slug', 'slug-taken');
}

/** `Réseau d'inclusion` → `reseau-d-inclusion` */
export function slugFrom(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return plain.length >= 3 && !looksLikeId(plain) ? plain : `community-${plain}`.slice(0, 60).replace(/-+$/g, '');
}

/**
 * The slug of an unlisted community ends in six random characters: that a slug is taken tells nothing to somebody who
 * tries likely names.
 */
export function unguessable(slug: string, listed: boolean): string {
  if (listed) return slug;
  const ending = Array.from({ length: 6 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return `${slug.slice(0, 53).replace(/-+$/, '')}-${ending}`;
}

/** Without those that are taken for one another. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
