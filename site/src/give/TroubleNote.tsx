/** Why a pledge was not taken, and what to do next. */
import { useEffect, useRef } from 'preact/hooks';
import type { Trouble, TroubleKind } from '../api/answer';
import { giveAddress, homeAddress } from '../frame/addresses';
import { useText } from '../frame/page';

interface TroubleNoteProps {
  trouble: Trouble;
  currency: string;
  /** What the donor wanted to give, minor units. */
  amountMinor: number;
  /** Gives this amount instead. */
  giveInstead: (amountMinor: number) => void;
  again: () => void;
}

export function TroubleNote(props: TroubleNoteProps) {
  const { trouble, currency } = props;
  const { t, money } = useText();
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => note.current?.focus(), []);
  const words = wordsOf(trouble);
  const room = money(trouble.remainingMinor ?? 0, currency);
  return (
    <div class="note note-due" role="alert" tabIndex={-1} ref={note}>
      <h3>
        {words === 'exceeds-remaining' || words === 'leaves-too-little'
          ? t(`problem.${words}`, { room })
          : t(`problem.${words}`)}
      </h3>
      <p>{t(`problem.${words}.body`)}</p>
      <p class="row">
        <NextStep {...props} words={words} />
      </p>
    </div>
  );
}

type Words =
  | 'exceeds-remaining'
  | 'leaves-too-little'
  | 'nothing-remains'
  | 'closed'
  | 'invalid-pledge'
  | 'currency-mismatch'
  | 'no-connection'
  | 'too-many-attempts'
  | 'payments-unavailable'
  | 'unexpected';

const wordsOfKind: Record<TroubleKind, Words> = {
  'campaign-not-available': 'closed',
  'not-found': 'closed',
  'exceeds-remaining': 'exceeds-remaining',
  'leaves-too-little': 'leaves-too-little',
  'currency-mismatch': 'currency-mismatch',
  'too-many-attempts': 'too-many-attempts',
  'payments-unavailable': 'payments-unavailable',
  'no-connection': 'no-connection',
  'invalid-pledge': 'invalid-pledge',
  // The form does not send these, or begins anew by itself: what is left is a fault of ours.
  'idempotency-key-reused': 'unexpected',
  'pledge-expired': 'unexpected',
  'invalid-ids': 'unexpected',
  'invalid-concern': 'unexpected',
  'pledge-final': 'unexpected',
  'pledge-open': 'unexpected',
  'no-receipt-yet': 'unexpected',
  'not-allowed': 'unexpected',
  unexpected: 'unexpected',
};

function wordsOf({ kind, remainingMinor }: Trouble): Words {
  const words = wordsOfKind[kind];
  const isAboutRoom = words === 'exceeds-remaining' || words === 'leaves-too-little';
  return isAboutRoom && remainingMinor === 0 ? 'nothing-remains' : words;
}

function NextStep({ words, ...props }: TroubleNoteProps & { words: Words }) {
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
