/** The page at `/`: its script leads on to the reader's language; without it, one chooses. */
import { render as toHtml } from 'preact-render-to-string';
import { homeAddress } from '../src/frame/addresses';
import { Brand } from '../src/frame/Brand';
import type { Catalogue } from '../src/text/catalogue';
import { directions, languageNames, locales, type Locale } from '../src/text/locales';
import { createText } from '../src/text/text';
import { Alternates } from './Alternates';
import { PageHead } from './PageHead';
import type { PageAssets } from './pages';

interface Given {
  catalogues: Record<Locale, Catalogue>;
  assets: PageAssets;
}

export function renderLanguages({ catalogues, assets }: Given): string {
  const { t } = createText('en', catalogues.en);
  return `<!doctype html>\n${toHtml(
    <html lang="en" dir="ltr">
      <PageHead title={t('site.name')} isIndexed assets={assets}>
        <meta name="description" content={t('site.description')} />
        <Alternates folder="" isIndexed />
      </PageHead>
      <body>
        <header class="head">
          <div class="wrap">
            <span class="brand">
              <Brand />
              {t('site.name')}
            </span>
            <span class="exit-space" />
            <a class="exit" href={t('exit.address')} rel="nofollow noreferrer">
              {t('exit.leave')}
              <span class="hide">: {t('exit.leaveHint')}</span>
            </a>
          </div>
        </header>
        <main id="main" class="wrap narrow">
          <h1>{t('site.name')}</h1>
          <ul class="language-list">
            {locales.map((locale) => (
              <LanguageLine key={locale} locale={locale} catalogue={catalogues[locale]} />
            ))}
          </ul>
        </main>
      </body>
    </html>,
  )}\n`;
}

function LanguageLine({ locale, catalogue }: { locale: Locale; catalogue: Catalogue }) {
  const { t } = createText(locale, catalogue);
  return (
    <li lang={locale} dir={directions[locale]}>
      <a href={homeAddress(locale)} hreflang={locale}>
        {languageNames[locale]}
      </a>
      <p>{t('site.description')}</p>
    </li>
  );
}
