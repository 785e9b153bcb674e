/** Stripe's answers to a payment page that it does not make, and what they mean. */
import Stripe from 'stripe';
import type { OpenedCheckout } from './checkout';

const amountCodes: readonly unknown[] = ['amount_too_small', 'amount_too_large'];
const amountParam = /\[unit_amount\]$/;

/**
 * The page was asked for before in other words, as when a deployment changed the site's address or our
 * texts between two tries: then the page of the first try is the one.
 */
export const isAskedOtherwise = (error: unknown): boolean =>
  error instanceof Stripe.errors.StripeIdempotencyError;

/** What Stripe will never do, however often it is asked; `undefined` for everything else. */
export function refusalOf(error: unknown): OpenedCheckout | undefined {
  if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) return undefined;
  if (error.statusCode !== 400) return undefined;
  const { code, param = '' } = error;
  if (param === 'expires_at') return { kind: 'too-late' };
  return { kind: 'refused', field: fieldOf(code, param), code: code ?? param };
}

function fieldOf(code: string | undefined, param: string) {
  if (amountCodes.includes(code) || amountParam.test(param)) return 'amountMinor';
  return param === 'customer_email' ? 'donor.email' : null;
}
