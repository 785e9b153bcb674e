/** Every page of the site, by the build's own list, and where each stands in a language. */
import type { SitePage } from '../../../site/prerender/pages';
import type { Locale } from '../../../site/src/text/locales';

export { sitePages } from '../../../site/prerender/pages';
export { locales } from '../../../site/src/text/locales';

/** Pages that show one appeal have its id in their address. */
const ofOneAppeal: readonly SitePage['name'][] = ['appeal', 'give'];

export const pathOf = (page: SitePage, locale: Locale, campaignId: string): string => {
  const folder = page.folder === '' ? `/${locale}/` : `/${locale}/${page.folder}/`;
  return ofOneAppeal.includes(page.name) ? `${folder}${campaignId}` : folder;
};
