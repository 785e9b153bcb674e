/** The control calls on a charge: refunds and disputes, as if done at the provider. */
import { z } from 'zod';
import type { Account } from '../account';
import { StripeProblem } from '../api/stripeProblem';
import type { Charge } from '../charges/charge';
import { dispute, loseDispute, winDispute, type DisputeStep } from '../disputes/disputeSteps';
import { failRefund, refundCharge } from '../refunds/refundCharge';
import { json, type LocalAnswer, type LocalRequest } from '../../web/localServer';
import { bodyOf, ControlProblem, done } from './controlAnswer';

const amountSchema = z.strictObject({ amountMinor: z.int().min(1).optional() });

/** The metadata key under which the portal names the pledge that a charge is for. */
const pledgeKey = 'pledge';

export function listCharges(account: Account, pledgeId: string | null): LocalAnswer {
  const sessions = account.store.list('checkout.session');
  const sessionOf = new Map(sessions.map((each) => [each.payment_intent, each.id]));
  const charges = account.store
    .list('charge')
    .filter(({ metadata }) => pledgeId === null || metadata[pledgeKey] === pledgeId)
    .map((charge) => ({
      id: charge.id,
      amountMinor: charge.amount,
      currency: charge.currency.toUpperCase(),
      sessionId: sessionOf.get(charge.payment_intent) ?? null,
      pledgeId: charge.metadata[pledgeKey] ?? null,
      status: charge.status,
    }));
  return json(200, { charges });
}

function refund(account: Account, charge: Charge, amountMinor: number | undefined) {
  try {
    const { id, amount, status } = refundCharge(account, charge, { amountMinor });
    return { refund: { id, amountMinor: amount, status } };
  } catch (error) {
    if (error instanceof StripeProblem) throw new ControlProblem(409, error.message);
    throw error;
  }
}

function shownDispute(step: DisputeStep) {
  if (step.kind === 'refused') throw new ControlProblem(409, step.reason);
  const { id, amount, status } = step.dispute;
  return { dispute: { id, amountMinor: amount, status } };
}

export function stepCharge(
  account: Account,
  request: LocalRequest,
  id: string,
  name: string,
): LocalAnswer {
  const charge = account.store.find('charge', id);
  if (charge === undefined) throw new ControlProblem(404, 'No such charge.');
  const { amountMinor } = bodyOf(request, amountSchema);
  switch (name) {
    case 'refund':
      return done(request, refund(account, charge, amountMinor));
    case 'dispute':
      return done(request, shownDispute(dispute(account, charge, amountMinor)));
    case 'dispute-won':
      return done(request, shownDispute(winDispute(account, charge)));
    case 'dispute-lost':
      return done(request, shownDispute(loseDispute(account, charge)));
    default:
      throw new ControlProblem(404, 'A charge has no such step.');
  }
}

/** The payer's bank sends the refund back. */
export function returnRefund(account: Account, request: LocalRequest, id: string): LocalAnswer {
  const given = account.store.find('refund', id);
  if (given === undefined) throw new ControlProblem(404, 'No such refund.');
  const failed = failRefund(account, given);
  if (failed === undefined) throw new ControlProblem(409, 'The refund has failed before.');
  return done(request, { refund: { id, amountMinor: failed.amount, status: failed.status } });
}
