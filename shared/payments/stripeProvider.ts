/**
 * Stripe, through its SDK: hosted payment pages, so that no card data ever touches the portal.
 *
 * Stripe sees a constant text and opaque ids, nothing of a story, in no field (SG-47).
 */
import Stripe from 'stripe';
import type { Pledge } from '../pledges/pledge';
import { ProviderUnavailable, type Checkout, type PaymentProvider } from './checkout';
import { stripeBalance } from './stripeBalance';
import { eventOf, isSigned } from './stripeEvent';
import { isAskedOtherwise, refusalOf } from './stripeRefusal';
import { idsSchema, openedOf, sessionOf, stateOf } from './stripeSession';

/** A donor waits for this call; after that they are told to try again. */
const timeoutMs = 10_000;

/** Stripe's largest page of a list. */
const pageMax = 100;

/** Our clock and Stripe's may differ by this much. */
const clockToleranceSeconds = 300;

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

  async function findCheckout(sessionId: string): Promise<Checkout | undefined> {
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
  }

  /** Stripe cannot search pages by what we wrote on them; those of one hold's time are few. */
  async function findSessionOf({ book, pledgeId, createdAt, expiresAt }: Pledge) {
    const created = {
      gte: secondsOf(createdAt) - clockToleranceSeconds,
      lte: secondsOf(expiresAt) + clockToleranceSeconds,
    };
    try {
      for await (const session of stripe.checkout.sessions.list({ created, limit: pageMax })) {
        const ids = idsSchema.parse(session.metadata ?? {});
        if (ids.book === book && ids.pledgeId === pledgeId) return session;
      }
      return undefined;
    } catch (error) {
      throw unavailable(error);
    }
  }

  return {
    findCheckout,

    ...stripeBalance(stripe, unavailable),

    async findCheckoutOf(pledge) {
      const session = await findSessionOf(pledge);
      return session === undefined ? undefined : await findCheckout(session.id);
    },

    async openCheckout(pledge) {
      try {
        const session = await stripe.checkout.sessions.create(sessionOf(pledge, siteUrl), {
          idempotencyKey: `${pledge.book}:${pledge.pledgeId}`,
        });
        return openedOf(session);
      } catch (error) {
        if (isAskedOtherwise(error)) return openedOf(await findSessionOf(pledge));
        const refusal = refusalOf(error);
        if (refusal === undefined) throw unavailable(error);
        return refusal;
      }
    },

    async expireCheckout(sessionId) {
      try {
        await stripe.checkout.sessions.expire(sessionId);
      } catch (error) {
        if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) throw unavailable(error);
        // Only what is open can be ended: any other state is as good, whoever was faster.
        if ((await findCheckout(sessionId))?.state.kind === 'open') throw error;
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

const secondsOf = (instant: string): number => Math.floor(new Date(instant).getTime() / 1000);

function addressOf(apiUrl: string): Stripe.StripeConfig {
  const { hostname, port, protocol } = new URL(apiUrl);
  return {
    host: hostname,
    protocol: protocol === 'http:' ? 'http' : 'https',
    ...(port === '' ? {} : { port }),
  };
}

/**
 * Faults that pass, or that an operator mends: the caller tries the same call again later. A key that
 * another call is using (409) is an API error to the SDK.
 */
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
