import { replyBody } from '../../../shared/forum';
import { identify } from '../access/identify';
import { settings } from '../config';
import { rows } from '../database';
import { reply } from '../forum/write';
import { oncePerKey } from '../idempotency';
import { job } from '../jobs/job';
import { takeFrom } from '../limits';
import { readReplyAddress } from './address';
import { cutQuotes } from './cut';
import type { ReceivedMail } from './mail';
import { refuse, type Refusal } from './refuse';

/** The person whose address was written to, and the topic of the mail that it was in. */
interface Thread {
  account: number;
  email: string;
  language: string | null;
  generation: number;
  community: string;
  topic: string | null;
}

const THREAD = `
  SELECT u.id AS "account", LOWER(u.email) AS "email", s.language AS "language",
    COALESCE(s.reply_generation, 0) AS "generation", a.community AS "community", a.topic AS "topic"
  FROM cm_notifications n JOIN cm_activities a ON a.document_id = n.activity
  JOIN up_users u ON u.document_id = n.member
  LEFT JOIN cm_notification_settings s ON s.member = n.member
  WHERE n.document_id = :notification`;

/** Makes a mail a post, under the same rules as one from the web, or tells its writer why not. */
export const answerJob = job('replies.answer', async (payload) => {
  const { key, ...mail } = payload as unknown as ReceivedMail & { key: string };
  const address = readReplyAddress(mail.to);
  const [thread] = await rows<Thread>(THREAD, { notification: address?.notification ?? '' });
  if (!address || !thread?.topic) return refuse(mail, 'gone', thread?.language);
  const refusal =
    doubtsAbout(mail, thread, address.expired, address.generation) ?? (await post(mail, thread, thread.topic, key));
  if (refusal) await refuse(mail, refusal, thread.language);
});

/** What speaks against a mail before anybody looks at what it says. */
function doubtsAbout(mail: ReceivedMail, thread: Thread, expired: boolean, generation: number): Refusal | undefined {
  if (mail.from !== thread.email) return 'foreign-sender';
  if (expired) return 'expired';
  if (generation !== thread.generation % 46_656) return 'revoked';
  return mail.tooLarge ? 'too-large' : undefined;
}

/** @returns why it could not be; what is not about this mail throws, so that the job is tried again */
async function post(mail: ReceivedMail, thread: Thread, topic: string, key: string): Promise<Refusal | undefined> {
  const written = cutQuotes(mail.text);
  if (written === '') return 'empty';
  const left = mail.attachments.length > 0 ? `\n\n*(${mail.attachments.map((it) => `📎 ${it}`).join(', ')})*` : '';
  const body = replyBody.safeParse({ text: written + left });
  if (!body.success) return 'too-large';
  const { account, community } = thread;
  const { actor, granted, standing } = await identify({ account, action: ACTION, community });
  if (actor.kind !== 'member' || !granted || !standing) return 'gone';
  if (!(await takeFrom(actor.id, 'write', settings().rateLimits.write))) throw new Error('Too many at once');
  try {
    await oncePerKey(actor, `mail-${key}`, { topic, body: body.data }, () => reply(actor, standing, topic, body.data));
    return undefined;
  } catch (error) {
    return refusalFor(error as { status?: number; details?: { reason?: string } });
  }
}

const ACTION = 'plugin::communities.forum.reply';

/** A post that the web would have refused: with 403, 404 or 409. */
function refusalFor(error: { name?: string; status?: number; details?: { reason?: string } }): Refusal {
  const { name, details } = error;
  if (details?.reason === 'locked') return 'locked';
  if (name === 'PolicyError' || name === 'NotFoundError' || name === 'ForbiddenError') return 'gone';
  if (error.status === 409) return 'gone';
  throw error as unknown as Error;
}
