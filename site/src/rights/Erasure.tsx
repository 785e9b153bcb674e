/** Being forgotten: what it means is said first, and it takes a second press. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { OwnGift } from '../api/api';
import { useText } from '../frame/page';
import { Outcome } from './Outcome';
import { useCall } from '../frame/useCall';

interface ErasureProps {
  own: OwnGift;
  /** Not while something is open between donor, bank and us. */
  isPossible: boolean;
  onErased: () => void;
}

export function Erasure({ own, isPossible, onErased }: ErasureProps) {
  const { t } = useText();
  const [isAsking, setIsAsking] = useState(false);
  const start = useRef<HTMLButtonElement>(null);
  const leave = () => {
    setIsAsking(false);
    setTimeout(() => start.current?.focus());
  };
  return (
    <section class="panel" aria-labelledby="rights-erase">
      <h3 id="rights-erase">{t('rights.erase')}</h3>
      <p class="hint">{t(isPossible ? 'rights.eraseHint' : 'rights.eraseLater')}</p>
      {isPossible && isAsking && <Confirmation own={own} leave={leave} onErased={onErased} />}
      {isPossible && !isAsking && (
        <p class="row">
          <button
            class="button button-plain"
            type="button"
            ref={start}
            onClick={() => setIsAsking(true)}
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

function Confirmation({ own, leave, onErased }: ConfirmationProps) {
  const { t } = useText();
  const question = useRef<HTMLHeadingElement>(null);
  useEffect(() => question.current?.focus(), []);
  const { isBusy, trouble, run } = useCall((api) => api.eraseDonor(own), onErased);
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
