/** Stripe's webhook: a signed envelope, of which only the ids are believed. */
import Stripe from 'stripe';
import * as z from 'zod';
import type { PaymentEvent } from './paymentEvent';
import { idsSchema } from './stripeSession';

/** Older signatures are refused, so that a recorded webhook cannot be played again (M-05). */
const signatureToleranceSeconds = 300;

/** Whether the provider signed just these bytes lately, with one of our secrets. */
export function isSigned(
  stripe: Stripe,
  rawBody: string,
  { signature, secret }: { signature: string; secret: string },
): boolean {
  try {
    stripe.webhooks.constructEvent(rawBody, signature, secret, signatureToleranceSeconds);
    return true;
  } catch (error) {
    if (error instanceof Stripe.errors.StripeSignatureVerificationError) return false;
    throw error;
  }
}

const eventSchema = z.object({
  id: z.string(),
  type: z.string(),
  data: z.object({
    object: z.object({
      id: z.string(),
      object: z.string(),
      metadata: idsSchema.nullable().catch(null).default(null),
    }),
  }),
});

export function eventOf(rawBody: string, now: Date): PaymentEvent {
  const { id, type, data } = eventSchema.parse(JSON.parse(rawBody));
  return {
    eventId: id,
    eventType: type,
    objectId: data.object.id,
    sessionId: data.object.object === 'checkout.session' ? data.object.id : null,
    book: data.object.metadata?.book ?? null,
    pledgeId: data.object.metadata?.pledgeId ?? null,
    receivedAt: now.toISOString(),
  };
}
