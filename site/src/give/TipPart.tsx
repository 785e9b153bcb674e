/** Part 5 of the form: something for our own costs, or nothing, with equal weight (M-20). */
import { subjectOf } from '../appeals/subject';
import { useText } from '../frame/page';
import { amountOf, tipOf } from './draft';
import type { FormPart } from './formPart';

/** Of the least gift: US$2 and US$5, each beside nothing. */
const tipParts = [0.4, 1];

export function TipPart({ appeal, room, draft, change }: FormPart) {
  const text = useText();
  const { t, money } = text;
  const amountMinor = amountOf(draft, appeal.currency, text) ?? room.limits.minimumMinor;
  const tips = tipParts
    .map((part) => Math.round(part * room.limits.minimumMinor))
    .filter((tipMinor) => tipMinor <= amountMinor);
  return (
    <section>
      <fieldset aria-describedby="tip-hint">
        <legend>
          <h2>{t('give.tip')}</h2>
        </legend>
        <p class="hint" id="tip-hint">
          {t('give.tipHint', { who: subjectOf(appeal, text).who })}
        </p>
        <div class="amounts amounts-three">
          {[0, ...tips].map((tipMinor) => (
            <label key={tipMinor} class="choice">
              <input
                type="radio"
                name="tip"
                checked={tipOf(draft, amountMinor) === tipMinor}
                onChange={() => change({ tipMinor })}
              />
              {tipMinor === 0 ? (
                t('give.tipNothing')
              ) : (
                <span class="num">{money(tipMinor, appeal.currency)}</span>
              )}
            </label>
          ))}
        </div>
      </fieldset>
    </section>
  );
}
