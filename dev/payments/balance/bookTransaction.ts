/** Books one change of the balance. */
import { newId, type Account } from '../account';
import type { BalanceTransaction } from './balanceTransaction';

const secondsPerDay = 24 * 60 * 60;

export interface Booking {
  type: BalanceTransaction['type'];
  reportingCategory: BalanceTransaction['reporting_category'];
  /** Negative when money leaves. */
  amountMinor: number;
  feeMinor?: number;
  currency: string;
  source: string | null;
  availableInDays?: number;
}

export function bookTransaction(account: Account, booking: Booking): BalanceTransaction {
  const { amountMinor, currency, feeMinor: fee = 0, availableInDays = 0 } = booking;
  const feeDetail = {
    amount: fee,
    application: null,
    currency,
    description: 'Stripe processing fees',
    type: 'stripe_fee' as const,
  };
  const transaction: BalanceTransaction = {
    object: 'balance_transaction',
    id: newId('txn'),
    amount: amountMinor,
    available_on: account.now() + availableInDays * secondsPerDay,
    balance_type: 'payments',
    created: account.now(),
    currency,
    description: null,
    exchange_rate: null,
    fee,
    fee_details: fee === 0 ? [] : [feeDetail],
    net: amountMinor - fee,
    reporting_category: booking.reportingCategory,
    source: booking.source,
    type: booking.type,
    kept: { payout: null },
  };
  account.store.save(transaction);
  return transaction;
}
