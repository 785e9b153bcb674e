/** The pledge form: one page, six parts, no account, once. */
import { useState } from 'preact/hooks';
import type { TargetedSubmitEvent } from 'preact';
import { useText } from '../frame/page';
import { AmountPart } from './AmountPart';
import { roomOf, type Room } from './amounts';
import { forgetAttempt } from './attempt';
import { ChangePart } from './ChangePart';
import { CheckPart } from './CheckPart';
import { amountOf, faultsOf, wishesOf, type Draft, type FormFault } from './draft';
import { EarlierNote } from './EarlierNote';
import { ErrorSummary } from '../frame/ErrorSummary';
import { faultWords } from './faultWords';
import type { FormPart } from './formPart';
import type { Giveable } from './giveable';
import { ReceiptPart } from './ReceiptPart';
import { TipPart } from './TipPart';
import { ToldPart } from './ToldPart';
import { TroubleNote } from './TroubleNote';
import { useDraft } from './useDraft';
import { useSending, type Refused } from './useSending';

export function GiveForm({ appeal }: { appeal: Giveable }) {
  const text = useText();
  const { currency, id } = appeal;
  const { sending, refused, send } = useSending(id);
  const room = roomNow(appeal, refused);
  const [draft, setDraft] = useDraft(id, room);
  const [faults, setFaults] = useState<FormFault[]>([]);
  const [timesChecked, setTimesChecked] = useState(0);

  const checkAndSend = (checked: Draft) => {
    const found = faultsOf(checked, room, { currency, text });
    const amountMinor = amountOf(checked, currency, text);
    setFaults(found);
    setTimesChecked(timesChecked + 1);
    if (found.length > 0 || amountMinor === undefined) return;
    send(wishesOf(checked, { amountMinor, currency, locale: text.locale }));
  };
  const onSubmit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    checkAndSend(draft);
  };
  const part: FormPart = { appeal, room, draft, change: setDraft, faults };

  return (
    <form class="form" noValidate onSubmit={onSubmit}>
      {faults.length > 0 && (
        <ErrorSummary
          key={timesChecked}
          faults={faults.map((fault) => ({
            fieldId: fault.field,
            words: faultWords(fault, { room, currency, text }),
          }))}
        />
      )}
      <AmountPart {...part} />
      <ChangePart {...part} />
      <ToldPart {...part} />
      <ReceiptPart {...part} />
      <TipPart {...part} />
      <CheckPart {...part} sending={sending}>
        {refused?.kind === 'trouble' && (
          <TroubleNote
            trouble={refused.trouble}
            currency={currency}
            room={room}
            amountMinor={amountOf(draft, currency, text) ?? 0}
            giveInstead={(chosenMinor) => checkAndSend(setDraft({ chosenMinor }))}
            again={() => checkAndSend(draft)}
          />
        )}
        {refused?.kind === 'earlier' && (
          <EarlierNote
            amountMinor={refused.attempt.request.amountMinor}
            currency={refused.attempt.request.currency}
            goOn={() => send(refused.attempt.request)}
            startAnew={() => {
              forgetAttempt(id);
              checkAndSend(draft);
            }}
          />
        )}
      </CheckPart>
    </form>
  );
}

/**
 * The API knows of gifts that came while the form was being written. When all is held for others,
 * that may change at any time: then the API is asked again.
 */
function roomNow(appeal: Giveable, refused: Refused | null): Room {
  const room = roomOf(appeal);
  const remainingMinor = refused?.kind === 'trouble' ? refused.trouble.remainingMinor : undefined;
  return remainingMinor === undefined || remainingMinor === 0 ? room : { ...room, remainingMinor };
}
