/** Brings a page that was written to a file to life. */
import { hydrate, type ComponentType } from 'preact';
import { createApi } from '../api/api';
import { createSettings } from '../api/settings';
import { has } from '../api/shape';
import { catalogues } from '../text/catalogue';
import { localeOfPath } from '../text/locales';
import { createText } from '../text/text';
import { keepShareCode } from '../share/shareCode';
import { campaignIdOfPath, isId } from './addresses';
import { watchConnection } from './connection';
import { ErrorBoundary } from './ErrorBoundary';
import { keepPageOnSwitch } from './keepPage';
import { PageContext } from './page';
import { watchForExit } from './quickExit';

/** @param Content what stands in the page's `main`. */
export function start(Content: ComponentType): void {
  wake(Content).then(sayThatItLives, sayNotLoaded);
}

/** For a page whose `main` needs no script. */
export function startFrame(): void {
  wakeFrame().then(sayThatItLives, sayNotLoaded);
}

async function wake(Content: ComponentType): Promise<void> {
  const main = document.querySelector('main');
  if (main === null) throw new Error('the page has no main');
  const { text, catalogue } = await wakeFrame();
  const settings = createSettings();
  const api = createApi(settings, (key) => has(catalogue, key));
  hydrate(
    <PageContext.Provider value={{ text, api }}>
      <ErrorBoundary>
        <Content />
      </ErrorBoundary>
    </PageContext.Provider>,
    main,
  );
}

/** What every page has around its `main`. */
async function wakeFrame() {
  watchForFaults();
  const locale = localeOfPath(location.pathname);
  const catalogue = await catalogues[locale]();
  const text = createText(locale, catalogue);
  watchForExit(text);
  watchConnection();
  keepShareCode();
  keepPageOnSwitch();
  nameAppealInConcernLink();
  return { text, catalogue };
}

/** The style sheet shows by itself that a page did not arrive completely, unless it is told. */
function sayThatItLives(): void {
  document.documentElement.dataset.script = 'lives';
}

function sayNotLoaded(error: unknown): void {
  document.documentElement.dataset.script = 'failed';
  show('not-loaded');
  console.error(error);
}

/** A concern that is reported from an appeal's page says which appeal it is about. */
function nameAppealInConcernLink(): void {
  const campaignId = campaignIdOfPath(location.pathname);
  const link = document.querySelector<HTMLAnchorElement>('#concern-link');
  if (link !== null && isId(campaignId)) link.search = `?appeal=${campaignId}`;
}

/** What failed outside of the drawing of a page, for example after a tap, is said above it. */
function watchForFaults(): void {
  addEventListener('error', () => show('failed'));
  addEventListener('unhandledrejection', () => show('failed'));
}

/** Shows a note that stands hidden in every page. */
function show(id: 'not-loaded' | 'failed'): void {
  const note = document.querySelector<HTMLElement>(`#${id}`);
  if (note !== null) note.hidden = false;
}
