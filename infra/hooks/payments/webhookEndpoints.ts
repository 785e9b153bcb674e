/** The webhook endpoints of one environment at Stripe, told from others by their metadata. */
import Stripe from 'stripe';
import { eventTypes } from '../../../shared/payments/paymentEvent';
import { sha256 } from '../../../shared/hash';
import type { Endpoint } from './webhookPlan';

/** More than Stripe lets an account have. */
const endpointsMost = 100;

export interface PortalAtStripe {
  environmentName: string;
  apiOrigin: string;
  /** Names the environment among all the world's. */
  vaultName: string;
}

/** The key is never said, and this much of its digest tells two keys apart. */
export const fingerprintOf = (secret: string): string => sha256(secret).slice(0, 16);

export function stripeAt(apiUrl: string, secretKey: string): Stripe {
  const { hostname, port, protocol } = new URL(apiUrl);
  return new Stripe(secretKey, {
    host: hostname,
    protocol: protocol === 'http:' ? 'http' : 'https',
    ...(port !== '' && { port }),
    telemetry: false,
  });
}

export function webhookEndpoints(stripe: Stripe, portal: PortalAtStripe) {
  const wanted = {
    url: `${portal.apiOrigin}/api/payments/webhook`,
    enabled_events: [...eventTypes],
    description: `6Degree, environment ${portal.environmentName}`,
  };
  const metadata = { portalEnvironment: portal.environmentName, portalVault: portal.vaultName };

  const isRight = (found: Stripe.WebhookEndpoint): boolean =>
    found.url === wanted.url &&
    found.status === 'enabled' &&
    isSameSet(found.enabled_events, wanted.enabled_events);

  return {
    /** Newest first. `isOldVersion`: Stripe writes its events in the form of an older SDK. */
    async list(): Promise<(Endpoint & { isOldVersion: boolean })[]> {
      const all = await stripe.webhookEndpoints
        .list({ limit: endpointsMost })
        .autoPagingToArray({ limit: endpointsMost });
      return all
        .filter((found) => found.metadata['portalVault'] === portal.vaultName)
        .map((found) => ({
          id: found.id,
          isRight: isRight(found),
          isOldVersion: found.api_version !== Stripe.API_VERSION,
        }));
    },

    /** The new endpoint with its secret, which Stripe says only now. */
    async make(): Promise<{ id: string; secret: string }> {
      const { id, secret } = await stripe.webhookEndpoints.create({
        ...wanted,
        api_version: Stripe.API_VERSION,
        metadata,
      });
      if (secret === undefined) throw new Error(`Stripe gave no secret for ${id}`);
      return { id, secret };
    },

    async mend(id: string): Promise<void> {
      await stripe.webhookEndpoints.update(id, { ...wanted, disabled: false });
    },

    async remove(id: string): Promise<void> {
      await stripe.webhookEndpoints.del(id);
    },
  };
}
export type WebhookEndpoints = ReturnType<typeof webhookEndpoints>;

const isSameSet = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((each) => others.includes(each));
