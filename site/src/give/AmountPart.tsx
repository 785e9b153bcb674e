/** Part 1 of the form: how much. */
import { useText } from '../frame/page';
import { isOnlyAll, offersFor, type Offer } from './amounts';
import { FieldFault } from './FieldFault';
import type { FormPart } from './formPart';

export function AmountPart(part: FormPart) {
  const { appeal, room, draft, change, faults } = part;
  const { t, money, currencyName } = useText();
  const { currency } = appeal;
  const offers = offersFor(room);
  const isWrong = faults.some(({ field }) => field === 'amount');
  const isOwn = takesOwn(part);
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
          {offers.map((offer, index) => (
            <OfferChoice {...part} key={offer.amountMinor} offer={offer} isFirst={index === 0} />
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
      {isOwn && <OwnAmount {...part} />}
      {!isOwn && <FieldFault field="amount" {...{ faults, room, currency }} />}
    </section>
  );
}

/** Where only all that is left can be given, there is no field for another amount. */
const takesOwn = ({ draft, room }: FormPart): boolean =>
  draft.chosenMinor === 0 && !isOnlyAll(room);

interface OfferChoiceProps extends FormPart {
  offer: Offer;
  /** The first one is where the error summary leads to. */
  isFirst: boolean;
}

function OfferChoice(props: OfferChoiceProps) {
  const { offer, isFirst, appeal, room, draft, change } = props;
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
        id={isFirst && !takesOwn(props) ? 'amount' : undefined}
        checked={draft.chosenMinor === amountMinor}
        onChange={() => change({ chosenMinor: amountMinor })}
      />
      <span class="num">{words}</span>
    </label>
  );
}

function OwnAmount({ appeal, room, draft, change, faults }: FormPart) {
  const { t, currencySign } = useText();
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
        <span aria-hidden="true">{currencySign(currency)}</span>
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
