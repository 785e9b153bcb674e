/** A payment intent: the wish to take an amount, over all tries. */
import { z } from 'zod';

export const paymentIntentSchema = z.object({
  object: z.literal('payment_intent'),
  id: z.string(),
  amount: z.int(),
  amount_received: z.int(),
  canceled_at: z.int().nullable(),
  capture_method: z.literal('automatic'),
  created: z.int(),
  currency: z.string(),
  customer: z.null(),
  description: z.string().nullable(),
  last_payment_error: z
    .object({
      type: z.literal('card_error'),
      code: z.string(),
      decline_code: z.string().optional(),
      message: z.string(),
      charge: z.string(),
    })
    .nullable(),
  latest_charge: z.string().nullable(),
  livemode: z.literal(false),
  metadata: z.record(z.string(), z.string()),
  payment_method_types: z.array(z.string()),
  receipt_email: z.string().nullable(),
  statement_descriptor_suffix: z.string().nullable(),
  status: z.enum(['requires_payment_method', 'processing', 'succeeded', 'canceled']),
});

export type PaymentIntent = z.infer<typeof paymentIntentSchema>;
