/** Writes a page as HTML: what stands in it before any script runs. No inline script, no inline style. */
import type { ComponentType } from 'preact';
import { render as toHtml } from 'preact-render-to-string';
import { apiOriginPlaceholder } from '../deployment/apiOriginPlaceholder';
import { AppealPage } from '../src/appeals/AppealPage';
import { ConcernPage } from '../src/concern/ConcernPage';
import { FindReceiptsPage } from '../src/findReceipts/FindReceiptsPage';
import { Foot } from '../src/frame/Foot';
import { Head } from '../src/frame/Head';
import { PageContext } from '../src/frame/page';
import { GivePage } from '../src/give/GivePage';
import { HomePage } from '../src/home/HomePage';
import { NotFoundPage } from '../src/notFound/NotFoundPage';
import { ReceiptPage } from '../src/receipt/ReceiptPage';
import type { Catalogue } from '../src/text/catalogue';
import { directions, type Locale } from '../src/text/locales';
import { createText, type Text } from '../src/text/text';
import { Alternates, OpenGraphLocales } from './Alternates';
import { Issuer } from './Issuer';
import { Notices } from './Notices';
import { PageHead } from './PageHead';
import type { PageAssets, SitePage } from './pages';
import { TextPage } from './textPages/TextPage';
import { textPages } from './textPages/textPages';
import type { TextPageName } from './textPages/textPageWords';
import { fetchesAll, ScriptIsOff } from './WithoutScript';
import { WorldShapes } from './WorldShapes';

const contents: Record<Exclude<SitePage['name'], TextPageName>, ComponentType> = {
  home: HomePage,
  appeal: AppealPage,
  give: GivePage,
  receipt: ReceiptPage,
  concern: ConcernPage,
  findReceipts: FindReceiptsPage,
  notFound: NotFoundPage,
};

const isTextPage = (name: SitePage['name']): name is TextPageName =>
  Object.hasOwn(textPages.en, name);

/** These ask the API for something at once: the way to it is opened while their script still travels. */
const askAtOnce: readonly SitePage['name'][] = ['home', 'appeal', 'give'];

export function render(
  page: SitePage,
  { locale, catalogue, assets }: { locale: Locale; catalogue: Catalogue; assets: PageAssets },
): string {
  const text = createText(locale, catalogue);
  return `<!doctype html>\n${toHtml(
    <PageContext.Provider value={{ text, api: null }}>
      <PageFile {...{ page, text, assets }} />
    </PageContext.Provider>,
  )}\n`;
}

function PageFile({ page, text, assets }: { page: SitePage; text: Text; assets: PageAssets }) {
  const { t, locale } = text;
  return (
    <html lang={locale} dir={directions[locale]} data-giving="open">
      <PageHead title={t(`title.${page.name}`)} isIndexed={page.isIndexed} assets={assets}>
        <ShareCard text={text} />
        <Alternates folder={page.folder} isIndexed={page.isIndexed} />
        {askAtOnce.includes(page.name) && <WayToApi />}
      </PageHead>
      <body>
        {page.hasStory && <WorldShapes />}
        <Head page={page.name} folder={page.folder} hasExitNote={page.hasStory} />
        <Notices page={page.name} />
        <ScriptIsOff page={page.name} />
        <main id="main" {...(fetchesAll(page.name) && { class: 'tall' })}>
          <PageContent name={page.name} locale={locale} />
        </main>
        {page.name === 'receipt' && <Issuer />}
        <Foot />
      </body>
    </html>
  );
}

function PageContent({ name, locale }: { name: SitePage['name']; locale: Locale }) {
  if (isTextPage(name)) return <TextPage words={textPages[locale][name]} />;
  const Content = contents[name];
  return <Content />;
}

/** The settings, and a connection to the API, whose origin a deployment fills in. */
function WayToApi() {
  return (
    <>
      <link rel="preload" as="fetch" href="/config.json" crossorigin="anonymous" />
      <link rel="preconnect" data-api="" href={apiOriginPlaceholder} crossorigin="anonymous" />
    </>
  );
}

/** What a shared link shows: what 6Degree is, never which appeal (SG-42). */
function ShareCard({ text: { t, locale } }: { text: Text }) {
  return (
    <>
      <meta name="description" content={t('site.description')} />
      <meta property="og:site_name" content={t('site.name')} />
      <meta property="og:title" content={t('title.home')} />
      <meta property="og:description" content={t('site.description')} />
      <meta property="og:type" content="website" />
      <OpenGraphLocales locale={locale} />
      <meta name="twitter:card" content="summary" />
    </>
  );
}
