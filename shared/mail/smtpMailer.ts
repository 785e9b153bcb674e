/** Mail by SMTP, through nodemailer. */
import { createTransport } from 'nodemailer';
import * as z from 'zod';
import { asHtml, asText, MailRefused, messageIdOf, type Mailer } from './mail';

/** A server that does not answer in this time is tried again later. */
const timeoutMs = 10_000;

/** SMTP answers from 500 on are final; those of the four hundreds pass (RFC 5321, 4.2.1). */
const finalCode = 500;

const refusalSchema = z.object({ code: z.literal('EENVELOPE'), responseCode: z.number() });

export function smtpMailer(smtpUrl: string, from: string): Mailer {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
  });
  return {
    async send(mail) {
      try {
        await transport.sendMail({
          from,
          to: mail.to,
          subject: mail.subject,
          messageId: messageIdOf(mail, from),
          text: asText(mail),
          html: asHtml(mail),
        });
      } catch (error) {
        const refusal = refusalSchema.safeParse(error);
        if (refusal.success && refusal.data.responseCode >= finalCode) {
          throw new MailRefused('the address was refused', { cause: error });
        }
        throw error;
      }
    },
  };
}
