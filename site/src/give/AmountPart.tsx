/** Part 1 of the form: how much. */
import { useText } from '../frame/page';
import { currencySign } from '../text/money';
import { formattingLocales } from '../text/locales';
import { isOnlyAll, offersFor, type Offer } from './amounts';
import { FieldFault } from './FieldFault';
import type { FormPart } from './formPart';

export function AmountPart({ appeal, room, draft, change, faults }: FormPart) {
  const { t, money, currencyName } = useText();
  const { currency } = appeal;
  const offers = offersFor(room);
  const isWrong = faults.some(({ field }) => field === 'amount');
  const remaining = room.remainingMinor === null ? null : money(room.remainingMinor, currency);
  const inWords = currencyName(currency);
  return (
    <section class={isWrong ? 'field-wrong' : undefined}>
      <fieldset aria-describedby="amount-hint">
        <legend>
          <h2>{t('give.amount')}</h2>
        </legend>
        <p class="hint" id="amount-hint">
          {remaining !== null && isOnlyAll(room)
            ? t('give.onlyAll', { currency: inWords, room: remaining })
            : t('give.amountHint', {
                currency: inWords,
                least: money(room.limits.minimumMinor, currency),
              })}
          {remaining !== null && !isOnlyAll(room) && ` ${t('give.room', { room: remaining })}`}
        </p>
        <div class="amounts">
          {offers.map((offer) => (
            <OfferChoice
              key={offer.amountMinor}
              {...{ offer, appeal, room, draft, change, faults }}
            />
          ))}
          {!isOnlyAll(room) && (
            <label class="choice choice-wide">
              <input
                type="radio"
                name="amount"
                checked={draft.chosenMinor === 0}
                onChange={() => change({ chosenMinor: 0 })}
              />
              {t('give.other')}
            </label>
          )}
        </div>
      </fieldset>
      {draft.chosenMinor === 0 && <OwnAmount {...{ appeal, room, draft, change, faults }} />}
      {draft.chosenMinor !== 0 && <FieldFault field="amount" {...{ faults, room, currency }} />}
    </section>
  );
}

function OfferChoice({ offer, appeal, room, draft, change }: FormPart & { offer: Offer }) {
  const { t, money } = useText();
  const { amountMinor, kind } = offer;
  const amount = money(amountMinor, appeal.currency);
  const words =
    kind === 'rest-of-need' && room.need !== null
      ? t('give.restOfNeed', { amount, need: t(`need.${room.need.item}`) })
      : kind === 'rest-of-plan'
        ? t('give.restOfPlan', { amount })
        : amount;
  return (
    <label class={kind === 'plain' ? 'choice' : 'choice choice-wide'}>
      <input
        type="radio"
        name="amount"
        id={draft.chosenMinor === amountMinor ? 'amount' : undefined}
        checked={draft.chosenMinor === amountMinor}
        onChange={() => change({ chosenMinor: amountMinor })}
      />
      <span class="num">{words}</span>
    </label>
  );
}

function OwnAmount({ appeal, room, draft, change, faults }: FormPart) {
  const { t, locale } = useText();
  const { currency } = appeal;
  const isWrong = faults.some(({ field }) => field === 'amount');
  return (
    <div class="field">
      <label for="amount">{t('give.other')}</label>
      <p class="hint" id="own-hint">
        {t('give.otherHint')}
      </p>
      <FieldFault field="amount" {...{ faults, room, currency }} />
      <div class="money">
        <span aria-hidden="true">{currencySign(currency, formattingLocales[locale])}</span>
        <input
          class="input"
          id="amount"
          name="own"
          inputMode="decimal"
          autoComplete="off"
          value={draft.typed}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? 'amount-wrong own-hint' : 'own-hint'}
          onInput={({ currentTarget }) => change({ typed: currentTarget.value })}
        />
      </div>
    </div>
  );
}
