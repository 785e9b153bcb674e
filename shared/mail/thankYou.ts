/**
 * The thank-you: amount, the facts of the receipt, and a link. No name, story or region: it must
 * hold nothing that would outlive a withdrawal (SG-47).
 */
import * as z from 'zod';
import { idFrom } from '../hash';
import { formatMoney } from '../money';
import { queues } from '../names';
import type { Notice } from '../outbox/outbox';
import { bookSchema } from '../pledges/book';
import { receiptTokenOf, type Pledge } from '../pledges/pledge';
import { receiptUrl } from '../web/pages';
import { siteLocaleOf, type SiteLocale } from '../words';
import type { Mail } from './mail';

/** One message on the queue `donor-mail`. */
export const donorMailRequestSchema = z.strictObject({
  kind: z.literal('thank-you'),
  book: bookSchema,
  pledgeId: z.uuid({ version: 'v4' }),
});
export type DonorMailRequest = z.infer<typeof donorMailRequestSchema>;

interface Words {
  subject: (sum: string) => string;
  thanks: (sum: string) => string;
  facts: (facts: { gift: string; tip: string; total: string; day: string; id: string }) => string;
  fees: string;
  link: string;
  from: (organisation: { name: string; address: string }) => string;
}

const catalogue: Record<SiteLocale, Words> = {
  en: {
    subject: (sum) => `Thank you for your gift of ${sum}`,
    thanks: (sum) => `Thank you. We have received your ${sum}.`,
    facts: ({ gift, tip, total, day, id }) =>
      `Gift: ${gift}\nFor our running costs: ${tip}\nTotal paid: ${total}\nReceived: ${day}\nReference: ${id}`,
    fees: 'All of your gift goes to the plan. Card fees are paid by us.',
    link: 'Your gift and what becomes of it. Keep this link to yourself:',
    from: ({ name, address }) => `${name}\n${address}`,
  },
};

interface ThankYou {
  pledge: Pledge;
  /** The secret in the link, made for this mail alone. */
  key: string;
  siteUrl: string;
  organisation: { name: string; address: string };
}

export const thankYouKey = (pledgeId: string): string => idFrom('mail', 'thank-you', pledgeId);

export function thankYouMail({ pledge, key, siteUrl, organisation }: ThankYou): Mail {
  const { amountMinor, tipMinor, currency, donor, book, pledgeId, settledAt, createdAt } = pledge;
  const locale = siteLocaleOf(donor.locale);
  const words = catalogue[locale];
  const money = (minor: number) => formatMoney(minor, currency, locale);
  const facts = {
    gift: money(amountMinor),
    tip: money(tipMinor),
    total: money(amountMinor + tipMinor),
    day: (settledAt ?? createdAt).slice(0, 10),
    id: pledgeId,
  };
  const link = receiptUrl(siteUrl, { locale, pledgeId, token: receiptTokenOf(book, key) });
  return {
    messageKey: thankYouKey(pledgeId),
    to: donor.email,
    subject: words.subject(facts.gift),
    language: locale,
    paragraphs: [
      { text: words.thanks(facts.total) },
      { text: words.facts(facts) },
      { text: words.fees },
      { text: words.link, link },
      { text: words.from(organisation) },
    ],
  };
}

/** Stored in the same batch as the settlement that it tells of (M-17). */
export function thankYouNotice({ book, pledgeId }: Pledge, now: Date): Notice {
  const message: DonorMailRequest = { kind: 'thank-you', book, pledgeId };
  return {
    id: `outbox:${thankYouKey(pledgeId)}`,
    type: 'outbox',
    book,
    queue: queues.donorMail,
    message,
    createdAt: now.toISOString(),
  };
}
