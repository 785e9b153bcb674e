/** A balance transaction: one change of what the provider holds for us, with its fee. */
import { z } from 'zod';

export const balanceTransactionSchema = z.object({
  object: z.literal('balance_transaction'),
  id: z.string(),
  amount: z.int(),
  available_on: z.int(),
  balance_type: z.literal('payments'),
  created: z.int(),
  currency: z.string(),
  description: z.string().nullable(),
  exchange_rate: z.null(),
  fee: z.int(),
  fee_details: z.array(
    z.object({
      amount: z.int(),
      application: z.null(),
      currency: z.string(),
      description: z.string(),
      type: z.literal('stripe_fee'),
    }),
  ),
  net: z.int(),
  reporting_category: z.enum([
    'charge',
    'refund',
    'refund_failure',
    'dispute',
    'dispute_reversal',
    'fee',
    'payout',
  ]),
  source: z.string().nullable(),
  type: z.enum(['charge', 'refund', 'refund_failure', 'adjustment', 'stripe_fee', 'payout']),
  /** The payout that paid it to the bank. Asked for with `payout=`, never answered. */
  kept: z.object({ payout: z.string().nullable() }),
});

export type BalanceTransaction = z.infer<typeof balanceTransactionSchema>;

const withoutKept = balanceTransactionSchema.omit({ kept: true });

export const shownBalanceTransactionSchema = withoutKept.extend({
  status: z.enum(['available', 'pending']),
});

/** The transaction as the API answers it: money is pending until it may be paid out. */
export function shownBalanceTransaction(
  transaction: BalanceTransaction,
  nowSeconds: number,
): z.infer<typeof shownBalanceTransactionSchema> {
  const status = isAvailable(transaction, nowSeconds) ? 'available' : 'pending';
  return { ...withoutKept.parse(transaction), status };
}

export function isAvailable(transaction: BalanceTransaction, nowSeconds: number): boolean {
  return transaction.kept.payout !== null || nowSeconds >= transaction.available_on;
}

/** 2.9 % and 30 minor units, rounded half up: the card fee of the account that we imitate. */
export function feeMinor(amountMinor: number): number {
  return Math.floor((amountMinor * 29 + 500) / 1_000) + 30;
}

/** What a dispute costs in minor units, won or lost. */
export const disputeFeeMinor = 1_500;
