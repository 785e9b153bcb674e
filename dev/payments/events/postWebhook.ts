/** One try to deliver one event. */
import { z } from 'zod';
import { signatureHeader } from './signature';

/** A receiver that has not answered by now is taken for dead. */
const answerWithinMilliseconds = 10_000;

const causeSchema = z.object({ cause: z.object({ code: z.string() }) });

export interface WebhookAnswer {
  accepted: boolean;
  /** The status, or why there was none. */
  text: string;
}

/** Never rejects: a receiver that cannot be reached is an answer too. */
export async function postWebhook(
  url: string,
  body: string,
  secret: string,
  stop: AbortSignal,
): Promise<WebhookAnswer> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'stripe-signature': signatureHeader(body, secret, Math.floor(Date.now() / 1_000)),
        'user-agent': 'Stripe/1.0 (+https://stripe.com/docs/webhooks)',
      },
      body,
      redirect: 'manual',
      signal: AbortSignal.any([stop, AbortSignal.timeout(answerWithinMilliseconds)]),
    });
    await response.arrayBuffer();
    return { accepted: response.ok, text: String(response.status) };
  } catch (error) {
    const known = causeSchema.safeParse(error);
    return { accepted: false, text: known.success ? known.data.cause.code : String(error) };
  }
}
