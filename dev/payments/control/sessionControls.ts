/** The control calls on a session: what the buttons of its checkout page do, and what banks do. */
import { z } from 'zod';
import type { Account } from '../account';
import { currency } from '../api/parameters';
import type { LocalAnswer, LocalRequest } from '../../web/localServer';
import { sessionSteps, type SessionStep } from '../sessions/sessionSteps';
import { bodyOf, ControlProblem, done } from './controlAnswer';

/** For tests: the payer pays another amount, or in another currency, than the session asks. */
const moneySchema = z.strictObject({
  amountMinor: z.int().min(1).max(99_999_999).optional(),
  currency: currency.optional(),
});

const isStep = (name: string): name is SessionStep => Object.hasOwn(sessionSteps, name);

export function stepSession(
  account: Account,
  request: LocalRequest,
  id: string,
  name: string,
): LocalAnswer {
  const session = account.store.find('checkout.session', id);
  if (session === undefined || !isStep(name)) throw new ControlProblem(404, 'No such session.');
  const wanted = bodyOf(request, moneySchema);
  const step = sessionSteps[name](account, session, {
    amountMinor: wanted.amountMinor ?? session.amount_total,
    currency: wanted.currency ?? session.currency,
  });
  if (step.kind === 'refused') throw new ControlProblem(409, step.reason);
  const { status, payment_status: paymentStatus, payment_intent: intentId } = step.session;
  const chargeId = account.store.find('payment_intent', intentId ?? '')?.latest_charge ?? null;
  return done(request, { session: { id, status, paymentStatus, chargeId } });
}
