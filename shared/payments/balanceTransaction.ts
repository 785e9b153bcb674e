/** A balance transaction: one change of what the provider holds for us, in the portal's own words. */

export interface BalanceTransaction {
  transactionId: string;
  /** The provider's word for what it is; one that we do not know is a discrepancy (M-08). */
  category: string;
  /** The charge, refund, dispute or payout that it is of; null when it is of none. */
  sourceId: string | null;
  /** Minor units; negative when money leaves. */
  amountMinor: number;
  /** What the provider kept of it. */
  feeMinor: number;
  /** Amount less fee: how the balance moved. */
  netMinor: number;
  /** ISO 4217, upper case; any, since the provider says it. */
  currency: string;
  /** ISO 8601, UTC, whole seconds. */
  createdAt: string;
}

/** The groups of the ledger that a transaction must be found in, by their names. */
export interface GroupNames {
  money: string;
  /** Null when the fee is in the same group. */
  fee: string | null;
}

/** `undefined` for what the ledger has no group for. */
export function groupNamesOf(transaction: BalanceTransaction): GroupNames | undefined {
  const { category, sourceId, transactionId } = transaction;
  if (category === 'fee') return { money: `provider-fee:${transactionId}`, fee: null };
  if (sourceId === null) return undefined;
  switch (category) {
    case 'charge':
      return { money: `settlement:${sourceId}`, fee: `fee:${sourceId}` };
    case 'refund':
      return { money: `refund:${sourceId}`, fee: null };
    case 'dispute':
      return { money: `dispute:${sourceId}`, fee: null };
    case 'dispute_reversal':
      return { money: `dispute-won:${sourceId}`, fee: null };
    case 'payout':
      return { money: `provider-payout:${sourceId}`, fee: null };
    default:
      return undefined;
  }
}
