import { request as plain, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as encrypted } from 'node:https';
import type { DeliveryProblem } from '../../../shared/webhooks';
import { AddressError, reach, type Reached, type Resolve } from './addresses';

/** What became of an attempt. */
export interface Sent {
  problem: DeliveryProblem | null;
  code: number | null;
  /** How the answer begins. */
  answer: string | null;
  milliseconds: number;
}

interface Way {
  /** Networks of the site into which webhooks may go. */
  ranges: string[];
  /** Milliseconds for all of it, from the name to the end of the answer. */
  limit?: number;
  resolve?: Resolve;
}

const LIMIT = 10_000;
/** Bytes that are read of an answer, and characters that are kept of these. */
const [READ, KEPT] = [4_096, 500];

/**
 * Sends `body` to `address`. The connection goes to an IP address that was looked at, not to whatever the name stands
 * for a moment later. A redirect is not followed: it would lead to an address that nobody looked at.
 */
export async function post(
  address: string,
  headers: Record<string, string>,
  body: string,
  { ranges, limit = LIMIT, resolve }: Way
): Promise<Sent> {
  const since = Date.now();
  const stop = AbortSignal.timeout(limit);
  const outcome = await Promise.race([reach(address, ranges, resolve), ended(stop)]).then(
    (reached) => (reached ? send(reached, headers, body, stop) : failure('timeout')),
    (error: unknown) => failure(error instanceof AddressError ? error.problem : 'no-connection')
  );
  return { ...outcome, milliseconds: Date.now() - since };
}

type Outcome = Omit<Sent, 'milliseconds'>;

const failure = (problem: DeliveryProblem): Outcome => ({ problem, code: null, answer: null });
const ended = (stop: AbortSignal) =>
  new Promise<null>((resolve) => stop.addEventListener('abort', () => resolve(null), { once: true }));

function send({ url, found }: Reached, headers: Record<string, string>, body: string, stop: AbortSignal) {
  return new Promise<Outcome>((resolve) => {
    const options: RequestOptions = {
      method: 'POST',
      headers: { ...headers, 'Content-Length': Buffer.byteLength(body) },
      // A connection of its own each time: none that was made when the name stood for something else.
      agent: false,
      lookup: toOneOf(found),
      signal: stop,
    };
    const asked = (url.protocol === 'https:' ? encrypted : plain)(url, options);
    // Once its status is there, an answer counts, whatever cuts the rest of it off.
    let isAnswered = false;
    const fail = (problem: DeliveryProblem) => void (isAnswered || resolve(failure(problem)));
    asked.on('response', (answer) => {
      isAnswered = true;
      void read(answer).then((text) => resolve(judged(answer, text)));
    });
    asked.on('error', (error) => fail(stop.aborted ? 'timeout' : problemOf(error)));
    asked.on('close', () => fail('no-connection'));
    asked.end(body);
  });
}

/** Stands in for the look-up of the connection, which would ask for the name a second time. */
const toOneOf = (found: Reached['found']): NonNullable<RequestOptions['lookup']> => {
  const [first] = found;
  return (_host, { all }, done) =>
    all ? done(null, found) : done(null, first?.address as string, first?.family as number);
};

/** The beginning of an answer. */
async function read(answer: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let length = 0;
  try {
    for await (const part of answer as AsyncIterable<Buffer>) {
      parts.push(part);
      length += part.length;
      if (length >= READ) break;
    }
  } catch {
    // What has come is kept.
  }
  answer.destroy();
  const text = Buffer.concat(parts).subarray(0, READ).toString('utf8');
  return readable(text).slice(0, KEPT).toWellFormed();
}

/** Without the control characters that a database or a terminal would choke on. */
const readable = (text: string) => text.replace(/[^\P{Cc}\n\t]/gu, '');

function judged({ statusCode = 0 }: IncomingMessage, answer: string): Outcome {
  const isWell = statusCode >= 200 && statusCode < 300;
  const isElsewhere = statusCode >= 300 && statusCode < 400;
  return { problem: isWell ? null : isElsewhere ? 'redirect' : 'status', code: statusCode, answer };
}

const problemOf = ({ code = '' }: NodeJS.ErrnoException): DeliveryProblem =>
  /CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code) ? 'certificate' : 'no-connection';
