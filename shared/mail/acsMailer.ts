/** Mail by Azure Communication Services, with a managed identity. */
import { EmailClient } from '@azure/communication-email';
import { ManagedIdentityCredential } from '@azure/identity';
import { isAcsRefusal } from './acsRefusal';
import { asHtml, asText, MailRefused, MailThrottled, type Mailer } from './mail';
import { retryAfterSecondsOf } from './retryAfter';

const statuses = { ok: 200, accepted: 202, tooManyRequests: 429 };

export function acsMailer(
  { endpoint, clientId }: { endpoint: string; clientId: string },
  from: string,
): Mailer {
  // The SDK would wait out a Retry-After of an hour within the call: the queue waits instead.
  const client = new EmailClient(endpoint, new ManagedIdentityCredential({ clientId }), {
    retryOptions: { maxRetries: 0 },
  });
  return {
    async send(mail) {
      const answers: { status: number; retryAfter: string | undefined; body: unknown }[] = [];
      // The operation's id is the mail's own, so that a repeat is the same operation to the service.
      const sending = client.beginSend(
        {
          senderAddress: from,
          recipients: { to: [{ address: mail.to }] },
          content: { subject: mail.subject, plainText: asText(mail), html: asHtml(mail) },
          disableUserEngagementTracking: true,
        },
        {
          operationId: mail.messageKey,
          onResponse: ({ status, headers, parsedBody: body }) => {
            answers.push({ status, retryAfter: headers.get('retry-after'), body });
          },
        },
      );
      try {
        await sending;
      } catch (error) {
        const [taken, asked] = answers;
        if (taken?.status === statuses.tooManyRequests) {
          throw new MailThrottled(retryAfterSecondsOf(taken.retryAfter, new Date()), {
            cause: error,
          });
        }
        if (answers.some(isAcsRefusal)) {
          throw new MailRefused('the address was refused', { cause: error });
        }
        // The SDK asks once what became of a mail. That this failed says nothing about the mail.
        const isTaken = taken?.status === statuses.accepted && asked?.status !== statuses.ok;
        if (!isTaken) throw error;
      }
    },
  };
}
