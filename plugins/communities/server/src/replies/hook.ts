import { createHash, timingSafeEqual } from 'node:crypto';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { settings } from '../config';
import { logInFirst, notFound } from '../refusals';
import { collect, receive } from './receive';

/** The fields in which mail services give a whole mail: Postmark, SendGrid, Mailgun, and anybody's own. */
const FIELDS = ['RawEmail', 'email', 'body-mime', 'raw'];

/**
 * Takes a mail from a mail service: as the body (`message/rfc822`), or in a field of JSON or of a form.
 * @throws UnauthorizedError without the secret, ValidationError where there is no mail in it
 */
export async function receiveFromService(koa: Context | null): Promise<null> {
  const { domain, secret } = settings().replies;
  if (!koa || !domain || !secret) throw notFound();
  if (!isSecret(koa.get('authorization'), secret)) throw logInFirst();
  const { source, tooLarge } = await mailIn(koa);
  if (source.length === 0)
    throw new errors.ValidationError('The request holds no mail: see the documentation of this route');
  await receive(source, tooLarge);
  koa.status = 202;
  koa.body = '';
  return null;
}

/** The password of `Basic`, which every service can send, as part of the address that one gives it. */
function isSecret(header: string, secret: string): boolean {
  const [, value = ''] = /^basic (.*)$/i.exec(header) ?? [];
  const given = Buffer.from(value, 'base64')
    .toString()
    .replace(/^[^:]*:/, '');
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(secret));
}

async function mailIn(koa: Context): Promise<{ source: Buffer; tooLarge: boolean }> {
  const { body } = koa.request as unknown as { body?: unknown };
  if (typeof body === 'string') return { source: Buffer.from(body), tooLarge: false };
  const fields = (body ?? {}) as Record<string, unknown>;
  const field = FIELDS.map((name) => fields[name]).find((it) => typeof it === 'string') as string | undefined;
  if (field !== undefined) return { source: Buffer.from(field), tooLarge: false };
  return collect(koa.req as AsyncIterable<Buffer>);
}
