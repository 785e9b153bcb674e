/** Part 3 of the form: what the donor will and won't be told, before the money. */
import { subjectOf } from '../appeals/subject';
import { useText } from '../frame/page';
import { FieldFault } from './FieldFault';
import type { FormPart } from './formPart';

export function ToldPart({ appeal, room, draft, change, faults }: FormPart) {
  const text = useText();
  const { t } = text;
  const isWrong = faults.some(({ field }) => field === 'agree');
  return (
    <section aria-labelledby="told" class={isWrong ? 'field-wrong' : undefined}>
      <h2 id="told">{t('give.told')}</h2>
      <div class="note">
        <p>{t('give.will', { who: subjectOf(appeal, text).who })}</p>
        <p>{t('give.wont')}</p>
      </div>
      <div class="field">
        <FieldFault field="agree" {...{ faults, room }} currency={appeal.currency} />
        <label class="choice choice-tall">
          <input
            type="checkbox"
            id="agree"
            checked={draft.agrees}
            aria-invalid={isWrong}
            aria-describedby={isWrong ? 'agree-wrong' : undefined}
            onChange={({ currentTarget }) => change({ agrees: currentTarget.checked })}
          />
          <span>
            <b>{t('give.agree')}</b>
          </span>
        </label>
      </div>
    </section>
  );
}
