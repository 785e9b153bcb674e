/** A payment event: what the provider says happened. Only ids: what is true is read at the provider. */
import * as z from 'zod';
import { bookSchema } from '../pledges/book';

/** The provider is asked to send these and no others (M-06: another one is an alarm). */
export const eventTypes = [
  'checkout.session.completed',
  'checkout.session.async_payment_succeeded',
  'checkout.session.async_payment_failed',
  'checkout.session.expired',
  'charge.updated',
  'charge.refunded',
  'refund.created',
  'refund.updated',
  'refund.failed',
  'charge.dispute.created',
  'charge.dispute.updated',
  'charge.dispute.closed',
  'charge.dispute.funds_withdrawn',
  'charge.dispute.funds_reinstated',
] as const;

/** Whether looking at the pledge's payment page settles it, or it needs a person for now. */
const settledBy: Record<(typeof eventTypes)[number], 'page' | 'person'> = {
  'checkout.session.completed': 'page',
  'checkout.session.async_payment_succeeded': 'page',
  'checkout.session.async_payment_failed': 'page',
  'checkout.session.expired': 'page',
  'charge.updated': 'page',
  'charge.refunded': 'person',
  'refund.created': 'person',
  'refund.updated': 'person',
  'refund.failed': 'person',
  'charge.dispute.created': 'person',
  'charge.dispute.updated': 'person',
  'charge.dispute.closed': 'person',
  'charge.dispute.funds_withdrawn': 'person',
  'charge.dispute.funds_reinstated': 'person',
};

export function isReconciled({ eventType }: PaymentEvent): boolean {
  const known = eventTypes.find((type) => type === eventType);
  return known !== undefined && settledBy[known] === 'page';
}

/** One message on the queue `payment-events`, and the record of it in the webhook inbox. */
export const paymentEventSchema = z.strictObject({
  eventId: z.string().min(1).max(255),
  eventType: z.string().min(1).max(255),
  /** The object that it is about: a payment page, a charge, a refund, a dispute. */
  objectId: z.string().min(1).max(255),
  /** The payment page, when the object is one. */
  sessionId: z.string().min(1).max(255).nullable(),
  /** Our ids, as the object's metadata has them; null when it has none, or none of ours. */
  book: bookSchema.nullable(),
  pledgeId: z.uuid({ version: 'v4' }).nullable(),
  receivedAt: z.iso.datetime(),
});
export type PaymentEvent = z.infer<typeof paymentEventSchema>;
