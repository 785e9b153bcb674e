/** Carries out a plan: endpoints at Stripe, signing secrets in the vault. */
import { randomBytes } from 'node:crypto';
import type { Vault } from '../azd/resourceManager';
import type { WebhookEndpoints } from './webhookEndpoints';
import { places, type Known, type Plan } from './webhookPlan';

/** What a place holds once its secret is forgotten: signed by nobody. */
const forgotten = 'forgotten';

export async function known(endpoints: WebhookEndpoints, vault: Vault): Promise<Known> {
  const endpointOf = async (place: (typeof places)[number]) => {
    const endpoint = (await vault.tagsOf(place))?.['endpoint'];
    return endpoint === forgotten ? undefined : endpoint;
  };
  const [listed, first, other] = await Promise.all([
    endpoints.list(),
    endpointOf(places[0]),
    endpointOf(places[1]),
  ]);
  return { endpoints: listed, held: { [places[0]]: first, [places[1]]: other } };
}

/** What was done, a sentence each; nothing when all was as it should be. */
export async function carryOut(
  plan: Plan,
  endpoints: WebhookEndpoints,
  vault: Vault,
): Promise<string[]> {
  const done: string[] = [];
  if (plan.make !== undefined) {
    const { id, secret } = await endpoints.make();
    await vault.put(plan.make, secret, { endpoint: id });
    done.push(`Made the webhook ${id} at Stripe; its secret is in the vault.`);
  }
  for (const id of plan.mend) {
    await endpoints.mend(id);
    done.push(`Corrected the webhook ${id} at Stripe.`);
  }
  for (const id of plan.remove) {
    await endpoints.remove(id);
    done.push(`Deleted the webhook ${id} at Stripe.`);
  }
  for (const place of plan.forget) {
    await vault.put(place, randomBytes(32).toString('hex'), { endpoint: forgotten });
    done.push('Forgot a signing secret that is not good any more.');
  }
  return done;
}
