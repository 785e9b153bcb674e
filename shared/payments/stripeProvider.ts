/**
 * Stripe, through its SDK: hosted payment pages, so that no card data ever touches the portal.
 *
 * Stripe sees a constant text and opaque ids, nothing of a story, in no field (SG-47).
 */
import Stripe from 'stripe';
import { ProviderUnavailable, type PaymentProvider } from './checkout';
import { eventOf, isSigned } from './stripeEvent';
import { idsSchema, sessionOf, stateOf } from './stripeSession';

/** A donor waits for this call; after that they are told to try again. */
const timeoutMs = 10_000;

interface StripeSettings {
  secretKey: string;
  webhookSecrets: readonly string[];
  apiUrl: string;
  siteUrl: string;
}

export function stripeProvider(settings: StripeSettings): PaymentProvider {
  const { secretKey, webhookSecrets, apiUrl, siteUrl } = settings;
  const stripe = new Stripe(secretKey, {
    ...addressOf(apiUrl),
    timeout: timeoutMs,
    telemetry: false,
  });

  return {
    async openCheckout(pledge) {
      try {
        const session = await stripe.checkout.sessions.create(sessionOf(pledge, siteUrl), {
          idempotencyKey: `${pledge.book}:${pledge.pledgeId}`,
        });
        if (session.url === null) return 'too-late';
        return { sessionId: session.id, url: session.url };
      } catch (error) {
        if (error instanceof Stripe.errors.StripeError && error.param === 'expires_at') {
          return 'too-late';
        }
        throw unavailable(error);
      }
    },

    async findCheckout(sessionId) {
      try {
        const session = await stripe.checkout.sessions.retrieve(sessionId, {
          expand: ['payment_intent.latest_charge.balance_transaction'],
        });
        return { sessionId, ...idsSchema.parse(session.metadata ?? {}), state: stateOf(session) };
      } catch (error) {
        if (error instanceof Stripe.errors.StripeError && error.code === 'resource_missing') {
          return undefined;
        }
        throw unavailable(error);
      }
    },

    readEvent(rawBody, signature, now) {
      const isGenuine = webhookSecrets.some((secret) =>
        isSigned(stripe, rawBody, { signature, secret }),
      );
      return isGenuine ? eventOf(rawBody, now) : undefined;
    },
  };
}

function addressOf(apiUrl: string): Stripe.StripeConfig {
  const { hostname, port, protocol } = new URL(apiUrl);
  return {
    host: hostname,
    protocol: protocol === 'http:' ? 'http' : 'https',
    ...(port === '' ? {} : { port }),
  };
}

/** Faults that pass, or that an operator mends: the caller tries the same call again later. */
function unavailable(error: unknown): unknown {
  const { StripeConnectionError, StripeAPIError, StripeRateLimitError } = Stripe.errors;
  const { StripeAuthenticationError, StripePermissionError } = Stripe.errors;
  const passing = [
    StripeConnectionError,
    StripeAPIError,
    StripeRateLimitError,
    StripeAuthenticationError,
    StripePermissionError,
  ];
  return passing.some((kind) => error instanceof kind)
    ? new ProviderUnavailable('the payment provider did not answer', { cause: error })
    : error;
}
