/**
 * Who acts. `id` is the documentId of the person's account; a visitor has none. A blocked or unconfirmed account is
 * a visitor, and so is an API token: a site that calls with a token shows what everybody may see.
 */
export type Actor =
  | { kind: 'visitor'; id: null }
  | { kind: 'member'; id: string }
  | { kind: 'team'; id: string; mayDecide: boolean };

export const visitor: Actor = { kind: 'visitor', id: null };

/** The documentId as which an actor can be a member; the platform team has no membership. */
export const memberId = (actor: Actor) => (actor.kind === 'member' ? actor.id : null);

/** Values of the bindings `:me` and `:team` that the fragments of visible.ts use. */
export const seenBy = (actor: Actor) => ({ me: memberId(actor), team: actor.kind === 'team' });
