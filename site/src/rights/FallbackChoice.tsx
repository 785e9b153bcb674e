/** Choosing again what happens with the gift if the plan changes. */
import type { TargetedSubmitEvent } from 'preact';
import { useState } from 'preact/hooks';
import type { OwnGift } from '../api/api';
import type { Fallback } from '../api/contract';
import type { Subject } from '../appeals/subject';
import { useText } from '../frame/page';
import { Outcome } from './Outcome';
import { useCall } from '../frame/useCall';

const fallbacks: readonly Fallback[] = ['pool', 'refund'];

interface FallbackChoiceProps {
  own: OwnGift;
  who: Subject['who'];
  /** As it is now. */
  chosen: Fallback;
  onChanged: () => void;
}

export function FallbackChoice({ own, who, chosen, onChanged }: FallbackChoiceProps) {
  const { t } = useText();
  const [wished, setWished] = useState(chosen);
  const { isBusy, isDone, trouble, run } = useCall(
    (api) => api.changeFallback(own, wished),
    onChanged,
  );
  const onSubmit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    run();
  };
  const isSaved = isDone && wished === chosen;
  return (
    <form class="panel" onSubmit={onSubmit}>
      <fieldset aria-describedby="rights-change-hint">
        <legend>
          <h3>{t('receipt.fallback', { who })}</h3>
        </legend>
        <p class="hint" id="rights-change-hint">
          {t('rights.changeHint')}
        </p>
        <div class="choices">
          {fallbacks.map((fallback) => (
            <label key={fallback} class="choice choice-tall">
              <input
                type="radio"
                name="fallback"
                checked={wished === fallback}
                onChange={() => setWished(fallback)}
              />
              <span>
                <b>{t(`fallback.${fallback}`)}</b> {t(`give.${fallback}Body`)}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <p class="row">
        <button class="button button-plain" type="submit" aria-disabled={isBusy}>
          {t('rights.save')}
        </button>
      </p>
      <Outcome isBusy={isBusy} done={isSaved ? t('rights.saved') : null} trouble={trouble} />
    </form>
  );
}
