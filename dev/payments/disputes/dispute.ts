/** A dispute: a payer's bank takes the money back until it is decided who is right. */
import { z } from 'zod';
import { shownBalanceTransactionSchema } from '../balance/balanceTransaction';

export const disputeSchema = z.object({
  object: z.literal('dispute'),
  id: z.string(),
  amount: z.int(),
  balance_transactions: z.array(shownBalanceTransactionSchema),
  charge: z.string(),
  created: z.int(),
  currency: z.string(),
  is_charge_refundable: z.literal(false),
  livemode: z.literal(false),
  metadata: z.record(z.string(), z.string()),
  payment_intent: z.string(),
  reason: z.literal('fraudulent'),
  status: z.enum(['needs_response', 'won', 'lost']),
});

export type Dispute = z.infer<typeof disputeSchema>;
