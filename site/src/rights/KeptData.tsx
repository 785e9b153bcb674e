/** Taking along all that is kept of a gift and its donor, as a file. */
import type { OwnGift } from '../api/api';
import { useText } from '../frame/page';
import { Outcome } from './Outcome';
import { useCall } from '../frame/useCall';

export function KeptData({ own }: { own: OwnGift }) {
  const { t } = useText();
  const { isBusy, isDone, trouble, run } = useCall(
    (api) => api.exportGift(own),
    (kept) => saveAsFile(kept, `6degree-${own.pledgeId}.json`),
  );
  return (
    <section class="panel" aria-labelledby="rights-kept">
      <h3 id="rights-kept">{t('rights.kept')}</h3>
      <p class="hint">{t('rights.keptHint')}</p>
      <p class="row">
        <button class="button button-plain" type="button" aria-disabled={isBusy} onClick={run}>
          {t('rights.download')}
        </button>
      </p>
      <Outcome isBusy={isBusy} done={isDone ? t('rights.downloaded') : null} trouble={trouble} />
    </section>
  );
}

/** The browser saves it; no address of it is kept. */
function saveAsFile(kept: object, name: string): void {
  const file = new Blob([JSON.stringify(kept, null, 2)], { type: 'application/json' });
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
