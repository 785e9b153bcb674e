/** Having the receipt sent once more. */
import type { OwnGift } from '../api/api';
import { useText } from '../frame/page';
import { Outcome } from './Outcome';
import { useCall } from '../frame/useCall';

export function ReceiptAgain({ own }: { own: OwnGift }) {
  const { t } = useText();
  const { isBusy, isDone, trouble, run } = useCall((api) => api.resendReceipt(own));
  return (
    <section class="panel" aria-labelledby="rights-again">
      <h3 id="rights-again">{t('rights.again')}</h3>
      <p class="hint">{t('rights.againHint')}</p>
      <p class="row">
        <button class="button button-plain" type="button" aria-disabled={isBusy} onClick={run}>
          {t('rights.againSend')}
        </button>
      </p>
      <Outcome isBusy={isBusy} done={isDone ? t('rights.againSent') : null} trouble={trouble} />
    </section>
  );
}
