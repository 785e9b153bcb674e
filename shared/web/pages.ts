/** Addresses of the site's pages, as mails and the payment page link to them. */
import type { Locale } from '../words';

/** Where the payment page sends a donor back to. The pledge's id opens nothing by itself. */
export const returnUrl = (siteUrl: string, locale: Locale, pledgeId: string): string =>
  `${siteUrl}/${locale}/pledge/?id=${pledgeId}`;

/** A donor's own page. The key is in the fragment, which browsers send to nobody. */
export const receiptUrl = (
  siteUrl: string,
  { locale, pledgeId, token }: { locale: Locale; pledgeId: string; token: string },
): string => `${siteUrl}/${locale}/pledge/#${pledgeId}.${token}`;

/** An alert, for signed-in staff. */
export const alertUrl = (siteUrl: string, alertId: string): string =>
  `${siteUrl}/staff/alerts/#${alertId}`;

/** Where the invited accept. The code is in the fragment, which browsers send to nobody. */
export const invitationUrl = (siteUrl: string, code: string): string =>
  `${siteUrl}/staff/join/#${code}`;
