/** A dispute from its opening to its end: who holds the money meanwhile, and afterwards. */
import { newId, type Account } from '../account';
import { disputeFeeMinor, shownBalanceTransaction } from '../balance/balanceTransaction';
import { bookTransaction } from '../balance/bookTransaction';
import { unrefundedMinor, type Charge } from '../charges/charge';
import type { Dispute } from './dispute';

export type DisputeStep = { kind: 'done'; dispute: Dispute } | { kind: 'refused'; reason: string };

const refused = (reason: string): DisputeStep => ({ kind: 'refused', reason });

function openDispute(account: Account, charge: Charge): Dispute | undefined {
  return account.store
    .list('dispute')
    .find((dispute) => dispute.charge === charge.id && dispute.status === 'needs_response');
}

/** The bank takes the amount back at once, and the provider takes its dispute fee. */
export function dispute(account: Account, charge: Charge, amountMinor?: number): DisputeStep {
  const amount = amountMinor ?? unrefundedMinor(charge);
  if (charge.status !== 'succeeded') return refused(`The charge is ${charge.status}.`);
  if (charge.disputed) return refused('The charge was disputed before.');
  if (amount < 1 || amount > unrefundedMinor(charge)) {
    return refused(`The charge has ${unrefundedMinor(charge)} left.`);
  }
  const id = newId('dp');
  const transaction = bookTransaction(account, {
    type: 'adjustment',
    reportingCategory: 'dispute',
    amountMinor: -amount,
    feeMinor: disputeFeeMinor,
    currency: charge.currency,
    source: id,
  });
  const opened: Dispute = {
    object: 'dispute',
    id,
    amount,
    balance_transactions: [shownBalanceTransaction(transaction, account.now())],
    charge: charge.id,
    created: account.now(),
    currency: charge.currency,
    is_charge_refundable: false,
    livemode: false,
    metadata: {},
    payment_intent: charge.payment_intent,
    reason: 'fraudulent',
    status: 'needs_response',
  };
  account.store.save(opened);
  account.store.save({ ...charge, disputed: true });
  account.emit('charge.dispute.created', opened);
  account.emit('charge.dispute.funds_withdrawn', opened);
  return { kind: 'done', dispute: opened };
}

/** Won: the amount comes back, the fee does not. */
export function winDispute(account: Account, charge: Charge): DisputeStep {
  const open = openDispute(account, charge);
  if (open === undefined) return refused('The charge has no open dispute.');
  const transaction = bookTransaction(account, {
    type: 'adjustment',
    reportingCategory: 'dispute_reversal',
    amountMinor: open.amount,
    currency: open.currency,
    source: open.id,
  });
  const won: Dispute = {
    ...open,
    balance_transactions: [
      ...open.balance_transactions,
      shownBalanceTransaction(transaction, account.now()),
    ],
    status: 'won',
  };
  account.store.save(won);
  account.emit('charge.dispute.closed', won);
  account.emit('charge.dispute.funds_reinstated', won);
  return { kind: 'done', dispute: won };
}

/** Lost: the money stays where it went when the dispute was opened. */
export function loseDispute(account: Account, charge: Charge): DisputeStep {
  const open = openDispute(account, charge);
  if (open === undefined) return refused('The charge has no open dispute.');
  const lost: Dispute = { ...open, status: 'lost' };
  account.store.save(lost);
  account.emit('charge.dispute.closed', lost);
  return { kind: 'done', dispute: lost };
}
