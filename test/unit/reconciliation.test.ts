/** Reconciliation: what a payment page means for a pledge, for every state of either. */
import type { Checkout, CheckoutState, Payment } from '../../shared/payments/checkout';
import {
  reconcile,
  reconcileWithoutPage,
  type Reconciliation,
} from '../../shared/payments/reconciliation';
import { pledgeSchema, type Pledge } from '../../shared/pledges/pledge';
import { pledgeStatuses } from '../../shared/words';
import { birch } from '../support/donor';
import { aStoredPledge, now } from './samples';

const payment = (over: Partial<Payment> = {}): Payment => ({
  chargeId: 'ch_1',
  amountMinor: 5_500,
  currency: 'USD',
  fee: null,
  paidAt: now.toISOString(),
  ...over,
});
const paid = (over: Partial<Payment> = {}): CheckoutState => ({
  kind: 'paid',
  payment: payment(over),
});
const page = (state: CheckoutState, over: Partial<Checkout> = {}): Checkout => {
  const { book, pledgeId } = aStoredPledge();
  return { sessionId: 'cs_1', book, pledgeId, state, ...over };
};

/** A pledge as it is stored in a state: what was paid has its charge. */
const stored = (status: Pledge['status'], over: Partial<Pledge> = {}): Pledge =>
  aStoredPledge({
    status,
    checkout: { sessionId: 'cs_1', url: 'https://pay.example/cs_1' },
    chargeId: wasPaid(status) ? 'ch_1' : null,
    ...over,
  });
const wasPaid = (status: Pledge['status']) =>
  ['settled', 'partly-refunded', 'refunded', 'disputed', 'lost'].includes(status);

/** A decision in a line: the new state, how raised and reserved move, and what does not match. */
function told(decision: Reconciliation): string {
  if (decision.kind === 'nothing') return '-';
  if (decision.kind === 'discrepancy') return `! ${decision.discrepancy}`;
  const { pledge, funding } = decision.transition;
  const sums = funding === null ? '' : ` ${funding.raisedMinor}/${funding.reservedMinor}`;
  return `${pledge.status}${sums}${decision.discrepancy === null ? '' : ` ! ${decision.discrepancy}`}`;
}

const release = '0/-5000';
const states = ['open', 'processing', 'paid', 'failed', 'expired'] as const;

/** M-06: every state of a pledge against every state of its page. */
const table: Record<Pledge['status'], Record<(typeof states)[number], string>> = {
  pending: {
    open: '-',
    processing: 'processing',
    paid: 'settled 5000/-5000',
    failed: `failed ${release}`,
    expired: `expired ${release}`,
  },
  processing: {
    open: '-',
    processing: '-',
    paid: 'settled 5000/-5000',
    failed: `failed ${release}`,
    expired: `expired ${release}`,
  },
  failed: notHeld(),
  expired: notHeld(),
  cancelled: notHeld(),
  settled: isPaid(),
  'partly-refunded': isPaid(),
  refunded: isPaid(),
  disputed: isPaid(),
  lost: isPaid(),
};

/** The hold is let go already; money that comes all the same is recorded, and said (M-13). */
function notHeld() {
  return {
    open: '-',
    processing: '-',
    paid: 'settled 5000/0 ! paid-late',
    failed: '-',
    expired: '-',
  };
}

function isPaid() {
  return {
    open: '-',
    processing: '-',
    paid: '-',
    failed: '! unpaid-after-settlement',
    expired: '! unpaid-after-settlement',
  };
}

describe('M-06: a closed state machine', () => {
  const cases = pledgeStatuses.flatMap((status) =>
    states.map((kind): [Pledge['status'], (typeof states)[number], string] => [
      status,
      kind,
      table[status][kind],
    ]),
  );

  it.each(cases)('a %s pledge whose page is %s: %s', (status, kind, outcome) => {
    const state = kind === 'paid' ? paid() : { kind };

    expect(told(reconcile(stored(status), page(state), now))).toBe(outcome);
  });

  it.each(cases)('a %s pledge whose page is %s keeps its shape', (status, kind) => {
    const state = kind === 'paid' ? paid() : { kind };
    const decision = reconcile(stored(status), page(state), now);
    if (decision.kind !== 'transition') return;

    expect(pledgeSchema.safeParse(decision.transition.pledge).success).toBe(true);
  });

  it.each(cases)(
    'a %s pledge whose page is %s: the second event does nothing more',
    (status, kind) => {
      const state = kind === 'paid' ? paid() : { kind };
      const first = reconcile(stored(status), page(state), now);
      if (first.kind !== 'transition') return;

      expect(reconcile(first.transition.pledge, page(state), now)).toEqual({ kind: 'nothing' });
    },
  );
});

