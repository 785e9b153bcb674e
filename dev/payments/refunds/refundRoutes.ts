/** The API's calls on refunds. */
import { z } from 'zod';
import { expand, filter, integer, isSame, metadata } from '../api/parameters';
import { listRoute, retrieveRoute, route, type Route } from '../api/route';
import { found } from '../api/shown';
import { StripeProblem } from '../api/stripeProblem';
import { refundReasonSchema } from './refund';
import { refundCharge } from './refundCharge';

const newRefundSchema = z.strictObject({
  charge: filter,
  payment_intent: filter,
  amount: integer.optional(),
  reason: refundReasonSchema.optional(),
  metadata: metadata.optional(),
  expand,
});

export const refundRoutes: Route[] = [
  route('POST', '/v1/refunds', newRefundSchema, (account, wanted) => {
    const { charge, payment_intent: intent, amount, reason } = wanted;
    if ((charge === undefined) === (intent === undefined)) {
      const message =
        'One of the following params should be provided for this request: payment_intent or charge.';
      throw new StripeProblem(400, message);
    }
    const chargeId =
      charge ??
      found(account, 'payment_intent', intent ?? '', 'payment_intent').latest_charge ??
      '';
    return refundCharge(account, found(account, 'charge', chargeId, 'charge'), {
      amountMinor: amount,
      reason,
      metadata: wanted.metadata,
    });
  }),
  retrieveRoute('refund', '/v1/refunds'),
  listRoute(
    'refund',
    '/v1/refunds',
    { charge: filter, payment_intent: filter },
    (refund, wanted) =>
      isSame(refund.charge, wanted.charge) && isSame(refund.payment_intent, wanted.payment_intent),
  ),
];
