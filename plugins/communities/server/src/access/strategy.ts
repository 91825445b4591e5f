import type { Context } from 'koa';
import { errors } from '@strapi/utils';
import type { Actor } from './actor';
import { identify } from './identify';
import type { Standing } from './standing';

/** What the strategy found out, kept for the handler of the same request. */
export interface Identified {
  actor: Actor;
  granted: boolean;
  standing: Standing | null;
}

/** Verified tokens: whether a signature is right cannot change, so remembering it can be wrong for no request. */
const verified = new Map<string, { account: number; until: number }>();
const REMEMBERED = 10_000;

/** The account of a users-permissions token, in either of its modes; NULL where the token is not valid. */
async function accountOf(token: string): Promise<number | null> {
  const known = verified.get(token);
  if (known && known.until > Date.now()) return known.account;
  const service = strapi.plugin('users-permissions').service('jwt') as {
    verify(token: string): Promise<{ id?: number; exp?: number }>;
  };
  const payload = await service.verify(token).catch(() => null);
  if (typeof payload?.id !== 'number') return null;
  // In refresh mode the service does not hand on the expiry, so the token itself is read; it has just been verified.
  const until = (payload.exp ?? expiryIn(token)) * 1000;
  if (verified.size >= REMEMBERED) verified.delete(verified.keys().next().value as string);
  verified.set(token, { account: payload.id, until });
  return payload.id;
}

function expiryIn(token: string): number {
  const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
  return (claims as { exp?: number }).exp ?? 0;
}

/**
 * Authenticates and authorises our Content API routes in one statement, in place of the seven that the strategy of
 * users-permissions needs, with the same outcome: what the site owner ticks in the role screen counts at once.
 * Strapi tries its API tokens next where this one does not recognise the token.
 */
export const strategy = {
  name: 'communities',

  async authenticate(ctx: Context) {
    // HTTP Basic is that of a proxy before the site, or of a mail service: it says nothing about an account.
    const given = ctx.get('authorization').replace(/^basic\s.*$/i, '');
    const bearer = /^bearer\s+(\S+)$/i.exec(given)?.[1];
    if (bearer === undefined && given !== '') return { authenticated: false };
    if (bearer !== undefined && bearer.split('.').length !== 3) return { authenticated: false };
    const account = bearer === undefined ? null : await accountOf(bearer);
    if (bearer !== undefined && account === null) return { error: 'Missing or invalid credentials' };

    const route = ctx.state.route as { config: { auth: { scope: string[] } } };
    const params = ctx.params as { community?: string };
    const found: Identified = await identify({
      account,
      action: route.config.auth.scope[0] ?? null,
      community: params.community && /^[A-Za-z0-9_-]{1,100}$/.test(params.community) ? params.community : null,
    });
    ctx.state.communities = found;
    return { authenticated: true, credentials: found };
  },

  verify(auth: { credentials: Identified }) {
    if (!auth.credentials.granted) throw new errors.ForbiddenError();
  },
};
