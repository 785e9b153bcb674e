/** The pledge form while something is wrong or on its way, and what it says when a gift was not taken. */
import type { ComponentChildren } from 'preact';
import type { TroubleKind } from '../src/api/answer';
import { AllCovered } from '../src/appeals/AllCovered';
import { AmountPart } from '../src/give/AmountPart';
import { roomOf } from '../src/give/amounts';
import { CheckPart } from '../src/give/CheckPart';
import type { Draft } from '../src/give/draft';
import { EarlierNote } from '../src/give/EarlierNote';
import { ForPart } from '../src/give/ForPart';
import type { FormPart } from '../src/give/formPart';
import { GiveForm } from '../src/give/GiveForm';
import { ReceiptPart } from '../src/give/ReceiptPart';
import { ToldPart } from '../src/give/ToldPart';
import { TroubleNote } from '../src/give/TroubleNote';
import type { Sending } from '../src/give/useSending';
import { cards, littleLeftView, view } from './samples';
import { named, note, nothing } from './showing';

const draft: Draft = {
  chosenMinor: 0,
  typed: 'a little',
  fallback: 'pool',
  agrees: false,
  email: 'sam@example',
  name: 'x'.repeat(101),
  tipMinor: 0,
};

const part: FormPart = {
  appeal: view,
  room: roomOf(view),
  draft,
  change: nothing,
  faults: [
    { field: 'amount', fault: 'unreadable' },
    { field: 'agree' },
    { field: 'email' },
    { field: 'name' },
  ],
};

const troubles: readonly TroubleKind[] = [
  'no-connection',
  'unexpected',
  'too-many-attempts',
  'payments-unavailable',
  'exceeds-remaining',
  'leaves-too-little',
  'invalid-pledge',
  'currency-mismatch',
  'campaign-not-available',
];

const refused = (kind: TroubleKind, remainingMinor = 1_200) =>
  note(
    <TroubleNote
      trouble={{
        kind,
        remainingMinor,
        ...(kind === 'too-many-attempts' && { retryAfterSeconds: 600 }),
      }}
      currency="USD"
      room={{ ...roomOf(view), remainingMinor }}
      amountMinor={5_000}
      giveInstead={nothing}
      again={nothing}
    />,
  );

const inForm = (content: ComponentChildren) => (
  <div class="wrap narrow">
    <div class="form">{content}</div>
  </div>
);

const check = (sending: Sending) => () =>
  inForm(
    <CheckPart {...part} draft={{ ...draft, chosenMinor: 5_000 }} sending={sending}>
      {null}
    </CheckPart>,
  );

export const formParts: Record<string, () => ComponentChildren> = {
  'Form: this person, or where most needed': () =>
    inForm(<ForPart options={[view, ...cards.slice(-1)]} chosen={view} choose={nothing} />),
  'Form: every field is wrong': () =>
    inForm(
      <>
        <AmountPart {...part} />
        <ToldPart {...part} />
        <ReceiptPart {...part} />
      </>,
    ),
  'Form: sending': check('sent'),
  'Form: sending again': check('again'),
  'GiveForm: little left': () => note(<GiveForm appeal={littleLeftView} />),
  AllCovered: () => note(<AllCovered />),
  EarlierNote: () =>
    note(<EarlierNote amountMinor={1_000} currency="USD" goOn={nothing} startAnew={nothing} />),
  ...named('TroubleNote', troubles, (kind) => refused(kind)),
  'TroubleNote: nothing remains': () => refused('exceeds-remaining', 0),
  'TroubleNote: only all': () => refused('leaves-too-little', 900),
};
