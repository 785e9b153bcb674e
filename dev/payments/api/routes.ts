/** The calls of Stripe's API that the emulator answers. */
import { z } from 'zod';
import { balance } from '../balance/balance';
import { refundReasonSchema } from '../refunds/refund';
import { refundCharge } from '../refunds/refundCharge';
import { newSession, newSessionSchema } from '../sessions/newSession';
import { shownLine, shownSession } from '../sessions/session';
import { sessionSteps } from '../sessions/sessionSteps';
import { listPage } from './list';
import { boolean, expand, integer, listParameters, metadata, onlyExpand } from './parameters';
import { listRoute, retrieveRoute, route, type Route } from './route';
import { found } from './shown';
import { StripeProblem } from './stripeProblem';

const optional = z.string().optional();
const same = (value: string | null, wanted: string | undefined) =>
  wanted === undefined || wanted === value;

const sessions = '/v1/checkout/sessions';

const sessionRoutes: Route[] = [
  route('POST', sessions, newSessionSchema, (account, wanted) =>
    shownSession(newSession(account, wanted), account.origin()),
  ),
  retrieveRoute('checkout.session', sessions),
  listRoute(
    'checkout.session',
    sessions,
    { payment_intent: optional, status: z.enum(['open', 'complete', 'expired']).optional() },
    (session, wanted) =>
      same(session.payment_intent, wanted.payment_intent) && same(session.status, wanted.status),
  ),
  route(
    'GET',
    `${sessions}/{id}/line_items`,
    z.strictObject(listParameters),
    (account, page, id) => {
      const { kept, currency } = found(account, 'checkout.session', id);
      const lines = kept.lines.map((line) => shownLine(line, currency)).reverse();
      return listPage(`${sessions}/${id}/line_items`, lines, page);
    },
  ),
  route('POST', `${sessions}/{id}/expire`, onlyExpand, (account, _wanted, id) => {
    const session = found(account, 'checkout.session', id);
    const step = sessionSteps.expire(account, session);
    if (step.kind === 'done') return shownSession(step.session, account.origin());
    const message = `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of \`${session.status}\`.`;
    throw new StripeProblem(400, message);
  }),
];

const newRefundSchema = z.strictObject({
  charge: optional,
  payment_intent: optional,
  amount: integer.optional(),
  reason: refundReasonSchema.optional(),
  metadata: metadata.optional(),
  expand,
});

const refundRoutes: Route[] = [
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
    { charge: optional, payment_intent: optional },
    (refund, wanted) =>
      same(refund.charge, wanted.charge) && same(refund.payment_intent, wanted.payment_intent),
  ),
];

const disputeRoutes: Route[] = [
  retrieveRoute('dispute', '/v1/disputes'),
  listRoute(
    'dispute',
    '/v1/disputes',
    { charge: optional, payment_intent: optional },
    (dispute, wanted) =>
      same(dispute.charge, wanted.charge) && same(dispute.payment_intent, wanted.payment_intent),
  ),
];

const chargeRoutes: Route[] = [
  retrieveRoute('payment_intent', '/v1/payment_intents'),
  listRoute('payment_intent', '/v1/payment_intents', {}, () => true),
  retrieveRoute('charge', '/v1/charges'),
  listRoute('charge', '/v1/charges', { payment_intent: optional }, (charge, wanted) =>
    same(charge.payment_intent, wanted.payment_intent),
  ),
];

const balanceRoutes: Route[] = [
  route('GET', '/v1/balance', onlyExpand, (account) => balance(account)),
  retrieveRoute('balance_transaction', '/v1/balance_transactions'),
  listRoute(
    'balance_transaction',
    '/v1/balance_transactions',
    { type: optional, payout: optional, source: optional, currency: optional },
    (transaction, wanted) =>
      same(transaction.type, wanted.type) &&
      same(transaction.kept.payout, wanted.payout) &&
      same(transaction.source, wanted.source) &&
      same(transaction.currency, wanted.currency?.toLowerCase()),
  ),
  retrieveRoute('payout', '/v1/payouts'),
  listRoute('payout', '/v1/payouts', { status: optional }, (payout, wanted) =>
    same(payout.status, wanted.status),
  ),
];

/** Stripe allows `*` at the end of a type. */
const isType = (type: string, pattern: string) =>
  pattern.endsWith('*') ? type.startsWith(pattern.slice(0, -1)) : type === pattern;

const eventRoutes: Route[] = [
  retrieveRoute('event', '/v1/events'),
  listRoute(
    'event',
    '/v1/events',
    {
      type: optional,
      types: z.array(z.string()).max(20).optional(),
      delivery_success: boolean.optional(),
    },
    (event, { type, types, delivery_success: delivered }) =>
      (type === undefined || isType(event.type, type)) &&
      (types === undefined || types.some((each) => isType(event.type, each))) &&
      (delivered === undefined || delivered === (event.pending_webhooks === 0)),
  ),
];

export const routes: readonly Route[] = [
  ...sessionRoutes,
  ...chargeRoutes,
  ...refundRoutes,
  ...disputeRoutes,
  ...balanceRoutes,
  ...eventRoutes,
];
