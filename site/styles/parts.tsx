/** Every part of the site in every state, each under a name of its own. */
import type { ComponentChildren } from 'preact';
import type { TroubleKind } from '../src/api/answer';
import type { PledgeStatus } from '../src/api/contract';
import { AppealCard } from '../src/appeals/AppealCard';
import { AppealPage } from '../src/appeals/AppealPage';
import { AppealTitle } from '../src/appeals/AppealTitle';
import { ClosedAppeal } from '../src/appeals/ClosedAppeal';
import { Plan } from '../src/appeals/Plan';
import { ConcernPage } from '../src/concern/ConcernPage';
import { FindReceiptsPage } from '../src/findReceipts/FindReceiptsPage';
import { ErrorBoundary } from '../src/frame/ErrorBoundary';
import { ErrorSummary } from '../src/frame/ErrorSummary';
import { Fetching, NotFetched } from '../src/frame/Fetching';
import { Foot } from '../src/frame/Foot';
import { Head } from '../src/frame/Head';
import { NeedsScript } from '../src/frame/NeedsScript';
import { Note } from '../src/frame/Note';
import { StillWorks } from '../src/frame/StillWorks';
import { roomOf } from '../src/give/amounts';
import { EarlierNote } from '../src/give/EarlierNote';
import { GivePage } from '../src/give/GivePage';
import { GivingSoon } from '../src/give/GivingSoon';
import { TroubleNote } from '../src/give/TroubleNote';
import { HomePage } from '../src/home/HomePage';
import { NotFoundPage } from '../src/notFound/NotFoundPage';
import { Receipt } from '../src/receipt/Receipt';
import { ReceiptPage } from '../src/receipt/ReceiptPage';
import { Outcome } from '../src/rights/Outcome';
import { cards, fundedView, gift, unnamed, view } from './samples';

const nothing = () => undefined;

const troubles: readonly TroubleKind[] = [
  'no-connection',
  'unexpected',
  'too-many-attempts',
  'payments-unavailable',
  'exceeds-remaining',
  'leaves-too-little',
  'currency-mismatch',
  'campaign-not-available',
];

const statuses: readonly PledgeStatus[] = [
  'pending',
  'processing',
  'settled',
  'failed',
  'expired',
  'cancelled',
  'partly-refunded',
  'refunded',
  'disputed',
  'lost',
];

const note = (content: ComponentChildren) => <div class="wrap narrow">{content}</div>;

function Failing(): never {
  throw new Error('A part that fails, to show what stands in its place');
}

function receipt(status: PledgeStatus, hasLeft = false) {
  const found = gift(status);
  const opened = { pledgeId: found.pledge.id, receiptToken: 'sample', checkoutUrl: '/', hasLeft };
  const state = { found, trouble: null, answeredAt: '2026-11-24T10:00:00Z', isAsking: true };
  return (
    <Receipt
      opened={opened}
      found={found}
      gift={{ ...state, askNow: nothing }}
      onErased={nothing}
    />
  );
}

const refused = (kind: TroubleKind) =>
  note(
    <TroubleNote
      trouble={{ kind, remainingMinor: 1_200, retryAfterSeconds: 600 }}
      currency="USD"
      room={{ ...roomOf(view), remainingMinor: 1_200 }}
      amountMinor={5_000}
      giveInstead={nothing}
      again={nothing}
    />,
  );

const named = <Key extends string>(
  name: string,
  keys: readonly Key[],
  show: (key: Key) => ComponentChildren,
): Record<string, () => ComponentChildren> =>
  Object.fromEntries(keys.map((key) => [`${name}: ${key}`, () => show(key)]));

export const parts: Record<string, () => ComponentChildren> = {
  Head: () => <Head page="home" folder="" hasExitNote />,
  Foot: () => <Foot />,
  ...named('Note', ['plain', 'due', 'wrong', 'done'] as const, (tone) =>
    note(
      <Note title="What happened" tone={tone}>
        <p>What one can do.</p>
      </Note>,
    ),
  ),
  Fetching: () => note(<Fetching words="Fetching…" isSlow={false} />),
  'Fetching: slow': () => note(<Fetching words="Fetching…" isSlow />),
  ...named('NotFetched', ['no-connection', 'unexpected', 'too-many-attempts'] as const, (kind) =>
    note(<NotFetched trouble={{ kind }} again={nothing} />),
  ),
  ErrorSummary: () => note(<ErrorSummary faults={[{ fieldId: 'styles', words: 'Enter it' }]} />),
  ErrorBoundary: () => (
    <ErrorBoundary>
      <Failing />
    </ErrorBoundary>
  ),
  NeedsScript: () => note(<NeedsScript title="It needs JavaScript" children={<StillWorks />} />),
  'AppealCard: all states': () => (
    <div class="wrap">
      <ul class="cards">
        {[...cards, unnamed].map((card, index) => (
          <AppealCard key={index} card={card} />
        ))}
      </ul>
    </div>
  ),
  AppealTitle: () => <AppealTitle view={view} />,
  'AppealTitle: funded': () => <AppealTitle view={fundedView} />,
  'Plan: funded': () => <Plan view={fundedView} />,
  ClosedAppeal: () => <ClosedAppeal />,
  GivingSoon: () => <GivingSoon />,
  EarlierNote: () =>
    note(<EarlierNote amountMinor={1_000} currency="USD" goOn={nothing} startAnew={nothing} />),
  ...named('TroubleNote', troubles, refused),
  ...named('Receipt', statuses, receipt),
  'Receipt: left': () => receipt('pending', true),
  'Outcome: busy': () => note(<Outcome isBusy done={null} trouble={null} />),
  'Outcome: done': () => note(<Outcome isBusy={false} done="It is done." trouble={null} />),
  'Outcome: trouble': () =>
    note(<Outcome isBusy={false} done={null} trouble={{ kind: 'no-connection' }} />),
  HomePage: () => <HomePage />,
  AppealPage: () => <AppealPage />,
  GivePage: () => <GivePage />,
  ReceiptPage: () => <ReceiptPage />,
  ConcernPage: () => <ConcernPage />,
  FindReceiptsPage: () => <FindReceiptsPage />,
  NotFoundPage: () => <NotFoundPage />,
};
