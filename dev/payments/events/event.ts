/** An event: what happened to an object, with the object as it was at that moment. */
import { z } from 'zod';

const eventTypeSchema = z.enum([
  'checkout.session.completed',
  'checkout.session.async_payment_succeeded',
  'checkout.session.async_payment_failed',
  'checkout.session.expired',
  'payment_intent.succeeded',
  'payment_intent.processing',
  'payment_intent.payment_failed',
  'payment_intent.canceled',
  'charge.pending',
  'charge.succeeded',
  'charge.updated',
  'charge.failed',
  'charge.refunded',
  'refund.created',
  'refund.updated',
  'refund.failed',
  'charge.dispute.created',
  'charge.dispute.closed',
  'charge.dispute.funds_withdrawn',
  'charge.dispute.funds_reinstated',
  'payout.created',
  'payout.paid',
  'payout.reconciliation_completed',
]);

export type EventType = z.infer<typeof eventTypeSchema>;

export const eventSchema = z.object({
  object: z.literal('event'),
  id: z.string(),
  api_version: z.string(),
  created: z.int(),
  data: z.object({
    object: z.record(z.string(), z.unknown()),
    previous_attributes: z.record(z.string(), z.unknown()).optional(),
  }),
  livemode: z.literal(false),
  pending_webhooks: z.int(),
  request: z.object({ id: z.string().nullable(), idempotency_key: z.string().nullable() }),
  type: eventTypeSchema,
});

export type Event = z.infer<typeof eventSchema>;
