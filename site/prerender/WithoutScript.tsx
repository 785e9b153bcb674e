/** What a page says that lives by its script, without one: when it is switched off, or never comes. */
import { NeedsScript } from '../src/frame/NeedsScript';
import { useText } from '../src/frame/page';
import { StillWorks } from '../src/frame/StillWorks';
import { Contact } from './Contact';
import type { SitePage } from './pages';

type Name = SitePage['name'];

/** Of the first page that is its list alone, which says so in its place. */
const byScript: readonly Name[] = ['home', 'appeal', 'give', 'receipt', 'concern', 'findReceipts'];

export const livesByScript = (page: Name): boolean => byScript.includes(page);

/** These have nothing to show before an answer comes, which may be long or short. */
export const fetchesAll = (page: Name): boolean =>
  page === 'appeal' || page === 'give' || page === 'receipt';

const isForm = (page: Name): boolean => page === 'concern' || page === 'findReceipts';

/** What to do instead, on a page that lives by its script. */
export function Instead({ page }: { page: Name }) {
  const { t } = useText();
  if (page === 'receipt') {
    return (
      <>
        <p>{t('receipt.dontPayAgain')}</p>
        <Contact />
      </>
    );
  }
  return isForm(page) ? <Contact /> : <StillWorks />;
}

/** For who has it switched off. The receipt, an appeal and its form show nothing else then. */
export function ScriptIsOff({ page }: { page: Name }) {
  const { t } = useText();
  if (!livesByScript(page) || page === 'home') return null;
  const shown = page === 'receipt' ? t('receipt.needsScript') : t('frame.needsScript');
  return (
    <noscript>
      <div class="wrap narrow">
        <NeedsScript
          title={isForm(page) ? t('concern.needsScript') : shown}
          level={fetchesAll(page) ? 1 : 2}
        >
          <Instead page={page} />
        </NeedsScript>
      </div>
    </noscript>
  );
}
