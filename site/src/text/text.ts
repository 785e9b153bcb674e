/** Words, money and dates of one language. */
import { IntlMessageFormat } from 'intl-messageformat';
import type { Catalogue, MessageKey, ValuesOf } from './catalogue';
import { directions, formattingLocales, moneyLocales, type Locale } from './locales';
import { currencySign, formatAmount, readAmount, type Decimals } from './money';

export interface Text {
  locale: Locale;
  /** The message of a key, with its values in place. */
  t: <Key extends MessageKey>(key: Key, ...values: ValuesOf<Key>) => string;
  /** "US$50", with cents only when there are any. */
  money: (amountMinor: number, currency: string) => string;
  /** "US$50.00", for sums that a receipt could show. */
  exactMoney: (amountMinor: number, currency: string) => string;
  /** An amount as a donor typed it, in minor units; undefined when it is none. */
  readAmount: (typed: string, currency: string) => number | undefined;
  /** "US$", which stands beside a field for an amount. */
  currencySign: (currency: string) => string;
  /** "2,000". */
  number: (count: number) => string;
  /** "US dollars". */
  currencyName: (currency: string) => string;
  /** "French", of `fr`. */
  languageName: (language: string) => string;
  /** "October 2026", of `2026-10`. */
  month: (yearMonth: string) => string;
  /** "14:05", in the reader's own time. */
  time: (instant: string) => string;
}

export function createText(locale: Locale, catalogue: Catalogue): Text {
  const formatting = formattingLocales[locale];
  const compiled = new Map<MessageKey, IntlMessageFormat>();

  const formatOf = (key: MessageKey): IntlMessageFormat => {
    const known = compiled.get(key);
    if (known !== undefined) return known;
    const format = new IntlMessageFormat(catalogue[key], formatting);
    compiled.set(key, format);
    return format;
  };
  const money = (decimals: Decimals) => (amountMinor: number, currency: string) =>
    isolated(
      formatAmount({ amountMinor, currency, locale: moneyLocales[locale], decimals }),
      locale,
    );

  return {
    locale,
    t: (key, ...[values]) => {
      const message = catalogue[key];
      const isPlain = typeof message === 'string' && !message.includes('{');
      return isPlain ? message : String(formatOf(key).format(values));
    },
    money: money('when-needed'),
    exactMoney: money('always'),
    readAmount: (typed, currency) => readAmount(typed, currency, formatting),
    currencySign: (currency) => currencySign(currency, moneyLocales[locale]),
    number: (count) => new Intl.NumberFormat(formatting).format(count),
    currencyName: (currency) =>
      new Intl.NumberFormat(formatting, { style: 'currency', currency, currencyDisplay: 'name' })
        .formatToParts(2)
        .find(({ type }) => type === 'currency')?.value ?? currency,
    languageName: (language) =>
      'DisplayNames' in Intl
        ? (new Intl.DisplayNames(formatting, { type: 'language' }).of(language) ?? language)
        : language,
    month: (yearMonth) =>
      new Intl.DateTimeFormat(formatting, {
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
      }).format(new Date(`${yearMonth}-01T00:00:00Z`)),
    time: (instant) =>
      new Intl.DateTimeFormat(formatting, { timeStyle: 'short' }).format(new Date(instant)),
  };
}

/** In a text that runs from right to left, an amount is a run of its own: what `bdi` does, for plain text. */
const isolated = (amount: string, locale: Locale): string =>
  directions[locale] === 'rtl' ? `\u2066${amount}\u2069` : amount;
