import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * The secret in the link of an invitation: made anew from the row each time, so that it is kept nowhere. A new nonce
 * makes the links of earlier mails worthless.
 */
export const tokenFor = (invitation: string, nonce: string) => `${invitation}.${sign(invitation, nonce)}`;

const sign = (invitation: string, nonce: string, key = keys()[0] ?? '') =>
  createHmac('sha256', `communities invitation ${key}`).update(`${invitation} ${nonce}`).digest('base64url');
const keys = () => strapi.config.get<string[]>('server.app.keys', []);

export const invitationIn = (token: string) => token.split('.')[0] ?? '';

export function isGenuine(token: string, nonce: string): boolean {
  const given = Buffer.from(token);
  return keys().some((key) => {
    const right = Buffer.from(`${invitationIn(token)}.${sign(invitationIn(token), nonce, key)}`);
    return right.length === given.length && timingSafeEqual(right, given);
  });
}
