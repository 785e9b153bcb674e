/**
 * Every night: compares the provider's balance transactions with the ledger, to the cent (M-08).
 *
 * All that the provider made before the cut-off is compared once; the report says both sums and their
 * difference. What does not agree is a discrepancy for a finance officer, and wakes the operator.
 */
import type { InvocationContext, Timer } from '@azure/functions';
import type { Line } from '../../shared/ledger/balanceCheck';
import type { CompareLedger } from '../../shared/ledger/compareLedger';
import type { LedgerRepository } from '../../shared/ledger/ledgerRepository';
import { ownEntriesOf } from '../../shared/ledger/ownEntries';
import type { ReconciliationBlobs } from '../../shared/ledger/reconciliationBlobs';
import {
  addUp,
  asCsv,
  beginning,
  dayOf,
  positionSchema,
  withDifference,
  type Report,
} from '../../shared/ledger/reconciliationReport';
import type { BalanceTransaction } from '../../shared/payments/balanceTransaction';
import type { PaymentProvider } from '../../shared/payments/checkout';
import type { CheckpointRepository } from '../../shared/payments/checkpointRepository';
import type { ReportDiscrepancy } from '../../shared/payments/reportDiscrepancy';
import { alarmLines } from '../../shared/telemetry/alarmLines';

interface Deps {
  /** Null while no provider is configured. */
  provider: Pick<PaymentProvider, 'listTransactions'> | null;
  ledger: Pick<LedgerRepository, 'append'>;
  compare: CompareLedger | null;
  checkpoints: CheckpointRepository;
  reports: Pick<ReconciliationBlobs, 'keep'>;
  reportDiscrepancy: ReportDiscrepancy;
  /** How long before the run the cut-off lies: fees become known, and late webhooks are healed. */
  cutOffSeconds: number;
  now: () => Date;
}

export const reconcileLedger =
  (deps: Deps) =>
  async (_timer: Timer, context: InvocationContext): Promise<void> => {
    const { provider, compare, checkpoints, reports, now } = deps;
    if (provider === null || compare === null) return;
    const last = (await checkpoints.find('reconcileLedger', positionSchema)) ?? beginning;
    const from = new Date(last.until);
    const until = cutOff(deps, from);
    const listed = await provider.listTransactions(from);
    await appendOwn(listed, until, deps);

    const ranAt = now();
    const lines = await compare({ listed, from, until, lastRanAt: new Date(last.ranAt), ranAt });
    const totals = addUp(last.totals, lines);
    const report: Report = {
      from: last.until,
      until: until.toISOString(),
      ranAt: ranAt.toISOString(),
      transactions: lines.filter(({ transactionId }) => transactionId !== null).length,
      totals: totals.map(withDifference),
      differences: lines.filter(({ differences }) => differences.length > 0),
    };
    await tell(report, deps, context);
    const day = dayOf(report);
    const name = await reports.keep(day, { json: JSON.stringify(report), csv: asCsv(lines) });
    await checkpoints.keep('reconcileLedger', {
      until: report.until,
      ranAt: report.ranAt,
      totals,
    });
    context.info('ledger compared', { report: name, transactions: report.transactions });
  };

/** Whole seconds, as the provider counts, and never before the last one. */
function cutOff({ now, cutOffSeconds }: Deps, last: Date): Date {
  const seconds = Math.floor(now().getTime() / 1000) - cutOffSeconds;
  return new Date(Math.max(seconds * 1000, last.getTime()));
}

/**
 * What is between the provider and the organisation alone has no event: it is recorded here.
 *
 * Bookkeeping and no repair, so no switch stops it: what a night leaves out, no later night lists.
 */
async function appendOwn(
  listed: readonly BalanceTransaction[],
  until: Date,
  { ledger, now }: Deps,
): Promise<void> {
  for (const transaction of listed) {
    const isInTime = new Date(transaction.createdAt) < until;
    if (isInTime) await ledger.append(ownEntriesOf(transaction, now()));
  }
}

/** When much is wrong at once, one cause is behind it: more alerts than these would bury it. */
const toldMax = 100;

async function tell(report: Report, { reportDiscrepancy }: Deps, context: InvocationContext) {
  const { differences, totals } = report;
  const apart = totals.filter(({ differenceMinor }) => differenceMinor !== 0);
  if (differences.length === 0 && apart.length === 0) return;
  context.error(alarmLines.reconciliationDrift, {
    day: dayOf(report),
    differences: differences.length,
    totals: apart,
  });
  for (const line of differences.slice(0, toldMax)) {
    for (const kind of line.differences) {
      await reportDiscrepancy({
        reason: `ledger-${kind}`,
        subject: objectOf(line),
        source: sourceOf(line, report),
      });
    }
  }
}

const objectOf = ({ transactionId, sourceId }: Line): string => transactionId ?? sourceId ?? '';

const sourceOf = (line: Line, report: Report) => ({
  eventId: `reconciliation:${dayOf(report)}`,
  eventType: line.category,
  objectId: line.sourceId ?? objectOf(line),
  book: line.book,
  pledgeId: line.pledgeId,
});
