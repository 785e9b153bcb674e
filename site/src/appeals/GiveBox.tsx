/** The first step of giving: an amount to begin with. A plain form, which works before any script does. */
import { useText } from '../frame/page';

interface GiveBoxProps {
  title: string;
  hint?: string;
  /** The pledge form's address. */
  action: string;
  currency: string;
  /** Amounts to begin with, minor units. The form itself offers others. */
  amountsMinor: readonly number[];
}

/** The second, so that there is a smaller one and none stands out. */
const chosenAtFirst = 1;

export function GiveBox({ title, hint, action, currency, amountsMinor }: GiveBoxProps) {
  const { t, money } = useText();
  return (
    <form action={action} method="get">
      <fieldset>
        <legend>
          <h2>{title}</h2>
        </legend>
        {hint !== undefined && <p class="hint">{hint}</p>}
        <div class="amounts">
          {amountsMinor.map((amountMinor, index) => (
            <label key={amountMinor} class="choice">
              <input
                type="radio"
                name="amount"
                value={amountMinor}
                defaultChecked={index === Math.min(chosenAtFirst, amountsMinor.length - 1)}
              />
              <span class="num">{money(amountMinor, currency)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <button class="button button-give button-wide" type="submit">
        {t('home.continue')}
      </button>
    </form>
  );
}
