/** Signs a webhook's raw body as Stripe does. */
import { createHmac } from 'node:crypto';

/** @see https://docs.stripe.com/webhooks/signature#verify-manually */
export function signatureHeader(body: string, secret: string, nowSeconds: number): string {
  const signature = createHmac('sha256', secret).update(`${nowSeconds}.${body}`).digest('hex');
  return `t=${nowSeconds},v1=${signature}`;
}
