/** A refund: money of a charge given back, all of it or a part. */
import { z } from 'zod';

export const refundReasonSchema = z.enum(['duplicate', 'fraudulent', 'requested_by_customer']);

export const refundSchema = z.object({
  object: z.literal('refund'),
  id: z.string(),
  amount: z.int(),
  balance_transaction: z.string(),
  charge: z.string(),
  created: z.int(),
  currency: z.string(),
  failure_balance_transaction: z.string().optional(),
  failure_reason: z.string().optional(),
  metadata: z.record(z.string(), z.string()),
  payment_intent: z.string(),
  reason: refundReasonSchema.nullable(),
  receipt_number: z.null(),
  status: z.enum(['succeeded', 'failed']),
});

export type Refund = z.infer<typeof refundSchema>;
