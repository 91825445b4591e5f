import type { CommunityState, MembersVisibleTo, Visibility } from '../../../../shared/communities';

/**
 * Who sees what, written by hand from the table that the plugin promises to its users, and from nothing in the code
 * under test. y: sees it · o: one's own only · -: does not.
 *
 * A blocked or unconfirmed account and every API token stands under `vis`, who has left, was removed or refused under
 * `out`, the owner under `adm`. `req` asked for this community (and has no other standing), `team` is the platform
 * team in the panel. What is not on the card needs the card to be visible in any case.
 */
const TABLE = `
                          vis out app ban inv sus mem mod adm req team

undecided card             -   -   -   -   -   -   -   -   -   y   y
undecided page             -   -   -   -   -   -   -   -   -   y   y
undecided rules            -   -   -   -   -   -   -   -   -   y   y
undecided welcome          -   -   -   -   -   -   -   -   -   y   y
undecided request          -   -   -   -   -   -   -   -   -   y   y
undecided life             -   -   -   -   -   -   -   -   -   -   y
undecided category         -   -   -   -   -   -   -   -   -   y   y
undecided else             -   -   -   -   -   -   -   -   -   -   -

draft card                 -   -   -   -   y   y   y   y   y   -   y
draft page                 -   -   -   -   -   y   y   y   y   -   -
draft rules                -   -   -   -   -   y   y   y   y   -   -
draft category             -   -   -   -   -   y   y   y   y   -   -
draft members:public       -   -   -   -   -   y   y   y   y   -   -
draft published public     -   -   -   -   -   y   y   y   y   -   -

public card                y   y   y   y   y   y   y   y   y   y   y
public page                y   y   y   y   y   y   y   y   y   y   y
public rules               y   y   y   y   y   y   y   y   y   y   y
public category            y   y   y   y   y   y   y   y   y   y   y
public members:public      y   y   y   y   y   y   y   y   y   y   y
public published public    y   y   y   y   y   y   y   y   y   y   y

listed card                y   y   y   y   y   y   y   y   y   y   y
listed page                -   -   -   -   -   y   y   y   y   -   -
listed rules               -   y   y   y   y   y   y   y   y   y   -
listed category            -   -   -   -   -   y   y   y   y   -   -
listed published public    -   -   -   -   -   y   y   y   y   -   -

unlisted card              -   -   -   -   y   y   y   y   y   -   y
unlisted page              -   -   -   -   -   y   y   y   y   -   -
unlisted rules             -   -   -   -   y   y   y   y   y   -   -
unlisted category          -   -   -   -   -   y   y   y   y   -   -
unlisted published public  -   -   -   -   -   y   y   y   y   -   -

any welcome                -   -   -   -   -   y   y   y   y   -   -
any request                -   -   -   -   -   -   -   -   y   -   y
any members:members        -   -   -   -   -   y   y   y   y   -   -
any members:administrators -   -   -   -   -   -   -   y   y   -   -
any sanction               -   o   o   o   o   o   o   y   y   -   -
any banned                 -   -   -   o   -   -   -   y   y   -   -
any application            -   o   o   o   o   o   o   o   y   -   -
any life                   -   -   -   -   -   -   -   -   y   -   y
any audit                  -   -   -   -   -   -   -   -   y   -   -
any mine                   -   o   o   o   o   o   o   o   o   -   -
any told                   -   o   o   o   o   o   o   o   o   o   -
any invitation             -   -   -   -   -   -   -   -   y   -   -
any import                 -   -   -   -   -   -   -   -   y   -   -
any webhook                -   -   -   -   -   -   -   -   y   -   -
any link                   -   -   -   -   -   -   y   y   y   -   -
any attendance             -   -   -   -   -   -   o   o   y   -   -

any published members      -   -   -   -   -   y   y   y   y   -   -
any published moderators   -   -   -   -   -   -   -   y   y   -   -
any published administrators -   -   -   -   -   -   -   -   y   -   -
any out of time            -   -   -   -   -   -   -   o   y   -   -
any pending                -   -   -   -   -   o   o   y   y   -   -
any rejected               -   -   -   -   -   o   o   y   y   -   -
any hidden                 -   -   -   -   -   o   o   y   y   -   -
any draft                  -   -   -   -   -   o   o   o   o   -   -
any deleted                -   -   -   -   -   -   -   -   -   -   -
any earlier                -   -   -   -   -   -   -   y   y   -   -
any earlier version        -   -   -   -   -   y   y   y   y   -   -
`;

const COLUMNS = ['vis', 'out', 'app', 'ban', 'inv', 'sus', 'mem', 'mod', 'adm', 'req', 'team'] as const;
export type Column = (typeof COLUMNS)[number];

export type Thing =
  | 'card'
  | 'page'
  | 'rules'
  | 'welcome'
  | 'request'
  | 'life'
  | 'audit'
  | 'category'
  | 'members'
  | 'sanction'
  | 'banned'
  | 'application'
  | 'mine'
  | 'told'
  | 'invitation'
  | 'import'
  | 'webhook'
  | 'link'
  | 'attendance'
  | 'published public'
  | 'published members'
  | 'published moderators'
  | 'published administrators'
  | 'out of time'
  | 'pending'
  | 'rejected'
  | 'hidden'
  | 'draft'
  | 'deleted'
  | 'earlier'
  | 'earlier version';

export interface Place {
  name: string;
  state: CommunityState;
  visibility: Visibility;
  listed: boolean;
  membersVisibleTo: MembersVisibleTo;
  /** Whether its sections are switched on. Without the members section the list is there for those who work with it. */
  hasSections: boolean;
  /** With things of every kind in it, not only the essential ones. */
  isDeep: boolean;
}

const ROWS = new Map(
  TABLE.trim()
    .split('\n')
    .slice(1)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const words = line.trim().split(/\s+/);
      return [words.slice(0, -COLUMNS.length).join(' '), words.slice(-COLUMNS.length)] as const;
    })
);

function kindOf(place: Place): 'undecided' | 'draft' | 'public' | 'listed' | 'unlisted' {
  if (['requested', 'information-asked', 'refused'].includes(place.state)) return 'undecided';
  if (place.state === 'draft') return 'draft';
  if (place.visibility === 'public') return 'public';
  return place.listed ? 'listed' : 'unlisted';
}

function cell(column: Column, thing: Thing, place: Place): string {
  const kind = kindOf(place);
  const listFor = place.hasSections ? place.membersVisibleTo : 'administrators';
  const name = thing === 'members' ? `members:${listFor}` : thing;
  const row = ROWS.get(`${kind} ${name}`) ?? ROWS.get(kind === 'undecided' ? 'undecided else' : `any ${name}`);
  const found = row?.[COLUMNS.indexOf(column)];
  if (found === undefined) throw new Error(`The table says nothing about ${kind} ${name}`);
  return found;
}

/** Whether somebody under this column sees the thing; `isOwn` where it is about, or by, that very person. */
export function sees(column: Column, thing: Thing, place: Place, isOwn: boolean): boolean {
  const mark = cell(column, thing, place);
  return mark === 'y' || (mark === 'o' && isOwn);
}
