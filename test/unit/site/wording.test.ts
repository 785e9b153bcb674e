/** What the site and its mails never say, in any language (SG-09, SG-54 and the copy guide). */
import { catalogueSources } from '../../../site/prerender/catalogueSources';
import { textPages } from '../../../site/prerender/textPages/textPages';
import { locales, type Locale } from '../../../site/src/text/locales';
import { foundGiftsMail } from '../../../shared/mail/foundGifts';
import { asText, type Mail } from '../../../shared/mail/mail';
import { thankYouMail } from '../../../shared/mail/thankYou';
import { checkoutWords } from '../../../shared/payments/checkoutWords';
import { newReceiptKey } from '../../support/donor';
import { aStoredPledge } from '../samples';
import { forbiddenWords } from './forbiddenWords';

/** Every text of a language with where it stands. */
const textsOf = (locale: Locale): [where: string, text: string][] =>
  Object.entries({
    ...catalogueSources[locale],
    ...textPages[locale],
    checkout: checkoutWords[locale],
    mails: mailsIn(locale).map((mail) => [mail.subject, asText(mail)]),
  }).flatMap(([where, texts]) => textsIn(texts).map((text): [string, string] => [where, text]));

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function mailsIn(locale: Locale): Mail[] {
  const pledge = aStoredPledge();
  const key = newReceiptKey();
  const common = {
    donor: { email: 'a@example.org', name: null, locale },
    mailKey: 'mail',
    siteUrl: 'https://site.example',
    organisation: { name: 'Organisation', address: '1 Street' },
  };
  return [
    thankYouMail({ ...common, pledge, key }),
    foundGiftsMail({ ...common, gifts: [{ pledge, key }], more: 2 }),
  ];
}

test.each(locales)(
  'there are texts to look at in %s, those of pages and mails among them',
  (locale) => {
    expect(textsOf(locale).length).toBeGreaterThan(450);
  },
);

describe.each(locales)('in %s', (locale) => {
  test.each(forbiddenWords[locale])('$rule', ({ pattern }) => {
    expect(textsOf(locale).filter(([, text]) => pattern.test(text))).toEqual([]);
  });

  test.each(forbiddenWords[locale])('“$broken” is found', ({ broken, pattern }) => {
    expect(broken).toMatch(pattern);
  });
});
