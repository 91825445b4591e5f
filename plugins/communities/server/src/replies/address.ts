import { createHmac, timingSafeEqual } from 'node:crypto';
import { settings } from '../config';

/** How long an answer by mail is taken, counted from the mail that it answers. */
const DAYS = 90;
const DAY = 24 * 60 * 60 * 1000;

/** What an address says that was made here. Whether it still counts depends on the person, see answer.ts. */
export interface ReplyAddress {
  notification: string;
  /** Asking for new addresses raises it for a person, and the ones given out before are worth nothing. */
  generation: number;
  expired: boolean;
}

const today = () => Math.floor(Date.now() / DAY);
const base36 = (value: number, length: number) => value.toString(36).padStart(length, '0');
const keys = () => strapi.config.get<string[]>('server.app.keys', []);
const sign = (payload: string, key: string) =>
  createHmac('sha256', `communities reply ${key}`).update(payload).digest('hex').slice(0, 26);

/**
 * Where a person answers in the thread of a notification: `r`, its documentId (24), the day (4) and the generation (3)
 * in base 36, and 104 bits of HMAC-SHA-256 in hex; 58 characters of the 64 that RFC 5321 allows, and no capitals,
 * because some mail programs make them small.
 * @returns null where the site takes no answers by mail
 */
export function replyAddress(notification: string, generation: number): string | null {
  const { domain } = settings().replies;
  if (!domain) return null;
  const payload = `r${notification}${base36(today(), 4)}${base36(generation % 46_656, 3)}`;
  return `${payload}${sign(payload, keys()[0] as string)}@${domain}`;
}

/** @returns undefined for an address that was not made here; one made with any of the site's present keys is good */
export function readReplyAddress(address: string): ReplyAddress | undefined {
  const [, payload, signature = '', host] = /^(r[a-z0-9]{31})([a-f0-9]{26})@(.+)$/.exec(address.toLowerCase()) ?? [];
  if (!payload || host !== settings().replies.domain?.toLowerCase()) return undefined;
  const given = Buffer.from(signature);
  if (!keys().some((key) => timingSafeEqual(Buffer.from(sign(payload, key)), given))) return undefined;
  return {
    notification: payload.slice(1, 25),
    generation: parseInt(payload.slice(29, 32), 36),
    expired: today() - parseInt(payload.slice(25, 29), 36) > DAYS,
  };
}
