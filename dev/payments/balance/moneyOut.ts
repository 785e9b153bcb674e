/** What the provider does with the balance by itself: it pays out, and it takes its own fees. */
import { newId, type Account } from '../account';
import type { BalanceTransaction } from './balanceTransaction';
import { bookTransaction } from './bookTransaction';
import type { Payout } from './payout';

/** Pays everything that it holds in a currency to our bank. `undefined`: there is nothing. */
export function payOut(account: Account, currency: string): Payout | undefined {
  const paid = account.store
    .list('balance_transaction')
    .filter((each) => each.currency === currency && each.kept.payout === null);
  const amount = paid.reduce((sum, { net }) => sum + net, 0);
  if (amount <= 0) return undefined;

  const id = newId('po');
  const transaction = bookTransaction(account, {
    type: 'payout',
    reportingCategory: 'payout',
    amountMinor: -amount,
    currency,
    source: id,
  });
  for (const each of [...paid, transaction]) {
    account.store.save({ ...each, kept: { payout: id } });
  }
  const payout: Payout = {
    object: 'payout',
    id,
    amount,
    arrival_date: account.now(),
    automatic: true,
    balance_transaction: transaction.id,
    created: account.now(),
    currency,
    description: 'STRIPE PAYOUT',
    livemode: false,
    metadata: {},
    method: 'standard',
    reconciliation_status: 'completed',
    status: 'paid',
    type: 'bank_account',
  };
  account.store.save(payout);
  account.emit('payout.created', payout);
  account.emit('payout.paid', payout);
  account.emit('payout.reconciliation_completed', payout);
  return payout;
}

/** A fee that belongs to no charge, such as a monthly one. */
export function takeFee(
  account: Account,
  amountMinor: number,
  currency: string,
): BalanceTransaction {
  return bookTransaction(account, {
    type: 'stripe_fee',
    reportingCategory: 'fee',
    amountMinor: -amountMinor,
    currency,
    source: null,
  });
}
