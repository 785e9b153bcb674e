/** Brings a page that was written to a file to life. */
import { hydrate, type ComponentType } from 'preact';
import { createApi } from '../api/api';
import { createSettings } from '../api/settings';
import { catalogues } from '../text/catalogue';
import { localeOfPath } from '../text/locales';
import { createText } from '../text/text';
import { campaignIdOfPath, isId } from './addresses';
import { keepPageOnSwitch } from './keepPage';
import { PageContext } from './page';
import { watchForExit } from './quickExit';

/** @param Content what stands in the page's `main`. */
export function start(Content: ComponentType): void {
  wake(Content).catch(sayNotLoaded);
}

/** For a page whose `main` needs no script. */
export function startFrame(): void {
  wakeFrame().catch(sayNotLoaded);
}

async function wake(Content: ComponentType): Promise<void> {
  const main = document.querySelector('main');
  if (main === null) throw new Error('the page has no main');
  const { text, catalogue } = await wakeFrame();
  const settings = createSettings();
  const api = createApi(settings, (key) => Object.hasOwn(catalogue, key));
  hydrate(
    <PageContext.Provider value={{ text, api }}>
      <Content />
    </PageContext.Provider>,
    main,
  );
}

/** What every page has around its `main`: the quick exit, and the way to report a concern. */
async function wakeFrame() {
  const locale = localeOfPath(location.pathname);
  const catalogue = await catalogues[locale]();
  const text = createText(locale, catalogue);
  watchForExit(text);
  keepPageOnSwitch();
  nameAppealInConcernLink();
  return { text, catalogue };
}

function sayNotLoaded(error: unknown): never {
  showNotLoaded();
  throw error;
}

/** A concern that is reported from an appeal's page says which appeal it is about. */
function nameAppealInConcernLink(): void {
  const campaignId = campaignIdOfPath(location.pathname);
  const link = document.querySelector<HTMLAnchorElement>('#concern-link');
  if (link !== null && isId(campaignId)) link.search = `?appeal=${campaignId}`;
}

/** A part of the page did not arrive: says so instead of waiting for ever. */
function showNotLoaded(): void {
  const note = document.querySelector<HTMLElement>('#not-loaded');
  if (note !== null) note.hidden = false;
}
