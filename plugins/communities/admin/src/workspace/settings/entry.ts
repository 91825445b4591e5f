import type { Community, JoinPolicy, MembersVisibleTo } from '../../../../shared/communities';

/** Visibility as people think of it: one choice of three. */
export type Openness = 'public' | 'private' | 'unlisted';

export interface Entry {
  openness: Openness;
  joinPolicy: JoinPolicy;
  membersVisibleTo: MembersVisibleTo;
}

export const entryOf = ({ visibility, listed, joinPolicy, membersVisibleTo }: Community): Entry => ({
  openness: visibility === 'private' && listed === false ? 'unlisted' : visibility,
  joinPolicy,
  membersVisibleTo: membersVisibleTo ?? 'members',
});

export const JOINING: Record<Openness, JoinPolicy[]> = {
  public: ['open', 'request', 'invitation'],
  private: ['request', 'invitation'],
  unlisted: ['invitation'],
};

export const MEMBERS_SEEN_BY: Record<Openness, MembersVisibleTo[]> = {
  public: ['public', 'members', 'administrators'],
  private: ['members', 'administrators'],
  unlisted: ['members', 'administrators'],
};

/** The nearest entry that the server accepts: what no longer goes together gives way to the more private choice. */
export const coherent = (entry: Entry): Entry => ({
  openness: entry.openness,
  joinPolicy: nearest(entry.joinPolicy, JOINING[entry.openness]),
  membersVisibleTo: nearest(entry.membersVisibleTo, MEMBERS_SEEN_BY[entry.openness]),
});

const nearest = <T>(wanted: T, possible: T[]): T => (possible.includes(wanted) ? wanted : (possible[0] as T));

/** Of `after`, what differs from `before`. */
export function changesBetween(before: Entry, after: Entry): Partial<ReturnType<typeof settingsOf>> {
  const [old, now] = [settingsOf(before), settingsOf(after)];
  return Object.fromEntries(Object.entries(now).filter(([name, value]) => old[name as keyof typeof old] !== value));
}

/** As the API takes it. */
export const settingsOf = ({ openness, joinPolicy, membersVisibleTo }: Entry) => ({
  visibility: openness === 'public' ? ('public' as const) : ('private' as const),
  listed: openness !== 'unlisted',
  joinPolicy,
  membersVisibleTo,
});
