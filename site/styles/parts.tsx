/** Every part of the site in every state, each under a name of its own. */
import type { ComponentChildren } from 'preact';
import type { PledgeStatus } from '../src/api/contract';
import { AppealCard } from '../src/appeals/AppealCard';
import { AppealPage } from '../src/appeals/AppealPage';
import { AppealTitle } from '../src/appeals/AppealTitle';
import { ClosedAppeal } from '../src/appeals/ClosedAppeal';
import { Plan } from '../src/appeals/Plan';
import { Story } from '../src/appeals/Story';
import { ConcernPage } from '../src/concern/ConcernPage';
import { FindReceiptsPage } from '../src/findReceipts/FindReceiptsPage';
import { Done } from '../src/frame/Done';
import { ErrorBoundary } from '../src/frame/ErrorBoundary';
import { ErrorSummary } from '../src/frame/ErrorSummary';
import { Fetching, NotFetched } from '../src/frame/Fetching';
import { Foot } from '../src/frame/Foot';
import { Head } from '../src/frame/Head';
import { NeedsScript } from '../src/frame/NeedsScript';
import { Note } from '../src/frame/Note';
import { StillWorks } from '../src/frame/StillWorks';
import { GivePage } from '../src/give/GivePage';
import { GivingSoon } from '../src/give/GivingSoon';
import { HomePage } from '../src/home/HomePage';
import { NotFoundPage } from '../src/notFound/NotFoundPage';
import { Receipt } from '../src/receipt/Receipt';
import { ReceiptPage } from '../src/receipt/ReceiptPage';
import { Confirmation } from '../src/rights/Erasure';
import { Outcome } from '../src/rights/Outcome';
import { formParts } from './formParts';
import { named, note, nothing } from './showing';
import { cards, fundedView, gift, unnamed, unnamedView, view } from './samples';

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
  'Appeal without name and regions': () => (
    <>
      <AppealTitle view={unnamedView} />
      <Story view={unnamedView} />
    </>
  ),
  'Plan: funded': () => <Plan view={fundedView} />,
  ClosedAppeal: () => <ClosedAppeal />,
  GivingSoon: () => <GivingSoon />,
  ...formParts,
  ...named('Receipt', statuses, receipt),
  'Receipt: left': () => receipt('pending', true),
  'Erasure: asked': () =>
    note(
      <Confirmation
        own={{ pledgeId: 'sample', receiptToken: 'sample' }}
        leave={nothing}
        onErased={nothing}
      />,
    ),
  Done: () =>
    note(
      <Done title="It is done">
        <p>What comes next.</p>
      </Done>,
    ),
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
