/**
 * Reconciliation: what the provider's payment page means for a pledge. A closed state machine (M-06).
 *
 * Pure: it is given the pledge and the page as both are now, so events may come twice, late and in
 * any order, and the decision is the same.
 */
import type { FundingChange } from '../campaigns/funding';
import { feeEntries, settlementEntries } from '../ledger/ledgerEntry';
import { thankYouNotice } from '../mail/thankYou';
import type { Pledge, PledgeStatus } from '../pledges/pledge';
import { neverCame } from '../pledges/pledgeMoney';
import type { Transition } from '../pledges/transition';
import type { Checkout, Payment } from './checkout';

/** What does not match. Each is a person's work, never swallowed. */
export type DiscrepancyReason =
  | 'unknown-pledge'
  | 'other-checkout'
  | 'unknown-checkout'
  | 'amount-mismatch'
  | 'currency-mismatch'
  | 'fee-currency-mismatch'
  | 'paid-twice'
  | 'paid-late'
  | 'unpaid-after-settlement'
  | 'unexpected-event';

export type Reconciliation =
  | { kind: 'nothing' }
  | { kind: 'transition'; transition: Transition; discrepancy: DiscrepancyReason | null }
  | { kind: 'discrepancy'; discrepancy: DiscrepancyReason };

export function reconcile(pledge: Pledge, checkout: Checkout, now: Date): Reconciliation {
  const isOurs = checkout.book === pledge.book && checkout.pledgeId === pledge.pledgeId;
  const known = pledge.checkout?.sessionId ?? checkout.sessionId;
  if (!isOurs || known !== checkout.sessionId) return discrepancy('other-checkout');
  switch (checkout.state.kind) {
    case 'open':
      return nothing;
    case 'processing':
      return pledge.status === 'pending' ? moveTo(pledge, 'processing', null) : nothing;
    case 'failed':
      return closeUnpaid(pledge, 'failed');
    case 'expired':
      return closeUnpaid(pledge, 'expired');
    case 'paid':
      return receive(pledge, checkout.state.payment, now);
  }
}

/**
 * What it means that the provider has no page for a pledge.
 *
 * When none was ever made, nobody can pay it, and its hold goes back when its time is over; until
 * then, a retry may still make the page. A page that we had and that is gone is a person's work.
 */
export function reconcileWithoutPage(pledge: Pledge, now: Date): Reconciliation {
  if (neverCame(pledge.status)) return nothing;
  const neverHadOne = pledge.status === 'pending' && pledge.checkout === null;
  if (!neverHadOne) return discrepancy('unknown-checkout');
  return new Date(pledge.expiresAt) > now ? nothing : closeUnpaid(pledge, 'expired');
}

/** Money is there: it is recorded whatever the pledge's state, and what does not fit is said (M-13). */
function receive(pledge: Pledge, payment: Payment, now: Date): Reconciliation {
  if (payment.currency !== pledge.currency) return discrepancy('currency-mismatch');
  if (payment.amountMinor !== pledge.amountMinor + pledge.tipMinor) {
    return discrepancy('amount-mismatch');
  }
  switch (pledge.status) {
    case 'pending':
    case 'processing':
      return settle(pledge, payment, { isHeld: true, now });
    case 'expired':
    case 'failed':
    case 'cancelled':
      return settle(pledge, payment, { isHeld: false, now });
    case 'settled':
    case 'partly-refunded':
    case 'refunded':
    case 'disputed':
    case 'lost':
      if (pledge.chargeId !== payment.chargeId) return discrepancy('paid-twice');
      return postFee(pledge, payment, now);
  }
}

function settle(
  pledge: Pledge,
  payment: Payment,
  { isHeld, now }: { isHeld: boolean; now: Date },
): Reconciliation {
  const fee = knownFee(pledge, payment);
  const gift = { ...pledge, chargeId: payment.chargeId, now };
  const funding: FundingChange = {
    raisedMinor: pledge.amountMinor,
    reservedMinor: isHeld ? -pledge.amountMinor : 0,
  };
  return {
    kind: 'transition',
    transition: {
      pledge: {
        ...pledge,
        status: 'settled',
        chargeId: payment.chargeId,
        settledAt: now.toISOString(),
        feeMinor: fee,
      },
      funding,
      entries: [...settlementEntries(gift, pledge), ...(fee === null ? [] : feeEntries(gift, fee))],
      notices: [thankYouNotice(pledge, now)],
    },
    discrepancy: isHeld ? null : 'paid-late',
  };
}

/** The fee is often known only a moment after the payment: its group follows then. */
function postFee(pledge: Pledge, payment: Payment, now: Date): Reconciliation {
  if (pledge.feeMinor !== null || payment.fee === null) return nothing;
  if (payment.fee.currency !== pledge.currency) return discrepancy('fee-currency-mismatch');
  const feeMinor = payment.fee.amountMinor;
  const gift = { ...pledge, chargeId: payment.chargeId, now };
  const entries = feeEntries(gift, feeMinor);
  return {
    kind: 'transition',
    transition: { pledge: { ...pledge, feeMinor }, funding: null, entries, notices: [] },
    discrepancy: null,
  };
}

/** A hold is let go once: only a pledge that still has one gives it back. */
function closeUnpaid(pledge: Pledge, status: 'expired' | 'failed'): Reconciliation {
  switch (pledge.status) {
    case 'pending':
    case 'processing':
      return moveTo(pledge, status, { raisedMinor: 0, reservedMinor: -pledge.amountMinor });
    case 'expired':
    case 'failed':
    case 'cancelled':
      return nothing;
    case 'settled':
    case 'partly-refunded':
    case 'refunded':
    case 'disputed':
    case 'lost':
      return discrepancy('unpaid-after-settlement');
  }
}

const nothing: Reconciliation = { kind: 'nothing' };

const discrepancy = (reason: DiscrepancyReason): Reconciliation => ({
  kind: 'discrepancy',
  discrepancy: reason,
});

const moveTo = (
  pledge: Pledge,
  status: PledgeStatus,
  funding: FundingChange | null,
): Reconciliation => ({
  kind: 'transition',
  transition: { pledge: { ...pledge, status }, funding, entries: [], notices: [] },
  discrepancy: null,
});

const knownFee = ({ currency }: Pledge, { fee }: Payment): number | null =>
  fee !== null && fee.currency === currency ? fee.amountMinor : null;
