/**
 * The thank-you: amount, the facts of the receipt, and a link. No name, story or region: it must
 * hold nothing that would outlive a withdrawal (SG-47).
 */
import { formatMoney } from '../money';
import { queues } from '../names';
import type { Notice } from '../outbox/outbox';
import { receiptTokenOf, type Pledge } from '../pledges/pledge';
import { receiptUrl } from '../web/pages';
import { mailKeyOf, type PledgeMailRequest } from './donorMailRequest';
import type { Mail } from './mail';
import { thankYouWords } from './thankYouWords';

interface ThankYou {
  pledge: Pledge;
  donor: NonNullable<Pledge['donor']>;
  /** Makes the Message-ID: the receipt once more is a mail of its own. */
  mailKey: string;
  /** The secret in the link, made for this mail alone. */
  key: string;
  siteUrl: string;
  organisation: { name: string; address: string };
}

export function thankYouMail(thanks: ThankYou): Mail {
  const { pledge, donor, mailKey, key, siteUrl, organisation } = thanks;
  const { amountMinor, tipMinor, currency, book, pledgeId, settledAt, createdAt } = pledge;
  const { locale } = donor;
  const words = thankYouWords[locale];
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
    messageKey: mailKey,
    to: donor.email,
    subject: words.subject(facts.gift),
    language: locale,
    paragraphs: [
      { text: words.thanks(facts.total) },
      { text: words.facts(facts) },
      { text: words.fees },
      { text: words.link, link },
      { text: `${organisation.name}\n${organisation.address}` },
    ],
  };
}

/** Stored in the same batch as the settlement that it tells of (M-17). */
export function thankYouNotice({ book, pledgeId }: Pledge, now: Date): Notice {
  const message: PledgeMailRequest = { kind: 'thank-you', book, pledgeId };
  return {
    id: `outbox:${mailKeyOf(message)}`,
    type: 'outbox',
    book,
    queue: queues.donorMail,
    message,
    createdAt: now.toISOString(),
  };
}
