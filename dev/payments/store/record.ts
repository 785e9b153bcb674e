/** Everything that the emulator keeps, told apart by `object`. */
import { z } from 'zod';
import { idempotentAnswerSchema } from '../api/idempotentAnswer';
import { balanceTransactionSchema } from '../balance/balanceTransaction';
import { payoutSchema } from '../balance/payout';
import { chargeSchema } from '../charges/charge';
import { paymentIntentSchema } from '../charges/paymentIntent';
import { disputeSchema } from '../disputes/dispute';
import { deliverySchema } from '../events/delivery';
import { eventSchema } from '../events/event';
import { refundSchema } from '../refunds/refund';
import { sessionSchema } from '../sessions/session';
import { webhookEndpointSchema } from '../webhookEndpoints/webhookEndpoint';

export const recordSchema = z.discriminatedUnion('object', [
  sessionSchema,
  paymentIntentSchema,
  chargeSchema,
  balanceTransactionSchema,
  refundSchema,
  disputeSchema,
  payoutSchema,
  eventSchema,
  deliverySchema,
  idempotentAnswerSchema,
  webhookEndpointSchema,
]);

export type KeptRecord = z.infer<typeof recordSchema>;
export type RecordKind = KeptRecord['object'];
type ByKind = { [R in KeptRecord as R['object']]: R };
export type RecordOf<K extends RecordKind> = ByKind[K];