describe('a settlement', () => {
  it('records the charge, both legs and the thank-you together', () => {
    const decision = reconcile(stored('pending'), page(paid()), now);

    expect(decision).toMatchObject({
      kind: 'transition',
      transition: {
        pledge: {
          status: 'settled',
          chargeId: 'ch_1',
          settledAt: now.toISOString(),
          feeMinor: null,
        },
        entries: [
          { account: 'provider', amountMinor: 5_500 },
          { account: 'campaign', amountMinor: -5_000 },
          { account: 'operations', amountMinor: -500 },
        ],
        notices: [{ queue: 'donor-mail', message: { kind: 'thank-you' } }],
      },
    });
  });

  it('with a known fee records that too', () => {
    const decision = reconcile(
      stored('pending'),
      page(paid({ fee: { amountMinor: 190, currency: 'USD' } })),
      now,
    );

    expect(told(decision)).toBe('settled 5000/-5000');
    expect(reasonsOf(decision)).toEqual(['settlement', 'settlement', 'settlement', 'fee', 'fee']);
  });
});

describe('M-09: what is not paid moves no total', () => {
  it.each(['open', 'processing', 'failed', 'expired'] as const)('a page that is %s', (kind) => {
    for (const status of pledgeStatuses) {
      const decision = reconcile(stored(status), page({ kind }), now);
      if (decision.kind !== 'transition') continue;

      expect(decision.transition.funding?.raisedMinor ?? 0).toBe(0);
      expect(decision.transition.entries).toEqual([]);
      expect(decision.transition.notices).toEqual([]);
    }
  });
});

describe('what does not match', () => {
  it.each<[string, Checkout, string]>([
    ['another amount', page(paid({ amountMinor: 5_000 })), 'amount-mismatch'],
    ['one unit more', page(paid({ amountMinor: 5_501 })), 'amount-mismatch'],
    ['another currency', page(paid({ currency: 'EUR' })), 'currency-mismatch'],
    ['another book', page(paid(), { book: birch }), 'other-checkout'],
    ['no book', page(paid(), { book: null }), 'other-checkout'],
    ['no pledge', page(paid(), { pledgeId: null }), 'other-checkout'],
    ['another page', page(paid(), { sessionId: 'cs_2' }), 'other-checkout'],
  ])('%s is said and moves nothing, whatever the pledge’s state', (_, checkout, reason) => {
    for (const status of pledgeStatuses) {
      expect(reconcile(stored(status), checkout, now)).toEqual({
        kind: 'discrepancy',
        discrepancy: reason,
      });
    }
  });

  it('a second charge for a paid pledge is said', () => {
    const decision = reconcile(stored('settled'), page(paid({ chargeId: 'ch_2' })), now);

    expect(told(decision)).toBe('! paid-twice');
  });

  it('a page that was made but not kept is the pledge’s own', () => {
    const unkept = stored('pending', { checkout: null });

    expect(told(reconcile(unkept, page(paid()), now))).toBe('settled 5000/-5000');
  });
});

describe('the fee that follows', () => {
  const fee = { amountMinor: 190, currency: 'USD' };

  it('is recorded once, and moves no total', () => {
    const decision = reconcile(stored('settled'), page(paid({ fee })), now);
    if (decision.kind !== 'transition') throw new Error('the fee was not recorded');
    const { pledge, funding } = decision.transition;

    expect(pledge).toMatchObject({ status: 'settled', feeMinor: 190 });
    expect(funding).toBeNull();
    expect(reasonsOf(decision)).toEqual(['fee', 'fee']);
    expect(reconcile(pledge, page(paid({ fee })), now)).toEqual({ kind: 'nothing' });
  });

  it('of nothing is remembered as nothing', () => {
    const none = page(paid({ fee: { amountMinor: 0, currency: 'USD' } }));

    const decision = reconcile(stored('settled'), none, now);

    expect(decision).toMatchObject({ transition: { pledge: { feeMinor: 0 }, entries: [] } });
  });

  it('in another currency is said', () => {
    const other = page(paid({ fee: { amountMinor: 190, currency: 'EUR' } }));

    expect(told(reconcile(stored('settled'), other, now))).toBe('! fee-currency-mismatch');
  });
});

const reasonsOf = (decision: Reconciliation) =>
  decision.kind === 'transition' ? decision.transition.entries.map(({ reason }) => reason) : [];

describe('a pledge for which the provider has no page', () => {
  const withoutPage = (status: Pledge['status'], over: Partial<Pledge> = {}) =>
    aStoredPledge({ status, checkout: null, ...over });
  const later = new Date(new Date(withoutPage('pending').expiresAt).getTime());

  it('M-07: keeps its place until its time is over, then gives it back', () => {
    const justBefore = new Date(later.getTime() - 1);

    expect(told(reconcileWithoutPage(withoutPage('pending'), justBefore))).toBe('-');
    expect(told(reconcileWithoutPage(withoutPage('pending'), later))).toBe(`expired ${release}`);
  });

  it.each(['expired', 'failed', 'cancelled'] as const)('that is %s stays so', (status) => {
    expect(told(reconcileWithoutPage(withoutPage(status), later))).toBe('-');
  });

  it.each(['processing', 'settled', 'refunded', 'disputed'] as const)(
    "that is %s is a person's work",
    (status) => {
      expect(told(reconcileWithoutPage(withoutPage(status), later))).toBe('! unknown-checkout');
    },
  );

  it("whose page is gone is a person's work, and its place stays held", () => {
    expect(told(reconcileWithoutPage(stored('pending'), later))).toBe('! unknown-checkout');
  });
});
