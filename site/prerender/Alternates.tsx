/** Where the same page is in the other languages, for search engines and for what shows shared links. */
import { pageAddress } from '../src/frame/addresses';
import { locales, type Locale } from '../src/text/locales';
import type { SitePage } from './pages';

/** Languages with the country whose spelling and formats they have, as shared links want them. */
const openGraphLocales: Record<Locale, string> = {
  en: 'en_GB',
  th: 'th_TH',
  id: 'id_ID',
  fr: 'fr_FR',
  ar: 'ar_AR',
};

/** `/` is for whoever speaks none of them: it lets one choose. */
export function Alternates({ folder, isIndexed }: Pick<SitePage, 'folder' | 'isIndexed'>) {
  if (!isIndexed) return null;
  return (
    <>
      {locales.map((locale) => (
        <Alternate key={locale} hreflang={locale} href={pageAddress(locale, folder)} />
      ))}
      <Alternate hreflang="x-default" href="/" />
    </>
  );
}

/** Search engines want whole addresses: a deployment puts the site's origin before the path. */
function Alternate({ hreflang, href }: { hreflang: string; href: string }) {
  return <link rel="alternate" data-site="" hreflang={hreflang} href={href} />;
}

export function OpenGraphLocales({ locale }: { locale: Locale }) {
  const others = locales.filter((other) => other !== locale);
  return (
    <>
      <meta property="og:locale" content={openGraphLocales[locale]} />
      {others.map((other) => (
        <meta key={other} property="og:locale:alternate" content={openGraphLocales[other]} />
      ))}
    </>
  );
}
