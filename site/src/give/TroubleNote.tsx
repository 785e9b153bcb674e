/** Why a pledge was not taken, and what to do next. */
import type { Trouble } from '../api/answer';
import { giveAddress, homeAddress } from '../frame/addresses';
import { useText } from '../frame/page';
import { useFocus } from '../frame/useFocus';
import { useWait } from '../frame/useWait';
import { isOnlyAll, type Room } from './amounts';
import { faultWords } from './faultWords';
import { wordsOf, type TroubleWords } from './troubleWords';

interface TroubleNoteProps {
  trouble: Trouble;
  currency: string;
  /** With what the API said is left. */
  room: Room;
  /** What the donor wanted to give, minor units. */
  amountMinor: number;
  /** Gives this amount instead. */
  giveInstead: (amountMinor: number) => void;
  again: () => void;
}

export function TroubleNote(props: TroubleNoteProps) {
  const { trouble, currency, room } = props;
  const text = useText();
  const { t, money, time } = text;
  const note = useFocus<HTMLDivElement>();
  const words = wordsOf(trouble);
  const left = money(trouble.remainingMinor ?? 0, currency);
  const { until, isOver } = useWait(trouble.retryAfterSeconds);
  return (
    <div class="note note-due" role="alert" tabIndex={-1} ref={note}>
      <h3>
        {words === 'exceeds-remaining' || words === 'leaves-too-little'
          ? t(`problem.${words}`, { room: left })
          : t(`problem.${words}`)}
      </h3>
      {words === 'leaves-too-little' && (
        <p>
          {faultWords(
            { field: 'amount', fault: isOnlyAll(room) ? 'only-all' : 'leaves-too-little' },
            { room, currency, text },
          )}
        </p>
      )}
      <p>
        {words === 'too-many-attempts' && until !== null
          ? t('problem.too-many-attempts.until', { time: time(until) })
          : t(`problem.${words}.body`)}
      </p>
      {isOver && (
        <p class="row">
          <NextStep {...props} words={words} />
        </p>
      )}
    </div>
  );
}

function NextStep({ words, ...props }: TroubleNoteProps & { words: TroubleWords }) {
  const { trouble, currency, amountMinor, giveInstead, again } = props;
  const { t, locale, money } = useText();
  const remainingMinor = trouble.remainingMinor ?? 0;
  const giveElsewhere = (look: 'button-give' | 'button-plain') => (
    <a class={`button ${look}`} href={giveAddress(locale, { amountMinor })}>
      {t('problem.giveElsewhere', { amount: money(amountMinor, currency) })}
    </a>
  );
  if (words === 'exceeds-remaining' || words === 'leaves-too-little') {
    return (
      <>
        <button
          class="button button-give"
          type="button"
          onClick={() => giveInstead(remainingMinor)}
        >
          {t('problem.giveAll', { amount: money(remainingMinor, currency) })}
        </button>
        {giveElsewhere('button-plain')}
      </>
    );
  }
  if (words === 'nothing-remains' || words === 'closed') {
    return (
      <>
        {giveElsewhere('button-give')}
        <a class="button button-plain" href={`${homeAddress(locale)}#appeals`}>
          {t('appeal.seeOpen')}
        </a>
      </>
    );
  }
  const isChanged = words === 'currency-mismatch';
  return (
    <button class="button" type="button" onClick={isChanged ? () => location.reload() : again}>
      {isChanged ? t('problem.reload') : t('frame.tryAgain')}
    </button>
  );
}
