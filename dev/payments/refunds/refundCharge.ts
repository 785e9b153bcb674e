/** Gives money of a charge back, and takes a refund back that the payer's bank returned. */
import { newId, type Account } from '../account';
import { StripeProblem } from '../api/stripeProblem';
import { bookTransaction } from '../balance/bookTransaction';
import { unrefundedMinor, type Charge } from '../charges/charge';
import type { Refund } from './refund';

interface RefundRequest {
  /** Everything that is left when not given. */
  amountMinor?: number | undefined;
  reason?: Refund['reason'] | undefined;
  metadata?: Record<string, string> | undefined;
}

function refuseWhenImpossible(account: Account, charge: Charge, amountMinor: number): void {
  const refuse = (message: string, code: string) => new StripeProblem(400, message, { code });
  if (charge.status !== 'succeeded') {
    throw refuse(`Charge ${charge.id} has not been paid.`, 'charge_not_refundable');
  }
  const lostToDispute = account.store
    .list('dispute')
    .some((dispute) => dispute.charge === charge.id && dispute.status !== 'won');
  if (lostToDispute) {
    const message = `Charge ${charge.id} has been charged back; cannot issue a refund.`;
    throw refuse(message, 'charge_disputed');
  }
  const left = unrefundedMinor(charge);
  if (left === 0) {
    throw refuse(`Charge ${charge.id} has already been refunded.`, 'charge_already_refunded');
  }
  if (amountMinor > left) {
    const message = `Refund amount (${amountMinor}) is greater than unrefunded amount on charge (${left})`;
    throw new StripeProblem(400, message, { param: 'amount' });
  }
  if (amountMinor < 1) {
    throw new StripeProblem(400, 'Invalid positive integer', {
      code: 'parameter_invalid_integer',
      param: 'amount',
    });
  }
}

/** @throws StripeProblem when the charge cannot be refunded by this much. */
export function refundCharge(account: Account, charge: Charge, request: RefundRequest): Refund {
  const amount = request.amountMinor ?? unrefundedMinor(charge);
  refuseWhenImpossible(account, charge, amount);
  const id = newId('re');
  const transaction = bookTransaction(account, {
    type: 'refund',
    reportingCategory: 'refund',
    amountMinor: -amount,
    currency: charge.currency,
    source: id,
  });
  const refund: Refund = {
    object: 'refund',
    id,
    amount,
    balance_transaction: transaction.id,
    charge: charge.id,
    created: account.now(),
    currency: charge.currency,
    metadata: request.metadata ?? {},
    payment_intent: charge.payment_intent,
    reason: request.reason ?? null,
    receipt_number: null,
    status: 'succeeded',
  };
  const refunded = charge.amount_refunded + amount;
  const given: Charge = {
    ...charge,
    amount_refunded: refunded,
    refunded: refunded === charge.amount,
  };
  account.store.save(refund);
  account.store.save(given);
  account.emit('charge.refunded', given, { amount_refunded: charge.amount_refunded });
  account.emit('refund.created', refund);
  account.emit('refund.updated', refund);
  return refund;
}

/** The payer's bank sends it back: the money is ours again. `undefined`: it had failed before. */
export function failRefund(account: Account, refund: Refund): Refund | undefined {
  const charge = account.store.find('charge', refund.charge);
  if (charge === undefined || refund.status === 'failed') return undefined;
  const transaction = bookTransaction(account, {
    type: 'refund_failure',
    reportingCategory: 'refund_failure',
    amountMinor: refund.amount,
    currency: refund.currency,
    source: refund.id,
  });
  const failed: Refund = {
    ...refund,
    failure_balance_transaction: transaction.id,
    failure_reason: 'expired_or_canceled_card',
    status: 'failed',
  };
  account.store.save(failed);
  account.store.save({
    ...charge,
    amount_refunded: charge.amount_refunded - refund.amount,
    refunded: false,
  });
  account.emit('refund.updated', failed, { status: 'succeeded' });
  account.emit('refund.failed', failed);
  return failed;
}
