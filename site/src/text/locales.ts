/** The languages of the site. One more is a folder beside `messages/en` and a line in each table here. */
export const locales = ['en', 'th', 'id', 'fr', 'ar'] as const;
export type Locale = (typeof locales)[number];

/** Each language in itself, as the switch names it. */
export const languageNames: Record<Locale, string> = {
  en: 'English',
  th: 'ไทย',
  id: 'Bahasa Indonesia',
  fr: 'Français',
  ar: 'العربية',
};

export const directions: Record<Locale, 'ltr' | 'rtl'> = {
  en: 'ltr',
  th: 'ltr',
  id: 'ltr',
  fr: 'ltr',
  ar: 'rtl',
};

/**
 * For `Intl`. British English is the English whose "US$" names the country. Arabic has the digits
 * of bank statements and payment pages, and the calendar of the receipts, wherever it is read.
 */
export const formattingLocales: Record<Locale, string> = {
  en: 'en-GB',
  th: 'th-TH',
  id: 'id-ID',
  fr: 'fr-FR',
  ar: 'ar-u-ca-gregory-nu-latn',
};

/**
 * For amounts. Arabic writes them as the payment page, the bank's statement and the receipt do:
 * "US$50", from left to right. In its own order the two halves of "US$" would come apart.
 */
export const moneyLocales: Record<Locale, string> = { ...formattingLocales, ar: 'en-GB' };

const defaultLocale: Locale = 'en';

export const isLocale = (text: string): text is Locale => locales.some((locale) => locale === text);

/** The language that the page's address says, for example `/en/give/`. */
export function localeOfPath(path: string): Locale {
  const first = path.split('/')[1] ?? '';
  return isLocale(first) ? first : defaultLocale;
}

/** The same page in another language: only the first part of the path differs. */
export function addressIn(
  locale: Locale,
  { pathname, search, hash }: { pathname: string; search: string; hash: string },
): string {
  const [, , ...rest] = pathname.split('/');
  return `/${locale}/${rest.join('/')}${search}${hash}`;
}

/** Indonesian had another code until 1989, which some browsers still send. */
const olderCodes: Record<string, string> = { in: 'id' };

/** The first of a reader's languages that the site has, for example of `['th-TH', 'en-US']`. */
export function preferredLocale(languages: readonly string[]): Locale {
  const codes = languages.map((language) => language.split('-')[0]?.toLowerCase() ?? '');
  return codes.map((code) => olderCodes[code] ?? code).find(isLocale) ?? defaultLocale;
}
