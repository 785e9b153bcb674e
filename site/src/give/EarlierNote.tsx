/** A gift with other details was started in this tab and is not paid: go on with it, or begin anew. */
import { useText } from '../frame/page';
import { useFocus } from '../frame/useFocus';

interface EarlierNoteProps {
  /** Of the gift that was started, minor units. */
  amountMinor: number;
  currency: string;
  goOn: () => void;
  startAnew: () => void;
}

export function EarlierNote({ amountMinor, currency, goOn, startAnew }: EarlierNoteProps) {
  const { t, money } = useText();
  const note = useFocus<HTMLDivElement>();
  const amount = money(amountMinor, currency);
  return (
    <div class="note note-due" role="alert" tabIndex={-1} ref={note}>
      <h3>{t('give.earlier', { amount })}</h3>
      <p>{t('give.earlierBody')}</p>
      <p class="row">
        <button class="button" type="button" onClick={goOn}>
          {t('give.goOn', { amount })}
        </button>
        <button class="button button-plain" type="button" onClick={startAnew}>
          {t('give.startAnew')}
        </button>
      </p>
    </div>
  );
}
