/** A charge: one try to take the money, which succeeded, failed, or is still under way. */
import { z } from 'zod';

export const chargeSchema = z.object({
  object: z.literal('charge'),
  id: z.string(),
  amount: z.int(),
  amount_captured: z.int(),
  amount_refunded: z.int(),
  /** `null` until the provider knows its fee. */
  balance_transaction: z.string().nullable(),
  billing_details: z.object({ email: z.string().nullable() }),
  captured: z.boolean(),
  created: z.int(),
  currency: z.string(),
  customer: z.null(),
  description: z.string().nullable(),
  /** Stays true when the dispute was won. */
  disputed: z.boolean(),
  failure_code: z.string().nullable(),
  failure_message: z.string().nullable(),
  livemode: z.literal(false),
  metadata: z.record(z.string(), z.string()),
  paid: z.boolean(),
  payment_intent: z.string(),
  payment_method_details: z.object({
    type: z.enum(['card', 'us_bank_account']),
    card: z.object({ brand: z.string(), last4: z.string() }).optional(),
  }),
  receipt_email: z.string().nullable(),
  refunded: z.boolean(),
  statement_descriptor_suffix: z.string().nullable(),
  status: z.enum(['succeeded', 'pending', 'failed']),
});

export type Charge = z.infer<typeof chargeSchema>;

export function unrefundedMinor({ amount, amount_refunded: refunded }: Charge): number {
  return amount - refunded;
}
