/** How a charge ends: it succeeds, with a fee that follows, or it fails. */
import type { Account } from '../account';
import { bookTransaction } from '../balance/bookTransaction';
import { feeMinor } from '../balance/balanceTransaction';
import type { Charge } from './charge';
import type { PaymentIntent } from './paymentIntent';

export function succeed(account: Account, intent: PaymentIntent, charge: Charge): void {
  const paidCharge: Charge = {
    ...charge,
    amount_captured: charge.amount,
    captured: true,
    paid: true,
    status: 'succeeded',
  };
  const paidIntent: PaymentIntent = {
    ...intent,
    amount_received: charge.amount,
    last_payment_error: null,
    latest_charge: charge.id,
    status: 'succeeded',
  };
  account.store.save(paidCharge);
  account.store.save(paidIntent);
  account.emit('charge.succeeded', paidCharge);
  account.emit('payment_intent.succeeded', paidIntent);
  account.feeLater(charge.id);
}

export interface Failure {
  code: string;
  declineCode?: string;
  message: string;
}

export function fail(
  account: Account,
  intent: PaymentIntent,
  charge: Charge,
  { code, declineCode, message }: Failure,
): PaymentIntent {
  const failedCharge: Charge = {
    ...charge,
    failure_code: code,
    failure_message: message,
    status: 'failed',
  };
  const openIntent: PaymentIntent = {
    ...intent,
    last_payment_error: {
      type: 'card_error',
      code,
      ...(declineCode === undefined ? {} : { decline_code: declineCode }),
      message,
      charge: charge.id,
    },
    latest_charge: charge.id,
    status: 'requires_payment_method',
  };
  account.store.save(failedCharge);
  account.store.save(openIntent);
  account.emit('charge.failed', failedCharge);
  account.emit('payment_intent.payment_failed', openIntent);
  return openIntent;
}

/** The provider knows its fee now: the charge gets its balance transaction. Once. */
export function feeBecomesKnown(account: Account, chargeId: string): void {
  const charge = account.store.find('charge', chargeId);
  if (charge?.status !== 'succeeded' || charge.balance_transaction !== null) return;
  const transaction = bookTransaction(account, {
    type: 'charge',
    reportingCategory: 'charge',
    amountMinor: charge.amount,
    feeMinor: feeMinor(charge.amount),
    currency: charge.currency,
    source: charge.id,
    availableInDays: 2,
  });
  const known: Charge = { ...charge, balance_transaction: transaction.id };
  account.store.save(known);
  account.emit('charge.updated', known, { balance_transaction: null });
}

/** After a restart: the charges whose fee had not become known. */
export function chargesWithoutFee(account: Account): string[] {
  return account.store
    .list('charge')
    .filter((charge) => charge.status === 'succeeded' && charge.balance_transaction === null)
    .map(({ id }) => id);
}
