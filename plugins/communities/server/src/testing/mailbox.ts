import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';

export type Fault = '421' | '451' | '550' | 'hang' | 'drop';

export interface Mailbox {
  port: number;
  /** Settings of a site that sends its mails here. */
  env: Record<string, string>;
  mails: ParsedMail[];
  /** The mails to an address, oldest first. */
  to(address: string): ParsedMail[];
  /** Waits until there are so many mails to an address. */
  until(address: string, count: number): Promise<ParsedMail[]>;
  /** What the next deliveries meet with: `421` at the greeting, `drop` after the mail has been taken. */
  faults: { next?: (recipient: string) => Fault | undefined };
  /** Refuses connections, until it is opened again on the same port. */
  shut(): Promise<void>;
  reopen(): Promise<void>;
  close(): Promise<void>;
}

const answer = (code: number) => Object.assign(new Error('no'), { responseCode: code });

/** A real SMTP server that keeps what it is given and can be told to misbehave. */
export async function openMailbox(): Promise<Mailbox> {
  const mails: ParsedMail[] = [];
  const faults: Mailbox['faults'] = {};
  const recipientOf = (session: SMTPServerSession) => session.envelope.rcptTo[0]?.address ?? '';
  const make = () =>
    new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      onConnect: (_, done) => (faults.next?.('') === '421' ? done(answer(421)) : done()),
      onRcptTo: ({ address }, _, done) => {
        const fault = faults.next?.(address);
        if (fault === 'hang') return;
        done(fault === '550' || fault === '451' ? answer(Number(fault)) : undefined);
      },
      onData: (stream: SMTPServerDataStream, session, done) => {
        const fault = faults.next?.(recipientOf(session));
        simpleParser(stream).then(
          (mail) => {
            mails.push(mail);
            // The mail is here, but who sent it never learns so.
            if (fault === 'drop') close(session.id);
            else done();
          },
          () => undefined
        );
      },
    });
  let server = make();
  const close = (id: string) =>
    [...server.connections]
      .filter((connection) => (connection as { id?: string }).id === id)
      .forEach((it) => it.close());
  const listen = (port: number) => {
    server.on('error', () => undefined);
    return new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  };
  const shut = () => new Promise<void>((resolve) => server.close(() => resolve()));
  await listen(0);
  const { port } = server.server.address() as AddressInfo;
  const to = (address: string) =>
    mails.filter((mail) => [mail.to ?? []].flat().some((it) => it.value.some((one) => one.address === address)));
  return {
    port,
    env: { SMTP_HOST: '127.0.0.1', SMTP_PORT: String(port), SMTP_POOL: 'false', MAIL_WAIT_SECONDS: '1' },
    mails,
    to,
    until: async (address, count) => {
      for (const end = Date.now() + 20_000; to(address).length < count; ) {
        if (Date.now() > end) throw new Error(`${to(address).length} mails to ${address}, not ${count}`);
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
      return to(address);
    },
    faults,
    shut,
    reopen: () => {
      server = make();
      return listen(port);
    },
    close: shut,
  };
}
