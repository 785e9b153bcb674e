/** A payout: the provider pays what is available to our bank. */
import { z } from 'zod';

export const payoutSchema = z.object({
  object: z.literal('payout'),
  id: z.string(),
  amount: z.int(),
  arrival_date: z.int(),
  automatic: z.literal(true),
  balance_transaction: z.string(),
  created: z.int(),
  currency: z.string(),
  description: z.string().nullable(),
  livemode: z.literal(false),
  metadata: z.record(z.string(), z.string()),
  method: z.literal('standard'),
  reconciliation_status: z.literal('completed'),
  status: z.literal('paid'),
  type: z.literal('bank_account'),
});

export type Payout = z.infer<typeof payoutSchema>;
