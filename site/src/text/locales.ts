/** The languages of the site. One more is a catalogue beside `messages/en.ts` and a line here. */
export const locales = ['en'] as const;
export type Locale = (typeof locales)[number];

/** For `Intl`. British English is the English whose "US$" names the country. */
export const formattingLocales: Record<Locale, string> = { en: 'en-GB' };

const defaultLocale: Locale = 'en';

/** The language that the page's address says, for example `/en/give/`. */
export function localeOfPath(path: string): Locale {
  const first = path.split('/')[1];
  return locales.find((locale) => locale === first) ?? defaultLocale;
}
