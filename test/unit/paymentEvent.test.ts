/** Payment events: which of them the pledge's page settles. Every other one is a person's work. */
import { eventTypes, isReconciled, type PaymentEvent } from '../../shared/payments/paymentEvent';
import { now } from './samples';

const event = (eventType: string): PaymentEvent => ({
  eventId: 'evt_1',
  eventType,
  objectId: 'cs_1',
  sessionId: null,
  book: null,
  pledgeId: null,
  receivedAt: now.toISOString(),
});

it('M-06: the page settles what is about the page, and a fee; what nobody knows is never ignored', () => {
  const types = [...eventTypes, 'payout.paid', 'toString'];

  expect(types.filter((type) => isReconciled(event(type))).sort()).toEqual([
    'charge.updated',
    'checkout.session.async_payment_failed',
    'checkout.session.async_payment_succeeded',
    'checkout.session.completed',
    'checkout.session.expired',
  ]);
});
