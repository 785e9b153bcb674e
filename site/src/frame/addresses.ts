/** The addresses of the site. The API and the mails link to them, so they do not change. */
import type { Locale } from '../text/locales';

export const homeAddress = (locale: Locale): string => `/${locale}/`;

/** Any page, by its folder under the language's. The first page has none. */
export const pageAddress = (locale: Locale, folder: string): string =>
  folder === '' ? homeAddress(locale) : `/${locale}/${folder}/`;

export const appealAddress = (locale: Locale, campaignId: string): string =>
  `/${locale}/appeals/${campaignId}`;

/** The pledge form of an appeal, or of where it is most needed. */
export function giveAddress(
  locale: Locale,
  { campaignId = '', amountMinor }: { campaignId?: string; amountMinor?: number } = {},
): string {
  const query = amountMinor === undefined ? '' : `?amount=${amountMinor}`;
  return `/${locale}/give/${campaignId}${query}`;
}

export const receiptAddress = (locale: Locale, pledgeId: string): string =>
  `/${locale}/pledge/?id=${encodeURIComponent(pledgeId)}`;

export const concernAddress = (locale: Locale): string => `/${locale}/concern/`;

/** Where a donor asks for links to their gifts. */
export const findReceiptsAddress = (locale: Locale): string => `/${locale}/receipts/`;

/** Pages of text. */
export const textAddress = (
  locale: Locale,
  page: 'how-it-works' | 'learn-why' | 'who-we-are' | 'privacy' | 'accessibility' | 'other-ways',
): string => `/${locale}/${page}/`;

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

export const isId = (text: string): boolean => uuidPattern.test(text);

/** The third part of `/en/appeals/{campaignId}` or `/en/give/{campaignId}`, as it stands there. */
export const campaignIdOfPath = (path: string): string => path.split('/')[3] ?? '';
