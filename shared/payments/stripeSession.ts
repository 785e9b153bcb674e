/** Stripe's payment page (a Checkout session): what we ask for, and what it says in our own words. */
import type Stripe from 'stripe';
import * as z from 'zod';
import { Fault } from '../fault';
import { bookSchema } from '../pledges/book';
import type { Pledge } from '../pledges/pledge';
import { returnUrl } from '../web/pages';
import type { CheckoutState, OpenedCheckout, Payment } from './checkout';
import { checkoutWords } from './checkoutWords';

/** Stripe's pages speak these of our languages; the others get the browser's own. */
const stripeLocales = ['en', 'th', 'id', 'fr'] as const;

/**
 * One pledge's page. Made of the stored pledge, the site's address and our fixed words, and of no
 * clock: every try asks for the same (M-03), unless a deployment changes those between two of them.
 *
 * @throws Fault when the donor's data are erased, which no pledge is before its page is closed.
 */
export function sessionOf(pledge: Pledge, siteUrl: string): Stripe.Checkout.SessionCreateParams {
  const { pledgeId, book, currency, donor } = pledge;
  if (donor === null) throw new Fault(`pledge ${pledgeId} has no donor any more`);
  const ids = { book, pledge: pledgeId };
  const words = checkoutWords[donor.locale];
  const back = returnUrl(siteUrl, donor.locale, pledgeId);
  const line = (name: string, amountMinor: number) => ({
    quantity: 1,
    price_data: {
      currency: currency.toLowerCase(),
      unit_amount: amountMinor,
      product_data: { name },
    },
  });
  return {
    mode: 'payment',
    line_items: [
      line(words.gift, pledge.amountMinor),
      ...(pledge.tipMinor > 0 ? [line(words.tip, pledge.tipMinor)] : []),
    ],
    customer_email: donor.email,
    locale: stripeLocales.find((locale) => locale === donor.locale) ?? 'auto',
    expires_at: Math.floor(new Date(pledge.expiresAt).getTime() / 1000),
    success_url: back,
    cancel_url: `${back}&left=1`,
    metadata: ids,
    payment_intent_data: { metadata: ids },
  };
}

/** The page to pay at, while there is one. */
export const openedOf = (session: Stripe.Checkout.Session | undefined): OpenedCheckout =>
  session === undefined || session.url === null
    ? { kind: 'too-late' }
    : { kind: 'opened', page: { sessionId: session.id, url: session.url } };

/** Our ids on one of Stripe's objects. What is not ours to read counts as absent. */
export const idsSchema = z
  .object({
    book: bookSchema.nullable().catch(null),
    pledge: z.uuid({ version: 'v4' }).nullable().catch(null),
  })
  .transform(({ book, pledge }) => ({ book, pledgeId: pledge }));

/** @throws Fault when a page is in a state that Stripe does not document: an alarm, not a guess (M-06). */
export function stateOf(session: Stripe.Checkout.Session): CheckoutState {
  const { status, payment_status: paid, payment_intent: intent } = session;
  if (paid === 'paid') return { kind: 'paid', payment: paymentOf(intent) };
  if (status === 'open') return { kind: 'open' };
  if (status === 'expired') return { kind: 'expired' };
  if (status !== 'complete' || intent === null || typeof intent === 'string') {
    throw new Fault(`session ${session.id} is ${status ?? 'without status'} and ${paid}`);
  }
  const hasFailed = intent.status === 'requires_payment_method' || intent.status === 'canceled';
  return { kind: hasFailed ? 'failed' : 'processing' };
}

function paymentOf(intent: Stripe.Checkout.Session['payment_intent']): Payment {
  const charge = intent === null || typeof intent === 'string' ? null : intent.latest_charge;
  if (charge === null || typeof charge === 'string')
    throw new Fault('a paid session has no charge');
  const { balance_transaction: transaction } = charge;
  const booked = transaction === null || typeof transaction === 'string' ? null : transaction;
  return {
    chargeId: charge.id,
    amountMinor: charge.amount,
    currency: charge.currency.toUpperCase(),
    fee:
      booked === null ? null : { amountMinor: booked.fee, currency: booked.currency.toUpperCase() },
    // A delayed payment's charge is made long before its money is there.
    paidAt: new Date((booked ?? charge).created * 1000).toISOString(),
  };
}
