/** Mail by Azure Communication Services, with a managed identity. */
import { EmailClient } from '@azure/communication-email';
import { ManagedIdentityCredential } from '@azure/identity';
import { asHtml, asText, type Mailer } from './mail';

export function acsMailer(
  { endpoint, clientId }: { endpoint: string; clientId: string },
  from: string,
): Mailer {
  const client = new EmailClient(endpoint, new ManagedIdentityCredential({ clientId }));
  return {
    async send(mail) {
      // The operation's id is the mail's own, so that a repeat is the same operation to the service.
      await client.beginSend(
        {
          senderAddress: from,
          recipients: { to: [{ address: mail.to }] },
          content: { subject: mail.subject, plainText: asText(mail), html: asHtml(mail) },
          disableUserEngagementTracking: true,
        },
        { operationId: mail.messageKey },
      );
    },
  };
}
