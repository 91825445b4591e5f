import { databaseKind } from '../database';
import type { CommunityState, MembersVisibleTo } from '../../../../shared/communities';
import type { Place } from './truth';

type Kind = 'public' | 'listed' | 'unlisted';

const place = (
  state: CommunityState,
  kind: Kind,
  membersVisibleTo: MembersVisibleTo,
  more: Partial<Place> = {}
): Place => ({
  name: `${state} ${kind} ${membersVisibleTo}${more.hasSections === false ? ' without sections' : ''}`,
  state,
  visibility: kind === 'public' ? 'public' : 'private',
  listed: kind !== 'unlisted',
  membersVisibleTo,
  hasSections: true,
  isDeep: false,
  ...more,
});

/** Every state with every visibility, and every setting of the members list where it makes a difference. */
export const PLACES: Place[] = [
  place('active', 'public', 'public', { isDeep: true }),
  place('active', 'public', 'members', { isDeep: true }),
  place('active', 'public', 'administrators'),
  place('active', 'listed', 'members', { isDeep: true }),
  place('active', 'listed', 'administrators'),
  place('active', 'unlisted', 'members', { isDeep: true }),
  place('active', 'unlisted', 'administrators'),
  place('active', 'public', 'public', { hasSections: false }),
  place('draft', 'public', 'public'),
  place('draft', 'listed', 'members'),
  place('draft', 'unlisted', 'administrators'),
  place('dormant', 'public', 'members'),
  place('dormant', 'listed', 'members'),
  place('dormant', 'unlisted', 'administrators'),
  place('archived', 'public', 'public'),
  place('archived', 'listed', 'administrators'),
  place('archived', 'unlisted', 'members'),
  place('requested', 'public', 'members'),
  place('requested', 'unlisted', 'members'),
  place('information-asked', 'public', 'public'),
  place('information-asked', 'listed', 'members'),
  place('refused', 'public', 'members'),
  place('refused', 'unlisted', 'members'),
];

const all = PLACES.map((_, n) => n);

/** Which communities are asked about, by their number above: in `npm run test:leaks` every one. */
const FULL = {
  reads: all,
  pages: [0, 3, 5],
  writes: all,
  doors: all,
  graphql: [0, 3, 5, 10],
  twins: [0, 1, 3, 5, 8],
  mails: all,
};
/** In `npm test`, to be quick: one of a kind. The world is the same, so all the others are there to leak. */
const SHORT = {
  reads: [0, 5, 7, 17],
  pages: [3],
  writes: [7],
  doors: [5],
  graphql: [3],
  twins: [3],
  mails: [0, 5, 7],
};
/** The statements of PostgreSQL are those of SQLite but for a few words, and it is slower here. */
const SHORTER = { ...SHORT, reads: [3], mails: [0, 7] };

export const IS_SHORT = process.env.LEAKS !== 'full';
export const ASKED = !IS_SHORT ? FULL : databaseKind() === 'postgres' ? SHORTER : SHORT;

/** In the short form everybody asks one of `so many` things, and whoever has the next turn the next one. */
export const some = <T>(all: T[], turn: number, soMany = 2): T[] =>
  IS_SHORT ? all.filter((_, index) => (index + turn) % soMany === 0) : all;
