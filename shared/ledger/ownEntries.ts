/** What the provider does with the organisation's own money: it pays our bank, and takes its own fees. */
import type { BalanceTransaction } from '../payments/balanceTransaction';
import { currencySchema } from '../money';
import { payoutEntries, providerFeeEntries, type LedgerEntry } from './ledgerEntry';

/**
 * The group of a payout or a fee; empty for everything else, and for a currency that is not ours,
 * which is then found missing.
 */
export function ownEntriesOf(transaction: BalanceTransaction, now: Date): LedgerEntry[] {
  const { category, sourceId, transactionId, createdAt: movedAt } = transaction;
  const { amountMinor, feeMinor, netMinor } = transaction;
  const currency = currencySchema.safeParse(transaction.currency).data;
  if (currency === undefined || netMinor >= 0) return [];
  const money = { currency, movedAt, now };
  if (category === 'fee') {
    return providerFeeEntries({ ...money, amountMinor: -netMinor, providerId: transactionId });
  }
  if (category === 'payout' && sourceId !== null) {
    return payoutEntries({ ...money, amountMinor: -amountMinor, providerId: sourceId }, feeMinor);
  }
  return [];
}
