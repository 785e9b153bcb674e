/** The mail with links to a donor's gifts: amounts, dates and links, nothing of any appeal (SG-47). */
import { formatMoney } from '../money';
import { receiptTokenOf, type Pledge } from '../pledges/pledge';
import { receiptUrl } from '../web/pages';
import { foundGiftsWords } from './foundGiftsWords';
import type { Mail } from './mail';

export interface OpenedGift {
  pledge: Pledge;
  /** The secret in its link, made for this mail alone. */
  key: string;
}

interface FoundGifts {
  mailKey: string;
  donor: NonNullable<Pledge['donor']>;
  /** Newest first. */
  gifts: readonly OpenedGift[];
  /** How many older ones there are. */
  more: number;
  siteUrl: string;
  organisation: { name: string; address: string };
}

export function foundGiftsMail(found: FoundGifts): Mail {
  const { mailKey, donor, gifts, more, siteUrl, organisation } = found;
  const { locale } = donor;
  const words = foundGiftsWords[locale];
  return {
    messageKey: mailKey,
    to: donor.email,
    subject: words.subject,
    language: locale,
    paragraphs: [
      { text: words.lead },
      ...gifts.map(({ pledge, key }) => {
        const { book, pledgeId, amountMinor, currency, settledAt, createdAt } = pledge;
        const sum = formatMoney(amountMinor, currency, locale);
        const token = receiptTokenOf(book, key);
        return {
          text: words.gift(sum, (settledAt ?? createdAt).slice(0, 10)),
          link: receiptUrl(siteUrl, { locale, pledgeId, token }),
        };
      }),
      ...(more > 0 ? [{ text: words.rest(more) }] : []),
      { text: `${words.keep} ${words.older}` },
      { text: words.notYou },
      { text: `${organisation.name}\n${organisation.address}` },
    ],
  };
}
