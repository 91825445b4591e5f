import type { Core } from '@strapi/strapi';
import { SMTPServer } from 'smtp-server';
import { settings } from '../config';
import { readReplyAddress } from './address';
import { LARGEST } from './mail';
import { collect, receive } from './receive';

const answer = (code: number, sentence: string) => Object.assign(new Error(sentence), { responseCode: code });

/**
 * Takes mails that a mail server hands over by SMTP, to the addresses that were made here and to no others. Off unless
 * `replies.listen` names a port. Not for the open net: a mail server before it keeps spam out and speaks TLS.
 */
export function startListener(strapi: Core.Strapi): (() => Promise<void>) | undefined {
  const { domain, listen } = settings().replies;
  if (!domain || !listen) return undefined;
  const server = new SMTPServer({
    name: domain,
    banner: 'communities',
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: LARGEST,
    maxClients: 50,
    socketTimeout: 60_000,
    onRcptTo: ({ address }, _, done) =>
      done(readReplyAddress(address) ? null : answer(550, '5.1.1 There is no such address here')),
    onData: (stream, { envelope }, done) => {
      collect(stream)
        .then(({ source, tooLarge }) =>
          receive(
            source,
            tooLarge,
            envelope.rcptTo.map(({ address }) => address)
          )
        )
        .then(
          () => done(null, 'Taken'),
          (error: unknown) => {
            strapi.log.error(`communities: a mail could not be taken: ${String(error)}`);
            done(answer(451, '4.3.0 Please try again later'));
          }
        );
    },
  });
  // A port in use must not end a site that could do everything else.
  server.on('error', (error) => strapi.log.error(`communities: replies.listen: ${error.message}`));
  server.listen(listen.port, listen.host);
  return () => new Promise((resolve) => server.close(() => resolve()));
}
