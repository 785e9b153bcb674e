/** Before the form's parts: this person's plan or where it is most needed, with equal weight. */
import { subjectOf } from '../appeals/subject';
import { useText } from '../frame/page';
import type { Giveable } from './giveable';

interface ForPartProps {
  options: readonly Giveable[];
  chosen: Giveable;
  choose: (option: Giveable) => void;
}

export function ForPart({ options, chosen, choose }: ForPartProps) {
  const text = useText();
  const { t } = text;
  return (
    <fieldset>
      <legend>
        <h2>{t('give.for')}</h2>
      </legend>
      <div class="choices choices-two">
        {options.map((option) => (
          <label key={option.id} class="choice">
            <input
              type="radio"
              name="for"
              checked={option.id === chosen.id}
              onChange={() => choose(option)}
            />
            {t('receipt.toPlan', { ...subjectOf(option, text) })}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
