/** Part 2 of the form: what happens with the gift if the plan changes. */
import type { Fallback } from '../api/contract';
import { subjectOf } from '../appeals/subject';
import { useText } from '../frame/page';
import type { FormPart } from './formPart';

const fallbacks: readonly Fallback[] = ['pool', 'refund'];

export function ChangePart({ appeal, draft, change }: FormPart) {
  const text = useText();
  const { t } = text;
  const subject = subjectOf(appeal, text);
  return (
    <section>
      <fieldset aria-describedby="change-hint">
        <legend>
          <h2>{t('give.change', { who: subject.who })}</h2>
        </legend>
        <p class="hint" id="change-hint">
          {t('give.changeHint', { ...subject })}
        </p>
        <div class="choices">
          {fallbacks.map((fallback) => (
            <label key={fallback} class="choice choice-tall">
              <input
                type="radio"
                name="fallback"
                checked={draft.fallback === fallback}
                onChange={() => change({ fallback })}
              />
              <span>
                <b>{t(`fallback.${fallback}`)}</b> {t(`give.${fallback}Body`)}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
    </section>
  );
}
