/** Addresses of the site's pages, as mails and the payment page link to them. */
import { siteLocales } from '../words';

/** The language of a page for a donor's language: theirs when the site has it. */
const pageLocale = (locale: string): string =>
  siteLocales.find((known) => known === locale) ?? siteLocales[0];

/** Where the payment page sends a donor back to. The pledge's id opens nothing by itself. */
export const returnUrl = (siteUrl: string, locale: string, pledgeId: string): string =>
  `${siteUrl}/${pageLocale(locale)}/pledge/?id=${pledgeId}`;

/** A donor's own page. The key is in the fragment, which browsers send to nobody. */
export const receiptUrl = (
  siteUrl: string,
  { locale, pledgeId, token }: { locale: string; pledgeId: string; token: string },
): string => `${siteUrl}/${pageLocale(locale)}/pledge/#${pledgeId}.${token}`;

/** An alert, for signed-in staff. */
export const alertUrl = (siteUrl: string, alertId: string): string =>
  `${siteUrl}/staff/alerts/#${alertId}`;
