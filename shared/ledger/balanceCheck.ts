/**
 * The nightly comparison: the provider's balance transactions against the groups of the ledger that
 * name them, to the cent (M-08).
 *
 * Pure: it is given both sides, and says for each transaction and each group whether they agree.
 */
import * as z from 'zod';
import { groupNamesOf, type BalanceTransaction } from '../payments/balanceTransaction';
import { providerIdOf, sumOf, type ProviderLeg } from './providerLeg';

/** What does not agree. Each is a discrepancy for a finance officer. */
const differenceKinds = [
  'missing',
  'extra',
  'amount',
  'currency',
  'fee',
  'fee-pending',
  'state',
  'unknown-type',
] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

/** One line of the report: a transaction with its groups, or a group that no transaction explains. */
export const lineSchema = z.strictObject({
  transactionId: z.string().nullable(),
  category: z.string(),
  /** The provider's id of the charge, refund, dispute or payout. */
  sourceId: z.string().nullable(),
  createdAt: z.iso.datetime(),
  currency: z.string(),
  providerMinor: z.int(),
  ledgerMinor: z.int(),
  differences: z.array(z.enum(differenceKinds)),
  book: z.string().nullable(),
  pledgeId: z.string().nullable(),
});
export type Line = z.infer<typeof lineSchema>;

/** A pledge as the ledger must find it: its charge, and whether it says that it was paid. */
export interface PaidPledge {
  chargeId: string;
  isPaid: boolean;
}

/** What the provider knows of a charge that no transaction of these days names. */
export type LookedUp = BalanceTransaction | 'awaited' | undefined;

export interface Books {
  /** Created in the days that are compared, up to the cut-off. */
  transactions: readonly BalanceTransaction[];
  /** Recorded since the last comparison, and those of `transactions` that are older. */
  legs: readonly ProviderLeg[];
  /** Of the charges among them. */
  pledges: ReadonlyMap<string, PaidPledge>;
}

/** A line for each transaction. */
export function checkTransactions({ transactions, legs, pledges }: Books): Line[] {
  const byGroup = groupsOf(legs);
  return transactions.map((transaction) => {
    const { transactionId, category, sourceId, createdAt, currency, netMinor } = transaction;
    const names = groupNamesOf(transaction);
    const money = byGroup.get(names?.money ?? '') ?? [];
    const fee = byGroup.get(names?.fee ?? '') ?? [];
    return {
      ...{ transactionId, category, sourceId, createdAt, currency },
      providerMinor: netMinor,
      ledgerMinor: sumOf([...money, ...fee]),
      differences:
        names === undefined
          ? ['unknown-type']
          : differencesOf(transaction, { money, fee, hasOwnFee: names.fee !== null }, pledges),
      book: money[0]?.book ?? null,
      pledgeId: money[0]?.pledgeId ?? null,
    };
  });
}

/** The legs of each group. */
export function groupsOf(legs: readonly ProviderLeg[]): Map<string, ProviderLeg[]> {
  const groups = new Map<string, ProviderLeg[]>();
  for (const leg of legs) {
    const known = groups.get(leg.group);
    if (known === undefined) groups.set(leg.group, [leg]);
    else known.push(leg);
  }
  return groups;
}

interface Groups {
  money: readonly ProviderLeg[];
  fee: readonly ProviderLeg[];
  /** Whether the provider's fee is a group of its own. */
  hasOwnFee: boolean;
}

function differencesOf(
  { amountMinor, feeMinor, netMinor, currency, sourceId, category }: BalanceTransaction,
  { money, fee, hasOwnFee }: Groups,
  pledges: Books['pledges'],
): DifferenceKind[] {
  if (money.length === 0) return ['missing'];
  if ([...money, ...fee].some((leg) => leg.currency !== currency)) return ['currency'];
  const found: DifferenceKind[] = [];
  if (sumOf(money) !== (hasOwnFee ? amountMinor : netMinor)) found.push('amount');
  if (hasOwnFee && fee.length === 0 && feeMinor !== 0) found.push('fee-pending');
  else if (hasOwnFee && sumOf(fee) !== -feeMinor) found.push('fee');
  if (category === 'charge' && pledges.get(sourceId ?? '')?.isPaid !== true) found.push('state');
  return found;
}

/**
 * A line for each group that was recorded lately and that none of the transactions names.
 *
 * `undefined` for what will be, or was, compared on another day.
 */
export function checkUnnamed(
  legs: readonly ProviderLeg[],
  lookedUp: LookedUp,
  { from, until }: { from: Date; until: Date },
): Line | undefined {
  const [first] = legs;
  if (first === undefined) return undefined;
  const { reason, book, pledgeId, currency, recordedAt } = first;
  const transaction = typeof lookedUp === 'object' ? lookedUp : undefined;
  const line = (ledgerMinor: number, differences: DifferenceKind[]): Line => ({
    transactionId: transaction?.transactionId ?? null,
    category: reason,
    sourceId: providerIdOf(first),
    createdAt: transaction?.createdAt ?? recordedAt,
    currency,
    providerMinor: 0,
    ledgerMinor,
    differences,
    book,
    pledgeId,
  });
  // It sets right what was found before; the provider has nothing to say to it.
  if (reason === 'correction') return line(sumOf(legs), []);
  if (lookedUp === undefined) return line(sumOf(legs), ['extra']);
  // Counted when the provider has booked it, which it should have done by the cut-off.
  if (lookedUp === 'awaited') {
    return new Date(recordedAt) < until ? line(0, ['fee-pending']) : undefined;
  }
  // Of a day that was compared before: missing then, and recorded since.
  return new Date(lookedUp.createdAt) < from ? line(sumOf(legs), []) : undefined;
}
