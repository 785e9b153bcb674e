/** SMTP in: takes every mail that no fault refuses, and acknowledges it when it is stored. */
import { randomUUID } from 'node:crypto';
import { simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import type { MailStore } from './mailStore';

export interface MailReceiver {
  /** `smtp://127.0.0.1:PORT` */
  smtpUrl: string;
  close(): Promise<void>;
}

/** Far above any mail of the portal, which sends no attachments. */
export const mailLimitBytes = 1_000_000;

/** Connections that are still open when the inbox closes get this long. */
const closeMilliseconds = 1_000;

/** What SMTP answers on the wire: the number decides whether a sender tries again. */
const smtpRefusal = (code: number, text: string) =>
  Object.assign(new Error(text), { responseCode: code });

async function receive(
  stream: SMTPServerDataStream,
  session: SMTPServerSession,
  store: MailStore,
): Promise<void> {
  const parsed = await simpleParser(stream);
  if (stream.sizeExceeded) throw smtpRefusal(552, 'The mail is too large.');
  const { mailFrom, rcptTo } = session.envelope;
  await store.add({
    id: randomUUID(),
    messageId: parsed.messageId ?? '',
    to: rcptTo.map(({ address }) => address).join(', '),
    from: parsed.from?.value[0]?.address ?? (mailFrom ? mailFrom.address : ''),
    subject: parsed.subject ?? '',
    text: parsed.text ?? '',
    html: parsed.html || null,
  });
}

/**
 * `refuse` is asked for every recipient and gives the SMTP code to refuse with, if any.
 * @throws when the port is taken.
 */
export async function startMailReceiver(
  port: number,
  store: MailStore,
  refuse: (recipient: string) => number | undefined,
): Promise<MailReceiver> {
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    size: mailLimitBytes,
    closeTimeout: closeMilliseconds,
    onAuth: ({ username }, _session, done) => done(null, { user: username ?? 'anyone' }),
    onRcptTo: ({ address }, _session, done) => {
      const code = refuse(address);
      done(code === undefined ? null : smtpRefusal(code, 'Refused by a fault that was asked for.'));
    },
    onData: (stream, session, done) => {
      receive(stream, session, store).then(
        () => done(null),
        (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
      );
    },
  });
  await new Promise<void>((resolve, reject) => {
    smtp.once('error', reject);
    smtp.listen(port, '127.0.0.1', resolve);
  });
  // From here on an error is a client's: a connection that broke off. The sender knows.
  smtp.removeAllListeners('error').on('error', () => undefined);
  const address = smtp.server.address();
  if (address === null || typeof address === 'string') throw new Error('The inbox has no port.');

  return {
    smtpUrl: `smtp://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        smtp.close(resolve);
      }),
  };
}
