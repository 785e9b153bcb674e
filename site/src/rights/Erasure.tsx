/** Being forgotten: what it means is said first, and it takes a second press. */
import { useState } from 'preact/hooks';
import type { Answer } from '../api/answer';
import type { Api, OwnGift } from '../api/api';
import { useText } from '../frame/page';
import { useCall } from '../frame/useCall';
import { useFocus } from '../frame/useFocus';
import { Outcome } from './Outcome';

interface ErasureProps {
  own: OwnGift;
  /** Not while something is open between donor, bank and us. */
  isPossible: boolean;
  onErased: () => void;
}

export function Erasure({ own, isPossible, onErased }: ErasureProps) {
  const { t } = useText();
  const [step, setStep] = useState<'unasked' | 'asking' | 'left'>('unasked');
  const isAsking = step === 'asking';
  const start = useFocus<HTMLButtonElement>(step === 'left');
  return (
    <section class="panel" aria-labelledby="rights-erase">
      <h3 id="rights-erase">{t('rights.erase')}</h3>
      <p class="hint">{t(isPossible ? 'rights.eraseHint' : 'rights.eraseLater')}</p>
      {isPossible && isAsking && (
        <Confirmation own={own} leave={() => setStep('left')} onErased={onErased} />
      )}
      {isPossible && !isAsking && (
        <p class="row">
          <button
            class="button button-plain"
            type="button"
            ref={start}
            onClick={() => setStep('asking')}
          >
            {t('rights.eraseStart')}
          </button>
        </p>
      )}
    </section>
  );
}

interface ConfirmationProps {
  own: OwnGift;
  leave: () => void;
  onErased: () => void;
}

export function Confirmation({ own, leave, onErased }: ConfirmationProps) {
  const { t } = useText();
  const question = useFocus<HTMLHeadingElement>();
  const { isBusy, trouble, run } = useCall((api) => erase(api, own), onErased);
  return (
    <div class="note note-wrong">
      <h4 tabIndex={-1} ref={question}>
        {t('rights.eraseSure')}
      </h4>
      <ul>
        <li>{t('rights.eraseWhat')}</li>
        <li>{t('rights.eraseLinks')}</li>
        <li>{t('rights.eraseBooks')}</li>
        <li>{t('rights.eraseOthers')}</li>
      </ul>
      <p class="row">
        <button class="button" type="button" aria-disabled={isBusy} onClick={run}>
          {t('rights.eraseYes')}
        </button>
        <button class="button button-plain" type="button" onClick={leave}>
          {t('rights.eraseNo')}
        </button>
      </p>
      <Outcome isBusy={isBusy} done={null} trouble={trouble} />
    </div>
  );
}

/** No key opens what was erased: an answer that was lost on its way shows as this gift not being there. */
async function erase(api: Api, own: OwnGift): Promise<Answer<{ erased: true }>> {
  const answer = await api.eraseDonor(own);
  const isGone = !answer.ok && answer.trouble.kind === 'not-found';
  return isGone ? { ok: true, value: { erased: true } } : answer;
}
