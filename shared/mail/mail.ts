/** A mail: plain words and links, as text and as HTML. It holds nothing that is not public for ever (SG-47). */

import { isRightToLeft } from '../words';

export interface Mail {
  /** Makes the Message-ID: the same mail sent twice carries the same one. */
  messageKey: string;
  to: string;
  subject: string;
  /** BCP 47: for screen readers, and for the direction of the text. */
  language: string;
  paragraphs: readonly { text: string; link?: string }[];
}

/** Thrown when the receiving side will never take this mail, such as for an address that is not there. */
export class MailRefused extends Error {
  override readonly name = 'MailRefused';
}

/** Thrown when the mail service takes no more for now: the mail goes out later. */
export class MailThrottled extends Error {
  override readonly name = 'MailThrottled';

  constructor(
    readonly retryAfterSeconds: number,
    options?: ErrorOptions,
  ) {
    super('the mail service takes no more for now', options);
  }
}

/** Whether the mail service said that it did not take the mail. Anything else may have come after it did. */
export const isTurnedAway = (error: unknown): boolean =>
  error instanceof MailRefused || error instanceof MailThrottled;

export interface Mailer {
  /**
   * Hands a mail to the mail service.
   *
   * @throws MailThrottled when it takes no more for now.
   * @throws MailRefused when trying again cannot help; anything else may pass.
   */
  send(mail: Mail): Promise<void>;
}

export const messageIdOf = ({ messageKey }: Mail, from: string): string =>
  `<${messageKey}@${from.slice(from.indexOf('@') + 1)}>`;

export const asText = ({ paragraphs }: Mail): string =>
  paragraphs.map(({ text, link }) => (link === undefined ? text : `${text}\n${link}`)).join('\n\n');

/** Mark-up that every mail program shows: no style sheet, no picture, nothing fetched. */
export function asHtml({ subject, language, paragraphs }: Mail): string {
  const body = paragraphs.map(({ text, link }) => {
    const words = escape(text).replaceAll('\n', '<br>');
    const anchor = link === undefined ? '' : `<br><a href="${escape(link)}">${escape(link)}</a>`;
    return `<p>${words}${anchor}</p>`;
  });
  const direction = isRightToLeft(language) ? 'rtl' : 'ltr';
  return (
    `<!doctype html><html lang="${escape(language)}" dir="${direction}"><head><meta charset="utf-8">` +
    `<title>${escape(subject)}</title></head><body>${body.join('')}</body></html>`
  );
}

const escape = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
