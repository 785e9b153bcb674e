/** What every page may have to say before its content. Hidden until it is so. */
import { homeAddress, textAddress } from '../src/frame/addresses';
import { Note } from '../src/frame/Note';
import { useText } from '../src/frame/page';
import type { SitePage } from './pages';
import { ShownWhen } from './ShownWhen';
import { fetchesAll, Instead, livesByScript } from './WithoutScript';

/** What may have been paid is known on the receipt's page alone, and there nobody is led to pay again. */
export function Notices({ page }: { page: SitePage['name'] }) {
  const { t, locale } = useText();
  return (
    <aside class="notices" aria-label={t('frame.notices')}>
      <ShownWhen condition="giving-soon">
        <p class="wrap">
          <b>{t('frame.soon')}</b> {t('frame.soonBody')}{' '}
          <a href={textAddress(locale, 'how-it-works')}>{t('frame.howItWorks')}</a>
        </p>
      </ShownWhen>
      <NotLoaded page={page} />
      <div class="wrap narrow" id="offline" tabIndex={-1} role="status" hidden>
        <Note title={t('problem.no-connection')} tone="due">
          <p>{t('frame.offlineBody')}</p>
          {page === 'receipt' && <p>{t('receipt.dontPayAgain')}</p>}
        </Note>
      </div>
      <div class="wrap narrow" id="failed" role="alert" hidden>
        <Note title={t('frame.failed')} tone="due">
          <p>{t('frame.failedBody')}</p>
          <p class="row">
            <a class="button button-plain" href={homeAddress(locale)}>
              {t('notFound.home')}
            </a>
          </p>
        </Note>
      </div>
    </aside>
  );
}

/** Said by the script when it fails; and by the style sheet alone when no script has come for long. */
function NotLoaded({ page }: { page: SitePage['name'] }) {
  const { t } = useText();
  const isMissed = livesByScript(page);
  return (
    <div id="not-loaded" role="status" {...(isMissed ? { class: 'late' } : { hidden: true })}>
      <div class="wrap narrow">
        <Note title={t('frame.notLoaded')} tone="due" level={fetchesAll(page) ? 1 : 2}>
          <p>{t('frame.notLoadedBody')}</p>
          {isMissed && <Instead page={page} />}
        </Note>
      </div>
    </div>
  );
}
