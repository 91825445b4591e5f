import { createHmac, randomBytes } from 'node:crypto';

/** As in Standard Webhooks, https://www.standardwebhooks.com: receivers check it with libraries that there are. */
const PREFIX = 'whsec_';

export const newSecret = () => `${PREFIX}${randomBytes(32).toString('base64')}`;

/**
 * The headers of one attempt. `webhook-id` is that of the delivery, so that who got it twice knows it; the time is that
 * of the attempt, so that what somebody recorded is too old to be sent again.
 */
export function signed(secret: string, id: string, body: string, now: Date): Record<string, string> {
  const seconds = Math.floor(now.getTime() / 1000);
  const key = Buffer.from(secret.slice(PREFIX.length), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64');
  return {
    'Content-Type': 'application/json',
    'User-Agent': 'strapi-plugin-communities',
    'webhook-id': id,
    'webhook-timestamp': String(seconds),
    'webhook-signature': `v1,${signature}`,
  };
}
